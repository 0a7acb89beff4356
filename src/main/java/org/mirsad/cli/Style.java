package org.mirsad.cli;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured whether to write any
 */
record Style(boolean coloured) {
  static final Style PLAIN = new Style(false);

  private static final String ESCAPE = "\u001b[";

  String bold(String text) {
    return wrapped("1", text);
  }

  String dim(String text) {
    return wrapped("2", text);
  }

  String red(String text) {
    return wrapped("31", text);
  }

  String green(String text) {
    return wrapped("32", text);
  }

  String yellow(String text) {
    return wrapped("33", text);
  }

  String cyan(String text) {
    return wrapped("36", text);
  }

  /** Makes an actor's mention stand out in a sentence: brackets where there are no colours. */
  String actor(String text) {
    return coloured ? wrapped("4;36", text) : "[" + text + "]";
  }

  /**
   * Makes words stand out that speak well or ill, or neither of both: asterisks where there are no
   * colours.
   */
  String cue(double sign, String text) {
    if (!coloured) {
      return "*" + text + "*";
    }
    return wrapped(sign == 0 ? "1;33" : sign > 0 ? "1;32" : "1;31", text);
  }

  /** Green above zero, red below, yellow at zero. */
  String bySign(double sign, String text) {
    if (sign == 0) {
      return yellow(text);
    }
    return sign > 0 ? green(text) : red(text);
  }

  private String wrapped(String code, String text) {
    return coloured ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
