package org.mirsad.annotate.speech;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/**
 * Finds whom a title alone takes up: «وقال الملك» is the last whom the text named with it («الملك
 * عبد الله»), though another spoke in between.
 */
final class TitleBearers {
  /** How many sentences back a title is looked for. */
  private static final int REACH = 12;

  /** How far behind his title a man may be named, in words. */
  private static final int NAME_REACH = 6;

  /** What a president is of; a «رئيس» of anything else is not taken up as «الرئيس». */
  private static final Set<String> REPUBLICS = Set.of("الجمهوريه", "الولايات", "الدوله");

  /** First words of titles of two: «وزير المالية», «ولي العهد». */
  private static final Set<String> OFFICES =
      Set.of(
          "وزير", "وزيره", "رئيس", "رئيسه", "قائد", "ولي", "حاكم", "محافظ", "امين", "مدير", "مديره",
          "نائب", "مفتي", "شيخ", "عمده", "نقيب", "سفير", "زعيم", "الامين", "المرشد");

  private final Agreement agreement;
  private final IntFunction<SentenceRoles> roles;

  TitleBearers(Agreement agreement, IntFunction<SentenceRoles> roles) {
    this.agreement = agreement;
    this.roles = roles;
  }

  /** The speaker the bare title behind a verb stands for; empty where the text names nobody. */
  Optional<Speaker> of(SpokenSentence spoken, Cue cue) {
    int at = cue.last() + 1;
    while (at < spoken.size() && SpeakerNouns.isStyle(spoken.word(at).folded())) {
      at++;
    }
    String title = title(spoken, at);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> bearer = last(spoken.roles(), cue.first(), title);
    for (int s = spoken.number() - 1; bearer.isEmpty() && s >= spoken.number() - REACH; s--) {
      if (s < 0) {
        break;
      }
      SentenceRoles before = roles.apply(s);
      bearer = last(before, before.words().size(), title);
    }
    return bearer.filter(speaker -> mayBe(speaker, spoken.word(cue.first())));
  }

  /** «الملك», «ولي العهد»: a title that stands alone; empty if none does. */
  private static String title(SpokenSentence spoken, int at) {
    if (at < spoken.size()
        && SpeakerNouns.isTitle(spoken.word(at).folded())
        && standsAlone(spoken, at)) {
      return spoken.word(at).folded();
    }
    boolean office =
        at + 1 < spoken.size()
            && OFFICES.contains(spoken.word(at).folded())
            && !spoken.roles().isNamed(at)
            && spoken.word(at + 1).form().hasArticle()
            && standsAlone(spoken, at + 1);
    return office ? spoken.word(at).folded() + " " + spoken.word(at + 1).folded() : "";
  }

  private boolean mayBe(Speaker speaker, Word verb) {
    return !speaker.isKnown() || agreement.agrees(verb, speaker.actorId());
  }

  private static boolean standsAlone(SpokenSentence spoken, int at) {
    if (at + 1 >= spoken.size()) {
      return true;
    }
    Word next = spoken.word(at + 1);
    return !spoken.roles().isNamed(at)
        && !spoken.roles().isNamed(at + 1)
        && !next.form().hasArticle()
        && (next.isPunctuation()
            || FunctionWords.isFunctionWord(next.folded())
            || next.form().isKnown());
  }

  /** The last in a sentence who is named with a title, before an index. */
  private Optional<Speaker> last(SentenceRoles sentence, int end, String title) {
    for (int i = end - 1; i >= 0; i--) {
      if (isTitle(sentence, i, title)) {
        for (Participant participant : sentence.participants()) {
          if (participant.last() >= i
              && participant.first() - i <= NAME_REACH
              && agreement.isPerson(participant)
              && !isCut(sentence, i, participant.first())) {
            return Optional.of(new Speaker(participant.actorId(), ""));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(SentenceRoles sentence, int i, String title) {
    Word word = sentence.words().get(i);
    if (word.isPunctuation()) {
      return false;
    }
    int space = title.indexOf(' ');
    if (space > 0) {
      return i + 1 < sentence.words().size()
          && word.form().stripped().contains(title.substring(0, space))
          && sentence.words().get(i + 1).folded().equals(title.substring(space + 1));
    }
    for (String form : word.form().stripped()) {
      if (form.equals(title)) {
        return true;
      }
      if (title.substring(2).equals(form)) {
        return !form.equals("رئيس")
            || i + 1 < sentence.words().size()
                && REPUBLICS.contains(sentence.words().get(i + 1).folded());
      }
    }
    return false;
  }

  private static boolean isCut(SentenceRoles sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = sentence.words().get(i);
      if (word.isPunctuation() && "«\"“،,".indexOf(word.mark()) < 0
          || SentenceRoles.isFiniteVerb(word) && !sentence.isNamed(i)
          || sentence.opensContent(i)) {
        return true;
      }
    }
    return false;
  }
}
