package org.mirsad.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.mirsad.tables.Articles;
import org.mirsad.tables.BreakRows;
import org.mirsad.tables.Table;

/**
 * The tables by day, week and month, from the annotated articles.
 *
 * @param tables the tables
 * @param totals the totals of the series of sentiment and stance
 */
record DatedTables(Map<Table, Dataset<Row>> tables, List<Row> totals) {

  /**
   * Aggregates.
   *
   * @param annotated as of {@link AnnotateArticles#ANNOTATED}, kept by the caller
   * @param corpus what was read
   * @param errors how often judging is known to err
   */
  static DatedTables of(
      SparkSession spark,
      Kept kept,
      Dataset<Row> annotated,
      Corpus corpus,
      ReportSeries.Names names,
      KnownErrors errors) {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>(terms(kept, annotated));
    Dataset<Row> cells = Rows.exploded(annotated, AnnotateArticles.CELLS);
    Corpus measured = corpus.withEffects(DailySeries.publisherEffects(cells));
    Dataset<Row> series =
        kept.persist(DailySeries.report(cells, names, errors, kept.broadcast(measured)));
    for (List<Table> ofKind : ReportSeries.TABLES.values()) {
      for (Table table : ofKind) {
        tables.put(table, Rows.exploded(series, table.name()));
      }
    }
    Dataset<Row> coverage =
        kept.persist(CoverageTable.counts(Rows.exploded(annotated, Articles.NAME)));
    tables.putAll(CoverageTable.tables(spark, coverage, corpus));
    tables.put(BreakRows.TABLE, DailySeries.changePoints(spark, series));
    return new DatedTables(tables, DailySeries.totals(series));
  }

  private static Map<Table, Dataset<Row>> terms(Kept kept, Dataset<Row> annotated) {
    TermTotals totals = TermTables.totals(annotated);
    double[] inverseDocumentFrequencies =
        totals.isEmpty() ? new double[0] : TermTables.inverseDocumentFrequencies(annotated);
    Dataset<Row> terms =
        kept.persist(
            TermTables.report(
                annotated, kept.broadcast(totals), kept.broadcast(inverseDocumentFrequencies)));
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    for (Table table : ReportTerms.TABLES) {
      tables.put(table, Rows.exploded(terms, table.name()));
    }
    return tables;
  }
}
