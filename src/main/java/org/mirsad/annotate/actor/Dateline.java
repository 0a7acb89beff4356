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
          شينخوا السومرية أسوشيتد بلومبرغ ب برس الأهرام مكتب مراسل مراسلو العمانية سونا صنا ماب وأج
          """);

  private static final Set<String> TOWNS_LIKE_VERBS =
      FoldedWords.folded("لندن روما عدن بكين سيول دلهي جوبا لاهاي أثينا وارسو هافانا دبي");

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
    int quoted = quotedEnd(words);
    if (quoted > 0) {
      return quoted;
    }
    int stroke = stroke(words);
    if (stroke <= 0) {
      return 0;
    }
    boolean source = hasSource(words, 0, stroke);
    if (source && isColon(words.get(stroke))) {
      return stroke + 1;
    }
    int byline = Math.max(bylineEnd(words, stroke), townsEnd(words, stroke));
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
      if (isVerbOnly(word)) {
        break;
      }
    }
    return end;
  }

  /**
   * «لندن: «الشرق الأوسط»:», «باريس ـ «القدس العربي»:», ««عكاظ» (الرياض) - »: a town and a
   * newspaper in quotation marks, in either order.
   */
  private static int quotedEnd(List<Word> words) {
    int open = -1;
    int close = -1;
    for (int i = 0; i < Math.min(words.size(), TOWNS + SOURCE); i++) {
      Word word = words.get(i);
      if (!word.isPunctuation()) {
        if (open < 0 && i >= TOWNS - 2 || close > 0 && isVerbOnly(word)) {
          return 0;
        }
        continue;
      }
      if (word.opensQuote() && open < 0) {
        open = i;
      } else if (word.closesQuote() && open >= 0 && close < 0) {
        close = i;
        if (close - open - 1 > NEWSPAPER || close == open + 1) {
          return 0;
        }
      } else if (close > 0 && isStroke(word)) {
        boolean inFront = open > 0 && isTownsOnly(words, 0, open) && !isTo(words.get(open - 1));
        boolean behind = open == 0 && words.get(close + 1).mark() == '(';
        return inFront || behind ? i + 1 : 0;
      } else if (close > 0 && "()،.".indexOf(word.mark()) < 0
          || close < 0 && "-–—:،/".indexOf(word.mark()) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** «مقري لـ«الجريدة»: …»: somebody speaks to the newspaper. */
  private static boolean isTo(Word word) {
    return word.folded().equals("ل") || word.folded().equals("الي");
  }

  /** «جدة - الرياض: دان …»: two towns, and no more, before a verb. */
  private static int townsEnd(List<Word> words, int stroke) {
    if (isColon(words.get(stroke)) || !isStroke(words.get(stroke))) {
      return 0;
    }
    for (int i = stroke + 1; i < Math.min(words.size(), stroke + NAME); i++) {
      if (isColon(words.get(i))) {
        boolean verb = i + 1 < words.size() && words.get(i + 1).form().mayBeVerb();
        return verb && i > stroke + 1 && isTownsOnly(words, stroke + 1, i) ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean isTownsOnly(List<Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      Word word = words.get(i);
      if (!word.isPunctuation()
          && (!isArabic(word) || isVerbOnly(word) || word.form().isFunctionWord())) {
        return false;
      }
    }
    return true;
  }

  /** A verb, and not the name of a town spelled like one. */
  private static boolean isVerbOnly(Word word) {
    return word.form().isVerb() && !TOWNS_LIKE_VERBS.contains(word.folded());
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
              : word.token().kind() == Token.Kind.ARABIC && !isVerbOnly(word);
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
      if (word.opensQuote()) {
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
