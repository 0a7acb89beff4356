package org.mirsad.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.mirsad.tables.Articles;
import org.mirsad.tables.CoverageDaily;

/** What was read, by publisher and date. */
final class CoverageTable {
  private CoverageTable() {}

  static Dataset<Row> coverageDaily(Dataset<Row> articles) {
    Dataset<Row> daily =
        articles
            .groupBy(
                coalesce(col(Articles.PUBLISHER), lit(CoverageDaily.UNKNOWN))
                    .as(CoverageDaily.PUBLISHER),
                col(Articles.PUBLISHED_DATE).as(CoverageDaily.DATE))
            .agg(
                countDistinct(col(Articles.DOC_ID)).as(CoverageDaily.DOCUMENTS),
                count(lit(1)).as(CoverageDaily.ARTICLES),
                countDistinct(col(Articles.CLUSTER_ID)).as(CoverageDaily.CLUSTERS),
                sum(col(Articles.WORDS)).as(CoverageDaily.WORDS))
            .withColumn(
                CoverageDaily.UNDATED,
                sum(when(col(CoverageDaily.DATE).isNull(), col(CoverageDaily.ARTICLES))
                        .otherwise(lit(0L)))
                    .over(Window.partitionBy(CoverageDaily.PUBLISHER)))
            .where(col(CoverageDaily.DATE).isNotNull())
            .select(
                CoverageDaily.DATE,
                CoverageDaily.PUBLISHER,
                CoverageDaily.DOCUMENTS,
                CoverageDaily.ARTICLES,
                CoverageDaily.CLUSTERS,
                CoverageDaily.WORDS,
                CoverageDaily.UNDATED);
    return Rows.asserted(daily, CoverageDaily.SCHEMA);
  }
}
