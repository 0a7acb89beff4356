package org.mirsad.statistics;

/**
 * The local-level model: an observed daily mean is the level of the day plus sampling noise of
 * known variance, and the level moves as a random walk (Durbin and Koopman 2012, chapter 2). Kalman
 * filter and fixed-interval smoother; the variance of the walk is the one of {@link #STEPS} that
 * makes the data likeliest. Days without an observation carry the level on with growing
 * uncertainty.
 */
public final class LocalLevel {
  /** Candidates for the variance of a day's step of the level, for series in [-1,1]. */
  private static final double[] STEPS = {
    0, 1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1
  };

  /** Variance of the level before the first observation: next to nothing is known. */
  private static final double DIFFUSE = 100;

  private LocalLevel() {}

  /**
   * The smoothed level of every day.
   *
   * @param level estimate given all days
   * @param variance its variance
   */
  public record Smoothed(double[] level, double[] variance) {}

  /**
   * Smooths a series of consecutive days.
   *
   * @param values observations, NaN where the day has none
   * @param variances their sampling variances, above 0 where there is an observation
   */
  public static Smoothed smooth(double[] values, double[] variances) {
    double best = Double.NEGATIVE_INFINITY;
    double step = 0;
    for (double candidate : STEPS) {
      double likelihood = new Filter(values, variances, candidate).logLikelihood;
      if (likelihood > best) {
        best = likelihood;
        step = candidate;
      }
    }
    return new Filter(values, variances, step).smoothed();
  }

  /** One pass forward; {@link #smoothed} is the pass back. */
  private static final class Filter {
    private final double step;
    private final double[] filtered;
    private final double[] filteredVariance;
    private double logLikelihood;

    Filter(double[] values, double[] variances, double step) {
      this.step = step;
      filtered = new double[values.length];
      filteredVariance = new double[values.length];
      double level = 0;
      double variance = DIFFUSE;
      boolean started = false;
      for (int day = 0; day < values.length; day++) {
        if (!Double.isNaN(values[day])) {
          double surprise = values[day] - level;
          double spread = variance + variances[day];
          if (started) { // the first observation only sets the level
            logLikelihood -= 0.5 * (StrictMath.log(spread) + surprise * surprise / spread);
          }
          started = true;
          double gain = variance / spread;
          level += gain * surprise;
          variance *= 1 - gain;
        }
        filtered[day] = level;
        filteredVariance[day] = variance;
        variance += step;
      }
    }

    Smoothed smoothed() {
      double[] level = filtered.clone();
      double[] variance = filteredVariance.clone();
      for (int day = level.length - 2; day >= 0; day--) {
        double predicted = filteredVariance[day] + step;
        double back = filteredVariance[day] / predicted;
        level[day] = filtered[day] + back * (level[day + 1] - filtered[day]);
        variance[day] = filteredVariance[day] + back * back * (variance[day + 1] - predicted);
      }
      return new Smoothed(level, variance);
    }
  }
}
