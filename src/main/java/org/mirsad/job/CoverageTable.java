package org.mirsad.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.mirsad.tables.Articles;
import org.mirsad.tables.CoverageDaily;
import org.mirsad.tables.Period;
import org.mirsad.tables.Table;

/** What was read, by publisher and day, week or month; zeros on all others of the calendar. */
final class CoverageTable {
  private static final String PERIOD = "period";

  private static final List<String> COUNTS =
      List.of(
          CoverageDaily.DOCUMENTS,
          CoverageDaily.ARTICLES,
          CoverageDaily.CLUSTERS,
          CoverageDaily.WORDS,
          CoverageDaily.MACHINE_TRANSLATED);

  private CoverageTable() {}

  /**
   * The counts by period, publisher and date, as far as there are any, and each publisher's undated
   * articles with a null date. To be kept: every table of {@link #tables} reads it.
   */
  static Dataset<Row> counts(Dataset<Row> articles) {
    Column[] starts =
        Arrays.stream(Period.values())
            .map(
                period ->
                    struct(
                        lit(period.name()).as(PERIOD),
                        start(period, col(Articles.PUBLISHED_DATE)).as(CoverageDaily.DATE)))
            .toArray(Column[]::new);
    return articles
        .withColumn("at", explode(array(starts)))
        .groupBy(
            col("at." + PERIOD),
            col("at." + CoverageDaily.DATE),
            coalesce(col(Articles.PUBLISHER), lit(CoverageDaily.UNKNOWN))
                .as(CoverageDaily.PUBLISHER))
        .agg(
            countDistinct(col(Articles.DOC_ID)).as(CoverageDaily.DOCUMENTS),
            count(lit(1)).as(CoverageDaily.ARTICLES),
            countDistinct(col(Articles.CLUSTER_ID)).as(CoverageDaily.CLUSTERS),
            sum(col(Articles.WORDS)).as(CoverageDaily.WORDS),
            sum(when(col(Articles.MACHINE_TRANSLATED), lit(1L)).otherwise(lit(0L)))
                .as(CoverageDaily.MACHINE_TRANSLATED));
  }

  /** The tables of coverage. */
  static Map<Table, Dataset<Row>> tables(SparkSession spark, Dataset<Row> counts, Corpus corpus) {
    Dataset<Row> publishers =
        counts
            .where(col(PERIOD).equalTo(Period.DAY.name()))
            .groupBy(CoverageDaily.PUBLISHER)
            .agg(
                sum(when(col(CoverageDaily.DATE).isNull(), col(CoverageDaily.ARTICLES))
                        .otherwise(lit(0L)))
                    .as(CoverageDaily.UNDATED));
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    for (Period period : Period.values()) {
      Table table = CoverageDaily.table(period);
      Dataset<Row> rows =
          publishers
              .crossJoin(calendar(spark, period, corpus))
              .join(
                  counts.where(col(PERIOD).equalTo(period.name())).drop(PERIOD),
                  new String[] {CoverageDaily.DATE, CoverageDaily.PUBLISHER},
                  "left")
              .select(columns(table));
      tables.put(table, Rows.asserted(rows, table.schema()));
    }
    return tables;
  }

  private static Column[] columns(Table table) {
    return Arrays.stream(table.schema().fieldNames())
        .map(name -> COUNTS.contains(name) ? coalesce(col(name), lit(0L)).as(name) : col(name))
        .toArray(Column[]::new);
  }

  private static Dataset<Row> calendar(SparkSession spark, Period period, Corpus corpus) {
    List<Row> rows = new ArrayList<>();
    corpus.starts(period).forEach(start -> rows.add(RowFactory.create(start)));
    return spark.createDataFrame(rows, new StructType().add(CoverageDaily.DATE, "date", false));
  }

  private static Column start(Period period, Column date) {
    return switch (period) {
      case DAY -> date;
      case WEEK -> trunc(date, "week");
      case MONTH -> trunc(date, "month");
    };
  }
}
