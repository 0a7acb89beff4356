package org.mirsad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words, numbers and punctuation by script. A change of script ends a word, so
 * that headlines glued to numbers («2016روسيا») come apart; a number keeps its separators («1,5»,
 * «65.3»).
 */
public final class Tokenizer {
  /** Takes the tokens of a text one by one. */
  @FunctionalInterface
  public interface Sink {
    void token(Token.Kind kind, int start, int end);
  }

  private Tokenizer() {}

  /** The tokens of {@code text} inside {@code range}, in order, without white space. */
  public static List<Token> tokenize(String text, Span range) {
    List<Token> tokens = new ArrayList<>(range.length() / 5 + 4);
    scan(
        text,
        range,
        (kind, start, end) -> {
          String surface = text.substring(start, end);
          tokens.add(new Token(kind, new Span(start, end), surface, Folding.fold(surface)));
        });
    return tokens;
  }

  /** Hands over the tokens of {@code text} inside {@code range}, in order, without white space. */
  public static void scan(String text, Span range, Sink sink) {
    int limit = range.end();
    int i = range.start();
    while (i < limit) {
      char c = text.charAt(i);
      if (Characters.isSpaceOrMark(c)) {
        // A vowel sign or tatweel without a letter before it is no word.
        i++;
        continue;
      }
      int end;
      Token.Kind kind;
      if (Characters.isArabic(c)) {
        kind = Token.Kind.ARABIC;
        end = arabic(text, i, limit);
      } else if (Characters.isDigit(c)) {
        kind = Token.Kind.NUMBER;
        end = number(text, i, limit);
      } else if (isLetter(text, i)) {
        kind = Token.Kind.LATIN;
        end = latin(text, i, limit);
      } else {
        kind = Token.Kind.PUNCTUATION;
        end = i + Character.charCount(text.codePointAt(i));
      }
      end = Math.min(end, limit);
      sink.token(kind, i, end);
      i = end;
    }
  }

  static boolean isSpace(char c) {
    return Characters.isSpace(c);
  }

  static boolean isDigit(char c) {
    return Characters.isDigit(c);
  }

  static boolean isArabic(char c) {
    return Characters.isArabic(c);
  }

  private static boolean isLetter(String text, int i) {
    char c = text.charAt(i);
    return Characters.isLetter(c)
        || Character.isHighSurrogate(c) && Character.isLetter(text.codePointAt(i));
  }

  private static int arabic(String text, int start, int limit) {
    int i = start + 1;
    while (i < limit && (Characters.isArabicOrMark(text.charAt(i)) || joins(text, i, limit))) {
      i++;
    }
    return i;
  }

  /** A zero-width non-joiner or mark inside a word, as Persian keyboards leave it. */
  private static boolean joins(String text, int i, int limit) {
    return Characters.isInvisible(text.charAt(i))
        && i + 1 < limit
        && Characters.isArabic(text.charAt(i + 1));
  }

  private static int latin(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      boolean inside =
          !Characters.isArabic(c) && isLetter(text, i)
              || c == '\'' && i + 1 < limit && Characters.isLetter(text.charAt(i + 1));
      if (!inside) {
        break;
      }
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static int number(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',' || c == '٫' || c == '٬')
              && i + 1 < limit
              && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }
}
