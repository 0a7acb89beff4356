package org.mirsad.annotate.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.knowledge.WordWeights;

/**
 * How much the words of a sentence and those of its article speak for each label: a linear model,
 * in which a word counts with its weight over the square root of how many words stand beside it.
 */
final class WordScores {

  /**
   * What a word says.
   *
   * @param labels numbers of those it speaks for or against
   * @param own how much
   */
  private record Weights(int[] labels, double[] own) {}

  private final Map<String, Weights> inSentence = new HashMap<>();
  private final Map<String, Weights> inArticle = new HashMap<>();

  /** In order. */
  private final List<String> labels;

  WordScores(WordWeights words) {
    Set<String> told = new TreeSet<>();
    words.inSentence().values().forEach(own -> told.addAll(own.keySet()));
    words.inArticle().values().forEach(own -> told.addAll(own.keySet()));
    this.labels = List.copyOf(told);
    words.inSentence().forEach((word, own) -> inSentence.put(word, weights(own)));
    words.inArticle().forEach((word, own) -> inArticle.put(word, weights(own)));
  }

  private Weights weights(Map<String, Double> byLabel) {
    List<String> told = byLabel.keySet().stream().sorted().toList();
    return new Weights(
        told.stream().mapToInt(label -> Collections.binarySearch(labels, label)).toArray(),
        told.stream().mapToDouble(byLabel::get).toArray());
  }

  /** What scores are of; empty without trained weights. */
  List<String> labels() {
    return labels;
  }

  /**
   * The scores of the labels, in their order.
   *
   * @param sentence its words, in an order that is always the same: sums depend on it
   * @param article those of its article, likewise
   */
  double[] of(Set<String> sentence, Set<String> article) {
    double[] scores = new double[labels.size()];
    add(scores, inSentence, sentence);
    add(scores, inArticle, article);
    return scores;
  }

  private static void add(double[] scores, Map<String, Weights> weights, Set<String> words) {
    double among = Math.sqrt(words.size());
    for (String word : words) {
      Weights known = weights.get(word);
      if (known != null) {
        for (int i = 0; i < known.labels().length; i++) {
          scores[known.labels()[i]] += known.own()[i] / among;
        }
      }
    }
  }
}
