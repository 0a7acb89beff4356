package org.mirsad.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.mirsad.statistics.Interval;

/**
 * Percentile intervals of figures over gold units: the units are drawn anew, with replacement, as
 * often as there are. The draws are the same every time.
 */
final class Bootstrap {
  static final int REPLICATES = 1000;
  private static final long SEED = 20_250_519;
  private static final double TAIL = 0.025;

  private final Counts total;
  private final Counts[] replicates;

  Bootstrap(List<Counts> units) {
    total = units.stream().reduce(Counts.NONE, Counts::plus);
    replicates = new Counts[REPLICATES];
    Random random = new Random(SEED);
    for (int i = 0; i < REPLICATES; i++) {
      replicates[i] = draw(units, random);
    }
  }

  Counts total() {
    return total;
  }

  /** The figure with its interval; replicates in which it is not defined are left out. */
  Optional<Estimate> estimate(Function<Counts, OptionalDouble> figure) {
    OptionalDouble value = figure.apply(total);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted =
        Arrays.stream(replicates)
            .map(figure)
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    double[] values = sorted.length > 0 ? sorted : DoubleStream.of(value.getAsDouble()).toArray();
    Interval interval = new Interval(nearest(values, TAIL), nearest(values, 1 - TAIL));
    return Optional.of(new Estimate(value.getAsDouble(), interval));
  }

  private static Counts draw(List<Counts> units, Random random) {
    Counts sum = Counts.NONE;
    for (int i = 0; i < units.size(); i++) {
      sum = sum.plus(units.get(random.nextInt(units.size())));
    }
    return sum;
  }

  /** The value at a share of the sorted values, by nearest rank. */
  private static double nearest(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(1, rank) - 1];
  }
}
