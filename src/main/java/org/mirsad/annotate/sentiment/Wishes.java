package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Tells whether what a verb says is not so yet but wished, due, expected or promised: «طلب من
 * العالم ألا يقف» (asked the world not to stand), «توقع أن تحقق نموا» (expected it to grow). Known
 * miss: wishes told by a noun behind the verb.
 */
final class Wishes {
  /** How far before «أن» the verb of wishing may stand, in words. */
  private static final int WISH_REACH = 6;

  /** How far before the verb of an attribute the wish's «أن» may stand, in words. */
  private static final int CLAUSE_REACH = 9;

  /** What is expected and promised in front of «أن». */
  private static final Set<String> PROMISING =
      Set.of(
          "v:توقع",
          "n:توقع",
          "f:توقع",
          "v:تعهد",
          "n:تعهد",
          "f:تعهد",
          "v:وعد",
          "n:وعد",
          "f:وعد",
          "n:عهد",
          "v:التزم",
          "n:التزام",
          "v:رجح",
          "f:رجح");

  private static final Set<String> WISHING =
      Set.of(
          "v:طالب", "v:دعا", "v:ناشد", "v:حث", "v:طلب", "v:اراد", "v:اعتزم", "v:نوي", "v:اوصي",
          "v:نصح", "v:تمني", "v:امل", "v:رجا", "v:اشترط", "v:ود", "v:توسل", "v:اقترح", "f:طالب",
          "f:دعا", "f:ناشد", "f:حث", "f:امل", "f:نصح", "n:امل", "n:امنيه", "n:مهمه", "n:واجب",
          "n:حلم");

  private static final Set<String> THAT = Set.of("ان", "بان", "الا", "بالا");

  private static final char ALEF_HAMZA_ABOVE = '\u0623';

  private final Passage passage;
  private final SentenceRoles roles;
  private final VerbForms forms;

  Wishes(Passage passage, VerbForms forms) {
    this.passage = passage;
    this.roles = passage.roles();
    this.forms = forms;
  }

  /** «طلب من العالم ألا يقف», «يعتزم أن يعرقل», «على الحكومة أن تلعب»: wished, intended, due. */
  boolean isWished(int verb) {
    return isBehindWish(verb, WISHING) || isPartOfWish(verb);
  }

  /** «يأمل أن تكون الخطوة فاتحة لطريق يعيد الأمل»: what is said of a thing that is wished for. */
  private boolean isPartOfWish(int verb) {
    if (!forms.isAttribute(verb)) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(1, verb - CLAUSE_REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return false;
      }
      if (THAT.contains(word.folded())) {
        return isBehindWish(i + 1, WISHING);
      }
    }
    return false;
  }

  /** «توقع أن تحقق نموا», «تعهد بأن تستقبل اللاجئين»: what is expected or promised. */
  boolean isExpected(int verb) {
    return isBehindWish(verb, PROMISING);
  }

  private boolean isBehindWish(int verb, Set<String> wishing) {
    int that = forms.beforeQuotes(verb); // «أمله في أن "يتحلى الطرفان بالشجاعة"»
    if (that < 1 || !THAT.contains(passage.word(that).folded())) {
      return false;
    }
    boolean imperfect =
        passage.word(verb).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
    if (!imperfect) {
      return false;
    }
    boolean due =
        isNotTo(passage.word(that))
            || roles.participants().stream()
                .anyMatch(p -> p.attachment().equals("علي") && p.last() == that - 1);
    int start = Math.max(0, that - WISH_REACH);
    for (int i = that - 1; !due && i >= start; i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.isQuote()) {
        return false;
      }
      due = word.form().hasAny(wishing) && !roles.isNamed(i);
    }
    return due;
  }

  /** «التزم بألا تلحق ضررا»: «ألا» (not to), never «إلا» (but). */
  private static boolean isNotTo(Word word) {
    return word.folded().endsWith("الا") && word.token().surface().indexOf(ALEF_HAMZA_ABOVE) >= 0;
  }
}
