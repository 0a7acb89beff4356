package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LocalLevelTest {

  @Test
  void aLevelSeriesIsItsMeanWithTheMeansVariance() {
    double[] values = {0.3, 0.1, 0.2, 0.2};
    double[] variances = {0.04, 0.04, 0.04, 0.04};
    LocalLevel.Smoothed smoothed = LocalLevel.smooth(values, variances);
    assertThat(smoothed.level()).containsOnly(new double[] {0.2}, within(1e-3));
    assertThat(smoothed.variance()).containsOnly(new double[] {0.01}, within(1e-4));
  }

  @Test
  void aJumpIsFollowed() {
    double[] values = new double[40];
    double[] variances = new double[40];
    Arrays.fill(values, 0, 20, -0.5);
    Arrays.fill(values, 20, 40, 0.5);
    Arrays.fill(variances, 0.01);
    LocalLevel.Smoothed smoothed = LocalLevel.smooth(values, variances);
    assertThat(smoothed.level()[5]).isLessThan(-0.4);
    assertThat(smoothed.level()[35]).isGreaterThan(0.4);
  }

  @Test
  void daysWithoutDataLieBetweenTheirNeighboursAndAreLessSure() {
    double[] values = {0.0, Double.NaN, Double.NaN, Double.NaN, 1.0};
    double[] variances = {0.001, 0, 0, 0, 0.001};
    LocalLevel.Smoothed smoothed = LocalLevel.smooth(values, variances);
    assertThat(smoothed.level()[2]).isCloseTo(0.5, within(0.01));
    assertThat(smoothed.variance()[2]).isGreaterThan(smoothed.variance()[0]);
  }
}
