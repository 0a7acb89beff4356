package org.mirsad.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirsad.statistics.ChangePoints;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.statistics.ShiftTest;

/**
 * The breaks in the level of a series, and whether what was read changed at the same place: the
 * corpus' stories per day, and the publishers of the stories that judge.
 *
 * @param tested whether the series has enough days to look for breaks
 * @param breaks in order of date
 */
record SeriesBreaks(boolean tested, List<Break> breaks) {
  static final SeriesBreaks UNTESTED = new SeriesBreaks(false, List.of());

  /** A p-value up to this counts as a change. */
  private static final double SIGNIFICANT = 0.05;

  /** Stories per day that change by this factor are a change in coverage. */
  private static final double COVERAGE_FACTOR = 2;

  /** Share of the stories that must have other publishers than before. */
  private static final double MIX_DISTANCE = 0.2;

  /**
   * A break in the level.
   *
   * @param date first day of the new level
   * @param coverageP p-value of a change in the corpus' stories per day
   * @param mixP p-value of a change in the series' publishers
   * @param coverageBreak whether one of them is a change that matters
   */
  record Break(
      LocalDate date,
      double before,
      double after,
      double penalty,
      double pValue,
      double coverageP,
      double mixP,
      boolean coverageBreak) {}

  /**
   * Looks for breaks.
   *
   * @param name name of the series, which keys what is random
   * @param means its daily means
   * @param cells its cells
   */
  static SeriesBreaks of(
      String name, TreeMap<LocalDate, MeanEstimate> means, List<Cell> cells, Corpus corpus) {
    if (!ChangePoints.isTestable(means.size())) {
      return UNTESTED;
    }
    List<LocalDate> dates = List.copyOf(means.keySet());
    double[] values = means.values().stream().mapToDouble(MeanEstimate::mean).toArray();
    double[] variances = means.values().stream().mapToDouble(MeanEstimate::variance).toArray();
    List<ChangePoints.Break> found = ChangePoints.detect(name, values, variances);
    if (found.isEmpty()) {
      return new SeriesBreaks(true, List.of());
    }
    List<long[]> mix = publishersByDate(dates, cells);
    List<Break> breaks = new ArrayList<>();
    for (ChangePoints.Break one : found) {
      breaks.add(described(name, one, dates, mix, corpus));
    }
    return new SeriesBreaks(true, List.copyOf(breaks));
  }

  private static Break described(
      String name,
      ChangePoints.Break found,
      List<LocalDate> dates,
      List<long[]> mix,
      Corpus corpus) {
    int from = found.segmentStart();
    int until = found.segmentEnd();
    LocalDate date = dates.get(found.index());
    LocalDate first = dates.get(from);
    LocalDate last = dates.get(until - 1);
    List<LocalDate> days =
        corpus.days().stream().filter(d -> !d.isBefore(first) && !d.isAfter(last)).toList();
    double[] stories = days.stream().mapToDouble(corpus::stories).toArray();
    int at = days.indexOf(date);
    double coverageP = ShiftTest.level("coverage:" + name + '#' + at, stories, at);
    long[][] publishers = mix.subList(from, until).toArray(long[][]::new);
    int split = found.index() - from;
    double mixP = ShiftTest.mix("mix:" + name + '#' + at, publishers, split);
    double before = mean(stories, 0, at);
    double after = mean(stories, at, stories.length);
    boolean coverage =
        coverageP <= SIGNIFICANT
            && Math.max(before, after) >= COVERAGE_FACTOR * Math.min(before, after);
    boolean others = mixP <= SIGNIFICANT && ShiftTest.distance(publishers, split) >= MIX_DISTANCE;
    return new Break(
        date,
        found.before(),
        found.after(),
        found.penalty(),
        found.pValue(),
        coverageP,
        mixP,
        coverage || others);
  }

  /** How many of each date's stories that judge each publisher has, unknown ones taken as one. */
  private static List<long[]> publishersByDate(List<LocalDate> dates, List<Cell> cells) {
    TreeSet<String> names = new TreeSet<>();
    TreeMap<LocalDate, TreeMap<String, Long>> counts = new TreeMap<>();
    for (Cell cell : cells) {
      Cell.Place place = cell.place();
      boolean counted = place.published() && cell.counts().judgements() > 0;
      if (counted && place.date() != null) {
        names.add(place.publisher());
        counts
            .computeIfAbsent(place.date(), d -> new TreeMap<>())
            .merge(place.publisher(), 1L, Long::sum);
      }
    }
    List<long[]> rows = new ArrayList<>();
    for (LocalDate date : dates) {
      TreeMap<String, Long> day = counts.getOrDefault(date, new TreeMap<>());
      rows.add(names.stream().mapToLong(name -> day.getOrDefault(name, 0L)).toArray());
    }
    return rows;
  }

  private static double mean(double[] values, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) {
      sum += values[i];
    }
    return sum / (until - from);
  }
}
