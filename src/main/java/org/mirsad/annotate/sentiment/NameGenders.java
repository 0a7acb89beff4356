package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells whether a verb whose subject is dropped may go on with somebody by the gender of his name:
 * a feminine verb does not go on with «الحزب» (the party), nor a masculine one with «منظمة الصحة»
 * (the health organisation) or «فرنسا» (France).
 *
 * <p>Known misses: names whose head noun is none of those listed.
 */
final class NameGenders {
  private static final Set<String> FEMININE =
      Keys.folded(
          "منظمة حركة جماعة وكالة هيئة لجنة جبهة كتلة شركة مؤسسة محكمة مفوضية رابطة جامعة نقابة"
              + " معارضة سلطة رئاسة حكومة");

  private static final Set<String> MASCULINE =
      Keys.folded("حزب مجلس اتحاد تنظيم جيش صندوق بنك تحالف تيار برلمان حرس ائتلاف كونغرس كرملين");

  private final Passage passage;

  /**
   * @param passage the one that names whom the verb may go on with
   */
  NameGenders(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param finite the readings of the verb in the third person
   */
  boolean mayBeSubject(Participant named, List<Reading> finite) {
    List<Reading> singular = finite.stream().filter(r -> r.number() == 1).toList();
    boolean here = passage.roles().participants().contains(named);
    if (singular.isEmpty() || !here || named.byAdjective() || passage.isPerson(named)) {
      return true;
    }
    boolean masculine = singular.stream().anyMatch(r -> !r.feminine());
    boolean feminine = singular.stream().anyMatch(Reading::feminine);
    String head = head(named);
    if (passage.isState(named)) {
      return feminine || isGenitive(named) || passage.mayBe(named, false);
    }
    return (feminine || !FEMININE.contains(head)) && (masculine || !MASCULINE.contains(head));
  }

  /** Whether a pronoun on a verb may take up what is named: «المعارضة … ووصفته» not. */
  boolean mayBeTakenUp(Participant named, boolean feminine) {
    String head = head(named);
    Set<String> others = feminine ? MASCULINE : FEMININE;
    return passage.isPerson(named) || passage.isState(named) || !others.contains(head);
  }

  /** The noun a name begins with, without article. */
  private String head(Participant named) {
    String folded = passage.word(named.first()).folded();
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  /** «جيش إسرائيل», «رئيس فرنسا»: another noun is the head. */
  private boolean isGenitive(Participant named) {
    if (named.first() == 0) {
      return false;
    }
    Word before = passage.word(named.first() - 1);
    return Owners.isNoun(before) && !passage.isVerb(named.first() - 1);
  }
}
