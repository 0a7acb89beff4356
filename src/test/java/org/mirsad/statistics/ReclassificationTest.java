package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mirsad.statistics.Reclassification.Mean;

class ReclassificationTest {
  private static final Reclassification PERFECT =
      Reclassification.of(
          List.of(1000L, 0L, 0L, 0L, 0L, 100L, 0L, 0L, 0L, 0L, 100L, 0L, 0L, 0L, 0L, 100L));

  /** Of ten found in favour six are, one is against and three are nothing; the same mirrored. */
  private static final Reclassification ERRING =
      Reclassification.of(
          List.of(
              9000L, 300L, 10L, 300L, 500L, 600L, 0L, 100L, 50L, 0L, 10L, 0L, 500L, 100L, 0L,
              600L));

  @Test
  void withoutErrorsTheMeanFoundStands() {
    Mean mean = PERFECT.mean(30, 20, 10, 60).orElseThrow();
    assertThat(mean.mean()).isCloseTo(20 / 60.0, within(1e-12));
    assertThat(mean.interval().low()).isLessThan(20 / 60.0);
    assertThat(mean.interval().high()).isGreaterThan(20 / 60.0);
  }

  @Test
  void whatIsFoundInFavourIsSomeOfItAgainst() {
    // (0.6 - 0.1) of what 0.7 of the rows are
    Mean mean = ERRING.mean(50, 0, 0, 50).orElseThrow();
    assertThat(mean.mean()).isCloseTo(5 / 7.0, within(1e-12));
    assertThat(ERRING.mean(0, 0, 50, 50).orElseThrow().mean()).isCloseTo(-5 / 7.0, within(1e-12));
    assertThat(ERRING.mean(25, 0, 25, 50).orElseThrow().mean()).isCloseTo(0, within(1e-12));
  }

  @Test
  void moreEvidenceNarrowsTheIntervalDownToWhatTheRatesLeaveOpen() {
    double few = ERRING.mean(5, 0, 0, 5).orElseThrow().interval().width();
    double many = ERRING.mean(500, 0, 0, 500).orElseThrow().interval().width();
    double endless = ERRING.mean(5e9, 0, 0, 5e9).orElseThrow().interval().width();
    assertThat(few).isGreaterThan(2 * many);
    assertThat(endless).isBetween(0.01, many);
  }

  @Test
  void nothingIsCorrectedWithoutPositionsOrWithoutKnowingTheErrors() {
    assertThat(ERRING.mean(0, 0, 0, 3)).isEmpty();
    assertThat(Reclassification.of(List.of()).mean(3, 0, 0, 3)).isEmpty();
    List<Long> neverRight = new ArrayList<>(Collections.nCopies(16, 0L));
    neverRight.set(0, 100L);
    neverRight.set(1, 10L);
    assertThat(Reclassification.of(neverRight).mean(3, 0, 0, 3)).isEmpty();
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Random random = new Random(23);
    // by class found (support, conditional, oppose) the shares of truth none, support, ...
    double[][] truths = {
      {0.3, 0.6, 0.03, 0.07}, {0.3, 0.1, 0.5, 0.1}, {0.3, 0.1, 0.02, 0.58},
    };
    double[] found = {0.6, 0.05, 0.35};
    double positions = 0.7;
    double truth = (0.6 * 0.53 + 0.05 * 0 - 0.35 * 0.48) / positions;
    for (int n : new int[] {8, 40, 400}) {
      int held = 0;
      int runs = 2000;
      for (int run = 0; run < runs; run++) {
        long[] measured = new long[16];
        measured[0] = 10_000;
        for (int f = 0; f < 3; f++) {
          for (int i = 0; i < new int[] {1800, 60, 650}[f]; i++) {
            measured[4 * pick(random, truths[f]) + f + 1]++;
          }
        }
        double[] counts = new double[3];
        for (int i = 0; i < n; i++) {
          counts[pick(random, found)]++;
        }
        List<Long> confusion = Arrays.stream(measured).boxed().toList();
        Interval interval =
            Reclassification.of(confusion)
                .mean(counts[0], counts[1], counts[2], n)
                .orElseThrow()
                .interval();
        held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
      }
      assertThat(held / (double) runs).as("n = %d", n).isBetween(0.95, 0.999);
    }
  }

  private static int pick(Random random, double[] rates) {
    double u = random.nextDouble();
    int i = 0;
    while (i < rates.length - 1 && u >= rates[i]) {
      u -= rates[i++];
    }
    return i;
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Reclassification.of(List.of(1L, 2L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PERFECT.mean(-1, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
