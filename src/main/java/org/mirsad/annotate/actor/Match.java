package org.mirsad.annotate.actor;

import java.util.Comparator;

/**
 * A wording found in a sentence.
 *
 * @param wording what was found
 * @param first index of its first word
 * @param last index of its last word
 * @param prefixLength letters of the first word's proclitics
 */
record Match(Wording wording, int first, int last, int prefixLength) {
  /** Longest wording first. */
  static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.last())
          .thenComparing(m -> m.wording().kind())
          .thenComparingInt(Match::prefixLength)
          .thenComparing(m -> m.wording().actorId());

  int behind() {
    return last + 1;
  }
}
