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
   * @return q-values in the same order, each in [p, 1]
   */
  public static double[] qValues(double[] p) {
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
      least = Math.min(least, p[index] * p.length / rank);
      q[index] = least;
    }
    return q;
  }
}
