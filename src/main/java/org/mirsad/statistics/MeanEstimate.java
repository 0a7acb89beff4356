package org.mirsad.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The mean of values in [-1,1] (polarities) that come in clusters, as a ratio of sums.
 *
 * @param mean sum of the values over their number, in [-1,1]
 * @param interval 95 % interval: {@link PoissonBootstrap} from {@link #ENOUGH_CLUSTERS} clusters
 *     on, below that (and where all clusters agree, so that the bootstrap sees no spread) {@link
 *     Wilson#mean} with the number of clusters as n
 * @param variance sampling variance of the mean, above 0
 * @param clusters clusters with at least one value
 */
public record MeanEstimate(double mean, Interval interval, double variance, int clusters) {
  /** Below this many clusters the percentile bootstrap is too narrow to be honest. */
  public static final int ENOUGH_CLUSTERS = 5;

  private static final double LEAST_VARIANCE = 1e-4;

  /**
   * Estimates the mean.
   *
   * @param clusters in a fixed order; those without values are passed over
   * @return empty without any value
   */
  public static Optional<MeanEstimate> of(List<ClusterSum> clusters) {
    double above = 0;
    double below = 0;
    int counted = 0;
    for (ClusterSum cluster : clusters) {
      if (cluster.denominator() > 0) {
        above += cluster.numerator();
        below += cluster.denominator();
        counted++;
      }
    }
    if (counted == 0) {
      return Optional.empty();
    }
    double mean = Math.min(1, Math.max(-1, above / below));
    Optional<PoissonBootstrap.Spread> spread =
        counted < ENOUGH_CLUSTERS
            ? Optional.empty()
            : PoissonBootstrap.ratio(clusters).filter(s -> s.interval().width() > 0);
    if (spread.isPresent()) {
      double variance = Math.max(LEAST_VARIANCE, spread.get().variance());
      return Optional.of(new MeanEstimate(mean, spread.get().interval(), variance, counted));
    }
    Interval wilson = Wilson.mean(mean, counted);
    double halfWidth = wilson.width() / (2 * Interval.Z95);
    return Optional.of(
        new MeanEstimate(mean, wilson, Math.max(LEAST_VARIANCE, halfWidth * halfWidth), counted));
  }
}
