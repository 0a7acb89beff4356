package org.mirsad.explain;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A figure of the daily table beside the one recounted from the evidence.
 *
 * @param column of the daily table
 * @param table what stands there; empty for null
 * @param recounted what the evidence gives; empty if nothing is there to average
 */
public record Check(String column, OptionalDouble table, OptionalDouble recounted) {
  /** Figures that differ by less are equal: doubles are added in different orders. */
  public static final double TOLERANCE = 1e-9;

  public Check {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(recounted, "recounted");
  }

  public boolean isEqual() {
    return table.isPresent() == recounted.isPresent() && Math.abs(difference()) < TOLERANCE;
  }

  /** Recounted less table, a missing one taken for 0. */
  public double difference() {
    return recounted.orElse(0) - table.orElse(0);
  }
}
