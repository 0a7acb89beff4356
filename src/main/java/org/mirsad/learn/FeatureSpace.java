package org.mirsad.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.IssueWords;

/** The features a model may use, in order of their names, and candidates as vectors of them. */
final class FeatureSpace {
  /**
   * How many times as often as other features a word must be seen with an issue: those seen seldom
   * are many and tell next to nothing.
   */
  private static final int ISSUE_WORDS = 3;

  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  private FeatureSpace(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
  }

  /** The features of examples that are wanted and seen often enough. */
  static FeatureSpace of(List<Example> examples, Predicate<String> wanted, int leastCount) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (String name : example.candidate().features().values().keySet()) {
        if (wanted.test(name)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return new FeatureSpace(
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= least(e.getKey(), leastCount))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static int least(String name, int leastCount) {
    return Features.family(name).equals(IssueWords.FAMILY) ? ISSUE_WORDS * leastCount : leastCount;
  }

  List<String> names() {
    return names;
  }

  Vector vector(Features features) {
    int[] found =
        features.values().keySet().stream()
            .map(numbers::get)
            .filter(n -> n != null)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    double[] values =
        Arrays.stream(found)
            .mapToDouble(n -> features.values().get(names.get(n)).value())
            .toArray();
    return Vectors.sparse(names.size(), found, values);
  }
}
