package org.mirsad.annotate.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Whether words speak of what an issue wants or of its contrary, as its wordings tell: «رفع» runs
 * against sanctions and «تشديد» for them, also where no wording holds just these words.
 */
final class IssueDirections {
  /** How many wordings of either direction a word is thought to stand in beforehand. */
  private static final double PRIOR = 1;

  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  IssueDirections(Knowledge knowledge) {
    for (Issue issue : knowledge.issues().values()) {
      weights.put(issue.id(), weights(issue));
    }
  }

  private static Map<String, Double> weights(Issue issue) {
    Map<String, int[]> counts = new HashMap<>();
    int[] all = new int[2];
    for (Issue.Phrase phrase : issue.phrases()) {
      if (!phrase.isNamesake()) {
        int side = phrase.direction() > 0 ? 0 : 1;
        all[side]++;
        for (String word : IssueTopics.words(phrase.text())) {
          counts.computeIfAbsent(word, any -> new int[2])[side]++;
        }
      }
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach(
        (word, own) ->
            weights.put(
                word,
                StrictMath.log((own[0] + PRIOR) / (all[0] + 2 * PRIOR))
                    - StrictMath.log((own[1] + PRIOR) / (all[1] + 2 * PRIOR))));
    return weights;
  }

  /**
   * How much words speak for rather than against an issue's own direction: a sum of log ratios.
   *
   * @param words in an order that is always the same: sums depend on it
   */
  double of(String issue, Set<String> words) {
    Map<String, Double> known = weights.getOrDefault(issue, Map.of());
    double sum = 0;
    for (String word : words) {
      sum += known.getOrDefault(word, 0.0);
    }
    return sum;
  }
}
