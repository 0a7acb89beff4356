package org.mirsad.job;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.LocalLevel;
import org.mirsad.statistics.MeanEstimate;
import org.mirsad.statistics.Shrinkage;
import org.mirsad.tables.Period;

/**
 * All that is computed for one series (an actor, an actor and an issue, a voice and a target): its
 * days, weeks and months, its total over all days and undated articles, and its breaks. A week is
 * the ratio of the sums of its articles, as a day is of its own; its interval is drawn by story
 * over the whole week.
 *
 * @param days every day of the corpus' calendar in order; for voices those with an article only
 * @param weeks likewise by Monday
 * @param months likewise by first of the month
 * @param total over all articles
 * @param tested whether the series is long enough to look for breaks
 * @param breaks in order of date
 */
record SeriesReport(
    List<Span> days,
    List<Span> weeks,
    List<Span> months,
    Figures total,
    boolean tested,
    List<SeriesBreaks.Break> breaks) {

  private static final int WINDOW_DAYS = 7;

  /**
   * A day, week or month of the series. What has no value there is null.
   *
   * @param date its first day
   * @param figures over its articles
   * @param shrunk mean drawn toward the overall level
   * @param weight share of the distance from that level that is kept
   * @param window mean over the seven days that end on the day; days only
   * @param trend smoothed level from the first judgement on; days only
   * @param trendInterval its interval
   */
  record Span(
      LocalDate date,
      Figures figures,
      Double shrunk,
      Double weight,
      Double window,
      Double trend,
      Interval trendInterval) {

    private Span withCourse(Double windowMean, Double level, Interval interval) {
      return new Span(date, figures, shrunk, weight, windowMean, level, interval);
    }
  }

  /**
   * Computes the report of one series.
   *
   * @param name name of the series, which keys what is random
   * @param cells its cells, in any order, of one kind
   * @param corpus what was read
   */
  static SeriesReport of(String name, List<Cell> cells, Corpus corpus) {
    Cell.Kind kind = cells.get(0).key().kind();
    long undated = cells.stream().filter(cell -> cell.place().date() == null).count();
    Builder builder =
        new Builder(cells, corpus, (double) undated / cells.size(), corpus.effects(kind));
    Figures total = Figures.of(cells, new Figures.Setting(true, 0, corpus.effects(kind)));
    boolean zeros = kind != Cell.Kind.VOICE;
    List<Span> days = builder.spans(Period.DAY, total, zeros);
    TreeMap<LocalDate, MeanEstimate> means = means(days);
    SeriesBreaks breaks =
        zeros ? SeriesBreaks.of(name, means, cells, corpus) : SeriesBreaks.UNTESTED;
    return new SeriesReport(
        zeros ? withCourse(days, means) : days,
        builder.spans(Period.WEEK, total, zeros),
        builder.spans(Period.MONTH, total, zeros),
        total,
        breaks.tested(),
        breaks.breaks());
  }

  /** The spans of the series by period. */
  private record Builder(
      List<Cell> cells, Corpus corpus, double undated, Map<String, Double> effects) {

    List<Span> spans(Period period, Figures total, boolean zeros) {
      TreeMap<LocalDate, List<Cell>> byStart = new TreeMap<>();
      LocalDate first = null;
      LocalDate last = null;
      for (Cell cell : cells) {
        LocalDate date = cell.place().date();
        if (date != null) {
          byStart.computeIfAbsent(period.start(date), d -> new ArrayList<>()).add(cell);
          first = first == null || date.isBefore(first) ? date : first;
          last = last == null || date.isAfter(last) ? date : last;
        }
      }
      TreeMap<LocalDate, Figures> figures = new TreeMap<>();
      if (zeros) {
        for (LocalDate start : corpus.starts(period, first, last)) {
          figures.put(start, Figures.none(corpus.covers(period, start)));
        }
      }
      Figures.Setting setting = new Figures.Setting(true, undated, effects);
      byStart.forEach((start, list) -> figures.put(start, Figures.of(list, setting)));
      return shrunk(figures, total);
    }
  }

  private static List<Span> shrunk(TreeMap<LocalDate, Figures> figures, Figures total) {
    List<MeanEstimate> means = figures.values().stream().flatMap(f -> f.mean().stream()).toList();
    double[] weights =
        Shrinkage.weights(
            means.stream().mapToDouble(MeanEstimate::mean).toArray(),
            means.stream().mapToDouble(MeanEstimate::variance).toArray());
    double level = total.mean().map(MeanEstimate::mean).orElse(0.0);
    List<Span> spans = new ArrayList<>();
    int i = 0;
    for (Map.Entry<LocalDate, Figures> entry : figures.entrySet()) {
      Double shrunk = null;
      Double weight = null;
      if (entry.getValue().mean().isPresent()) {
        weight = weights[i++];
        double mean = entry.getValue().mean().orElseThrow().mean();
        shrunk = Shrinkage.toward(level, weight, mean);
      }
      spans.add(new Span(entry.getKey(), entry.getValue(), shrunk, weight, null, null, null));
    }
    return List.copyOf(spans);
  }

  private static TreeMap<LocalDate, MeanEstimate> means(List<Span> spans) {
    TreeMap<LocalDate, MeanEstimate> means = new TreeMap<>();
    spans.forEach(span -> span.figures().mean().ifPresent(mean -> means.put(span.date(), mean)));
    return means;
  }

  private static List<Span> withCourse(List<Span> days, TreeMap<LocalDate, MeanEstimate> means) {
    if (means.isEmpty()) {
      return days;
    }
    Map<LocalDate, Double> windows = windows(days);
    int start = 0;
    while (!days.get(start).date().equals(means.firstKey())) {
      start++;
    }
    LocalLevel.Smoothed trend = trend(days.subList(start, days.size()), means);
    List<Span> full = new ArrayList<>(days.subList(0, start));
    for (int i = start; i < days.size(); i++) {
      Span day = days.get(i);
      double level = trend.level()[i - start];
      Interval interval = Interval.normal(level, trend.variance()[i - start]).within(-1, 1);
      full.add(day.withCourse(windows.get(day.date()), Math.min(1, Math.max(-1, level)), interval));
    }
    return List.copyOf(full);
  }

  /** The means of the seven days that end on each day, sum over sum, where there are any. */
  private static Map<LocalDate, Double> windows(List<Span> days) {
    Map<LocalDate, Double> windows = new HashMap<>();
    int from = 0;
    Cell.Counts sum = Cell.Counts.NONE;
    for (Span day : days) {
      sum = sum.plus(day.figures().unique());
      while (!days.get(from).date().plusDays(WINDOW_DAYS).isAfter(day.date())) {
        sum = sum.minus(days.get(from).figures().unique());
        from++;
      }
      if (sum.judgements() > 0) {
        windows.put(day.date(), sum.polarity() / sum.judgements());
      }
    }
    return windows;
  }

  private static LocalLevel.Smoothed trend(
      List<Span> days, TreeMap<LocalDate, MeanEstimate> means) {
    int[] numbers = new int[days.size()];
    double[] values = new double[days.size()];
    double[] variances = new double[days.size()];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < numbers.length; i++) {
      LocalDate date = days.get(i).date();
      numbers[i] = (int) ChronoUnit.DAYS.between(days.get(0).date(), date);
      MeanEstimate mean = means.get(date);
      if (mean != null) {
        values[i] = mean.mean();
        variances[i] = mean.variance();
      }
    }
    return LocalLevel.smooth(numbers, values, variances);
  }
}
