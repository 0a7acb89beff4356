package org.mirsad.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mirsad.tables.ArticleTerms;
import org.mirsad.tables.Articles;

/**
 * The tables of terms by date. All counts are whole numbers and meet in one shuffle by term, where
 * {@link ReportTerms} does the rest.
 */
final class TermTables {
  /** Slots terms are hashed into for MLlib's IDF. */
  private static final int SLOTS = 1 << 20;

  private TermTables() {}

  /** Occurrences of all terms by body of text, and of single words over the corpus. */
  static TermTotals totals(Dataset<Row> annotated) {
    TermTotals totals = new TermTotals();
    for (Row row :
        annotated
            .select(
                col(Articles.PUBLISHED_DATE),
                col(Articles.UNIQUE),
                explode(col(AnnotateArticles.TERM_TOTALS)).as("t"))
            .groupBy(col(Articles.PUBLISHED_DATE), col("t.actor_id"), col("t.n"))
            .agg(
                sum("t.frequency"),
                sum(when(col(Articles.UNIQUE), col("t.frequency")).otherwise(lit(0L))),
                coalesce(min(when(col(Articles.UNIQUE), col("t.frequency"))), lit(0L)))
            .collectAsList()) {
      totals.add(
          row.getAs(0),
          row.getString(1),
          row.getInt(2),
          new TermTotals.Total(row.getLong(3), row.getLong(4), row.getLong(5)));
    }
    totals.seal();
    for (Row row :
        annotated
            .where(col(Articles.UNIQUE))
            .select(explode(col(ArticleTerms.NAME)).as("t"))
            .where(col("t.n").equalTo(1))
            .groupBy(col("t.term"))
            .agg(sum("t.frequency"))
            .collectAsList()) {
      totals.addWord(row.getString(0), row.getLong(1));
    }
    return totals;
  }

  /** Inverse document frequency by slot, each story once; there must be an article. */
  static double[] inverseDocumentFrequencies(Dataset<Row> annotated) {
    Dataset<Row> vectors =
        annotated
            .where(col(Articles.UNIQUE))
            .select(col("article_terms.term"))
            .map(
                new ToSlots(),
                Encoders.row(new StructType().add("slots", SQLDataTypes.VectorType(), false)));
    return new IDF().setInputCol("slots").setOutputCol("weights").fit(vectors).idf().toArray();
  }

  /** One row per term, see {@link ReportTerms#TERMS}. */
  static Dataset<Row> report(
      Dataset<Row> annotated,
      Broadcast<TermTotals> totals,
      Broadcast<double[]> inverseDocumentFrequencies) {
    return inArticles(annotated)
        .unionByName(nearActors(annotated))
        .repartition(col("term"), col("n"))
        .sortWithinPartitions("term", "n")
        .mapPartitions(
            new ReportTerms(totals, inverseDocumentFrequencies), Encoders.row(ReportTerms.TERMS));
  }

  private static Dataset<Row> inArticles(Dataset<Row> annotated) {
    return annotated
        .select(
            col(Articles.PUBLISHED_DATE),
            col(Articles.UNIQUE),
            total(1).as("words"),
            total(2).as("bigrams"),
            explode(col(ArticleTerms.NAME)).as("t"))
        .select(
            col("t.term"),
            col("t.n"),
            col(Articles.PUBLISHED_DATE).as("date"),
            lit(null).cast("string").as("actor_id"),
            col("t.surface"),
            col("t.frequency"),
            when(col("t.n").equalTo(1), col("words")).otherwise(col("bigrams")).as("article_total"),
            col(Articles.UNIQUE));
  }

  /** All occurrences of terms of a length in the article. */
  private static Column total(int n) {
    return get(
            filter(
                col(AnnotateArticles.TERM_TOTALS),
                t -> t.getField("actor_id").isNull().and(t.getField("n").equalTo(n))),
            lit(0))
        .getField("frequency");
  }

  private static Dataset<Row> nearActors(Dataset<Row> annotated) {
    return annotated
        .where(col(Articles.PUBLISHED_DATE).isNotNull())
        .select(
            col(Articles.PUBLISHED_DATE),
            col(Articles.UNIQUE),
            explode(col(AnnotateArticles.ACTOR_TERMS)).as("t"))
        .select(
            col("t.term"),
            col("t.n"),
            col(Articles.PUBLISHED_DATE).as("date"),
            col("t.actor_id"),
            lit(null).cast("string").as("surface"),
            col("t.frequency"),
            lit(null).cast("long").as("article_total"),
            col(Articles.UNIQUE));
  }

  static int slot(String term) {
    int hash = term.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }

  /** The terms of an article as a vector over the slots. */
  private static final class ToSlots implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      int[] slots =
          row.<String>getList(0).stream().mapToInt(TermTables::slot).sorted().distinct().toArray();
      double[] ones = new double[slots.length];
      Arrays.fill(ones, 1);
      return RowFactory.create(Vectors.sparse(SLOTS, slots, ones));
    }
  }
}
