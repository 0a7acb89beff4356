package org.mirsad.evaluate;

import java.util.OptionalDouble;

/**
 * Right and wrong labels.
 *
 * @param hits in gold and predicted
 * @param falseAlarms predicted, not in gold
 * @param misses in gold, not predicted
 */
public record Counts(int hits, int falseAlarms, int misses) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
  }

  /** Share of the predictions that are right; empty without predictions. */
  public OptionalDouble precision() {
    return share(hits, hits + falseAlarms);
  }

  /** Share of the gold labels that are found; empty without gold labels. */
  public OptionalDouble recall() {
    return share(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall; empty with neither gold labels nor predictions. */
  public OptionalDouble f1() {
    return share(2 * hits, 2 * hits + falseAlarms + misses);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
