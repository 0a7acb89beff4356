package org.mirsad.statistics;

/** How firmly two words stand together. */
public final class Collocation {
  private Collocation() {}

  /**
   * Normalised pointwise mutual information (Bouma 2009): {@code ln(p(xy) / (p(x) p(y))) / -ln
   * p(xy)}.
   *
   * @param pair occurrences of the pair, above 0
   * @param pairs occurrences of all pairs
   * @param first occurrences of the first word
   * @param second occurrences of the second word
   * @param words occurrences of all words
   * @return in [-1,1]: 1 when the words never stand without each other, 0 as chance has it
   */
  public static double npmi(long pair, long pairs, long first, long second, long words) {
    if (pair <= 0 || pairs < pair || first <= 0 || second <= 0 || words < Math.max(first, second)) {
      throw new IllegalArgumentException(
          "counts out of order: %d/%d pairs, %d and %d of %d words"
              .formatted(pair, pairs, first, second, words));
    }
    double together = (double) pair / pairs;
    if (together == 1) {
      return 1;
    }
    double chance = (double) first / words * ((double) second / words);
    double npmi = StrictMath.log(together / chance) / -StrictMath.log(together);
    return Math.min(1, Math.max(-1, npmi));
  }
}
