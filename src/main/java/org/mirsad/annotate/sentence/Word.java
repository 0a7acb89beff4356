package org.mirsad.annotate.sentence;

import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.WordForm;

/**
 * A token in its sentence.
 *
 * @param token the token
 * @param form what is known of its type
 */
public record Word(Token token, WordForm form) {
  public Span span() {
    return token.span();
  }

  /** The folded word: the type's own string, whose hash is known, not the token's. */
  public String folded() {
    return form.folded();
  }

  public boolean isPunctuation() {
    return token.kind() == Token.Kind.PUNCTUATION;
  }

  /** The first character of the surface, for tests of punctuation. */
  public char mark() {
    return token.surface().charAt(0);
  }
}
