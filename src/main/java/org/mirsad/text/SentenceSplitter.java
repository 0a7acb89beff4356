package org.mirsad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits running text into sentences of news Arabic.
 *
 * <p>A sentence ends at a line break, at «؟», «!», «؛» never, at an ellipsis and at a full stop,
 * together with the closing marks behind it. A stop does not end a sentence inside a number, a
 * domain name or an abbreviation, after a single letter («جي. دي. فانس»), or where nothing but
 * marks would follow; an ellipsis does not where the text goes on in the middle of a quotation or
 * with a Latin letter. White space between sentences belongs to none.
 */
public final class SentenceSplitter {
  /** Longer stretches without an end are cut at white space: no sentence of news is that long. */
  private static final int LONGEST = 4_000;

  private static final String CLOSING = "\"”»’'）)]؟!?";

  private SentenceSplitter() {}

  /** The sentences of {@code text} inside {@code range}: ordered, not overlapping, never blank. */
  public static List<Span> split(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    int start = range.start();
    int i = range.start();
    while (i < range.end()) {
      char c = text.charAt(i);
      if (!Characters.isEnding(c)) {
        i++;
        continue;
      }
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(sentences, text, start, i);
        start = ++i;
        continue;
      }
      int after = boundary(text, i, start, range.end());
      if (after > 0) {
        add(sentences, text, start, after);
        start = after;
        i = after;
      } else {
        i++;
      }
    }
    add(sentences, text, start, range.end());
    return sentences;
  }

  /** The end of the sentence if the character at {@code i} ends one, else -1. */
  private static int boundary(String text, int i, int start, int limit) {
    char c = text.charAt(i);
    boolean question = c == '؟' || c == '!' || c == '?';
    boolean ellipsis = c == '…' || c == '.' && i + 1 < limit && text.charAt(i + 1) == '.';
    if (!question && c != '.' && c != '۔' && !ellipsis) {
      return -1;
    }
    int after = i + 1;
    while (after < limit && (text.charAt(after) == '.' || text.charAt(after) == '…')) {
      after++;
    }
    if (!question && !ellipsis && !isFullStop(text, i, start, limit)) {
      return -1;
    }
    int closed = after;
    while (closed < limit && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    int next = closed;
    while (next < limit && Tokenizer.isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next < limit && text.charAt(next) != '\n') {
      char follower = text.charAt(next);
      if (next == closed && !ellipsis && !Tokenizer.isArabic(follower)) {
        return -1;
      }
      if (follower == '،' || follower == ',' || follower == '؛' || follower == ':') {
        return -1;
      }
      if (question && closed > after && "،,".indexOf(follower) >= 0) {
        return -1;
      }
    }
    return closed;
  }

  private static boolean isFullStop(String text, int i, int start, int limit) {
    boolean glued =
        i + 1 < limit && !Tokenizer.isSpace(text.charAt(i + 1)) && text.charAt(i + 1) != '\n';
    if (i > start && glued) {
      char before = text.charAt(i - 1);
      char behind = text.charAt(i + 1);
      boolean inNumber = Tokenizer.isDigit(before) && Tokenizer.isDigit(behind);
      boolean inLatin =
          before < 0x250
              && Character.isLetter(before)
              && behind < 0x250
              && Character.isLetter(behind);
      if (inNumber || inLatin) {
        return false;
      }
    }
    int word = i;
    while (word > start
        && (Character.isLetter(text.charAt(word - 1)) || Folding.isMark(text.charAt(word - 1)))) {
      word--;
    }
    return !isAbbreviation(text, word, i, start);
  }

  /** Single letters, spelled initials («جي», «دي», «إف») and «د.», «أ.», «م.» before a name. */
  private static boolean isAbbreviation(String text, int word, int stop, int start) {
    int length = stop - word;
    if (length == 1) {
      return true;
    }
    if (length == 0 || length > 3) {
      return false;
    }
    return switch (Folding.fold(text.substring(word, stop))) {
      case "جي",
          "دي",
          "بي",
          "سي",
          "اف",
          "ال",
          "ام",
          "ان",
          "ار",
          "اس",
          "تي",
          "في",
          "كي",
          "ايه",
          "جيه",
          "اتش",
          "اي",
          "دبليو" ->
          word == start || !Character.isLetter(text.charAt(word - 1));
      default -> false;
    };
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Tokenizer.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST) {
      int cut = from + LONGEST;
      while (cut > from + LONGEST / 2 && !Tokenizer.isSpace(text.charAt(cut))) {
        cut--;
      }
      if (Character.isLowSurrogate(text.charAt(cut))) {
        cut++;
      }
      int last = cut;
      while (last > from && Tokenizer.isSpace(text.charAt(last - 1))) {
        last--;
      }
      sentences.add(new Span(from, last > from ? last : cut));
      from = cut;
      while (from < to && Tokenizer.isSpace(text.charAt(from))) {
        from++;
      }
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
