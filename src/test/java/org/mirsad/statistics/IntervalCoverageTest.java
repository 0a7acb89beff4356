package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How often the 95 % interval holds the truth, by number of stories and kind of their sizes. The
 * draws below give from 0.930 (100 stories of geometric size) to 0.980 (2 of them).
 */
class IntervalCoverageTest {

  @Test
  void intervalsHoldTheTruthInNinetyToNinetyEightOfAHundred() {
    Map<Integer, Integer> draws =
        new TreeMap<>(
            Map.of(
                2, 2000, 3, 2000, 4, 2000, 5, 2000, 7, 1500, 10, 1500, 30, 800, 100, 400, 500,
                250));
    draws.forEach(
        (stories, times) -> {
          for (Simulation.Sizes sizes : Simulation.Sizes.values()) {
            double coverage = coverage(stories, sizes, times);
            assertThat(coverage).as("%d %s stories", stories, sizes).isBetween(0.9, 0.98);
          }
        });
  }

  private static double coverage(int stories, Simulation.Sizes sizes, int times) {
    Simulation simulation = new Simulation(31L * stories + sizes.ordinal());
    int held = 0;
    for (int i = 0; i < times; i++) {
      double truth = simulation.uniform(-0.45, 0.45);
      Interval interval =
          MeanEstimate.of(simulation.stories(stories, sizes, truth)).orElseThrow().interval();
      if (interval.low() <= truth && truth <= interval.high()) {
        held++;
      }
    }
    return (double) held / times;
  }
}
