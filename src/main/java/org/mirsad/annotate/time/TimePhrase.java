package org.mirsad.annotate.time;

import java.util.Objects;
import org.mirsad.text.Span;

/**
 * A time phrase found in a sentence, not yet resolved.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param span where it stands, proclitics excluded
 * @param meaning what it says
 * @param tense of what it dates
 */
record TimePhrase(int first, int end, Span span, Meaning meaning, Tense tense) {

  /** Whether what a phrase dates is told as past or as still to come. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  TimePhrase {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(tense, "tense");
  }
}
