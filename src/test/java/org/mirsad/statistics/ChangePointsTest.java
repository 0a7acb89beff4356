package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

  @Test
  void aStepIsFoundWhereItIs() {
    double[] values = noisy(30, 12, -0.4, 0.4);
    List<ChangePoints.Break> breaks = ChangePoints.detect("step", values, variances(30));
    assertThat(breaks).hasSize(1);
    ChangePoints.Break found = breaks.get(0);
    assertThat(found.index()).isEqualTo(12);
    assertThat(found.before()).isCloseTo(-0.4, within(0.1));
    assertThat(found.after()).isCloseTo(0.4, within(0.1));
    assertThat(found.pValue()).isEqualTo(1 / 5000.0);
  }

  @Test
  void aLevelSeriesHasNoBreak() {
    assertThat(ChangePoints.detect("level", noisy(60, 60, 0.1, 0.1), variances(60))).isEmpty();
  }

  @Test
  void aShortSeriesHasNoBreak() {
    assertThat(ChangePoints.detect("short", noisy(13, 6, -1, 1), variances(13))).isEmpty();
  }

  @Test
  void theSameKeyGivesTheSameBits() {
    double[] values = noisy(40, 20, -0.05, 0.05);
    assertThat(ChangePoints.detect("k", values, variances(40)))
        .isEqualTo(ChangePoints.detect("k", values, variances(40)));
  }

  /** A step with noise of standard deviation 0.1 about it. */
  private static double[] noisy(int length, int step, double before, double after) {
    KeyedRandom random = new KeyedRandom("noise");
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      double noise = (random.below(1001) - 500) / 500.0 * 0.17;
      values[i] = (i < step ? before : after) + noise;
    }
    return values;
  }

  private static double[] variances(int length) {
    double[] variances = new double[length];
    Arrays.fill(variances, 0.01);
    return variances;
  }
}
