package org.mirsad.text;

import java.text.Normalizer;
import org.apache.lucene.analysis.ar.ArabicNormalizer;

/**
 * The folding under which words are matched; what the user sees is never folded.
 *
 * <p>Steps in order: presentation forms to letters (NFKC), marks that only steer display dropped
 * (bidi controls, ZWNJ, ZWJ, soft hyphen), Persian and Urdu letters to their Arabic counterparts,
 * digits to ASCII, Latin to lower case, then Lucene's {@link ArabicNormalizer} (alef forms to ا, ى
 * to ي, ة to ه, harakat and tatweel dropped). The hamza seats ؤ and ئ are kept: they tell words
 * apart.
 */
public final class Folding {
  private static final ArabicNormalizer LUCENE = new ArabicNormalizer();

  private Folding() {}

  /** The folded form of a word or phrase: as long as the input or shorter, without marks. */
  public static String fold(CharSequence text) {
    String source = text.toString();
    if (needsCompatibility(source)) {
      source = Normalizer.normalize(withoutIsolatedMarks(source), Normalizer.Form.NFKC);
    }
    char[] buffer = new char[source.length()];
    int length = 0;
    for (int i = 0; i < source.length(); i++) {
      char folded = fold(source.charAt(i));
      if (folded != 0) {
        buffer[length++] = folded;
      }
    }
    length = LUCENE.normalize(buffer, length);
    return new String(buffer, 0, length);
  }

  /** Whether the character only steers display and carries no text of its own. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF';
  }

  /** Arabic vowel signs, Quranic marks and tatweel: parts of a word without being letters. */
  public static boolean isMark(char c) {
    return c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u06D6' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06ED'
        || c >= '\u0610' && c <= '\u061A'
        || c == '\u0640'
        || isIsolatedMark(c);
  }

  /** Marks in presentation form normalise to a space and a mark: gone before that. */
  private static String withoutIsolatedMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isIsolatedMark(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isIsolatedMark(char c) {
    return c >= '\uFE70' && c <= '\uFE7F'
        || c >= '\uFC5E' && c <= '\uFC63'
        || c >= '\uFCF2' && c <= '\uFCF4';
  }

  private static boolean needsCompatibility(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB50' && c <= '\uFDFF'
          || c >= '\uFE70' && c <= '\uFEFC'
          || c >= '\uFF01' && c <= '\uFF5E') {
        return true;
      }
    }
    return false;
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (isInvisible(c) || isMark(c)) {
      return 0;
    }
    return switch (c) {
      case 'ک', 'ڪ', 'ګ', 'ڬ' -> 'ك';
      case 'ی', 'ێ', 'ې', 'ے', 'ۍ' -> 'ي';
      case 'ہ', 'ھ', 'ە', 'ۀ', 'ۃ', 'ۂ' -> 'ه';
      case 'ۋ', 'ۆ', 'ۇ', 'ۉ' -> 'و';
      case 'گ', 'ڭ' -> 'غ';
      case 'پ' -> 'ب';
      case 'چ' -> 'ج';
      case 'ژ' -> 'ز';
      case 'ڤ' -> 'ف';
      case 'ٱ' -> 'ا';
      case 'ٹ' -> 'ت';
      case 'ڈ' -> 'د';
      case 'ڑ' -> 'ر';
      case 'ں' -> 'ن';
      default -> {
        int digit = c >= '٠' && c <= '٩' ? c - '٠' : c >= '۰' && c <= '۹' ? c - '۰' : -1;
        yield digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
      }
    };
  }
}
