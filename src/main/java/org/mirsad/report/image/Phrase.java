package org.mirsad.report.image;

import java.util.stream.Stream;
import org.mirsad.report.Names.Name;

/** What images say, in English and in Arabic. */
enum Phrase {
  COVERAGE("What was read", "ما قُرئ"),
  COVERAGE_NOTE(
      "Articles by {0} of publication and publisher. A gap is a gap in what was collected.",
      "عدد المقالات حسب {0} والناشر. والفجوة فجوة في ما جُمع."),
  RANKING("Who is spoken of how", "من يُذكر وكيف"),
  RANKING_NOTE(
      "Mean of all judgements, −1 bad to +1 good, with its 95 % interval; the actors in most stories.",
      "متوسط كل الأحكام من −1 (سلبي) إلى +1 (إيجابي) وفترة الثقة 95 %؛ الفاعلون في أكثر الأخبار."),
  SENTIMENT("How {0} is spoken of", "كيف يُذكر {0}"),
  SENTIMENTS("How actors are spoken of, over time", "كيف يُذكر الفاعلون عبر الزمن"),
  SENTIMENT_NOTE(
      "Mean of the judgements of a {0}, −1 bad to +1 good, and its 95 % interval. Beneath: mentions.",
      "متوسط أحكام {0} من −1 (سلبي) إلى +1 (إيجابي) وفترة الثقة 95 %. وفي الأسفل عدد مرات الذكر."),
  STANCES("Who stands where", "من يقف أين"),
  STANCES_NOTE(
      "Mean stance of each actor on each issue, −1 against to +1 for; beneath it the number of statements.",
      "متوسط موقف كل فاعل من كل قضية من −1 (ضد) إلى +1 (مع)؛ وتحته عدد التعبيرات."),
  STANCE("{0} on: {1}", "{0} من: {1}"),
  STANCE_NOTE(
      "Mean of the statements of a {0}, −1 against to +1 for, and its 95 % interval. Beneath: statements.",
      "متوسط تعبيرات {0} من −1 (ضد) إلى +1 (مع) وفترة الثقة 95 %. وفي الأسفل عددها."),
  VOICES("Who speaks of whom", "من يتحدث عن من"),
  VOICES_NOTE(
      "Rows speak, columns are spoken of: mean of the judgements, and beneath it their number.",
      "الصفوف تتحدث والأعمدة يُتحدث عنها: متوسط الأحكام وتحته عددها."),
  TERMS("What rose", "ما برز"),
  TERMS_RISE_NOTE(
      "Words that stood out on a day: log odds in standard errors (z) against the 28 days before.",
      "كلمات برزت في يوم: لوغاريتم الأرجحية بوحدة الخطأ المعياري (z) مقابل الأيام الـ28 السابقة."),
  TERMS_NOTE(
      "Words that stood out on a day: log odds in standard errors (z); ° against the rest of the corpus,"
          + " not the 28 days before.",
      "كلمات برزت في يوم: لوغاريتم الأرجحية بوحدة الخطأ المعياري (z)؛ و° مقابل بقية المدونة لا الأيام"
          + " الـ28 السابقة."),
  DAY("day", "اليوم"),
  WEEK("week", "الأسبوع"),
  MONTH("month", "الشهر"),
  GOOD("good", "إيجابي"),
  BAD("bad", "سلبي"),
  FOR("for", "مع"),
  AGAINST("against", "ضد"),
  FEW("hollow: fewer than 5 stories", "مفرغ: أقل من 5 أخبار"),
  FEW_OF_CELL("dashed: fewer than 5 stories", "إطار متقطع: أقل من 5 أخبار"),
  PALE("pale: one publisher", "باهت: ناشر واحد"),
  TREND("trend with 95 % band", "الاتجاه وفترته 95 %"),
  CHANGE("change", "تحول"),
  COVERAGE_CHANGE("change in what is read", "تحول في ما يُقرأ"),
  COLUMN_MEAN("Mean", "المتوسط"),
  COLUMN_JUDGEMENTS("Judgements", "الأحكام"),
  COLUMN_STORIES("Stories", "الأخبار"),
  COLUMN_MENTIONS("Mentions", "الذكر"),
  COLUMN_MOVEMENT("Movement", "التحرك"),
  MOVEMENT_NOTE(
      "Movement: later half of what was read less the earlier; bold where its 95 % interval leaves 0 out.",
      "التحرك: النصف الأحدث مما قُرئ ناقص الأقدم؛ وبالغامق إن خلت فترته 95 % من الصفر."),
  UNKNOWN_PUBLISHER("publisher unknown", "ناشر غير معروف"),
  OTHER_PUBLISHERS("other publishers", "ناشرون آخرون"),
  NARRATOR("The text itself", "النص نفسه"),
  OTHER_VOICES("Other speakers", "متحدثون آخرون"),
  SHOWN("{0} of {1} pairs shown", "المعروض من الأزواج: {0} من {1}"),
  SOURCE("Source: run {0}", "المصدر: التشغيل {0}"),
  MIRSAD("Mirsad {0}", "مرصاد {0}");

  private final String english;
  private final String arabic;

  Phrase(String english, String arabic) {
    this.english = english;
    this.arabic = arabic;
  }

  String in(Language language, String... values) {
    String text = language.isArabic() ? arabic : english;
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /** In both languages, its places filled with names in that language. */
  Name named(Name... names) {
    return new Name(
        in(Language.EN, Stream.of(names).map(Name::en).toArray(String[]::new)),
        in(Language.AR, Stream.of(names).map(Name::ar).toArray(String[]::new)));
  }
}
