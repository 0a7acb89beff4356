package org.mirsad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words, numbers and punctuation by script. A change of script ends a word, so
 * that headlines glued to numbers («2016روسيا») come apart; a number keeps its separators («1,5»,
 * «65.3»).
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of {@code text} inside {@code range}, in order, without white space. */
  public static List<Token> tokenize(String text, Span range) {
    List<Token> tokens = new ArrayList<>(range.length() / 5 + 4);
    int i = range.start();
    while (i < range.end()) {
      char c = text.charAt(i);
      if (isSpace(c) || Folding.isMark(c)) {
        // A vowel sign or tatweel without a letter before it is no word.
        i++;
        continue;
      }
      int end;
      Token.Kind kind;
      if (isArabic(c)) {
        kind = Token.Kind.ARABIC;
        end = run(text, i, range.end(), Token.Kind.ARABIC);
      } else if (isDigit(c)) {
        kind = Token.Kind.NUMBER;
        end = number(text, i, range.end());
      } else if (Character.isLetter(text.codePointAt(i))) {
        kind = Token.Kind.LATIN;
        end = run(text, i, range.end(), Token.Kind.LATIN);
      } else {
        kind = Token.Kind.PUNCTUATION;
        end = i + Character.charCount(text.codePointAt(i));
      }
      end = Math.min(end, range.end());
      String surface = text.substring(i, end);
      tokens.add(new Token(kind, new Span(i, end), surface, Folding.fold(surface)));
      i = end;
    }
    return tokens;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        || c == 0
        || Folding.isInvisible(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
  }

  static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06FF' && Character.isLetter(c) && c != '\u0640'
        || c >= '\uFB50' && c <= '\uFDFB' && Character.isLetter(c)
        || c >= '\uFE70' && c <= '\uFEFC' && Character.isLetter(c)
        || c >= '\u0750' && c <= '\u077F';
  }

  private static int run(String text, int start, int limit, Token.Kind kind) {
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      boolean inside =
          kind == Token.Kind.ARABIC
              ? isArabic(c) || Folding.isMark(c) || joins(text, i, limit)
              : !isArabic(c) && Character.isLetter(text.codePointAt(i))
                  || c == '\'' && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
      if (!inside) {
        break;
      }
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.max(i, start + 1);
  }

  /** A zero-width non-joiner or mark inside a word, as Persian keyboards leave it. */
  private static boolean joins(String text, int i, int limit) {
    return Folding.isInvisible(text.charAt(i)) && i + 1 < limit && isArabic(text.charAt(i + 1));
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
