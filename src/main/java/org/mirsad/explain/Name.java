package org.mirsad.explain;

import java.util.List;
import java.util.Objects;

/**
 * What an actor or issue is called.
 *
 * @param id unique id
 * @param en English name, the id where there is none
 * @param ar Arabic name, empty for none
 * @param others further names it goes by
 */
public record Name(String id, String en, String ar, List<String> others) {
  public Name {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(ar, "ar");
    others = List.copyOf(others);
  }

  /** The name of something of which only the id is known. */
  static Name ofId(String id) {
    return new Name(id, id, "", List.of());
  }
}
