package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShrinkageTest {

  @Test
  void betweenVarianceIsDerSimoniansAndLairds() {
    double[] means = {0, 1};
    double[] variances = {0.1, 0.1};
    assertThat(Shrinkage.betweenVariance(means, variances)).isCloseTo(0.4, within(1e-12));
    assertThat(Shrinkage.weights(means, variances))
        .containsExactly(new double[] {0.8, 0.8}, within(1e-12));
    assertThat(Shrinkage.toward(0.5, 0.8, 1)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void aSingleDayIsTheLevel() {
    assertThat(Shrinkage.weights(new double[] {0.9}, new double[] {0.1})).containsExactly(0);
    assertThat(Shrinkage.toward(0.2, 0, 0.9)).isEqualTo(0.2);
  }
}
