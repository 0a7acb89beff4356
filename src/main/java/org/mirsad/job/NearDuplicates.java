package org.mirsad.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds pairs of articles that share at least {@link #LEAST_SIMILARITY} of their shingles. MLlib's
 * MinHash signs each article; signatures are compared by bands of {@link #ROWS} hashes, since
 * single hashes (MLlib's own join) make candidates of most pairs in a large corpus: two articles at
 * similarity 0.6 meet in a band with probability .99, at 0.1 with .02. Candidates are checked
 * exactly.
 */
final class NearDuplicates {
  static final double LEAST_SIMILARITY = 0.6;

  private static final int ROWS = 3;
  private static final int BANDS = 20;
  private static final long SEED = 20250520;

  /** In a crowded band each article is paired with the first only, not with every other. */
  private static final int CROWD = 40;

  private static final StructType SHINGLED =
      new StructType()
          .add("article_id", "string", false)
          .add("shingles", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("vector", SQLDataTypes.VectorType(), false);

  private static final StructType BAND =
      new StructType().add("band", "long", false).add("article_id", "string", false);

  private static final StructType CANDIDATE =
      new StructType().add("one", "string", false).add("other", "string", false);

  private static final StructType PAIR = CANDIDATE.add("similarity", "double", false);

  private NearDuplicates() {}

  /** The pairs among the articles of {@code cut}, each once, the smaller id first. */
  static List<Clusters.Pair> find(SparkSession spark, Dataset<Row> cut) {
    Dataset<Row> articles = shingled(cut);
    Dataset<Row> candidates = candidates(signed(spark, articles)).persist();
    try {
      if (candidates.isEmpty()) {
        return List.of();
      }
      return verified(candidates, articles).collectAsList().stream()
          .map(row -> new Clusters.Pair(row.getString(0), row.getString(1), row.getDouble(2)))
          .toList();
    } finally {
      candidates.unpersist();
    }
  }

  private static Dataset<Row> shingled(Dataset<Row> cut) {
    return cut.select(functions.explode(functions.col("articles")).as("article"))
        .select("article.article_id", "article.shingles")
        .where("size(shingles) > 0")
        .map(new ToVector(), Encoders.row(SHINGLED));
  }

  private static Dataset<Row> signed(SparkSession spark, Dataset<Row> articles) {
    Dataset<Row> shape =
        spark.createDataFrame(
            List.of(RowFactory.create("", new int[] {0}, vector(new int[] {0}))), SHINGLED);
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(ROWS * BANDS)
            .setSeed(SEED)
            .setInputCol("vector")
            .setOutputCol("signature")
            .fit(shape); // looks at nothing but the size of the space
    return model.transform(articles).select("article_id", "signature");
  }

  private static Dataset<Row> candidates(Dataset<Row> signed) {
    return signed
        .flatMap(new ToBands(), Encoders.row(BAND))
        .groupBy("band")
        .agg(functions.sort_array(functions.collect_list("article_id")).as("articles"))
        .where("size(articles) > 1")
        .select("articles")
        .flatMap(new ToCandidates(), Encoders.row(CANDIDATE))
        .distinct();
  }

  private static Dataset<Row> verified(Dataset<Row> candidates, Dataset<Row> articles) {
    Dataset<Row> one = articles.selectExpr("article_id as one", "shingles as shingles_one");
    Dataset<Row> other = articles.selectExpr("article_id as other", "shingles as shingles_other");
    return candidates
        .join(one, "one")
        .join(other, "other")
        .select("one", "other", "shingles_one", "shingles_other")
        .map(new ToPair(), Encoders.row(PAIR))
        .where(functions.col("similarity").geq(LEAST_SIMILARITY));
  }

  private static Vector vector(int[] shingles) {
    double[] ones = new double[shingles.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(Shingles.SPACE, shingles, ones);
  }

  /** Adds the sparse vector MLlib reads. */
  private static final class ToVector implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      int[] shingles = row.<Integer>getList(1).stream().mapToInt(Integer::intValue).toArray();
      return RowFactory.create(row.getString(0), shingles, vector(shingles));
    }
  }

  /** One key per band of the signature. */
  private static final class ToBands implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row row) {
      List<Vector> signature = row.getList(1);
      List<Row> bands = new ArrayList<>(BANDS);
      for (int band = 0; band < BANDS; band++) {
        long key = band + 1L;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
          key = (key ^ (long) signature.get(i).apply(0)) * 0x9E3779B97F4A7C15L;
          key ^= key >>> 32;
        }
        bands.add(RowFactory.create(key, row.getString(0)));
      }
      return bands.iterator();
    }
  }

  /** The pairs within a band. */
  private static final class ToCandidates implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row row) {
      List<String> articles = row.getList(0);
      int leaders = articles.size() > CROWD ? 1 : articles.size();
      List<Row> pairs = new ArrayList<>();
      for (int i = 0; i < leaders; i++) {
        for (int j = i + 1; j < articles.size(); j++) {
          pairs.add(RowFactory.create(articles.get(i), articles.get(j)));
        }
      }
      return Collections.unmodifiableList(pairs).iterator();
    }
  }

  /** The exact similarity of a candidate pair. */
  private static final class ToPair implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      return RowFactory.create(
          row.getString(0), row.getString(1), Shingles.jaccard(row.getList(2), row.getList(3)));
    }
  }
}
