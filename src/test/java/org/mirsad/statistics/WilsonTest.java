package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTest {

  @Test
  void eightOfTenHaveTheTextbookInterval() {
    Interval interval = Wilson.share(8, 10);
    assertThat(interval.low()).isCloseTo(0.4902, within(1e-4));
    assertThat(interval.high()).isCloseTo(0.9433, within(1e-4));
  }

  @Test
  void noneOfTenStillHasAWidth() {
    Interval interval = Wilson.share(0, 10);
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(0.2775, within(1e-4));
  }

  @Test
  void nothingTriedTellsNothing() {
    assertThat(Wilson.share(0, 0)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void aMeanOfZeroIsSymmetric() {
    Interval interval = Wilson.mean(0, 4);
    assertThat(interval.low()).isCloseTo(-interval.high(), within(1e-12));
    assertThat(interval.high()).isLessThan(1);
  }

  @Test
  void moreHitsThanTrialsAreRefused() {
    assertThatThrownBy(() -> Wilson.share(3, 2)).hasMessage("3.0 successes of 2.0 trials");
  }
}
