package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/**
 * Tells «سورية», the state, from the adjective of the same letters («فصائل سورية», «طائرة عربية
 * وسورية»): the adjective stands behind an indefinite feminine or plural noun; and «روسيا» from the
 * accusative of its adjective («ألف جندي», but «ستين جنديا روسيا», «32 كينيا»).
 */
final class StateAdjectives {
  private static final String NAME = "سوريه";

  private static final int LONGEST_COUNT = 3;

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

  /** Nouns of people and things that bear a nationality, in the accusative. */
  private static final Set<String> ACCUSATIVE =
      FoldedWords.folded(
          """
          مقاتلا جنديا عسكريا ضابطا مواطنا عنصرا صاروخا طيارا بحارا مدنيا قتيلا جريحا سائحا دبلوماسيا
          مسؤولا نائبا عاملا طالبا لاجئا أسيرا محتجزا صحفيا صحافيا عتادا سلاحا هجوما قصفا دعما تدخلا
          انسحابا مهندسا طبيبا رجلا شخصا لاعبا مرتزقا مستشارا خبيرا مهاجرا راكبا شابا طفلا معتقلا سجينا
          مشروعا اقتراحا مقترحا قرارا موقفا بيانا عرضا غازا قمحا نفطا تمويلا استثمارا قرضا حضورا نفوذا
          لواء فصيلا زورقا قاربا قمرا رادارا محاميا قاضيا
          سياسيا ناشطا معارضا كاتبا مخرجا فيلما اتفاقا تعهدا ردا رفضا طلبا مطلبا تحركا توغلا
          دورا ملفا حرسا عميلا جاسوسا مسيرا
          """);

  private static final Set<String> TENS =
      FoldedWords.folded(
          """
          عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين
          تسعون تسعين عشر عشرة وعشرون وعشرين وثلاثون وثلاثين وأربعون وأربعين وخمسون وخمسين وستون
          وستين وسبعون وسبعين وثمانون وثمانين وتسعون وتسعين
          """);

  private StateAdjectives() {}

  static boolean isAdjective(List<Word> words, Match match) {
    return match.wording().words().size() == 1
        && match.first() > 0
        && (isFeminine(words, match) || isAccusative(words, match));
  }

  /** «مقاتلا روسيا», «وأربعون ماليزيا», «18 كنديا». */
  private static boolean isAccusative(List<Word> words, Match match) {
    Word before = words.get(match.first() - 1);
    return match.wording().words().get(0).endsWith("يا")
        && match.prefixLength() == 0
        && (ACCUSATIVE.contains(before.folded())
            || TENS.contains(before.folded())
            || before.token().kind() == Token.Kind.NUMBER && isCount(before));
  }

  /** A number that counts people, not a year or a day: «32 كينيا». */
  private static boolean isCount(Word number) {
    String digits = number.token().surface();
    return digits.length() <= LONGEST_COUNT && digits.chars().allMatch(Character::isDigit);
  }

  private static boolean isFeminine(List<Word> words, Match match) {
    if (!match.wording().words().get(0).equals(NAME)) {
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
