package org.mirsad.evaluate;

import java.util.Objects;
import java.util.Optional;

/**
 * How well one layer is found. A figure is empty where it is not defined: precision without
 * predictions, recall without gold labels.
 *
 * @param layer its name
 * @param measure what the layer is judged by
 * @param units gold units that count for it
 * @param counts right and wrong labels
 * @param precision share of the predictions that are right
 * @param recall share of the gold labels that are found; for {@link Measure#ACCURACY} the accuracy
 * @param f1 their harmonic mean
 */
public record LayerScore(
    String layer,
    Measure measure,
    int units,
    Counts counts,
    Optional<Estimate> precision,
    Optional<Estimate> recall,
    Optional<Estimate> f1) {

  /** What a layer is judged by. */
  public enum Measure {
    /** One label a unit: the share of units with the right one. */
    ACCURACY,
    /** A set of labels a unit: F1, as a micro average. */
    F1
  }

  public LayerScore {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(recall, "recall");
    Objects.requireNonNull(f1, "f1");
  }

  /** The figure the layer is judged by. */
  public Optional<Estimate> figure() {
    return switch (measure) {
      case ACCURACY -> recall;
      case F1 -> f1;
    };
  }
}
