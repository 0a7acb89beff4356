package org.mirsad.statistics;

import java.util.stream.IntStream;

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
    return smooth(IntStream.range(0, values.length).toArray(), values, variances);
  }

  /**
   * Smooths a series with gaps, over which the level walks on.
   *
   * @param days number of each day, rising
   * @param values observations, NaN where the day has none
   * @param variances their sampling variances, above 0 where there is an observation
   */
  public static Smoothed smooth(int[] days, double[] values, double[] variances) {
    double best = Double.NEGATIVE_INFINITY;
    double step = 0;
    for (double candidate : STEPS) {
      double likelihood = new Filter(days, values, variances, candidate).logLikelihood;
      if (likelihood > best) {
        best = likelihood;
        step = candidate;
      }
    }
    return smooth(days, values, variances, step);
  }

  /** Smooths with a given variance of a day's step. */
  static Smoothed smooth(int[] days, double[] values, double[] variances, double step) {
    return new Filter(days, values, variances, step).smoothed();
  }

  static double logLikelihood(int[] days, double[] values, double[] variances, double step) {
    return new Filter(days, values, variances, step).logLikelihood;
  }

  /** One pass forward; {@link #smoothed} is the pass back. */
  private static final class Filter {
    private final int[] days;
    private final double step;
    private final double[] filtered;
    private final double[] filteredVariance;

    /** Less a constant; the first observation only sets the level. */
    private double logLikelihood;

    Filter(int[] days, double[] values, double[] variances, double step) {
      this.days = days;
      this.step = step;
      filtered = new double[values.length];
      filteredVariance = new double[values.length];
      double level = 0;
      double variance = DIFFUSE;
      boolean started = false;
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          variance += walk(i);
        }
        if (!Double.isNaN(values[i])) {
          double surprise = values[i] - level;
          double spread = variance + variances[i];
          if (started) {
            logLikelihood -= 0.5 * (StrictMath.log(spread) + surprise * surprise / spread);
          }
          started = true;
          double gain = variance / spread;
          level += gain * surprise;
          variance *= 1 - gain;
        }
        filtered[i] = level;
        filteredVariance[i] = variance;
      }
    }

    /** Variance of the level's way from the day before in the series. */
    private double walk(int i) {
      return step * (days[i] - days[i - 1]);
    }

    Smoothed smoothed() {
      double[] level = filtered.clone();
      double[] variance = filteredVariance.clone();
      for (int i = level.length - 2; i >= 0; i--) {
        double predicted = filteredVariance[i] + walk(i + 1);
        double back = filteredVariance[i] / predicted;
        level[i] = filtered[i] + back * (level[i + 1] - filtered[i]);
        variance[i] = filteredVariance[i] + back * back * (variance[i + 1] - predicted);
      }
      return new Smoothed(level, variance);
    }
  }
}
