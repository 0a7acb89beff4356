package org.mirsad.annotate.actor;

import java.util.List;
import org.mirsad.annotate.sentence.Word;

/** What a word behind a title tells of when the title is borne. */
enum TitleQualifier {
  /** None, or «الحالي»: who holds the office on the article's day. */
  PRESENT,
  /** «السابق»: who held it before. */
  FORMER,
  /** «الأسبق»: somebody who held it earlier still. */
  EARLIER,
  /** «المخلوع»: somebody who was driven from it. */
  OUSTED,
  /** «الراحل»: a holder who is dead. */
  LATE,
  /** «المنتخب»: who takes it next. */
  ELECT;

  /** The qualifier at a word; {@link #PRESENT} if it is none. */
  static TitleQualifier at(List<Word> words, int at) {
    if (at >= words.size()) {
      return PRESENT;
    }
    return switch (words.get(at).folded()) {
      case "السابق", "السابقه", "سابقا" -> FORMER;
      case "الاسبق" -> EARLIER;
      case "المخلوع", "المعزول", "الهارب", "الفار" -> OUSTED;
      case "الراحل", "الراحله" -> LATE;
      case "المنتخب", "المنتخبه", "المكلف", "المكلفه" -> ELECT;
      default -> PRESENT;
    };
  }
}
