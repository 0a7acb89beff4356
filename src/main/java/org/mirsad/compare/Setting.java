package org.mirsad.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something said of both runs in {@code _run.json} that differs.
 *
 * @param name as in {@code stages/articles}
 * @param before in the earlier run, empty if it is not there
 * @param after in the later run
 */
public record Setting(String name, Optional<String> before, Optional<String> after) {
  public Setting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Where a run was written to, and how long it took, is no difference. */
  private static final List<String> SECTIONS =
      List.of("version", "configuration", "knowledge", "stages");

  private static final String PLACE = "configuration/output";

  /** What differs in version, configuration, knowledge and counts of the stages, in this order. */
  static List<Setting> differences(JsonNode before, JsonNode after) {
    List<Setting> differences = new ArrayList<>();
    for (String section : SECTIONS) {
      Map<String, String> ours = flat(section, before.path(section));
      Map<String, String> theirs = flat(section, after.path(section));
      TreeSet<String> names = new TreeSet<>(ours.keySet());
      names.addAll(theirs.keySet());
      for (String name : names) {
        if (!name.equals(PLACE) && !Objects.equals(ours.get(name), theirs.get(name))) {
          differences.add(
              new Setting(
                  name,
                  Optional.ofNullable(ours.get(name)),
                  Optional.ofNullable(theirs.get(name))));
        }
      }
    }
    return differences;
  }

  private static Map<String, String> flat(String name, JsonNode node) {
    Map<String, String> flat = new TreeMap<>();
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> flat.putAll(flat(name + "/" + entry.getKey(), entry.getValue())));
    } else if (!node.isMissingNode()) {
      flat.put(name, node.isValueNode() ? node.asText() : node.toString());
    }
    return flat;
  }
}
