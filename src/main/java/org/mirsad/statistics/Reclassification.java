package org.mirsad.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What positions that were found are in truth: each class found counts as what cases found so
 * turned out to be where the classifier was measured, those that were no position at all for
 * nothing. The method is that of A. Tenenbein ("A double sampling scheme for estimating from
 * binomial data with misclassifications", Journal of the American Statistical Association 65,
 * 1970). It needs no count of the cases where nothing was found, which a series of positions does
 * not have.
 *
 * <p>It holds as far as what is found turns out in the text counted as it did where it was
 * measured; a series of which little is known is drawn toward the mixture there. Intervals add what
 * is uncertain in the measured rates to what is in the counts (delta method).
 */
public final class Reclassification implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NONE = 0;
  private static final int SUPPORT = 1;
  private static final int OPPOSE = 3;
  private static final int CLASSES = 4;

  /** What each class of truth counts: none, support, conditional, oppose. */
  private static final int[] POLARITY = {0, 1, 0, -1};

  /** Nothing is known of the errors: nothing can be corrected. */
  public static final Reclassification UNKNOWN = new Reclassification(new long[CLASSES * CLASSES]);

  /** Counts of truth by what was found, row by row, both none, support, conditional, oppose. */
  private final long[] confusion;

  private Reclassification(long[] confusion) {
    this.confusion = confusion.clone();
  }

  /**
   * A corrected mean.
   *
   * @param mean in [-1,1]
   * @param interval its 95 % interval
   */
  public record Mean(double mean, Interval interval) {}

  /**
   * Known errors.
   *
   * @param confusion sixteen counts: truth none, support, conditional, oppose, each by what was
   *     found in the same order; an empty list where nothing is known
   * @throws IllegalArgumentException for another number of counts or a negative one
   */
  public static Reclassification of(List<Long> confusion) {
    if (confusion.isEmpty()) {
      return UNKNOWN;
    }
    if (confusion.size() != CLASSES * CLASSES || confusion.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("confusion " + confusion);
    }
    return new Reclassification(confusion.stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * The mean polarity (1 for support, 0 under a condition, -1 against) of the true positions among
   * those found.
   *
   * @param support positions found in favour
   * @param conditional found under a condition
   * @param oppose found against
   * @param n independent observations among them, more than 0
   * @return empty without positions found, or where a class of them was never found, or never
   *     rightly, where the classifier was measured
   */
  public Optional<Mean> mean(double support, double conditional, double oppose, double n) {
    if (!(support >= 0 && conditional >= 0 && oppose >= 0 && n > 0)) {
      throw new IllegalArgumentException(
          "%s in favour, %s under a condition, %s against, n = %s"
              .formatted(support, conditional, oppose, n));
    }
    double[] found = {0, support, conditional, oppose};
    double all = support + conditional + oppose;
    double balance = 0;
    double positions = 0;
    for (int f = 1; f < CLASSES; f++) {
      if (found[f] > 0) {
        if (cases(f) == confusion[f]) {
          return Optional.empty();
        }
        balance += found[f] / all * (rate(SUPPORT, f) - rate(OPPOSE, f));
        positions += found[f] / all * (1 - rate(NONE, f));
      }
    }
    if (all == 0) {
      return Optional.empty();
    }
    double mean = balance / positions;
    double variance = variance(found, all, mean, n) / (positions * positions);
    return Optional.of(new Mean(mean, Interval.normal(mean, variance).within(-1, 1)));
  }

  /**
   * Variance of how far the true positions lie from the mean, in the counts and in the measured
   * rates: of which class a position is found and of what it is in truth, so that the interval is
   * one for the stories counted as well as for those they stand for. The shares found are drawn
   * toward even ones by one case, so that one class found alone is not held for certain.
   */
  private double variance(double[] found, double all, double mean, double n) {
    double sum = 0;
    double squares = 0;
    double ofRates = 0;
    for (int f = 1; f < CLASSES; f++) {
      if (cases(f) > 0) {
        double own = 0;
        double square = 0;
        for (int truth = 1; truth < CLASSES; truth++) {
          double distance = POLARITY[truth] - mean;
          own += rate(truth, f) * distance;
          square += rate(truth, f) * distance * distance;
        }
        double share = (found[f] / all * n + 1.0 / 3) / (n + 1);
        sum += share * own;
        squares += share * square;
        ofRates += share * share * (square - own * own) / cases(f);
      }
    }
    return (squares - sum * sum) / n + ofRates;
  }

  /** How many of those found so are so in truth. */
  private double rate(int truth, int found) {
    return (double) confusion[CLASSES * truth + found] / cases(found);
  }

  private long cases(int found) {
    long sum = 0;
    for (int truth = 0; truth < CLASSES; truth++) {
      sum += confusion[CLASSES * truth + found];
    }
    return sum;
  }
}
