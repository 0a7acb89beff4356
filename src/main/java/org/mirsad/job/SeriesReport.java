package org.mirsad.job;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.statistics.ChangePoints;
import org.mirsad.statistics.ClusterSum;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.LocalLevel;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.statistics.Shrinkage;
import org.mirsad.statistics.Wilson;
import org.mirsad.tables.Flags;

/**
 * All that is computed for one series (an actor, an actor and an issue, a voice and a target): its
 * days, its total over all days and undated articles, and its breaks.
 *
 * @param days in order of date
 * @param total over all articles
 * @param breaks in order of date
 */
record SeriesReport(List<Day> days, Figures total, List<Break> breaks) {

  /** Stories per date that change by this factor at a break make it a break in coverage. */
  private static final double COVERAGE_FACTOR = 2;

  /**
   * Figures over a set of articles.
   *
   * @param articles articles
   * @param clusters stories
   * @param counts sums over all articles
   * @param unique sums where a story counts once per date
   * @param published sums where a story counts once per date and outlet
   * @param mean mean polarity over {@code unique}; empty without judgements
   * @param positiveShare Wilson's interval of the share of positive judgements, stories as n
   * @param flag how far it can be trusted
   */
  record Figures(
      long articles,
      long clusters,
      Cell.Counts counts,
      Cell.Counts unique,
      Cell.Counts published,
      Optional<MeanEstimate> mean,
      Optional<Interval> positiveShare,
      String flag) {

    static Figures of(List<Cell> cells) {
      Set<String> clusters = new HashSet<>();
      Set<String> publishers = new HashSet<>();
      TreeMap<String, Cell.Counts> byCluster = new TreeMap<>();
      Map<String, Long> contentKeys = new HashMap<>();
      Cell.Counts all = Cell.Counts.NONE;
      Cell.Counts published = Cell.Counts.NONE;
      for (Cell cell : cells) {
        clusters.add(cell.place().clusterId());
        all = all.plus(cell.counts());
        if (cell.place().published()) {
          published = published.plus(cell.counts());
        }
        if (cell.place().unique()) {
          byCluster.merge(cell.place().clusterId(), cell.counts(), Cell.Counts::plus);
          contentKeys.merge(cell.place().clusterId(), cell.place().contentKey(), Math::min);
        }
        if (cell.counts().judgements() > 0 && !cell.place().publisher().isEmpty()) {
          publishers.add(cell.place().publisher());
        }
      }
      Cell.Counts unique = byCluster.values().stream().reduce(Cell.Counts.NONE, Cell.Counts::plus);
      Optional<MeanEstimate> mean = mean(byCluster, contentKeys);
      return new Figures(
          cells.size(),
          clusters.size(),
          all,
          unique,
          published,
          mean,
          mean.map(m -> positiveShare(unique, m.clusters())),
          flag(mean, publishers.size()));
    }

    /** Stories are keyed and ordered by their content, so that no figure depends on file names. */
    private static Optional<MeanEstimate> mean(
        Map<String, Cell.Counts> byCluster, Map<String, Long> contentKeys) {
      List<ClusterSum> sums = new ArrayList<>();
      byCluster.forEach(
          (cluster, counts) ->
              sums.add(
                  new ClusterSum(
                      Long.toHexString(contentKeys.get(cluster)),
                      counts.polarity(),
                      counts.judgements())));
      sums.sort(
          Comparator.comparing(ClusterSum::cluster)
              .thenComparingDouble(ClusterSum::numerator)
              .thenComparingDouble(ClusterSum::denominator));
      return MeanEstimate.of(sums);
    }

    private static Interval positiveShare(Cell.Counts unique, int clusters) {
      double share = (double) unique.positive() / unique.judgements();
      return Wilson.share(share * clusters, clusters);
    }

    private static String flag(Optional<MeanEstimate> mean, int publishers) {
      int clusters = mean.map(MeanEstimate::clusters).orElse(0);
      if (clusters == 0) {
        return Flags.NO_EVIDENCE;
      }
      if (clusters == 1) {
        return Flags.SINGLE_CLUSTER;
      }
      if (clusters < MeanEstimate.ENOUGH_CLUSTERS) {
        return Flags.FEW_CLUSTERS;
      }
      return publishers < 2 ? Flags.SINGLE_PUBLISHER : Flags.OK;
    }

    /** Mean polarity of the published figures, null without judgements. */
    Double publishedMean() {
      return published.judgements() == 0 ? null : published.polarity() / published.judgements();
    }

    Double positive() {
      return mean.isEmpty() ? null : (double) unique.positive() / unique.judgements();
    }
  }

