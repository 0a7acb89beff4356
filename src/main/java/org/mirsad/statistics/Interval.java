package org.mirsad.statistics;

/**
 * A 95 % interval, both ends included.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 */
public record Interval(double low, double high) {

  /** The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals. */
  public static final double Z95 = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval out of order: [%s, %s]".formatted(low, high));
    }
  }

  public double width() {
    return high - low;
  }

  /** The part of this interval that lies in {@code [least, most]}. */
  public Interval within(double least, double most) {
    return new Interval(
        Math.min(most, Math.max(least, low)), Math.min(most, Math.max(least, high)));
  }

  /** The normal interval around an estimate with the given variance. */
  public static Interval normal(double mean, double variance) {
    double half = Z95 * StrictMath.sqrt(variance);
    return new Interval(mean - half, mean + half);
  }
}
