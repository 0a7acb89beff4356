package org.mirsad.statistics;

/**
 * Wilson's score interval for a share (E. B. Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference"). Unlike the textbook interval it stays in [0,1] and is
 * honest at small n and at shares of 0 and 1.
 */
public final class Wilson {
  private Wilson() {}

  /**
   * The 95 % interval of a share.
   *
   * @param successes number of hits, in [0, n]; may be a fraction when trials carry weights
   * @param n number of trials; 0 gives [0,1], as nothing is known
   */
  public static Interval share(double successes, double n) {
    if (!(n >= 0 && successes >= 0 && successes <= n)) {
      throw new IllegalArgumentException("%s successes of %s trials".formatted(successes, n));
    }
    if (n == 0) {
      return new Interval(0, 1);
    }
    double z2 = Interval.Z95 * Interval.Z95;
    double p = successes / n;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Interval.Z95 * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    double low = successes == 0 ? 0 : centre - half; // exact where rounding would miss the end
    double high = successes == n ? 1 : centre + half;
    return new Interval(low, high).within(0, 1);
  }

  /**
   * A 95 % interval of the mean of n values in [-1,1]: the mean is read as a share on [0,1]. No
   * variable on that range varies more than one that takes only its ends, so that the interval errs
   * on the wide side.
   */
  public static Interval mean(double mean, double n) {
    double share = Math.min(1, Math.max(0, (mean + 1) / 2));
    Interval interval = share(share * n, n);
    return new Interval(2 * interval.low() - 1, 2 * interval.high() - 1);
  }
}
