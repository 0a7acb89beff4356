package org.mirsad.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.statistics.FalseDiscovery;
import org.mirsad.statistics.Interval;
import org.mirsad.statistics.PublisherEffects;
import org.mirsad.tables.BreakRows;

/** The tables of series: one shuffle brings each series' cells together, Java does the rest. */
final class DailySeries {
  private DailySeries() {}

  /** One row per series, see {@link ReportSeries#SERIES}. */
  static Dataset<Row> report(
      Dataset<Row> cells, ReportSeries.Names names, KnownErrors errors, Broadcast<Corpus> corpus) {
    return cells
        .repartition(functions.col("kind"), functions.col("first"), functions.col("second"))
        .sortWithinPartitions("kind", "first", "second", "date", "article_id")
        .mapPartitions(new ReportSeries(names, errors, corpus), Encoders.row(ReportSeries.SERIES));
  }

  /** The effects of publishers on each kind of series, estimated over the run. */
  static Map<Cell.Kind, Map<String, Double>> publisherEffects(Dataset<Row> cells) {
    Map<Cell.Kind, List<PublisherEffects.Sums>> sums = new EnumMap<>(Cell.Kind.class);
    for (Row row :
        cells
            .where("kind <> 'VOICE' and counted_published and judgements > 0 and publisher <> ''")
            .groupBy("kind", "first", "second", "publisher")
            .agg(
                functions.countDistinct("cluster_id"),
                functions.sum("judgements"),
                functions.sum("polarity_millionths"),
                // whole numbers, which add up alike in any order
                functions.expr(
                    "sum(polarity_millionths * polarity_millionths div judgements div 1000000)"))
            .collectAsList()) {
      sums.computeIfAbsent(Cell.Kind.valueOf(row.getString(0)), kind -> new ArrayList<>())
          .add(
              new PublisherEffects.Sums(
                  row.getString(1) + ':' + row.getString(2),
                  row.getString(3),
                  row.getLong(4),
                  row.getLong(5),
                  row.getLong(6) / 1_000_000.0,
                  row.getLong(7) / 1_000_000.0));
    }
    Map<Cell.Kind, Map<String, Double>> effects = new EnumMap<>(Cell.Kind.class);
    sums.forEach((kind, list) -> effects.put(kind, PublisherEffects.estimate(list)));
    return effects;
  }

  /** All breaks with their q-values over the run. */
  static Dataset<Row> changePoints(SparkSession spark, Dataset<Row> series) {
    long tested = series.where(functions.col(ReportSeries.TESTED)).count();
    List<Row> breaks =
        tested == 0
            ? List.of()
            : Rows.exploded(series, ReportSeries.BREAKS).collectAsList().stream()
                .sorted(
                    Comparator.comparing((Row row) -> row.<String>getAs(BreakRows.SERIES))
                        .thenComparing(row -> row.<LocalDate>getAs(BreakRows.DATE)))
                .toList();
    Map<String, Long> bySeries = new HashMap<>();
    breaks.forEach(row -> bySeries.merge(row.getAs(BreakRows.SERIES), 1L, Long::sum));
    long tests = tested - bySeries.size() + breaks.size();
    double[] q =
        FalseDiscovery.qValues(
            breaks.stream().mapToDouble(row -> row.<Double>getAs(BreakRows.P_VALUE)).toArray(),
            tests);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      List<Object> values = new ArrayList<>();
      for (String column : BreakRows.SCHEMA.fieldNames()) {
        values.add(column.equals(BreakRows.Q_VALUE) ? q[i] : breaks.get(i).getAs(column));
      }
      rows.add(RowFactory.create(values.toArray()));
    }
    return spark.createDataFrame(rows, BreakRows.SCHEMA);
  }

  /** The totals of all sentiment and stance series. */
  static List<Row> totals(Dataset<Row> series) {
    return series
        .where("kind <> 'VOICE' and mean is not null")
        .select(
            "kind",
            "first",
            "second",
            "mentions",
            "judgements",
            "positive",
            "neutral",
            "negative",
            "mean",
            "low",
            "high",
            "n_flag")
        .collectAsList();
  }

  /** Actors, those with the largest sum of polarities first. */
  static List<RunResult.SentimentTotal> sentiments(List<Row> totals, ReportSeries.Names names) {
    return totals.stream()
        .filter(row -> row.getString(0).equals(Cell.Kind.SENTIMENT.name()))
        .map(
            row ->
                new RunResult.SentimentTotal(
                    row.getString(1),
                    names.english(row.getString(1)),
                    names.arabic(row.getString(1)),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(7),
                    row.getDouble(8),
                    new Interval(row.getDouble(9), row.getDouble(10)),
                    row.getString(11)))
        .sorted(
            Comparator.comparingDouble(
                    (RunResult.SentimentTotal total) -> -Math.abs(total.mean() * total.n()))
                .thenComparing(RunResult.SentimentTotal::actorId))
        .toList();
  }

  /** Actors on issues, those with the largest sum of polarities first. */
  static List<RunResult.StanceTotal> stances(
      List<Row> totals, ReportSeries.Names names, Knowledge knowledge) {
    return totals.stream()
        .filter(row -> row.getString(0).equals(Cell.Kind.STANCE.name()))
        .map(row -> stance(row, names, knowledge.issues().get(row.getString(2))))
        .sorted(
            Comparator.comparingDouble(
                    (RunResult.StanceTotal total) -> -Math.abs(total.mean() * total.n()))
                .thenComparing(RunResult.StanceTotal::actorId)
                .thenComparing(RunResult.StanceTotal::issueId))
        .toList();
  }

  private static RunResult.StanceTotal stance(Row row, ReportSeries.Names names, Issue issue) {
    String actor = row.getString(1);
    String issueId = row.getString(2);
    return new RunResult.StanceTotal(
        actor,
        names.english(actor),
        names.arabic(actor),
        issueId,
        issue == null ? issueId : issue.en(),
        issue == null ? issueId : issue.ar(),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getDouble(8),
        new Interval(row.getDouble(9), row.getDouble(10)),
        row.getString(11));
  }
}
