package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

  @Test
  void qValuesFollowBenjaminiAndHochberg() {
    double[] q = FalseDiscovery.qValues(new double[] {0.01, 0.04, 0.03, 0.005}, 4);
    assertThat(q).containsExactly(new double[] {0.02, 0.04, 0.04, 0.02}, within(1e-12));
  }

  @Test
  void testsThatFoundNothingCount() {
    assertThat(FalseDiscovery.qValues(new double[] {0.001, 0.02}, 40))
        .containsExactly(new double[] {0.04, 0.4}, within(1e-12));
  }

  @Test
  void noTestsHaveNoValues() {
    assertThat(FalseDiscovery.qValues(new double[0], 3)).isEmpty();
  }
}
