package org.mirsad.annotate.role;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells the verb «عبّر» (to voice) from the preposition «عبر» (across), which share their letters:
 * «عبر البيت الأبيض عن أسفه ودعا إلى هدنة» (the White House voiced its regret and called for a
 * truce). What somebody voices stands behind «عن» and is his own, or the shadda is written.
 *
 * <p>Known miss: what is voiced without a pronoun, «عبر الوزير عن الأسف».
 */
final class Voicing {
  private static final char SHADDA = '\u0651';
  private static final Set<String> FORMS = Set.of("عبر", "وعبر", "فعبر");

  /** What may stand between «عن» and the masdar with the pronoun: «عن بالغ أسفه». */
  private static final Set<String> DEEP = Set.of("بالغ", "عميق", "خالص", "كامل", "شديد", "عظيم");

  /** How far behind the verb «عن» may stand, in words. */
  private static final int REACH = 12;

  private Voicing() {}

  static boolean isAt(List<Word> words, WordTraits[] traits, int index) {
    if (!FORMS.contains(words.get(index).folded())) {
      return false;
    }
    if (words.get(index).token().surface().indexOf(SHADDA) > 0) {
      return true;
    }
    int end = Math.min(words.size() - 1, index + 1 + REACH);
    for (int i = index + 1; i < end; i++) {
      if (words.get(i).folded().equals("عن")) {
        boolean deep = DEEP.contains(words.get(i + 1).folded()) && i + 2 < words.size();
        return i > index + 1 && traits[deep ? i + 2 : i + 1].withObject();
      }
      if (traits[i].finiteVerb() || traits[i].complementizer()) {
        return false;
      }
    }
    return false;
  }
}
