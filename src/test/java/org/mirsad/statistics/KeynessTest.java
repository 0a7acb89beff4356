package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeynessTest {

  @Test
  void equalRatesAreNotKey() {
    Keyness keyness = Keyness.of(10, 1000, 10, 1000, 20, 2000);
    assertThat(keyness.logOdds()).isZero();
    assertThat(keyness.z()).isZero();
  }

  @Test
  void logOddsAreThoseOfTheFormula() {
    Keyness keyness = Keyness.of(30, 1000, 10, 1000, 40, 2000);
    double expected = Math.log(40.0 / 1460) - Math.log(20.0 / 1480); // prior: 500 * 40 / 2000 = 10
    assertThat(keyness.logOdds()).isCloseTo(expected, within(1e-12));
    assertThat(keyness.z()).isCloseTo(expected / Math.sqrt(1 / 40.0 + 1 / 20.0), within(1e-12));
  }

  @Test
  void theOtherSideHasTheOppositeSign() {
    Keyness here = Keyness.of(3, 100, 1, 300, 4, 400);
    Keyness there = Keyness.of(1, 300, 3, 100, 4, 400);
    assertThat(here.z()).isCloseTo(-there.z(), within(1e-12));
  }

  @Test
  void aTermOutsideItsCorpusIsRefused() {
    assertThatThrownBy(() -> Keyness.of(1, 1, 0, 0, 0, 1))
        .hasMessageStartingWith("counts out of order: 1/1 here");
  }
}
