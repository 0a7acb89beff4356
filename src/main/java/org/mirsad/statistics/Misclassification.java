package org.mirsad.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a classifier's known errors say of shares it has counted: the shares are solved for that
 * would make it count what it did, classes of truth in rows, classes found in columns. For two
 * classes the method is that of W. J. Rogan and B. Gladen ("Estimating prevalence from the results
 * of a screening test", American Journal of Epidemiology 107, 1978), for three that of P. S. Levy
 * and E. H. Kass ("A three-population model for sequential screening for bacteriuria", American
 * Journal of Epidemiology 91, 1970).
 *
 * <p>It holds as far as the classifier errs in the text counted as it did where it was measured.
 * Intervals add what is uncertain in the error rates to what is in the counts (delta method), so
 * that they are wider than those of the counts.
 */
public final class Misclassification implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing is known of the errors: no share can be corrected. */
  public static final Misclassification UNKNOWN = new Misclassification(new long[9]);

  /** Below this the classes cannot be told apart by what was found. */
  private static final double LEAST_DETERMINANT = 0.01;

  /** Counts of truth (none, good, bad) by what was found (none, good, bad), row by row. */
  private final long[] confusion;

  private Misclassification(long[] confusion) {
    this.confusion = confusion.clone();
  }

  /**
   * A corrected share.
   *
   * @param share in [0,1]
   * @param interval its 95 % interval
   */
  public record Share(double share, Interval interval) {}

  /** The corrected shares of the classes good and bad. */
  public record Shares(Share good, Share bad) {}

  /**
   * Known errors.
   *
   * @param confusion nine counts: truth none, good, bad, each by what was found, none, good, bad;
   *     an empty list where nothing is known
   * @throws IllegalArgumentException for another number of counts, a negative one, or a class of
   *     truth without cases
   */
  public static Misclassification of(List<Long> confusion) {
    if (confusion.isEmpty()) {
      return UNKNOWN;
    }
    long[] counts = confusion.stream().mapToLong(Long::longValue).toArray();
    boolean valid = counts.length == 9;
    for (int truth = 0; truth < 3 && valid; truth++) {
      long least =
          Math.min(Math.min(counts[3 * truth], counts[3 * truth + 1]), counts[3 * truth + 2]);
      valid = least >= 0 && counts[3 * truth] + counts[3 * truth + 1] + counts[3 * truth + 2] > 0;
    }
    if (!valid) {
      throw new IllegalArgumentException("confusion " + confusion);
    }
    return new Misclassification(counts);
  }

  /**
   * Corrects shares.
   *
   * @param good cases found good
   * @param bad cases found bad
   * @param all all cases, at least as many as both together
   * @param n independent observations among them, more than 0
   * @return empty where nothing is known of the errors, or where they are such that the classes
   *     cannot be told apart
   */
  public Optional<Shares> correct(double good, double bad, double all, double n) {
    if (!(good >= 0 && bad >= 0 && good + bad <= all && n > 0)) {
      throw new IllegalArgumentException(
          "%s good and %s bad of %s, n = %s".formatted(good, bad, all, n));
    }
    if (cases(0) == 0 || all == 0) {
      return Optional.empty();
    }
    // found = rate(none) + A (good, bad): what each true share adds to each share found.
    double goodGood = rate(1, 1) - rate(0, 1);
    double goodBad = rate(2, 1) - rate(0, 1);
    double badGood = rate(1, 2) - rate(0, 2);
    double badBad = rate(2, 2) - rate(0, 2);
    double determinant = goodGood * badBad - goodBad * badGood;
    if (determinant < LEAST_DETERMINANT) {
      return Optional.empty();
    }
    double aboveGood = good / all - rate(0, 1);
    double aboveBad = bad / all - rate(0, 2);
    double trueGood = clipped((badBad * aboveGood - goodBad * aboveBad) / determinant);
    double trueBad = clipped((goodGood * aboveBad - badGood * aboveGood) / determinant);
    double sum = Math.max(1, trueGood + trueBad);
    trueGood /= sum;
    trueBad /= sum;
    double[] variance = variances(trueGood, trueBad, n);
    double square = determinant * determinant;
    double ofGood =
        (badBad * badBad * variance[0]
                + goodBad * goodBad * variance[1]
                - 2 * badBad * goodBad * variance[2])
            / square;
    double ofBad =
        (goodGood * goodGood * variance[1]
                + badGood * badGood * variance[0]
                - 2 * goodGood * badGood * variance[2])
            / square;
    return Optional.of(new Shares(share(trueGood, ofGood), share(trueBad, ofBad)));
  }

  /**
   * Variances of the shares found good and bad and their covariance: of the counts, drawn toward
   * even shares by one case so that none found is not held for certain, and of the error rates.
   */
  private double[] variances(double trueGood, double trueBad, double n) {
    double[] truth = {1 - trueGood - trueBad, trueGood, trueBad};
    double foundGood = 0;
    double foundBad = 0;
    for (int t = 0; t < 3; t++) {
      foundGood += truth[t] * rate(t, 1);
      foundBad += truth[t] * rate(t, 2);
    }
    double good = (foundGood * n + 1.0 / 3) / (n + 1);
    double bad = (foundBad * n + 1.0 / 3) / (n + 1);
    double[] variance = {good * (1 - good) / n, bad * (1 - bad) / n, -good * bad / n};
    for (int t = 0; t < 3; t++) {
      double weight = truth[t] * truth[t] / cases(t);
      variance[0] += weight * rate(t, 1) * (1 - rate(t, 1));
      variance[1] += weight * rate(t, 2) * (1 - rate(t, 2));
      variance[2] -= weight * rate(t, 1) * rate(t, 2);
    }
    return variance;
  }

  private static Share share(double share, double variance) {
    return new Share(share, Interval.normal(share, Math.max(0, variance)).within(0, 1));
  }

  private static double clipped(double share) {
    return Math.min(1, Math.max(0, share));
  }

  private double rate(int truth, int found) {
    return (double) confusion[3 * truth + found] / cases(truth);
  }

  private long cases(int truth) {
    return confusion[3 * truth] + confusion[3 * truth + 1] + confusion[3 * truth + 2];
  }
}
