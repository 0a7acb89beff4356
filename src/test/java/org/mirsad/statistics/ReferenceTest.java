package org.mirsad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Our figures are those of statsmodels, scipy and ruptures, stored with the script that made them
 * ({@code src/test/resources/statistics/reference.py}).
 */
class ReferenceTest {
  private static final Path FILE = Path.of("src/test/resources/statistics/reference.txt");

  /** A figure: what went in and what came out. */
  private record Figure(double[] given, double[] found) {
    double[] given(int from, int until) {
      return Arrays.copyOfRange(given, from, until);
    }
  }

  @Test
  void sharesHaveTheIntervalsOfStatsmodels() throws IOException {
    for (Figure figure : figures("wilson", 7)) {
      Interval interval = Wilson.share(figure.given()[0], figure.given()[1]);
      assertThat(new double[] {interval.low(), interval.high()})
          .containsExactly(figure.found(), within(1e-12));
    }
  }

  @Test
  void falseDiscoveryRatesAreThoseOfStatsmodels() throws IOException {
    for (Figure figure : figures("bh", 3)) {
      assertThat(FalseDiscovery.qValues(figure.given(), figure.given().length))
          .containsExactly(figure.found(), within(1e-12));
    }
  }

  @Test
  void quantilesOfTAreThoseOfScipy() throws IOException {
    for (Figure figure : figures("t", 6)) {
      double degrees = MeanEstimate.PRIOR_CLUSTERS + figure.given()[0] - 1;
      assertThat(MeanEstimate.quantile(degrees)).isCloseTo(figure.found()[0], within(1e-7));
    }
  }

  @Test
  void levelsAreThoseOfTheKalmanSmootherOfStatsmodels() throws IOException {
    for (Figure figure : figures("level", 3)) {
      int n = figure.found().length / 2;
      LocalLevel.Smoothed smoothed =
          LocalLevel.smooth(
              IntStream.range(0, n).toArray(),
              figure.given(1, n + 1),
              figure.given(n + 1, 2 * n + 1),
              figure.given()[0]);
      assertThat(smoothed.level()).containsExactly(Arrays.copyOf(figure.found(), n), within(1e-8));
      assertThat(smoothed.variance())
          .containsExactly(Arrays.copyOfRange(figure.found(), n, 2 * n), within(1e-8));
    }
  }

  @Test
  void daysLeftOutAreTheSameAsDaysWithoutAnObservation() throws IOException {
    Figure figure = figures("level", 3).get(1);
    int n = figure.found().length / 2;
    double[] values = figure.given(1, n + 1);
    int[] kept = IntStream.range(0, n).filter(day -> !Double.isNaN(values[day])).toArray();
    LocalLevel.Smoothed smoothed =
        LocalLevel.smooth(
            kept,
            Arrays.stream(kept).mapToDouble(day -> values[day]).toArray(),
            Arrays.stream(kept).mapToDouble(day -> figure.given()[n + 1 + day]).toArray(),
            figure.given()[0]);
    for (int i = 0; i < kept.length; i++) {
      assertThat(smoothed.level()[i]).isCloseTo(figure.found()[kept[i]], within(1e-8));
    }
  }

  @Test
  void likelihoodsAreThoseOfStatsmodels() throws IOException {
    for (Figure figure : figures("likelihood", 3)) {
      int n = (figure.given().length - 1) / 2;
      double likelihood =
          LocalLevel.logLikelihood(
              IntStream.range(0, n).toArray(),
              figure.given(1, n + 1),
              figure.given(n + 1, 2 * n + 1),
              figure.given()[0]);
      assertThat(likelihood).isCloseTo(figure.found()[0], within(1e-8));
    }
  }

  @Test
  void partitionsAreThoseOfPeltInRuptures() throws IOException {
    for (Figure figure : figures("pelt", 4)) {
      double[] values = figure.given(1, figure.given().length);
      double[] weights = new double[values.length];
      Arrays.fill(weights, 1 / figure.given()[0]);
      List<Integer> cuts = ChangePoints.partition(values, weights, 3 * Math.log(values.length));
      assertThat(cuts.subList(1, cuts.size()))
          .containsExactlyElementsOf(
              Arrays.stream(figure.found()).mapToObj(cut -> (int) cut).toList());
    }
  }

  @Test
  void chiSquareIsThatOfScipy() throws IOException {
    for (Figure figure : figures("chi", 2)) {
      int parts = (int) figure.given()[0];
      long[][] counts = new long[2][parts];
      for (int i = 0; i < 2 * parts; i++) {
        counts[i / parts][i % parts] = (long) figure.given()[i + 1];
      }
      assertThat(ShiftTest.chiSquare(counts, 1)).isCloseTo(figure.found()[0], within(1e-10));
    }
  }

  private static List<Figure> figures(String name, int count) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
      if (line.startsWith(name + " ")) {
        String[] sides = line.substring(name.length()).split("=");
        figures.add(new Figure(numbers(sides[0]), numbers(sides[1])));
      }
    }
    assertThat(figures).hasSize(count);
    return figures;
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" "))
        .mapToDouble(word -> word.equals("nan") ? Double.NaN : Double.parseDouble(word))
        .toArray();
  }
}
