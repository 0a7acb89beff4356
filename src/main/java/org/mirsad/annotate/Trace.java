package org.mirsad.annotate;

import java.util.List;
import java.util.Objects;
import org.mirsad.text.Span;

/**
 * Why a judgement was made, as data.
 *
 * @param cues the words that counted, in text order
 * @param rules ids of the rules that combined them, in order of application
 * @param model what a trained model added to the score; 0 without one
 */
public record Trace(List<Cue> cues, List<String> rules, double model) {

  public Trace {
    cues = List.copyOf(cues);
    rules = List.copyOf(rules);
  }

  /**
   * A word or phrase that counted.
   *
   * @param span where it stands in the document's text
   * @param lexeme the entry it is a form of
   * @param kind {@code lexicon}, {@code frame}, {@code issue}, {@code negation}, {@code
   *     intensifier}, ...
   * @param role whom it colours or what part it plays ({@code agent}, {@code patient}, ...), may be
   *     empty
   * @param value its value or factor
   */
  public record Cue(Span span, String lexeme, String kind, String role, double value) {
    public Cue {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(lexeme, "lexeme");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(role, "role");
    }
  }
}
