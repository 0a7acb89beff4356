package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/**
 * Tells where the dateline of a report ends: towns, then who reports from there («طهران / واشنطن –
 * رويترز: », «صنعاء، الرياض – «الحياة»: », «جنيف (أ ف ب) - »). Nobody is named in it.
 */
final class Dateline {
  /** Without those whose names are ordinary words: «الاتحاد الأوروبي: …» is no dateline. */
  private static final Set<String> AGENCIES =
      FoldedWords.folded(
          """
          رويترز سبوتنيك وكالات الوكالات الأناضول وام واس بترا كونا قنا سانا واع وات بنا وفا إرنا تاس
          شينخوا السومرية أسوشيتد بلومبرغ ب برس الأهرام
          """);

  /** Most words of towns, and of the source behind them. */
  private static final int TOWNS = 8;

  private static final int SOURCE = 10;

  /** Most words of a writer's name. */
  private static final int NAME = 4;

  /** Most words between the quotation marks of a newspaper's name. */
  private static final int NEWSPAPER = 3;

  private Dateline() {}

  /** The index behind the dateline a sentence starts with; 0 if it starts with none. */
  static int end(List<Word> words) {
    int stroke = stroke(words);
    if (stroke <= 0) {
      return 0;
    }
    boolean source = hasSource(words, 0, stroke);
    if (source && isColon(words.get(stroke))) {
      return stroke + 1;
    }
    int byline = bylineEnd(words, stroke);
    if (byline > 0) {
      return byline;
    }
    int limit = Math.min(words.size(), stroke + SOURCE);
    int end = 0;
    for (int i = stroke + 1; i < limit; i++) {
      Word word = words.get(i);
      if (isStroke(word) && (source || hasSource(words, stroke, i))) {
        end = i + 1;
        break;
      }
      if (word.form().isVerb()) {
        break;
      }
    }
    return end;
  }

  /** The first stroke, colon or parenthesis behind words that may be towns, or -1. */
  private static int stroke(List<Word> words) {
    for (int i = 0; i < Math.min(words.size(), TOWNS); i++) {
      Word word = words.get(i);
      if (isStroke(word) || i > 0 && word.isPunctuation() && word.mark() == '(') {
        return i;
      }
      boolean town =
          word.isPunctuation()
              ? "،,/)".indexOf(word.mark()) >= 0
              : word.token().kind() == Token.Kind.ARABIC && !word.form().isVerb();
      if (!town) {
        return -1;
      }
    }
    return -1;
  }

  /** «صنعاء - عرفات مدابش: », «القاهرة: خالد محمود - »: whoever writes, between the marks. */
  private static int bylineEnd(List<Word> words, int stroke) {
    boolean colonFirst = isColon(words.get(stroke));
    if (stroke + 1 >= words.size() || words.get(stroke).mark() == '(' || !isName(words, stroke)) {
      return 0;
    }
    for (int at = stroke + 1; at < Math.min(words.size(), stroke + SOURCE); at++) {
      Word word = words.get(at);
      if (isStroke(word) && isColon(word) != colonFirst) {
        return at + 1;
      }
      boolean part = word.isPunctuation() ? "،.:".indexOf(word.mark()) >= 0 : isArabic(word);
      if (!part || !colonFirst && at > stroke + NAME) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isName(List<Word> words, int stroke) {
    Word first = words.get(stroke + 1);
    return isArabic(first) && (GivenNames.contains(first.folded()) || !first.form().isKnown());
  }

  private static boolean isArabic(Word word) {
    return word.token().kind() == Token.Kind.ARABIC;
  }

  private static boolean isColon(Word word) {
    return word.isPunctuation() && word.mark() == ':';
  }

  private static boolean isStroke(Word word) {
    return word.isPunctuation() && "-–—:".indexOf(word.mark()) >= 0
        || isTatweel(word.token().surface());
  }

  private static boolean isTatweel(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      if (surface.charAt(i) != 'ـ') {
        return false;
      }
    }
    return true;
  }

  /** Whether an agency, or a newspaper in quotation marks, stands between two words. */
  private static boolean hasSource(List<Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      Word word = words.get(i);
      if (!word.isPunctuation() && FoldedWords.isOneOf(word, AGENCIES)) {
        return true;
      }
      if (word.isPunctuation() && "«\"“".indexOf(word.mark()) >= 0) {
        int close = i + 1;
        while (close < last && !words.get(close).isPunctuation()) {
          close++;
        }
        if (close < last && close - i - 1 <= NEWSPAPER && close > i + 1) {
          return true;
        }
      }
    }
    return false;
  }
}
