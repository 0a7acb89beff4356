package org.mirsad.statistics;

/**
 * Empirical-Bayes shrinkage of daily means toward the series' own overall level (Efron and Morris
 * 1975; between-day variance by DerSimonian and Laird 1986). A day with little evidence is pulled
 * far, a day with much hardly at all; an actor is never pulled toward other actors.
 */
public final class Shrinkage {
  private Shrinkage() {}

  /**
   * The shrunken means.
   *
   * @param means daily means
   * @param variances their sampling variances, above 0
   * @param level the overall level
   */
  public static double[] toward(double level, double[] means, double[] variances) {
    double between = betweenVariance(means, variances);
    double[] shrunk = new double[means.length];
    for (int i = 0; i < means.length; i++) {
      double keep = between / (between + variances[i]);
      shrunk[i] = level + keep * (means[i] - level);
    }
    return shrunk;
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
