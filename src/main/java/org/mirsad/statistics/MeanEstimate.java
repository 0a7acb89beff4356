package org.mirsad.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of values in [-1,1] (polarities) that come in clusters, as a ratio of sums.
 *
 * <p>The interval is that of a moderated t-statistic (Smyth 2004, "Linear models and empirical
 * Bayes methods"): the variance between clusters is estimated by {@link PoissonBootstrap} and drawn
 * toward a prior, as if {@link #PRIOR_CLUSTERS} more clusters had been seen; the t-distribution has
 * their degrees of freedom too. With k = (sum m)^2 / sum m^2 effective clusters (Kish 1965; m the
 * values in a cluster), v the bootstrap's variance and s the prior variance of one cluster,
 *
 * <pre>{@code
 * variance = (d s + (k - 1) v k^2 / (k - 1)) / (d + k - 1) / k,   d = 8
 * interval = mean -+ t(0.975; d + k - 1) sqrt(variance), cut to [-1,1]
 * }</pre>
 *
 * <p>The prior variance s is 0.6 times the mean square of the clusters' means, the latter at least
 * 1/4: that of a tone of this strength whose sign is drawn with a chance nobody knows (4p(1-p) is
 * 1/2 on average under Jeffreys' prior for p, 2/3 under a flat one). A simulation in the tests
 * holds the coverage between 90 and 98 % from 2 to 500 clusters of unequal size, where the
 * bootstrap's own percentiles cover half of the truth at 2 clusters and 80 % at 5.
 *
 * @param mean sum of the values over their number, in [-1,1]
 * @param interval 95 % interval
 * @param variance sampling variance of the mean, above 0
 * @param clusters clusters with at least one value
 */
public record MeanEstimate(double mean, Interval interval, double variance, int clusters) {
  /** Clusters the prior variance counts for. */
  static final int PRIOR_CLUSTERS = 8;

  private static final double PRIOR_VARIANCE = 0.6;
  private static final double LEAST_SQUARE = 0.25;

  /**
   * Estimates the mean.
   *
   * @param clusters in a fixed order; those without values are passed over
   * @return empty without any value
   */
  public static Optional<MeanEstimate> of(List<ClusterSum> clusters) {
    double above = 0;
    double below = 0;
    double sizes = 0;
    double squares = 0;
    int counted = 0;
    for (ClusterSum cluster : clusters) {
      if (cluster.denominator() > 0) {
        above += cluster.numerator();
        below += cluster.denominator();
        sizes += cluster.denominator() * cluster.denominator();
        squares += cluster.numerator() * cluster.numerator() / cluster.denominator();
        counted++;
      }
    }
    if (counted == 0) {
      return Optional.empty();
    }
    double mean = Math.min(1, Math.max(-1, above / below));
    double effective = below * below / sizes;
    double sampled = PoissonBootstrap.ratio(clusters).map(s -> s.variance()).orElse(0.0);
    double prior = PRIOR_VARIANCE * Math.max(LEAST_SQUARE, squares / below);
    double degrees = PRIOR_CLUSTERS + effective - 1;
    double variance =
        (PRIOR_CLUSTERS * prior + sampled * effective * effective) / degrees / effective;
    double half = quantile(degrees) * StrictMath.sqrt(variance);
    Interval interval = new Interval(mean - half, mean + half).within(-1, 1);
    return Optional.of(new MeanEstimate(mean, interval, variance, counted));
  }

  /** The 97.5 % point of Student's t-distribution. */
  static double quantile(double degrees) {
    return new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
  }
}
