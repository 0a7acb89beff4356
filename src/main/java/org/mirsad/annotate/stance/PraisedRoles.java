package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells thanks for what somebody does in a matter from a position on the matter: «أشاد شولتس بالدور
 * التركي في تيسير المباحثات» (Scholz praised the Turkish part in making the talks easier) praises
 * Turkey.
 *
 * <p>Known miss: praise of a deed without a masdar, «شكر قطر لأنها توسطت».
 */
final class PraisedRoles {
  private static final Set<String> PRAISE =
      Set.of(
          "أشاد",
          "أثنى",
          "ثمن",
          "يثمن",
          "شكر",
          "امتدح",
          "نوه",
          "حيا",
          "أعرب عن تقدير",
          "أعرب عن امتنان",
          "ممتن");

  private static final TypeTest IS_PART =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:دور", "n:مسعي", "w:مساع", "n:رعايه", "n:استضافه", "n:احتضان", "n:حزم")));

  private final Passage passage;

  PraisedRoles(Passage passage) {
    this.passage = passage;
  }

  /** Whether a frame before an issue praises somebody's part in it. */
  boolean holds(FrameHit frame, IssueHit issue) {
    if (!PRAISE.contains(frame.frame().lexeme())) {
      return false;
    }
    for (int i = frame.last() + 1; i < issue.first(); i++) {
      if (IS_PART.test(passage.word(i).form())) {
        return true;
      }
    }
    return isForOwnDeed(frame, issue);
  }

  /**
   * «أشاد بدولة قطر لاستضافتها المحادثات», «شكر الإمارات على مساعدتها في»: the deed of the praised.
   */
  private boolean isForOwnDeed(FrameHit frame, IssueHit issue) {
    int end = Math.min(issue.first() + 1, passage.words().size());
    for (int i = frame.last() + 2; i < end; i++) {
      Word word = passage.word(i);
      boolean ground =
          passage.word(i - 1).folded().equals("علي")
              || word.form().readings().stream().anyMatch(r -> r.particle() == 'ل');
      boolean own =
          word.form().readings().stream()
              .anyMatch(r -> r.pronoun() && r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
      int at = i;
      if (ground
          && own
          && passage.roles().participants().stream()
              .anyMatch(p -> p.first() > frame.last() && p.last() < at && !p.byAdjective())) {
        return true;
      }
    }
    return false;
  }
}
