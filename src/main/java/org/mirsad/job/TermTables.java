package org.mirsad.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.mirsad.statistics.Keyness;
import org.mirsad.tables.ActorTermsDaily;
import org.mirsad.tables.ArticleTerms;
import org.mirsad.tables.Articles;
import org.mirsad.tables.TermsDaily;

/**
 * The daily tables of terms. All counts are whole numbers and meet in one shuffle by term; a row
 * without an actor counts the term in all text, a row with one counts it near that actor.
 */
final class TermTables {
  /** Slots terms are hashed into for MLlib's IDF. */
  private static final int SLOTS = 1 << 20;

  private static final String DATE = "date";
  private static final String ACTOR = "actor_id";
  private static final String TERM = "term";
  private static final String N = "n";
  private static final String SURFACE = "surface";
  private static final String FREQUENCY = "frequency";
  private static final String UNIQUE = "frequency_unique";
  private static final String DOCUMENTS = "documents";
  private static final String DATE_UNIQUE = "date_unique";
  private static final String CORPUS_UNIQUE = "corpus_unique";
  private static final String ACTOR_TOTAL = "actor_total";

  private TermTables() {}

  /**
   * Occurrences of all terms.
   *
   * @param all in all articles
   * @param unique where each story counts once per date
   */
  record Total(long all, long unique) implements Serializable {
    static final Total NONE = new Total(0, 0);

    Total plus(Total other) {
      return new Total(all + other.all, unique + other.unique);
    }
  }

  /** A date (null for undated text, or for the corpus) and a length of terms. */
  record TotalKey(LocalDate date, int n, boolean corpus) implements Serializable {}

  /** Counts by term, date (null for undated) and actor (null for all text). */
  static Dataset<Row> counts(Dataset<Row> annotated) {
    Dataset<Row> bySurface =
        inArticles(annotated)
            .unionByName(nearActors(annotated))
            .repartition(col(TERM), col(N))
            .groupBy(TERM, N, DATE, ACTOR, SURFACE)
            .agg(
                sum(FREQUENCY).as(FREQUENCY), sum(UNIQUE).as(UNIQUE), sum(DOCUMENTS).as(DOCUMENTS));
    Dataset<Row> counts =
        bySurface
            .groupBy(TERM, N, DATE, ACTOR)
            .agg(
                max(struct(col(FREQUENCY), col(SURFACE))).as("commonest"),
                sum(FREQUENCY).as(FREQUENCY),
                sum(UNIQUE).as(UNIQUE),
                sum(DOCUMENTS).as(DOCUMENTS))
            .withColumn(SURFACE, col("commonest.surface"))
            .drop("commonest");
    Column inAllText = when(col(ACTOR).isNull(), col(UNIQUE)).otherwise(lit(0L));
    return counts
        .withColumn(DATE_UNIQUE, sum(inAllText).over(Window.partitionBy(TERM, N, DATE)))
        .withColumn(CORPUS_UNIQUE, sum(inAllText).over(Window.partitionBy(TERM, N)));
  }

  private static Dataset<Row> inArticles(Dataset<Row> annotated) {
    return annotated
        .select(
            col(Articles.PUBLISHED_DATE).as(DATE),
            col(Articles.UNIQUE),
            functions.explode(col(ArticleTerms.NAME)).as("t"))
        .select(
            col("t.term").as(TERM),
            col("t.n").as(N),
            col(DATE),
            lit(null).cast("string").as(ACTOR),
            col("t.surface").as(SURFACE),
            col("t.frequency").as(FREQUENCY),
            unique(),
            lit(1L).as(DOCUMENTS));
  }

  private static Dataset<Row> nearActors(Dataset<Row> annotated) {
    return annotated
        .where(col(Articles.PUBLISHED_DATE).isNotNull())
        .select(
            col(Articles.PUBLISHED_DATE).as(DATE),
            col(Articles.UNIQUE),
            functions.explode(col(AnnotateArticles.ACTOR_TERMS)).as("t"))
        .select(
            col("t.term").as(TERM),
            col("t.n").as(N),
            col(DATE),
            col("t.actor_id").as(ACTOR),
            lit("").as(SURFACE),
            col("t.frequency").as(FREQUENCY),
            unique(),
            lit(1L).as(DOCUMENTS));
  }

  private static Column unique() {
    return when(col(Articles.UNIQUE), col("t.frequency")).otherwise(lit(0L)).as(UNIQUE);
  }

  /** Occurrences of all terms by date and length, and over the corpus. */
  static Map<TotalKey, Total> totals(Dataset<Row> counts) {
    List<Row> rows =
        counts
            .where(col(ACTOR).isNull())
            .groupBy(DATE, N)
            .agg(coalesce(sum(FREQUENCY), lit(0L)), coalesce(sum(UNIQUE), lit(0L)))
            .collectAsList();
    Map<TotalKey, Total> totals = new HashMap<>();
    for (Row row : rows) {
      LocalDate date = row.getAs(0);
      Total total = new Total(row.getLong(2), row.getLong(3));
      totals.put(new TotalKey(date, row.getInt(1), false), total);
      totals.merge(new TotalKey(null, row.getInt(1), true), total, Total::plus);
    }
    return totals;
  }

