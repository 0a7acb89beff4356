package org.mirsad.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds out how bytes are encoded and decodes them.
 *
 * <p>In this order: the charset the user forces; a byte order mark; UTF-16 without one (every other
 * byte the same page, 06 for Arabic); strict UTF-8; UTF-8 with a few broken sequences, as cutting
 * and pasting of bytes leaves them; Arabic in one byte per letter (Windows-1256 unless ISO-8859-6
 * gives more words with the article); what ICU thinks most likely. Broken sequences become U+FFFD
 * in the text, and the encoding recorded is still the plain name: the text itself shows them. A
 * text of which more than a tenth cannot be decoded is refused. The byte order mark is no part of
 * the text; half surrogate pairs, which JSON can smuggle in, become U+FFFD.
 */
final class Charsets {
  /** As much of a file as its charset is guessed from. */
  static final int SAMPLE = 1 << 16;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_ARABIC = Charset.forName("ISO-8859-6");
  private static final char REPLACEMENT = '\uFFFD';

  private Charsets() {}

  /** A text and the IANA name of the charset it was in. */
  record Decoded(String text, String encoding) {}

  /**
   * Decodes a document.
   *
   * @param forced name of the charset it is known to be in, else empty
   * @throws ReadException if it makes no text in any charset
   */
  static Decoded decode(byte[] bytes, String forced) throws ReadException {
    Charset charset = forced.isEmpty() ? detect(bytes) : Charset.forName(forced);
    String text = wellFormed(withoutMark(new String(bytes, charset)));
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT || c >= 0x80 && c < 0xA0 && c != 0x85) {
        broken++;
      }
    }
    if (broken > 2 && broken * 10 > text.length()) {
      throw new ReadException(
          "undecodable",
          "%d of %d characters cannot be decoded as %s"
              .formatted(broken, text.length(), charset.name()));
    }
    return new Decoded(text, charset.name());
  }

  /** The text with every half of a surrogate pair replaced: no table or encoder takes one. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceHalves(text);
      }
    }
    return text;
  }

  private static String replaceHalves(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
        i++;
      } else if (Character.isSurrogate(chars[i])) {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The most likely charset. */
  static Charset detect(byte[] bytes) {
    Charset unicode = unicode(bytes);
    if (unicode != null) {
      return unicode;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    if (isNearlyUtf8(sample)) {
      return StandardCharsets.UTF_8;
    }
    return singleByte(sample);
  }

  /** UTF-8, UTF-16 or UTF-32 by byte order mark, UTF-16 by its look, else null. */
  static Charset unicode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isPageByte(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isPageByte(bytes, 0) ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Whether the bytes at even or odd places are the high bytes of UTF-16: nearly all 06 (Arabic),
   * 00 (Latin, digits, white space) or 20 (quotes, dashes), while the others are not.
   */
  private static boolean isPageByte(byte[] bytes, int parity) {
    int limit = Math.min(bytes.length, SAMPLE) & ~1;
    if (limit < 4) {
      return false;
    }
    int pages = 0;
    int others = 0;
    for (int i = 0; i < limit; i += 2) {
      pages += isPage(bytes[i + parity]) ? 1 : 0;
      others += isPage(bytes[i + 1 - parity]) && bytes[i + 1 - parity] != 0x20 ? 1 : 0;
    }
    int pairs = limit / 2;
    return pages * 100 >= pairs * 95 && others * 100 <= pairs * 10;
  }

  private static boolean isPage(byte b) {
    return b == 0x06 || b == 0x00 || b == 0x20;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** At least twenty whole sequences of several bytes for each broken one. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT) {
        broken++;
      } else if (c >= 0x80) {
        whole++;
      }
    }
    return whole >= 20 * broken;
  }

  private static Charset singleByte(byte[] sample) {
    if (arabicShare(sample, WINDOWS_1256) >= 0.6) {
      return articles(sample, ISO_ARABIC) > articles(sample, WINDOWS_1256)
          ? ISO_ARABIC
          : WINDOWS_1256;
    }
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    String name = match == null ? "" : match.getName().toUpperCase(Locale.ROOT);
    return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1256;
  }

  /** The share of Arabic letters and vowel signs among the characters beyond ASCII. */
  private static double arabicShare(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int arabic = 0;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        high++;
        arabic += c >= '\u0600' && c <= '\u06FF' ? 1 : 0;
      }
    }
    return high == 0 ? 0 : (double) arabic / high;
  }

  /** How many words begin with the article: the commonest two letters of any Arabic text. */
  private static int articles(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int n = 0;
    for (int i = text.indexOf(" ال"); i >= 0; i = text.indexOf(" ال", i + 1)) {
      n++;
    }
    return n;
  }
}
