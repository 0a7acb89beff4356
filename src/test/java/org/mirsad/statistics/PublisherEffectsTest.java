package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherEffectsTest {

  @Test
  void publishersThatShareNoSeriesHaveNoEffects() {
    assertThat(PublisherEffects.estimate(List.of(sums("a", "one", 1), sums("b", "two", -1))))
        .isEmpty();
    assertThat(PublisherEffects.estimate(List.of(sums("a", "one", 1)))).isEmpty();
    assertThat(PublisherEffects.estimate(List.of())).isEmpty();
  }

  @Test
  void oneStoryEachTellsNoEffect() {
    assertThat(
            PublisherEffects.estimate(
                List.of(
                    new PublisherEffects.Sums("a", "one", 1, 1, 0.2, 0.04),
                    new PublisherEffects.Sums("a", "two", 1, 1, 0.1, 0.01))))
        .containsOnlyKeys("one", "two")
        .allSatisfy((publisher, effect) -> assertThat(effect).isZero());
  }

  @Test
  void whoIsKinderOnTheSameSubjectsHasTheHigherEffectInAnyOrder() {
    List<PublisherEffects.Sums> sums = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      double level = i % 2 == 0 ? 0.4 : -0.4;
      sums.add(sums("s" + i, "one", level + 0.2));
      sums.add(sums("s" + i, "two", level - 0.2));
    }
    sums.add(sums("alone", "three", -0.9));
    var effects = PublisherEffects.estimate(sums);
    assertThat(effects.get("one")).isBetween(0.15, 0.25);
    assertThat(effects.get("two")).isBetween(-0.25, -0.15);
    assertThat(Math.abs(effects.get("three"))).isLessThan(0.02);
    Collections.reverse(sums);
    assertThat(PublisherEffects.estimate(sums)).isEqualTo(effects);
  }

  /** Forty stories of this mean, half of them 0.1 above it. */
  private static PublisherEffects.Sums sums(String series, String publisher, double mean) {
    return new PublisherEffects.Sums(
        series, publisher, 40, 40, 40 * mean, 40 * (mean * mean + 0.01));
  }
}