  /** Inverse document frequency by slot, each story once; all zero without a dated article. */
  static double[] inverseDocumentFrequencies(Dataset<Row> annotated) {
    Dataset<Row> vectors =
        annotated
            .where(col(Articles.UNIQUE))
            .select(col("article_terms.term").as(TERM))
            .map(
                new ToSlots(),
                Encoders.row(new StructType().add("slots", SQLDataTypes.VectorType(), false)));
    IDFModel model = new IDF().setInputCol("slots").setOutputCol("weights").fit(vectors);
    return model.idf().toArray();
  }

  static Dataset<Row> termsDaily(
      Dataset<Row> counts,
      Broadcast<Map<TotalKey, Total>> totals,
      Broadcast<double[]> inverseDocumentFrequencies) {
    return counts
        .where(col(ACTOR).isNull().and(col(DATE).isNotNull()))
        .select(DATE, TERM, N, SURFACE, FREQUENCY, UNIQUE, DOCUMENTS, CORPUS_UNIQUE)
        .map(new ToTermsDaily(totals, inverseDocumentFrequencies), Encoders.row(TermsDaily.SCHEMA));
  }

  static Dataset<Row> actorTermsDaily(Dataset<Row> counts, Broadcast<Map<TotalKey, Total>> totals) {
    return counts
        .where(col(ACTOR).isNotNull())
        .withColumn(ACTOR_TOTAL, sum(UNIQUE).over(Window.partitionBy(ACTOR, DATE, N)))
        .select(DATE, ACTOR, TERM, N, FREQUENCY, UNIQUE, DATE_UNIQUE, CORPUS_UNIQUE, ACTOR_TOTAL)
        .map(new ToActorTermsDaily(totals), Encoders.row(ActorTermsDaily.SCHEMA));
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
      java.util.Arrays.fill(ones, 1);
      return RowFactory.create(Vectors.sparse(SLOTS, slots, ones));
    }
  }

  /** Rates and keyness of a term on a date. */
  private static final class ToTermsDaily implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Map<TotalKey, Total>> totals;
    private final Broadcast<double[]> inverseDocumentFrequencies;

    ToTermsDaily(
        Broadcast<Map<TotalKey, Total>> totals, Broadcast<double[]> inverseDocumentFrequencies) {
      this.totals = totals;
      this.inverseDocumentFrequencies = inverseDocumentFrequencies;
    }

    @Override
    public Row call(Row row) {
      LocalDate date = row.getAs(0);
      String term = row.getString(1);
      int n = row.getInt(2);
      long frequency = row.getLong(4);
      long here = row.getLong(5);
      long corpus = row.getLong(7);
      Total day = totals.value().getOrDefault(new TotalKey(date, n, false), Total.NONE);
      Total all = totals.value().getOrDefault(new TotalKey(null, n, true), Total.NONE);
      Keyness keyness =
          keyness(here, day.unique(), corpus - here, all.unique() - day.unique(), corpus, all);
      return RowFactory.create(
          date,
          term,
          n,
          row.getString(3),
          frequency,
          here,
          row.getLong(6),
          frequency * 10_000.0 / day.all(),
          frequency * inverseDocumentFrequencies.value()[slot(term)],
          keyness.logOdds(),
          keyness.z());
    }
  }

  /** Keyness of a term near an actor on a date. */
  private static final class ToActorTermsDaily implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Map<TotalKey, Total>> totals;

    ToActorTermsDaily(Broadcast<Map<TotalKey, Total>> totals) {
      this.totals = totals;
    }

    @Override
    public Row call(Row row) {
      LocalDate date = row.getAs(0);
      int n = row.getInt(3);
      long here = row.getLong(5);
      long near = row.getLong(8);
      Total day = totals.value().getOrDefault(new TotalKey(date, n, false), Total.NONE);
      Total all = totals.value().getOrDefault(new TotalKey(null, n, true), Total.NONE);
      Keyness keyness =
          keyness(here, near, row.getLong(6) - here, day.unique() - near, row.getLong(7), all);
      return RowFactory.create(
          date,
          row.getString(1),
          row.getString(2),
          n,
          row.getLong(4),
          here,
          keyness.logOdds(),
          keyness.z());
    }
  }

  /** Keyness; 0 for a term that only stands in repeats of a story. */
  private static Keyness keyness(
      long here, long hereTotal, long there, long thereTotal, long corpus, Total all) {
    return corpus == 0
        ? new Keyness(0, 0)
        : Keyness.of(here, hereTotal, there, thereTotal, corpus, all.unique());
  }
}
