package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoissonBootstrapTest {

  @Test
  void drawsFollowThePoissonDistribution() {
    assertThat(PoissonBootstrap.poisson(0.3)).isZero();
    assertThat(PoissonBootstrap.poisson(0.5)).isEqualTo(1);
    assertThat(PoissonBootstrap.poisson(0.8)).isEqualTo(2);
    assertThat(PoissonBootstrap.poisson(0.95)).isEqualTo(3);
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      sum += PoissonBootstrap.poisson(KeyedRandom.uniform(KeyedRandom.hash("c" + i), 7));
    }
    assertThat(sum / 20_000).isCloseTo(1, within(0.02));
  }

  @Test
  void spreadOfAMeanIsCloseToTheStandardError() {
    List<ClusterSum> clusters = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      clusters.add(new ClusterSum("c" + i, i % 2 == 0 ? 1 : -1, 1));
    }
    PoissonBootstrap.Spread spread = PoissonBootstrap.ratio(clusters).orElseThrow();
    assertThat(spread.variance()).isCloseTo(1.0 / 200, within(0.001));
    assertThat(spread.interval().low()).isCloseTo(-0.139, within(0.03));
    assertThat(spread.interval().high()).isCloseTo(0.139, within(0.03));
  }

  @Test
  void theSameClustersGiveTheSameBits() {
    List<ClusterSum> clusters =
        List.of(new ClusterSum("a", 1, 2), new ClusterSum("b", -1, 1), new ClusterSum("c", 2, 2));
    assertThat(PoissonBootstrap.ratio(clusters)).isEqualTo(PoissonBootstrap.ratio(clusters));
  }

  @Test
  void oneClusterHasNoSpread() {
    assertThat(PoissonBootstrap.ratio(List.of(new ClusterSum("a", 1, 2)))).isEmpty();
  }

  @Test
  void quantilesAreInterpolated() {
    assertThat(PoissonBootstrap.quantile(new double[] {1, 2, 3, 4}, 0.5)).isEqualTo(2.5);
  }
}