  /**
   * A date of the series.
   *
   * @param shrunk mean drawn toward the overall level, null without judgements on the date
   * @param trend smoothed level, null if the series has no judgements at all
   * @param trendInterval its interval, null with it
   */
  record Day(
      LocalDate date, Figures figures, Double shrunk, Double trend, Interval trendInterval) {}

  /** A break in the level. */
  record Break(LocalDate date, double before, double after, double pValue, boolean coverageBreak) {}

  /**
   * Computes the report of one series.
   *
   * @param name name of the series, which keys what is random
   * @param cells its cells, in any order
   */
  static SeriesReport of(String name, List<Cell> cells) {
    TreeMap<LocalDate, List<Cell>> byDate = new TreeMap<>();
    for (Cell cell : cells) {
      if (cell.place().date() != null) {
        byDate.computeIfAbsent(cell.place().date(), d -> new ArrayList<>()).add(cell);
      }
    }
    TreeMap<LocalDate, Figures> figures = new TreeMap<>();
    byDate.forEach((date, list) -> figures.put(date, Figures.of(list)));
    Figures total = Figures.of(cells);
    TreeMap<LocalDate, MeanEstimate> means = new TreeMap<>();
    figures.forEach((date, day) -> day.mean().ifPresent(mean -> means.put(date, mean)));
    if (means.isEmpty()) {
      List<Day> bare = new ArrayList<>();
      figures.forEach((date, day) -> bare.add(new Day(date, day, null, null, null)));
      return new SeriesReport(List.copyOf(bare), total, List.of());
    }
    return new SeriesReport(days(figures, means, total), total, breaks(name, figures, means));
  }

  private static List<Day> days(
      TreeMap<LocalDate, Figures> figures, TreeMap<LocalDate, MeanEstimate> means, Figures total) {
    double level = total.mean().orElseThrow().mean();
    double[] shrunk = Shrinkage.toward(level, values(means), variances(means));
    Map<LocalDate, Double> shrunkByDate = new TreeMap<>();
    int i = 0;
    for (LocalDate date : means.keySet()) {
      shrunkByDate.put(date, shrunk[i++]);
    }
    LocalDate first = figures.firstKey();
    LocalLevel.Smoothed trend = trend(first, figures.lastKey(), means);
    List<Day> days = new ArrayList<>();
    figures.forEach(
        (date, day) -> {
          int at = (int) ChronoUnit.DAYS.between(first, date);
          double smoothed = Math.min(1, Math.max(-1, trend.level()[at]));
          Interval interval =
              Interval.normal(trend.level()[at], trend.variance()[at]).within(-1, 1);
          days.add(new Day(date, day, shrunkByDate.get(date), smoothed, interval));
        });
    return List.copyOf(days);
  }

  private static LocalLevel.Smoothed trend(
      LocalDate first, LocalDate last, TreeMap<LocalDate, MeanEstimate> means) {
    int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
    double[] values = new double[length];
    double[] variances = new double[length];
    Arrays.fill(values, Double.NaN);
    means.forEach(
        (date, mean) -> {
          int at = (int) ChronoUnit.DAYS.between(first, date);
          values[at] = mean.mean();
          variances[at] = mean.variance();
        });
    return LocalLevel.smooth(values, variances);
  }

  private static List<Break> breaks(
      String name, TreeMap<LocalDate, Figures> figures, TreeMap<LocalDate, MeanEstimate> means) {
    List<LocalDate> dates = List.copyOf(means.keySet());
    List<Break> breaks = new ArrayList<>();
    for (ChangePoints.Break found : ChangePoints.detect(name, values(means), variances(means))) {
      LocalDate date = dates.get(found.index());
      LocalDate end =
          found.segmentEnd() == dates.size()
              ? figures.lastKey().plusDays(1)
              : dates.get(found.segmentEnd());
      double before = storiesPerDay(figures, dates.get(found.segmentStart()), date);
      double after = storiesPerDay(figures, date, end);
      boolean coverage = Math.max(before, after) >= COVERAGE_FACTOR * Math.min(before, after);
      breaks.add(new Break(date, found.before(), found.after(), found.pValue(), coverage));
    }
    return List.copyOf(breaks);
  }

  private static double storiesPerDay(
      TreeMap<LocalDate, Figures> figures, LocalDate from, LocalDate until) {
    long stories = figures.subMap(from, until).values().stream().mapToLong(Figures::clusters).sum();
    return (double) stories / ChronoUnit.DAYS.between(from, until);
  }

  private static double[] values(TreeMap<LocalDate, MeanEstimate> means) {
    return means.values().stream().mapToDouble(MeanEstimate::mean).toArray();
  }

  private static double[] variances(TreeMap<LocalDate, MeanEstimate> means) {
    return means.values().stream().mapToDouble(MeanEstimate::variance).toArray();
  }
}
