package org.mirsad.text;

import java.util.Objects;

/**
 * A word, number or mark of punctuation.
 *
 * @param kind what it is written with
 * @param span where it stands in the document's text
 * @param surface the characters at that span
 * @param folded the surface under {@link Folding}
 */
public record Token(Kind kind, Span span, String surface, String folded) {

  /** The script class of a token. */
  public enum Kind {
    ARABIC,
    LATIN,
    NUMBER,
    PUNCTUATION
  }

  public Token {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(folded, "folded");
  }

  public boolean isWord() {
    return kind == Kind.ARABIC || kind == Kind.LATIN;
  }

  public boolean isPunctuation(char mark) {
    return kind == Kind.PUNCTUATION && surface.length() == 1 && surface.charAt(0) == mark;
  }
}
