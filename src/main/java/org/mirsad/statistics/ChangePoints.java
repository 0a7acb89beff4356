package org.mirsad.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Breaks in the level of a series: the partition of the observations, weighted by their precision,
 * that costs least, with a price on each break. It is found by optimal partitioning (Jackson et al.
 * 2005). PELT (Killick et al. 2012) finds the same partition, since its pruning is exact; at the
 * length of daily series the unpruned search takes a millisecond and has no case to get wrong.
 *
 * <p>A break costs {@code 3 ln n} of n observations: more than the {@code 2 ln n} of BIC (its place
 * and its new level), so that fewer than one in twenty series without a break shows one. Squared
 * deviations are scaled by the series' own noise where it exceeds what sampling explains (the
 * median of squared differences of neighbours, which a few breaks do not move), so that a lively
 * series does not break every week.
 *
 * <p>The p-value of a break is that of the best split of the two segments around it among random
 * orders of the same observations: looking for the best place is part of what is repeated. Orders
 * are drawn from a generator keyed by the series, until {@link Permutations} has seen enough.
 */
public final class ChangePoints {
  /** Fewest observations (days) in a segment. */
  public static final int LEAST_SEGMENT = 7;

  /** Random orders per break at most: the smallest p-value is 1/5000. */
  static final int PERMUTATIONS = 4999;

  /** Price of a break in logarithms of the number of observations. */
  private static final double PENALTY = 3;

  /** Median of a chi-square variable with one degree of freedom. */
  private static final double CHI_SQUARE_MEDIAN = 0.454936423119573;

  private ChangePoints() {}

  /**
   * A break.
   *
   * @param index the first observation of the new level
   * @param segmentStart first observation of the segment before
   * @param segmentEnd end (exclusive) of the segment after
   * @param before weighted mean of the segment before
   * @param after weighted mean of the segment after
   * @param penalty price it had to be worth, in weighted squared deviations
   * @param pValue permutation p-value in (0,1]
   */
  public record Break(
      int index,
      int segmentStart,
      int segmentEnd,
      double before,
      double after,
      double penalty,
      double pValue) {}

  /** Whether a series of so many observations is long enough to be tested. */
  public static boolean isTestable(int observations) {
    return observations >= 2 * LEAST_SEGMENT;
  }

  /**
   * Finds the breaks of a series.
   *
   * @param key name of the series, from which random orders are drawn
   * @param values observations in time order
   * @param variances their sampling variances, above 0
   */
  public static List<Break> detect(String key, double[] values, double[] variances) {
    int n = values.length;
    if (!isTestable(n)) {
      return List.of();
    }
    double penalty = PENALTY * StrictMath.log(n);
    double[] weights = weights(values, variances);
    Sums sums = new Sums(values, weights);
    List<Integer> cuts = partition(sums, n, penalty);
    List<Break> breaks = new ArrayList<>();
    for (int i = 1; i < cuts.size() - 1; i++) {
      int from = cuts.get(i - 1);
      int at = cuts.get(i);
      int to = cuts.get(i + 1);
      double p =
          permutationP(
              key + '#' + at,
              Arrays.copyOfRange(values, from, to),
              Arrays.copyOfRange(weights, from, to));
      breaks.add(new Break(at, from, to, sums.mean(from, at), sums.mean(at, to), penalty, p));
    }
    return List.copyOf(breaks);
  }

  /** Precisions, scaled down where neighbouring days differ by more than sampling explains. */
  private static double[] weights(double[] values, double[] variances) {
    double[] differences = new double[values.length - 1];
    for (int i = 0; i < differences.length; i++) {
      double difference = values[i + 1] - values[i];
      differences[i] = difference * difference / (variances[i + 1] + variances[i]);
    }
    Arrays.sort(differences);
    double noise = Math.max(1, PoissonBootstrap.quantile(differences, 0.5) / CHI_SQUARE_MEDIAN);
    return Arrays.stream(variances).map(v -> 1 / (v * noise)).toArray();
  }

  /** The cuts of the cheapest partition of weighted values, 0 and n included. */
  static List<Integer> partition(double[] values, double[] weights, double penalty) {
    return partition(new Sums(values, weights), values.length, penalty);
  }

  private static List<Integer> partition(Sums sums, int n, double penalty) {
    double[] cost = new double[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = -penalty;
    for (int end = LEAST_SEGMENT; end <= n; end++) {
      for (int start = 0; start <= end - LEAST_SEGMENT; start++) {
        double total = cost[start] + sums.cost(start, end) + penalty;
        if (total < cost[end]) {
          cost[end] = total;
          last[end] = start;
        }
      }
    }
    Deque<Integer> cuts = new ArrayDeque<>();
    for (int at = n; at > 0; at = last[at]) {
      cuts.addFirst(at);
    }
    cuts.addFirst(0);
    return List.copyOf(cuts);
  }

  private static double permutationP(String key, double[] values, double[] weights) {
    double observed = bestGain(values, weights);
    KeyedRandom random = new KeyedRandom(key);
    return Permutations.pValue(
        PERMUTATIONS,
        () -> {
          shuffle(random, values, weights);
          return bestGain(values, weights) >= observed;
        });
  }

  /** How much cheaper the best split is than no split. */
  private static double bestGain(double[] values, double[] weights) {
    Sums sums = new Sums(values, weights);
    double whole = sums.cost(0, values.length);
    double best = 0;
    for (int at = LEAST_SEGMENT; at <= values.length - LEAST_SEGMENT; at++) {
      best = Math.max(best, whole - sums.cost(0, at) - sums.cost(at, values.length));
    }
    return best;
  }

  private static void shuffle(KeyedRandom random, double[] values, double[] weights) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.below(i + 1);
      double value = values[i];
      values[i] = values[j];
      values[j] = value;
      double weight = weights[i];
      weights[i] = weights[j];
      weights[j] = weight;
    }
  }

  /** Running sums, from which the cost of any segment follows. */
  private static final class Sums {
    private final double[] weight;
    private final double[] first;
    private final double[] second;

    Sums(double[] values, double[] weights) {
      weight = new double[values.length + 1];
      first = new double[values.length + 1];
      second = new double[values.length + 1];
      for (int i = 0; i < values.length; i++) {
        weight[i + 1] = weight[i] + weights[i];
        first[i + 1] = first[i] + weights[i] * values[i];
        second[i + 1] = second[i] + weights[i] * values[i] * values[i];
      }
    }

    double mean(int from, int to) {
      return (first[to] - first[from]) / (weight[to] - weight[from]);
    }

    /** Weighted squared deviations from the segment's mean. */
    double cost(int from, int to) {
      double sum = first[to] - first[from];
      return Math.max(0, second[to] - second[from] - sum * sum / (weight[to] - weight[from]));
    }
  }
}
