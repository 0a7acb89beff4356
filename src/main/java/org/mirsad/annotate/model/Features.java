package org.mirsad.annotate.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known of a candidate, by name: {@code family:what}. A feature that is there several times
 * keeps its greatest value and the word it was first seen at. In the order of adding.
 */
public final class Features {
  /** Word of a feature that stands nowhere. */
  static final int NOWHERE = -1;

  /** Room for the features most candidates have. */
  private static final int USUAL = 256;

  /**
   * A feature's value and place.
   *
   * @param value never 0
   * @param word index of the word it comes from, {@link #NOWHERE} for none
   */
  public record Value(double value, int word) {}

  private final Map<String, Value> values = new LinkedHashMap<>(USUAL);

  void add(String name, double value, int word) {
    if (value != 0) {
      add(name, new Value(value, word));
    }
  }

  private void add(String name, Value value) {
    values.merge(name, value, (a, b) -> Math.abs(b.value()) > Math.abs(a.value()) ? b : a);
  }

  /** Adds all features of others, in their order. */
  void addAll(Features others) {
    others.values.forEach(this::add);
  }

  void add(String name, int word) {
    add(name, 1, word);
  }

  void add(String name) {
    add(name, 1, NOWHERE);
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      add(name);
    }
  }

  public Map<String, Value> values() {
    return values;
  }

  /** The family of a feature: what its name says before the colon. */
  public static String family(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The features of some names only. */
  public Features only(Predicate<String> names) {
    Features some = new Features();
    values.forEach(
        (name, value) -> {
          if (names.test(name)) {
            some.values.put(name, value);
          }
        });
    return some;
  }

  /** The same features as if they stood nowhere: what a model sees of them. */
  public Features withoutPlaces() {
    Features same = new Features();
    values.forEach((name, value) -> same.add(name, value.value(), NOWHERE));
    return same;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Features that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
