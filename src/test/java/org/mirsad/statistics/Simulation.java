package org.mirsad.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws stories as the news has them: of unequal length, each mostly of one tone, in steps of
 * strength about a half. Seeded, so that a test that passes passes again.
 */
final class Simulation {
  /** Share of the variance of the tone that lies between stories, not within them. */
  private static final double BETWEEN = 0.75;

  private static final double STRENGTH = 0.5;
  private static final double SPREAD = 0.15;

  private final Random random;
  private long story;

  Simulation(long seed) {
    random = new Random(seed);
  }

  /** How many judgements a story holds. */
  enum Sizes {
    EQUAL,
    GEOMETRIC,
    HEAVY
  }

  double uniform(double from, double until) {
    return from + (until - from) * random.nextDouble();
  }

  double normal() {
    return random.nextGaussian();
  }

  /** Stories whose judgements have this mean, within [-1/2, 1/2]. */
  List<ClusterSum> stories(int count, Sizes sizes, double mean) {
    double favourable = (mean / STRENGTH + 1) / 2;
    List<ClusterSum> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int size = size(sizes);
      boolean tone = random.nextDouble() < favourable;
      double sum = 0;
      for (int j = 0; j < size; j++) {
        // a judgement keeps its story's tone, or is drawn anew
        boolean own = random.nextDouble() < Math.sqrt(BETWEEN);
        boolean positive = own ? tone : random.nextDouble() < favourable;
        double strength = Math.min(1, Math.max(0.05, STRENGTH + SPREAD * random.nextGaussian()));
        sum += positive ? strength : -strength;
      }
      stories.add(new ClusterSum("story" + story++, sum, size));
    }
    return stories;
  }

  private int size(Sizes sizes) {
    return switch (sizes) {
      case EQUAL -> 1;
      case GEOMETRIC -> {
        int size = 1;
        while (random.nextBoolean()) {
          size++;
        }
        yield size;
      }
      case HEAVY -> (int) Math.min(50, Math.ceil(Math.pow(1 - random.nextDouble(), -1 / 1.5)));
    };
  }
}
