package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;

/**
 * Quotations inside one sentence, with the state carried over from the sentence before: scrapers
 * lose and double marks, so that a quotation open at the end of a paragraph is closed there unless
 * the next one closes it. A quotation in a quotation is part of the outer one.
 */
final class Quotes {

  /**
   * A quoted stretch of words, marks excluded.
   *
   * @param first index of its first word
   * @param end index behind its last word
   * @param opened whether its opening mark stands in this sentence
   * @param closed whether its closing mark does
   */
  record Quote(int first, int end, boolean opened, boolean closed) {
    boolean contains(int index) {
      return first <= index && index < end;
    }

    int length() {
      return end - first;
    }
  }

  /** The straight mark, which opens and closes. */
  private static final char STRAIGHT = '"';

  private final List<Quote> quotes = new ArrayList<>();
  private final boolean openAtEnd;

  /** Whether a mark opens or closes a quotation or stands before words of somebody's. */
  static boolean isMarkOrColon(char mark) {
    return mark == ':' || mark == STRAIGHT || isOpening(mark) || isClosing(mark);
  }

  private static boolean isOpening(char mark) {
    return mark == '«' || mark == '“' || mark == '„';
  }

  private static boolean isClosing(char mark) {
    return mark == '»' || mark == '”';
  }

  Quotes(Sentence sentence, boolean openAtStart) {
    List<Word> words = sentence.words();
    boolean open = openAtStart;
    char outer = 0;
    int inner = 0;
    int first = 0;
    boolean opened = false;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isPunctuation()) {
        continue;
      }
      char mark = words.get(i).mark();
      if (!open && (isOpening(mark) || mark == STRAIGHT)) {
        open = true;
        opened = true;
        outer = mark;
        inner = 0;
        first = i + 1;
      } else if (open && isInner(words, i, outer, mark)) {
        inner++;
      } else if (open && inner > 0 && isClosing(mark)) {
        inner--;
      } else if (open && (isClosing(mark) || mark == STRAIGHT)) {
        add(first, i, opened, true);
        open = false;
      }
    }
    if (open) {
      add(first, words.size(), opened, false);
    }
    openAtEnd = open;
  }

  /** «قال لي “تعال” ثم»: opened by another mark than the outer one, and closed in its turn. */
  private static boolean isInner(List<Word> words, int index, char outer, char mark) {
    if (outer == 0 || mark == outer || !isOpening(mark)) {
      return false;
    }
    char closing = mark == '«' ? '»' : '”';
    char outerClosing = outer == '«' ? '»' : outer == STRAIGHT ? STRAIGHT : '”';
    for (int i = index + 1; i < words.size(); i++) {
      if (words.get(i).isPunctuation()) {
        if (words.get(i).mark() == closing) {
          return true;
        }
        if (words.get(i).mark() == outerClosing) {
          return false;
        }
      }
    }
    return false;
  }

  private void add(int first, int end, boolean opened, boolean closed) {
    if (end > first) {
      quotes.add(new Quote(first, end, opened, closed));
    }
  }

  List<Quote> all() {
    return quotes;
  }

  boolean openAtEnd() {
    return openAtEnd;
  }

  /** The quotation that ends right before a word, a few marks and particles aside; else null. */
  Quote endingBefore(int index, int distance) {
    for (Quote quote : quotes) {
      if (quote.end() <= index && index - quote.end() <= distance && quote.length() > 1) {
        return quote;
      }
    }
    return null;
  }
}
