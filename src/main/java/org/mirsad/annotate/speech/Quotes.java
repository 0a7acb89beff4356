package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;

/**
 * Quotations inside one sentence, with the state carried over from the sentence before: scrapers
 * lose and double marks, so that a quotation open at the end of a paragraph is closed there.
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

  private final List<Quote> quotes = new ArrayList<>();
  private final boolean openAtEnd;

  /** Whether a mark opens or closes a quotation or stands before words of somebody's. */
  static boolean isMarkOrColon(char mark) {
    return mark == ':'
        || mark == '"'
        || mark == '«'
        || mark == '»'
        || mark == '“'
        || mark == '”'
        || mark == '„';
  }

  Quotes(Sentence sentence, boolean openAtStart) {
    List<Word> words = sentence.words();
    boolean open = openAtStart;
    int first = 0;
    boolean opened = false;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isPunctuation()) {
        continue;
      }
      char mark = words.get(i).mark();
      boolean opens = mark == '«' || mark == '“' || mark == '„' || mark == '"' && !open;
      boolean closes = mark == '»' || mark == '”' || mark == '"' && open;
      if (opens && !open) {
        open = true;
        opened = true;
        first = i + 1;
      } else if (closes && open) {
        add(first, i, opened, true);
        open = false;
      }
    }
    if (open) {
      add(first, words.size(), opened, false);
    }
    openAtEnd = open;
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
}
