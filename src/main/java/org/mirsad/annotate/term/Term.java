package org.mirsad.annotate.term;

import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Span;

/**
 * One occurrence of a term.
 *
 * @param sentence number of the sentence
 * @param span where it stands
 * @param term the lemma, or the lemmas of a bigram joined by a space
 * @param n 1 for a word, 2 for a bigram
 * @param surface the characters at the span, clitics in front left out
 */
public record Term(int sentence, Span span, String term, int n, String surface) {
  public static final Layer<Term> LAYER = new Layer<>("terms", Term.class);

  public Term {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(surface, "surface");
  }
}
