package org.mirsad.text;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text into code point offsets, the unit of every table: the only
 * place where the two meet.
 */
public final class CodePoints {
  /** Offsets of the low halves of surrogate pairs, ascending: each takes one off the count. */
  private final int[] lowSurrogates;

  public CodePoints(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, n);
  }

  /** The code point offset of a UTF-16 offset; inside a pair, the pair's own. */
  public int offset(int utf16) {
    if (lowSurrogates.length == 0) {
      return utf16;
    }
    int position = Arrays.binarySearch(lowSurrogates, utf16);
    int before = position < 0 ? -position - 1 : position + 1;
    return utf16 - before;
  }

  public Span span(Span utf16) {
    return new Span(offset(utf16.start()), offset(utf16.end()));
  }

  /** The UTF-16 offset of a code point offset. */
  public int utf16(int codePoint) {
    int offset = codePoint;
    for (int low : lowSurrogates) {
      if (low <= offset) {
        offset++;
      } else {
        break;
      }
    }
    return offset;
  }
}
