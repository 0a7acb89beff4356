package org.mirsad.statistics;

/**
 * Empirical-Bayes shrinkage of the means of a series toward its own overall level (Efron and Morris
 * 1975). A day with little evidence is pulled far, a day with much hardly at all; a series is never
 * pulled toward others.
 *
 * <p>The prior variance T of a day about the level is estimated from the series' own days by the
 * method of moments (DerSimonian and Laird 1986): what the days differ by beyond what their
 * sampling variances v explain, and 0 if that is nothing. A day keeps the share {@code T / (T + v)}
 * of its distance from the level.
 */
public final class Shrinkage {
  private Shrinkage() {}

  /**
   * The share of its distance from the level that each mean keeps, in [0,1).
   *
   * @param means daily means
   * @param variances their sampling variances, above 0
   */
  public static double[] weights(double[] means, double[] variances) {
    double between = betweenVariance(means, variances);
    double[] weights = new double[means.length];
    for (int i = 0; i < means.length; i++) {
      weights[i] = between / (between + variances[i]);
    }
    return weights;
  }

  /** A mean drawn toward the level. */
  public static double toward(double level, double weight, double mean) {
    return level + weight * (mean - level);
  }

  /** How much days differ beyond what sampling explains, not negative; 0 with a single day. */
  static double betweenVariance(double[] means, double[] variances) {
    double weights = 0;
    double weighted = 0;
    double squares = 0;
    for (int i = 0; i < means.length; i++) {
      double weight = 1 / variances[i];
      weights += weight;
      weighted += weight * means[i];
      squares += weight * weight;
    }
    double centre = weighted / weights;
    double heterogeneity = 0;
    for (int i = 0; i < means.length; i++) {
      heterogeneity += (means[i] - centre) * (means[i] - centre) / variances[i];
    }
    double scale = weights - squares / weights;
    return scale > 0 ? Math.max(0, (heterogeneity - (means.length - 1)) / scale) : 0;
  }
}
