package org.mirsad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** Reads the series of a run from its daily, weekly and monthly tables. */
final class SeriesTables {
  private static final String BREAKS = "change_points";
  private static final String WINDOW = "window_7d";

  /** Behind the name of a mean. */
  private static final String ADJUSTED = "_adjusted";

  private static final String COVERAGE_P = "coverage_p";
  private static final String MIX_P = "mix_p";

  private final PublishedRun run;
  private final Map<SeriesKey, Series> series = new TreeMap<>();

  /**
   * What the tables of a kind of series call their columns.
   *
   * @param table name without the period
   * @param key columns of the series' name
   * @param mean mean polarity
   * @param judgements judgements, each story once
   */
  private record Columns(
      String table,
      List<String> key,
      String mean,
      String judgements,
      Function<TableRow, SeriesKey> series) {}

  private static final Columns SENTIMENT =
      new Columns(
          "actor_sentiment",
          List.of("actor_id"),
          "sentiment",
          "opinions_unique",
          row -> SeriesKey.sentiment(row.text("actor_id")));

  private static final Columns STANCE =
      new Columns(
          "actor_stance",
          List.of("actor_id", "issue_id"),
          "stance",
          "statements_unique",
          row -> SeriesKey.stance(row.text("actor_id"), row.text("issue_id")));

  private static final Columns VOICE =
      new Columns(
          "voice_target",
          List.of("voice", "target_id"),
          "sentiment",
          "opinions_unique",
          row -> SeriesKey.voice(row.text("voice"), row.text("target_id")));

  private SeriesTables(PublishedRun run) {
    this.run = run;
  }

  /**
   * The series of the names given. A run made before there were weekly and monthly tables has daily
   * points only.
   */
  static Map<SeriesKey, Series> read(PublishedRun run, Collection<SeriesKey> keys) {
    SeriesTables tables = new SeriesTables(run);
    keys.forEach(key -> tables.series.put(key, new Series()));
    for (Columns columns : List.of(SENTIMENT, STANCE, VOICE)) {
      for (Period period : Period.values()) {
        if (run.has(columns.table() + period.suffix())) {
          tables.points(columns, period);
        }
      }
    }
    if (run.has(BREAKS)) {
      tables.breaks();
    }
    return tables.series;
  }

  private void points(Columns columns, Period period) {
    String table = columns.table() + period.suffix();
    List<String> there = run.columns(table);
    List<String> wanted = new ArrayList<>(columns.key());
    wanted.addAll(
        List.of("date", columns.mean(), "ci_low", "ci_high", columns.judgements(), "n_flag"));
    boolean stories = there.contains("clusters");
    if (stories) {
      wanted.add("clusters");
    }
    boolean trend = period == Period.DAILY && there.contains("trend");
    if (trend) {
      wanted.addAll(List.of("trend", "trend_low", "trend_high"));
    }
    List<String> further =
        trend
            ? Stream.of(WINDOW, columns.mean() + ADJUSTED).filter(there::contains).toList()
            : List.of();
    wanted.addAll(further);
    try (Stream<TableRow> rows = run.rows(table, wanted)) {
      rows.forEach(
          row -> {
            Series of = series.get(columns.series().apply(row));
            if (of != null && !row.isNull(columns.mean())) {
              of.add(period, point(columns, row, stories));
            }
            if (of != null && trend && !row.isNull("trend")) {
              of.add(level(columns, row, further));
            }
          });
    }
  }

  private static Series.Point point(Columns columns, TableRow row, boolean stories) {
    return new Series.Point(
        row.date("date"),
        row.number(columns.mean()),
        row.number("ci_low"),
        row.number("ci_high"),
        row.whole(columns.judgements()),
        stories ? row.whole("clusters") : 0,
        row.text("n_flag"));
  }

  private static Series.Level level(Columns columns, TableRow row, List<String> further) {
    return new Series.Level(
        row.date("date"),
        row.number("trend"),
        row.number("trend_low"),
        row.number("trend_high"),
        figure(row, WINDOW, further),
        figure(row, columns.mean() + ADJUSTED, further));
  }

  private static OptionalDouble figure(TableRow row, String column, List<String> there) {
    return there.contains(column) ? row.optionalNumber(column) : OptionalDouble.empty();
  }

  private void breaks() {
    List<String> there = run.columns(BREAKS);
    List<String> further = Stream.of(COVERAGE_P, MIX_P).filter(there::contains).toList();
    List<String> columns =
        new ArrayList<>(
            List.of(
                "actor_id", "issue_id", "date", "before", "after", "q_value", "coverage_break"));
    columns.addAll(further);
    try (Stream<TableRow> rows = run.rows(BREAKS, columns)) {
      rows.forEach(
          row -> {
            String actor = row.text("actor_id");
            SeriesKey key =
                row.optionalText("issue_id")
                    .map(issue -> SeriesKey.stance(actor, issue))
                    .orElse(SeriesKey.sentiment(actor));
            Series of = series.get(key);
            if (of != null) {
              of.add(
                  new Series.Break(
                      row.date("date"),
                      row.number("before"),
                      row.number("after"),
                      row.number("q_value"),
                      row.flag("coverage_break"),
                      figure(row, COVERAGE_P, further),
                      figure(row, MIX_P, further)));
            }
          });
    }
  }
}
