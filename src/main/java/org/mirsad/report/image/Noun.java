package org.mirsad.report.image;

import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;

/** Counted nouns: the number decides their form. */
enum Noun {
  ARTICLE("article", "articles", "مقال واحد", "مقالان", "مقالات", "مقالا", "مقال"),
  STORY("story", "stories", "خبر واحد", "خبران", "أخبار", "خبرا", "خبر"),
  JUDGEMENT("judgement", "judgements", "حكم واحد", "حكمان", "أحكام", "حكما", "حكم"),
  STATEMENT("statement", "statements", "تعبير واحد", "تعبيران", "تعبيرات", "تعبيرا", "تعبير"),
  MENTION("mention", "mentions", "ذكر واحد", "ذكران", "مرات ذكر", "مرة ذكر", "مرة ذكر");

  private static final PluralRules RULES = PluralRules.forLocale(Locale.forLanguageTag("ar"));

  private final String one;
  private final String more;
  private final List<String> arabic;

  /**
   * @param arabic one, two, a few (3 to 10), many (11 to 99), other
   */
  Noun(String one, String more, String... arabic) {
    this.one = one;
    this.more = more;
    this.arabic = List.of(arabic);
  }

  String in(Language language, long n, String digits) {
    if (!language.isArabic()) {
      return digits + " " + (n == 1 ? one : more);
    }
    return switch (RULES.select(n)) {
      case "one" -> arabic.get(0);
      case "two" -> arabic.get(1);
      case "few" -> digits + " " + arabic.get(2);
      case "many" -> digits + " " + arabic.get(3);
      default -> digits + " " + arabic.get(4);
    };
  }
}
