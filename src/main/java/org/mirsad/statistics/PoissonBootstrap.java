package org.mirsad.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Percentile bootstrap of a ratio of sums over clusters, with Poisson(1) weights in place of
 * resampling (Chamandy et al. 2012, "Estimating uncertainty for massive data streams"). The weight
 * of a cluster in a replicate is a hash of the two, so that a cluster is drawn alike in every table
 * and the result depends neither on a seed nor on who computes it.
 */
public final class PoissonBootstrap {
  /** Number of replicates. */
  public static final int REPLICATES = 400;

  /** P(X <= k) for X ~ Poisson(1), k = 0, 1, ...; beyond the table the mass is below 1e-9. */
  private static final double[] CUMULATIVE = cumulative();

  private PoissonBootstrap() {}

  /**
   * Spread of the ratio over the replicates.
   *
   * @param interval 2.5 % and 97.5 % points
   * @param variance variance over the replicates
   */
  public record Spread(Interval interval, double variance) {}

  /**
   * The spread of {@code sum(numerator) / sum(denominator)}.
   *
   * @param clusters in an order that does not depend on partitioning (sums of doubles do)
   * @return empty below two clusters with a denominator: one story has no spread to show
   */
  public static Optional<Spread> ratio(List<ClusterSum> clusters) {
    List<ClusterSum> counted = clusters.stream().filter(c -> c.denominator() > 0).toList();
    if (counted.size() < 2) {
      return Optional.empty();
    }
    long[] keys = counted.stream().mapToLong(c -> KeyedRandom.hash(c.cluster())).toArray();
    double[] ratios = new double[REPLICATES];
    int drawn = 0;
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      double above = 0;
      double below = 0;
      for (int i = 0; i < keys.length; i++) {
        int weight = poisson(KeyedRandom.uniform(keys[i], replicate));
        above += weight * counted.get(i).numerator();
        below += weight * counted.get(i).denominator();
      }
      if (below > 0) {
        ratios[drawn++] = above / below;
      }
    }
    return drawn < 2 ? Optional.empty() : Optional.of(spread(Arrays.copyOf(ratios, drawn)));
  }

  /** The Poisson(1) draw at probability {@code u}. */
  static int poisson(double u) {
    int k = 0;
    while (k < CUMULATIVE.length && u >= CUMULATIVE[k]) {
      k++;
    }
    return k;
  }

  private static Spread spread(double[] ratios) {
    Arrays.sort(ratios);
    double mean = Arrays.stream(ratios).reduce(0, Double::sum) / ratios.length;
    double squares = 0;
    for (double ratio : ratios) {
      squares += (ratio - mean) * (ratio - mean);
    }
    Interval interval = new Interval(quantile(ratios, 0.025), quantile(ratios, 0.975));
    return new Spread(interval, squares / (ratios.length - 1));
  }

  /** The quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996). */
  static double quantile(double[] sorted, double probability) {
    double position = probability * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  private static double[] cumulative() {
    double[] table = new double[12];
    double mass = StrictMath.exp(-1);
    double sum = 0;
    for (int k = 0; k < table.length; k++) {
      sum += mass;
      table[k] = sum;
      mass /= k + 1;
    }
    return table;
  }
}
