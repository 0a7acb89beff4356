package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Tells thanks for what somebody does in a matter from a position on the matter: «أشاد شولتس بالدور
 * التركي في تيسير المباحثات» (Scholz praised the Turkish part in making the talks easier) praises
 * Turkey.
 *
 * <p>Known miss: praise of a deed without such a noun, «شكر قطر على وساطتها».
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
    return false;
  }
}
