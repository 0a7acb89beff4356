package org.mirsad.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.mirsad.tables.BreakRows;

/** The tables of series: one shuffle brings each series' cells together, Java does the rest. */
final class DailySeries {
  private DailySeries() {}

  /** One row per series, see {@link ReportSeries#SERIES}. */
  static Dataset<Row> report(Dataset<Row> annotated, ReportSeries.Names names) {
    return Rows.exploded(annotated, AnnotateArticles.CELLS)
        .repartition(functions.col("kind"), functions.col("first"), functions.col("second"))
        .sortWithinPartitions("kind", "first", "second", "date", "article_id")
        .mapPartitions(new ReportSeries(names), Encoders.row(ReportSeries.SERIES));
  }

  /** All breaks with their q-values over the run. */
  static Dataset<Row> changePoints(SparkSession spark, Dataset<Row> series) {
    List<Row> breaks =
        Rows.exploded(series, "breaks").collectAsList().stream()
            .sorted(
                Comparator.comparing((Row row) -> row.getString(0))
                    .thenComparing(row -> row.<java.time.LocalDate>getAs(3)))
            .toList();
    double[] q =
        FalseDiscovery.qValues(breaks.stream().mapToDouble(row -> row.getDouble(6)).toArray());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Row found = breaks.get(i);
      rows.add(
          RowFactory.create(
              found.get(0),
              found.get(1),
              found.get(2),
              found.get(3),
              found.get(4),
              found.get(5),
              found.get(6),
              q[i],
              found.get(7)));
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
