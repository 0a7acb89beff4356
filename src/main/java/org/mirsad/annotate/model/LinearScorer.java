package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.knowledge.TrainedModel;

/** Applies a trained model to features. */
public final class LinearScorer {
  private final TrainedModel model;
  private final double[] bias;

  /** The model's weights: most features have none, which this kind of map tells sooner. */
  private final Map<String, double[]> weights;

  public LinearScorer(TrainedModel model) {
    this.model = model;
    this.weights = new HashMap<>(model.weights());
    this.bias = model.bias().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * What one feature adds to a class.
   *
   * @param name the feature
   * @param word index of the word it comes from, {@link Features#NOWHERE} for none
   * @param value its value times its weight, in units of calibrated log-odds against the first
   *     class
   */
  public record Contribution(String name, int word, double value) {}

  public TrainedModel model() {
    return model;
  }

  /** Scores of the classes, the first of which has 0. */
  public double[] scores(Features features) {
    double[] scores = new double[bias.length + 1];
    System.arraycopy(bias, 0, scores, 1, bias.length);
    for (Map.Entry<String, Features.Value> feature : features.values().entrySet()) {
      double[] own = weights.get(feature.getKey());
      if (own != null) {
        for (int c = 0; c < own.length; c++) {
          scores[c + 1] += own[c] * feature.getValue().value();
        }
      }
    }
    return scores;
  }

  /** Calibrated probabilities of the classes. */
  public double[] probabilities(Features features) {
    return softmax(scores(features), model.temperature());
  }

  /** Probabilities of scores divided by a temperature. */
  public static double[] softmax(double[] scores, double temperature) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double[] probabilities = new double[scores.length];
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] = StrictMath.exp((scores[c] - greatest) / temperature);
      sum += probabilities[c];
    }
    for (int c = 0; c < scores.length; c++) {
      probabilities[c] /= sum;
    }
    return probabilities;
  }

  /**
   * The class to take: the likeliest but the first, if likely enough by itself, or likely enough to
   * be kept where the rules found it; 0 for none.
   */
  public static int choose(
      double[] probabilities, boolean[] byRules, double threshold, double keep) {
    int best = 1;
    for (int c = 2; c < probabilities.length; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
    }
    if (probabilities[best] >= threshold) {
      return best;
    }
    // What the rules found may be kept though another class is likelier.
    int said = 0;
    for (int c = 1; c < probabilities.length; c++) {
      if (byRules[c] && (said == 0 || probabilities[c] > probabilities[said])) {
        said = c;
      }
    }
    return said > 0 && probabilities[said] >= keep ? said : 0;
  }

  /** The features that speak most for a class (not the first), the strongest first. */
  public List<Contribution> strongest(Features features, int chosen, int limit) {
    List<Contribution> all = new ArrayList<>();
    features
        .values()
        .forEach(
            (name, value) -> {
              double[] own = weights.get(name);
              double added = own == null ? 0 : own[chosen - 1] * value.value();
              if (added > 0) {
                all.add(new Contribution(name, value.word(), added / model.temperature()));
              }
            });
    all.sort(
        Comparator.comparingDouble(Contribution::value)
            .reversed()
            .thenComparing(Contribution::name));
    return List.copyOf(all.subList(0, Math.min(limit, all.size())));
  }
}
