package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispersionTest {

  @Test
  void aTermWithItsPartInEveryArticleIsEven() {
    List<Dispersion.Part> parts = List.of(new Dispersion.Part(2, 100), new Dispersion.Part(4, 200));
    assertThat(Dispersion.normalised(parts, 300, 100).orElseThrow()).isZero();
  }

  @Test
  void aTermInTheSmallestArticleOnlyIsAsUnevenAsCanBe() {
    assertThat(Dispersion.normalised(List.of(new Dispersion.Part(7, 100)), 400, 100).orElseThrow())
        .isEqualTo(1);
  }

  @Test
  void theDeviationIsGriesS() {
    // shares of the text 0.2 0.3 0.5, of the term 0.5 0.5 0: DP = 0.5, over 1 - 0.2
    List<Dispersion.Part> parts = List.of(new Dispersion.Part(3, 20), new Dispersion.Part(3, 30));
    assertThat(Dispersion.normalised(parts, 100, 20).orElseThrow())
        .isCloseTo(0.5 / 0.8, within(1e-12));
  }

  @Test
  void oneArticleHasNoDispersion() {
    assertThat(Dispersion.normalised(List.of(new Dispersion.Part(3, 20)), 20, 20)).isEmpty();
    assertThat(Dispersion.normalised(List.of(), 20, 5)).isEmpty();
  }

  @Test
  void pairsThatNeverPartHaveOneAndPairsByChanceNothing() {
    assertThat(Collocation.npmi(10, 1000, 10, 10, 1000)).isCloseTo(1, within(1e-12));
    assertThat(Collocation.npmi(10, 1000, 100, 100, 1000)).isCloseTo(0, within(1e-12));
    assertThat(Collocation.npmi(1, 1000, 500, 500, 1000)).isLessThan(-0.7);
    assertThatThrownBy(() -> Collocation.npmi(0, 10, 1, 1, 10))
        .hasMessageStartingWith("counts out of order: 0/10 pairs");
  }
}
