package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;

/** Cuts a text into its lines. */
final class Lines {
  private Lines() {}

  /** The lines that show anything, trimmed, in order. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        add(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || isBreak(c)
        || Folding.isInvisible(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static void add(List<Span> lines, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(new Span(from, to));
    }
  }
}
