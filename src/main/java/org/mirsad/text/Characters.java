package org.mirsad.text;

/** Classes of characters, looked up in a table: several questions are asked of every character. */
final class Characters {
  private static final int SPACE = 1;
  private static final int MARK = 1 << 1;
  private static final int INVISIBLE = 1 << 2;
  private static final int DIGIT = 1 << 3;
  private static final int ARABIC = 1 << 4;
  private static final int LETTER = 1 << 5;
  private static final int ENDING = 1 << 6;

  private static final byte[] CLASSES = classes();

  private Characters() {}

  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    for (int i = 0; i < classes.length; i++) {
      char c = (char) i;
      boolean invisible = invisible(c);
      boolean letter = Character.isLetter(c);
      classes[i] =
          (byte)
              ((invisible ? INVISIBLE : 0)
                  | (invisible || space(c) ? SPACE : 0)
                  | (mark(c) ? MARK : 0)
                  | (digit(c) ? DIGIT : 0)
                  | (letter ? LETTER : 0)
                  | (arabic(c, letter) ? ARABIC : 0)
                  | ("\n\r\u2028\u2029.!?؟…۔".indexOf(c) >= 0 ? ENDING : 0));
    }
    return classes;
  }

  private static boolean invisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF';
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == 0;
  }

  private static boolean mark(char c) {
    return c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u06D6' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06ED'
        || c >= '\u0610' && c <= '\u061A'
        || c == '\u0640'
        || c >= '\uFE70' && c <= '\uFE7F'
        || c >= '\uFC5E' && c <= '\uFC63'
        || c >= '\uFCF2' && c <= '\uFCF4';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
  }

  private static boolean arabic(char c, boolean letter) {
    return c >= '\u0600' && c <= '\u06FF' && letter && c != '\u0640'
        || c >= '\uFB50' && c <= '\uFDFB' && letter
        || c >= '\uFE70' && c <= '\uFEFC' && letter
        || c >= '\u0750' && c <= '\u077F';
  }

  private static boolean is(char c, int wanted) {
    return (CLASSES[c] & wanted) != 0;
  }

  /** White space, and what is not seen. */
  static boolean isSpace(char c) {
    return is(c, SPACE);
  }

  static boolean isSpaceOrMark(char c) {
    return is(c, SPACE | MARK);
  }

  static boolean isMark(char c) {
    return is(c, MARK);
  }

  static boolean isInvisible(char c) {
    return is(c, INVISIBLE);
  }

  static boolean isDigit(char c) {
    return is(c, DIGIT);
  }

  static boolean isArabic(char c) {
    return is(c, ARABIC);
  }

  static boolean isArabicOrMark(char c) {
    return is(c, ARABIC | MARK);
  }

  /** A letter by itself; halves of surrogate pairs are none. */
  static boolean isLetter(char c) {
    return is(c, LETTER);
  }

  /** Whether a sentence may end at the character. */
  static boolean isEnding(char c) {
    return is(c, ENDING);
  }
}
