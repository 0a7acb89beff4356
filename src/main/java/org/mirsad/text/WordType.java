package org.mirsad.text;

import java.util.Objects;

/**
 * A written word as such, wherever it stands.
 *
 * @param surface its characters
 * @param form what is known of it
 * @param use what its readings allow it to be
 * @param next what the word behind it is if that allows both
 */
public record WordType(String surface, WordForm form, Use use, Use next) {

  public WordType {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(next, "next");
  }

  static WordType of(String surface, WordForm form) {
    return new WordType(surface, form, Use.of(form), Use.behind(form.folded()));
  }
}
