package org.mirsad.evaluate;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A gold unit on which a layer is not right.
 *
 * @param layer the layer's name
 * @param unit the unit's id
 * @param text the unit's text
 * @param expected gold labels, sorted, without the disputed ones
 * @param found predicted labels, sorted, without the disputed ones
 */
public record Finding(
    String layer, String unit, String text, Set<String> expected, Set<String> found) {
  public Finding {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(text, "text");
    expected = Collections.unmodifiableSet(new TreeSet<>(expected));
    found = Collections.unmodifiableSet(new TreeSet<>(found));
  }

  /** Expected, not found. */
  public Set<String> missed() {
    return minus(expected, found);
  }

  /** Found, not expected. */
  public Set<String> falseAlarms() {
    return minus(found, expected);
  }

  private static Set<String> minus(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
