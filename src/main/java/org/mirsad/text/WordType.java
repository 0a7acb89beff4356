package org.mirsad.text;

import java.util.Objects;

/**
 * A written word as such, wherever it stands.
 *
 * @param surface its characters
 * @param form what is known of it
 */
public record WordType(String surface, WordForm form) {

  public WordType {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(form, "form");
  }
}
