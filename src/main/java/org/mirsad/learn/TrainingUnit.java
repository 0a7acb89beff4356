package org.mirsad.learn;

import java.util.Set;

/**
 * A gold unit as one task sees it.
 *
 * @param set the training set it comes from
 * @param document the article, which never stands on both sides of a fold
 * @param expected labels agreed on
 * @param ignored labels disputed, which neither hit nor miss
 * @param byRules what the rules find
 */
record TrainingUnit(
    String set, String document, Set<String> expected, Set<String> ignored, Set<String> byRules) {
  TrainingUnit {
    expected = Set.copyOf(expected);
    ignored = Set.copyOf(ignored);
    byRules = Set.copyOf(byRules);
  }
}
