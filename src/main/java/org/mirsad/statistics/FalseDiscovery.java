package org.mirsad.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Benjamini and Hochberg's control of the false discovery rate (1995). */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The q-value of each p-value: the least rate of false discoveries at which it is still kept.
   *
   * @param p p-values in [0,1]
   * @param tests number of tests made, not below that of the values given: the others are taken to
   *     have found nothing (p = 1)
   * @return q-values in the same order, each in [p, 1]
   */
  public static double[] qValues(double[] p, long tests) {
    if (tests < p.length) {
      throw new IllegalArgumentException("%d p-values of %d tests".formatted(p.length, tests));
    }
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int index = order[rank - 1];
      least = Math.min(least, p[index] * tests / rank);
      q[index] = least;
    }
    return q;
  }
}
