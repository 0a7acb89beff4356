package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanEstimateTest {

  @Test
  void oneStoryHasAMeanAndAWideInterval() {
    MeanEstimate estimate =
        MeanEstimate.of(List.of(new ClusterSum("a", -1.8, 3), new ClusterSum("b", 0, 0)))
            .orElseThrow();
    assertThat(estimate.mean()).isEqualTo(-0.6);
    assertThat(estimate.clusters()).isEqualTo(1);
    assertThat(estimate.interval().width()).isGreaterThan(1);
  }

  @Test
  void aMeanIsARatioOfSums() {
    MeanEstimate estimate =
        MeanEstimate.of(List.of(new ClusterSum("a", 3, 3), new ClusterSum("b", -1, 1)))
            .orElseThrow();
    assertThat(estimate.mean()).isEqualTo(0.5);
  }

  @Test
  void storiesThatAgreeStillHaveAnInterval() {
    List<ClusterSum> clusters = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clusters.add(new ClusterSum("c" + i, 1, 1));
    }
    MeanEstimate estimate = MeanEstimate.of(clusters).orElseThrow();
    assertThat(estimate.interval().high()).isEqualTo(1);
    // prior 0.6 for 8 clusters beside 7 degrees of freedom, t(0.975; 15) = 2.13145
    double variance = 8 * 0.6 / 15 / 8;
    assertThat(estimate.variance()).isCloseTo(variance, within(1e-12));
    assertThat(estimate.interval().low())
        .isCloseTo(1 - 2.13145 * Math.sqrt(variance), within(1e-5));
  }

  @Test
  void nothingHasNoMean() {
    assertThat(MeanEstimate.of(List.of())).isEmpty();
  }
}
