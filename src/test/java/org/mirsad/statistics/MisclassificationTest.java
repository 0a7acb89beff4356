package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mirsad.statistics.Misclassification.Shares;

class MisclassificationTest {
  private static final Misclassification PERFECT =
      Misclassification.of(List.of(1000L, 0L, 0L, 0L, 1000L, 0L, 0L, 0L, 1000L));

  /** Finds half of the good and of the bad, and takes 2 % of the rest for each. */
  private static final Misclassification HALF =
      Misclassification.of(List.of(9600L, 200L, 200L, 500L, 500L, 0L, 500L, 0L, 500L));

  @Test
  void withoutErrorsTheSharesFoundStand() {
    Shares shares = PERFECT.correct(10, 30, 100, 100).orElseThrow();
    assertThat(shares.good().share()).isCloseTo(0.1, within(1e-12));
    assertThat(shares.bad().share()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void whatIsMissedIsAddedAndWhatIsWrongTakenAway() {
    // 10 % good, 20 % bad: found are 0.1 / 2 + 0.7 * 0.02 and 0.2 / 2 + 0.7 * 0.02.
    Shares shares = HALF.correct(64, 114, 1000, 1000).orElseThrow();
    assertThat(shares.good().share()).isCloseTo(0.1, within(1e-12));
    assertThat(shares.bad().share()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void nothingIsLeftWhereNoMoreIsFoundThanIsFoundWrongly() {
    Shares shares = HALF.correct(10, 10, 1000, 1000).orElseThrow();
    assertThat(shares.good().share()).isZero();
    assertThat(shares.good().interval().low()).isZero();
    assertThat(shares.good().interval().high()).isPositive();
  }

  @Test
  void unknownErrorsAndErrorsThatHideTheClassesCorrectNothing() {
    assertThat(Misclassification.of(List.of()).correct(1, 1, 10, 10)).isEmpty();
    Misclassification blind = Misclassification.of(List.of(8L, 1L, 1L, 8L, 1L, 1L, 8L, 1L, 1L));
    assertThat(blind.correct(1, 1, 10, 10)).isEmpty();
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Random random = new Random(17);
    double[][] rates = {{0.95, 0.02, 0.03}, {0.5, 0.45, 0.05}, {0.45, 0.03, 0.52}};
    double[] truth = {0.8, 0.08, 0.12};
    int held = 0;
    int wider = 0;
    int runs = 1000;
    for (int run = 0; run < runs; run++) {
      List<Long> measured = new java.util.ArrayList<>();
      for (int t = 0; t < 3; t++) {
        for (long count : drawn(random, rates[t], t == 0 ? 4000 : 500)) {
          measured.add(count);
        }
      }
      double[] found = new double[3];
      int n = 400;
      for (int i = 0; i < n; i++) {
        found[pick(random, rates[pick(random, truth)])]++;
      }
      Shares shares =
          Misclassification.of(measured).correct(found[1], found[2], n, n).orElseThrow();
      Interval interval = shares.bad().interval();
      held += interval.low() <= truth[2] && truth[2] <= interval.high() ? 1 : 0;
      wider += interval.width() > Wilson.share(found[2], n).width() ? 1 : 0;
    }
    assertThat(held / (double) runs).isBetween(0.92, 0.99);
    assertThat(wider).isEqualTo(runs);
  }

  private static long[] drawn(Random random, double[] rates, int cases) {
    long[] counts = new long[3];
    for (int i = 0; i < cases; i++) {
      counts[pick(random, rates)]++;
    }
    return counts;
  }

  private static int pick(Random random, double[] rates) {
    double u = random.nextDouble();
    return u < rates[0] ? 0 : u < rates[0] + rates[1] ? 1 : 2;
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Misclassification.of(List.of(1L, 2L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PERFECT.correct(5, 6, 10, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
