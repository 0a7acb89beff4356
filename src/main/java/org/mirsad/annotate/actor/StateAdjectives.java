package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells «سورية», the state, from the adjective of the same letters («فصائل سورية», «طائرة عربية
 * وسورية»): the adjective stands behind an indefinite feminine or plural noun.
 */
final class StateAdjectives {
  private static final String NAME = "سوريه";

  /** Feminine nouns of action or rank, of which «سورية» is rather the complement. */
  private static final Set<String> TAKE_A_COMPLEMENT =
      FoldedWords.folded(
          """
          وحدة سيادة سلامة مساعدة مساندة زيارة عودة حماية إعادة نصرة مقاطعة خريطة دولة مستقبل تهدئة
          مهاجمة مغادرة محاصرة تجزئة جارة تسوية
          """);

  private static final Set<String> PLURALS =
      FoldedWords.folded(
          """
          فصائل مناطق مدن عائلات أسر أحزاب مصادر وسائل صحف أطراف مروحيات دبابات مواقع أراض قرى
          بلدات أجهزة كتائب عشائر مدارس دوائر قواعد أهداف ألوية صواريخ رموز مراكز معارك أفلام أعلام
          دراما نساء فرق لجان قوى بوادر ضغوط شروط حقول معابر
          """);

  private StateAdjectives() {}

  static boolean isAdjective(List<Word> words, Match match) {
    if (match.wording().words().size() > 1
        || !match.wording().words().get(0).equals(NAME)
        || match.first() == 0) {
      return false;
    }
    Word before = words.get(match.first() - 1);
    String folded = before.folded();
    if (match.prefixLength() > 0) {
      return folded.endsWith("يه") && !folded.startsWith("ال") && !before.form().isFunctionWord();
    }
    if (before.isPunctuation() || before.form().isFunctionWord() || before.form().isVerb()) {
      return false;
    }
    if (before.form().hasArticle()) {
      return false;
    }
    return folded.endsWith("ه") && !FoldedWords.isOneOf(before, TAKE_A_COMPLEMENT)
        || folded.endsWith("ات")
        || FoldedWords.isOneOf(before, PLURALS);
  }
}
