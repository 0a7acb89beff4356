package org.mirsad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.mirsad.knowledge.WordWeights;

/**
 * Learns which words speak for which label: multinomial logistic regression (MLlib) over the words
 * of labelled sentences and those of their articles. A word counts by its rarity (inverse document
 * frequency) over the square root of the number of words it stands among.
 */
final class WordLearner {
  /** Sentences a word must stand in. */
  private static final int LEAST_SENTENCES = 2;

  /** Articles a word must stand in to count as one of its article's. */
  private static final int LEAST_ARTICLES = 3;

  private static final int ITERATIONS = 40;

  /** What is nearer to a word's usual weight says next to nothing of a label. */
  private static final double LEAST_WEIGHT = 0.4;

  private static final double SCALE = 100;

  private final SparkSession spark;
  private final Consumer<String> progress;

  /**
   * @param progress is told what is being done
   */
  WordLearner(SparkSession spark, Consumer<String> progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /**
   * The weights that tell the labels of sentences apart. Sentences without one say nothing.
   *
   * @param penalty how strongly weights are held down, by their squares
   */
  WordWeights learn(List<LabelledWords> labelled, double penalty) {
    List<LabelledWords> sentences = labelled.stream().filter(s -> !s.labels().isEmpty()).toList();
    Set<String> sorted = new TreeSet<>();
    sentences.forEach(sentence -> sorted.addAll(sentence.labels()));
    List<String> labels = List.copyOf(sorted);
    if (labels.size() < 2) {
      return WordWeights.UNKNOWN;
    }
    progress.accept(
        String.format(
            Locale.ROOT, "words of %,d sentences, %d labels", sentences.size(), labels.size()));
    Vocabulary own = Vocabulary.of(sentences, LabelledWords::words, false, 0);
    Vocabulary all = Vocabulary.of(sentences, LabelledWords::article, true, own.size());
    List<Row> rows = new ArrayList<>();
    for (LabelledWords sentence : sentences) {
      TreeMap<Integer, Double> values = new TreeMap<>();
      own.add(values, sentence.words());
      all.add(values, sentence.article());
      int[] numbers = values.keySet().stream().mapToInt(n -> n).toArray();
      double[] amounts = values.values().stream().mapToDouble(v -> v).toArray();
      for (String one : new TreeSet<>(sentence.labels())) {
        double label = labels.indexOf(one);
        rows.add(
            RowFactory.create(label, Vectors.sparse(own.size() + all.size(), numbers, amounts)));
      }
    }
    Matrix weights = fit(rows, penalty);
    return new WordWeights(own.weights(weights, labels), all.weights(weights, labels));
  }

  private Matrix fit(List<Row> rows, double penalty) {
    StructType schema =
        new StructType(
            new StructField[] {
              new StructField("label", DataTypes.DoubleType, false, Metadata.empty()),
              new StructField("features", SQLDataTypes.VectorType(), false, Metadata.empty())
            });
    return new LogisticRegression()
        .setFamily("multinomial")
        .setRegParam(penalty)
        .setFitIntercept(false)
        .setStandardization(false)
        .setMaxIter(ITERATIONS)
        .fit(spark.createDataFrame(rows, schema).coalesce(1))
        .coefficientMatrix();
  }

  /**
   * Words that may speak for a label.
   *
   * @param rarity of each, in order
   * @param numbers of each among all features
   */
  private record Vocabulary(Map<String, Double> rarity, Map<String, Integer> numbers) {

    /**
     * @param byArticle whether a word must stand in several articles, not just sentences
     * @param first the number of the first word
     */
    static Vocabulary of(
        List<LabelledWords> sentences,
        Function<LabelledWords, Set<String>> words,
        boolean byArticle,
        int first) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, Set<String>> articles = new HashMap<>();
      for (LabelledWords sentence : sentences) {
        for (String word : words.apply(sentence)) {
          counts.merge(word, 1, Integer::sum);
          articles.computeIfAbsent(word, w -> new HashSet<>()).add(sentence.document());
        }
      }
      counts
          .entrySet()
          .removeIf(
              word ->
                  byArticle
                      ? articles.get(word.getKey()).size() < LEAST_ARTICLES
                      : word.getValue() < LEAST_SENTENCES);
      Map<String, Double> rarity = new TreeMap<>();
      Map<String, Integer> numbers = new HashMap<>();
      for (Map.Entry<String, Integer> word : counts.entrySet()) {
        double share = (1.0 + sentences.size()) / (1 + word.getValue());
        rarity.put(word.getKey(), 1 + StrictMath.log(share));
        numbers.put(word.getKey(), first + numbers.size());
      }
      return new Vocabulary(rarity, numbers);
    }

    int size() {
      return rarity.size();
    }

    void add(Map<Integer, Double> values, Set<String> words) {
      double among = Math.sqrt(words.size());
      for (String word : words) {
        if (rarity.containsKey(word)) {
          values.put(numbers.get(word), rarity.get(word) / among);
        }
      }
    }

    /** What each word says of single labels beyond what it says of most. */
    Map<String, Map<String, Double>> weights(Matrix weights, List<String> labels) {
      Map<String, Map<String, Double>> byWord = new TreeMap<>();
      rarity.forEach(
          (word, rare) -> {
            double[] own = new double[labels.size()];
            for (int i = 0; i < own.length; i++) {
              own[i] = weights.apply(i, numbers.get(word)) * rare;
            }
            double usual = median(own);
            Map<String, Double> told = new TreeMap<>();
            for (int i = 0; i < own.length; i++) {
              if (Math.abs(own[i] - usual) >= LEAST_WEIGHT) {
                told.put(labels.get(i), Math.round((own[i] - usual) * SCALE) / SCALE);
              }
            }
            if (!told.isEmpty()) {
              byWord.put(word, told);
            }
          });
      return byWord;
    }

    private static double median(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }
  }
}
