package org.mirsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Texts that are written once and meant by number, in the order in which they were first met. */
final class Interned {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  Set<String> texts() {
    return numbers.keySet();
  }

  void write(ArrayNode array) {
    numbers.keySet().forEach(array::add);
  }
}
