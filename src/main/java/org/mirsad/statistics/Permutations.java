package org.mirsad.statistics;

import java.util.function.BooleanSupplier;

/**
 * P-values by random permutation, with a stop once it is plain that nothing is there (Besag and
 * Clifford 1991, "Sequential Monte Carlo p-values").
 */
final class Permutations {
  /** Permutations as good as the data after which there is no need to go on. */
  static final int ENOUGH = 25;

  private Permutations() {}

  /**
   * The share of permutations that do as well as the data: h / l when the h-th of {@link #ENOUGH}
   * comes at the l-th draw, else (as good + 1) / (draws + 1).
   *
   * @param most draws at most
   * @param draw permutes, and tells whether the result is as good as the data
   * @return a p-value in (0,1]
   */
  static double pValue(int most, BooleanSupplier draw) {
    int asGood = 0;
    for (int i = 1; i <= most; i++) {
      if (draw.getAsBoolean() && ++asGood == ENOUGH) {
        return (double) ENOUGH / i;
      }
    }
    return (asGood + 1.0) / (most + 1.0);
  }
}
