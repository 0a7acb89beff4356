package org.mirsad.learn;

import java.util.List;
import org.mirsad.InputException;

/**
 * How models are trained.
 *
 * @param folds groups of articles for cross-validation
 * @param leastCount candidates a feature must be seen in
 * @param penalties overall strengths of regularisation to try
 * @param mixes shares of the absolute penalty to try, the rest is quadratic
 * @param iterations of the optimiser at most
 * @param leastPrecision precision that thresholds must keep out of fold
 * @param ablations whether to measure models without parts of the features, and the forest
 */
public record TrainingSettings(
    int folds,
    int leastCount,
    List<Double> penalties,
    List<Double> mixes,
    int iterations,
    double leastPrecision,
    boolean ablations) {
  public static final TrainingSettings DEFAULT =
      new TrainingSettings(5, 3, List.of(0.0002, 0.0005, 0.001), List.of(0.0), 60, 0.75, true);

  public TrainingSettings {
    penalties = List.copyOf(penalties);
    mixes = List.copyOf(mixes);
    if (!(leastPrecision > 0 && leastPrecision <= 1)) {
      throw new InputException(
          "precision is %s, expected a number above 0, at most 1".formatted(leastPrecision));
    }
    if (folds < 2) {
      throw new InputException("folds are %d, expected 2 at least".formatted(folds));
    }
  }

  public TrainingSettings withLeastPrecision(double other) {
    return new TrainingSettings(folds, leastCount, penalties, mixes, iterations, other, ablations);
  }

  public TrainingSettings withAblations(boolean other) {
    return new TrainingSettings(
        folds, leastCount, penalties, mixes, iterations, leastPrecision, other);
  }
}
