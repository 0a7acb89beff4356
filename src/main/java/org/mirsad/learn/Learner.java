package org.mirsad.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.apache.spark.ml.attribute.NominalAttribute;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.classification.RandomForestClassifier;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.Task;

/**
 * Fits classifiers with MLlib. All data is in one partition and in one order, so that sums are the
 * same every time; weights are rounded.
 */
final class Learner {
  private static final double SCALE = 1000;

  /** Weights below this in every class say nothing and are left out. */
  private static final double LEAST_WEIGHT = 0.01;

  private static final int TREES = 100;
  private static final int DEPTH = 10;
  private static final long SEED = 20_260_106;

  private final SparkSession spark;
  private final Task task;
  private final TrainingSettings settings;

  Learner(SparkSession spark, Task task, TrainingSettings settings) {
    this.spark = spark;
    this.task = task;
    this.settings = settings;
  }

  /**
   * Weights of a linear model.
   *
   * @param bias of the classes but the first
   * @param weights by feature, for the classes but the first
   */
  record Linear(List<Double> bias, Map<String, double[]> weights) {
    /** Scores of all classes; that of the first is 0. */
    double[] scores(Features features) {
      double[] scores = new double[bias.size() + 1];
      for (int c = 0; c < bias.size(); c++) {
        scores[c + 1] = bias.get(c);
      }
      features
          .values()
          .forEach(
              (name, value) -> {
                double[] own = weights.get(name);
                for (int c = 0; own != null && c < own.length; c++) {
                  scores[c + 1] += own[c] * value.value();
                }
              });
      return scores;
    }
  }

  /** How strongly weights are held down, and which share of that by absolute value. */
  record Penalty(double strength, double mix) {}

  /** Multinomial logistic regression with an elastic net. */
  Linear logistic(List<Example> examples, Predicate<String> wanted, Penalty penalty) {
    FeatureSpace space = FeatureSpace.of(examples, wanted, settings.leastCount());
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("multinomial")
            .setRegParam(penalty.strength())
            .setElasticNetParam(penalty.mix())
            .setStandardization(false)
            .setMaxIter(settings.iterations())
            .setTol(1e-5)
            .fit(frame(examples, space));
    int classes = task.classes().size();
    List<Double> bias = new ArrayList<>();
    for (int c = 1; c < classes; c++) {
      bias.add(rounded(model.interceptVector().apply(c) - model.interceptVector().apply(0)));
    }
    Map<String, double[]> weights = new HashMap<>();
    for (int f = 0; f < space.names().size(); f++) {
      double[] own = new double[classes - 1];
      boolean says = false;
      for (int c = 1; c < classes; c++) {
        own[c - 1] =
            rounded(model.coefficientMatrix().apply(c, f) - model.coefficientMatrix().apply(0, f));
        says |= Math.abs(own[c - 1]) >= LEAST_WEIGHT;
      }
      if (says) {
        weights.put(space.names().get(f), own);
      }
    }
    return new Linear(bias, weights);
  }

  /** Scores by a random forest: logarithms of its smoothed probabilities. */
  ToDoubleBiFunction<Features, Integer> forest(List<Example> examples, Predicate<String> wanted) {
    FeatureSpace space = FeatureSpace.of(examples, wanted, settings.leastCount() * 5);
    RandomForestClassificationModel model =
        new RandomForestClassifier()
            .setNumTrees(TREES)
            .setMaxDepth(DEPTH)
            .setSeed(SEED)
            .setFeatureSubsetStrategy("sqrt")
            .fit(frame(examples, space));
    return (features, label) -> {
      Vector probabilities = model.predictProbability(space.vector(features));
      return StrictMath.log(probabilities.apply(label) + 1e-3);
    };
  }

  private Dataset<Row> frame(List<Example> examples, FeatureSpace space) {
    List<Row> rows = new ArrayList<>();
    for (Example example : examples) {
      Vector vector = space.vector(example.candidate().features());
      rows.add(RowFactory.create((double) example.label(), vector));
    }
    String[] classes = task.classes().toArray(String[]::new);
    Metadata labels =
        NominalAttribute.defaultAttr().withName("label").withValues(classes).toMetadata();
    StructType schema =
        new StructType(
            new StructField[] {
              new StructField("label", DataTypes.DoubleType, false, labels),
              new StructField("features", SQLDataTypes.VectorType(), false, Metadata.empty())
            });
    return spark.createDataFrame(rows, schema).coalesce(1);
  }

  static double rounded(double value) {
    return Math.round(value * SCALE) / SCALE;
  }
}
