package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The spellings of loan words in names: «الديمقراطي», «الديموقراطي». */
final class LoanWords {
  private static final Map<String, List<String>> SPELLINGS =
      Map.of(
          "ديمقراط", List.of("ديموقراط", "ديمكرات"),
          "ميليشي", List.of("مليشي"),
          "فيدرال", List.of("فدرال", "فيديرال"),
          "بيشمرك", List.of("بشمرك", "بيشمرغ"));

  private LoanWords() {}

  /** Some folded words, and the same with each loan word spelled otherwise. */
  static List<List<String>> spellings(List<String> words) {
    List<List<String>> all = new ArrayList<>();
    all.add(words);
    SPELLINGS.forEach(
        (stem, others) -> {
          if (words.stream().anyMatch(word -> word.contains(stem))) {
            for (String other : others) {
              all.add(words.stream().map(word -> word.replace(stem, other)).toList());
            }
          }
        });
    return all;
  }
}
