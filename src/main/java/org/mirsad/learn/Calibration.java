package org.mirsad.learn;

import java.util.List;
import java.util.function.IntPredicate;
import org.mirsad.annotate.model.LinearScorer;

/**
 * Makes probabilities mean what they say: scores are divided by one temperature, chosen so that the
 * labels of held-out candidates get the greatest likelihood (Guo et al. 2017, «On Calibration of
 * Modern Neural Networks»).
 */
final class Calibration {
  private static final int BINS = 10;
  private static final int STEPS = 40;
  private static final double GOLDEN = 0.618_033_988_749_895;

  private Calibration() {}

  /**
   * The temperature for held-out scores.
   *
   * @param chosen which examples count
   */
  static double temperature(List<Example> examples, List<double[]> scores, IntPredicate chosen) {
    double low = StrictMath.log(0.1);
    double high = StrictMath.log(10);
    for (int i = 0; i < STEPS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(examples, scores, chosen, left) <= loss(examples, scores, chosen, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return Learner.rounded(StrictMath.exp((low + high) / 2));
  }

  private static double loss(
      List<Example> examples, List<double[]> scores, IntPredicate chosen, double logTemperature) {
    double temperature = StrictMath.exp(logTemperature);
    double loss = 0;
    for (int i = 0; i < examples.size(); i++) {
      int label = examples.get(i).label();
      if (label != Example.IGNORED && chosen.test(i)) {
        double[] p = LinearScorer.softmax(scores.get(i), temperature);
        loss -= StrictMath.log(Math.max(1e-12, p[label]));
      }
    }
    return loss;
  }

  /**
   * Expected calibration error of the probabilities of all classes but the first, over ten bins of
   * equal width.
   *
   * @param probabilities of each example
   * @param least probability from which on one counts
   */
  static double error(List<Example> examples, List<double[]> probabilities, double least) {
    double[] sums = new double[BINS];
    int[] rights = new int[BINS];
    int[] counts = new int[BINS];
    int all = 0;
    for (int i = 0; i < examples.size(); i++) {
      int label = examples.get(i).label();
      if (label == Example.IGNORED) {
        continue;
      }
      for (int c = 1; c < probabilities.get(i).length; c++) {
        double p = probabilities.get(i)[c];
        if (p >= least) {
          int bin = Math.min(BINS - 1, (int) (p * BINS));
          sums[bin] += p;
          rights[bin] += label == c ? 1 : 0;
          counts[bin]++;
          all++;
        }
      }
    }
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      error += all == 0 ? 0 : Math.abs(sums[b] - rights[b]) / all;
    }
    return error;
  }
}
