package org.mirsad.statistics;

/**
 * Whether what is read changed at a given day: permutation tests over the days around it, each day
 * taken whole. They tell a break in what is said from a fault in what was collected.
 */
public final class ShiftTest {
  private static final int PERMUTATIONS = 999;

  private ShiftTest() {}

  /**
   * P-value of a change in level: the difference of the two means among random orders of the days.
   *
   * @param key name of the test, from which orders are drawn
   * @param values one for each day in time order, such as stories
   * @param at the first day of the new level, in [1, values.length)
   * @return in (0,1]; 1 where all days are alike
   */
  public static double level(String key, double[] values, int at) {
    double[] order = values.clone();
    KeyedRandom random = new KeyedRandom(key);
    double observed = difference(order, at);
    return Permutations.pValue(
        PERMUTATIONS,
        () -> {
          for (int i = order.length - 1; i > 0; i--) {
            int j = random.below(i + 1);
            double value = order[i];
            order[i] = order[j];
            order[j] = value;
          }
          return difference(order, at) >= observed * (1 - 1e-12);
        });
  }

  /**
   * P-value of a change in a mix: Pearson's chi-square of parts by before and after, among random
   * orders of the days.
   *
   * @param key name of the test, from which orders are drawn
   * @param counts for each day in time order how many of each part, such as stories by publisher
   * @param at the first day of the new mix, in [1, counts.length)
   * @return in (0,1]; 1 where there is one part only
   */
  public static double mix(String key, long[][] counts, int at) {
    long[][] order = counts.clone();
    KeyedRandom random = new KeyedRandom(key);
    double observed = chiSquare(order, at);
    return Permutations.pValue(
        PERMUTATIONS,
        () -> {
          for (int i = order.length - 1; i > 0; i--) {
            int j = random.below(i + 1);
            long[] day = order[i];
            order[i] = order[j];
            order[j] = day;
          }
          return chiSquare(order, at) >= observed * (1 - 1e-12);
        });
  }

  /**
   * How far two mixes are apart: half the sum of the differences of their shares, from 0 (the same)
   * to 1 (nothing in common).
   */
  public static double distance(long[][] counts, int at) {
    double[] before = sums(counts, 0, at);
    double[] after = sums(counts, at, counts.length);
    double all = sum(before);
    double others = sum(after);
    if (all == 0 || others == 0) {
      return all == others ? 0 : 1;
    }
    double distance = 0;
    for (int part = 0; part < before.length; part++) {
      distance += Math.abs(before[part] / all - after[part] / others);
    }
    return distance / 2;
  }

  private static double difference(double[] values, int at) {
    double before = 0;
    double after = 0;
    for (int i = 0; i < values.length; i++) {
      if (i < at) {
        before += values[i];
      } else {
        after += values[i];
      }
    }
    return Math.abs(before / at - after / (values.length - at));
  }

  static double chiSquare(long[][] counts, int at) {
    double[] before = sums(counts, 0, at);
    double[] after = sums(counts, at, counts.length);
    double all = sum(before);
    double total = all + sum(after);
    double statistic = 0;
    for (int part = 0; part < before.length; part++) {
      double both = before[part] + after[part];
      double expected = both * all / total;
      double others = both - expected;
      if (expected > 0 && others > 0) {
        double difference = before[part] - expected;
        statistic += difference * difference * (1 / expected + 1 / others);
      }
    }
    return statistic;
  }

  private static double[] sums(long[][] counts, int from, int until) {
    double[] sums = new double[counts[0].length];
    for (int day = from; day < until; day++) {
      for (int part = 0; part < sums.length; part++) {
        sums[part] += counts[day][part];
      }
    }
    return sums;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
