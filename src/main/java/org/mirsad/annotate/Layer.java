package org.mirsad.annotate;

import java.util.Objects;

/**
 * The name and type of one layer of annotations.
 *
 * @param name unique name, as in messages
 * @param type class of the annotations
 */
public record Layer<T>(String name, Class<T> type) {
  public Layer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  @Override
  public String toString() {
    return name;
  }
}
