package org.mirsad.annotate.clean;

import java.util.HashSet;
import java.util.Set;

/** The words that say what a paragraph is about, without clitics and article. */
final class Content {
  private static final int SHORTEST = 4;

  private Content() {}

  static Set<String> of(Paragraph paragraph) {
    Set<String> content = new HashSet<>();
    for (String word : paragraph.words()) {
      if (word.length() >= SHORTEST) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /** The share of {@code part} that is in {@code whole}; 0 of nothing. */
  static double share(Set<String> part, Set<String> whole) {
    if (part.isEmpty()) {
      return 0;
    }
    return (double) part.stream().filter(whole::contains).count() / part.size();
  }

  private static String stem(String word) {
    String stem = word;
    if (stem.length() > 5 && "وفبلك".indexOf(stem.charAt(0)) >= 0 && stem.startsWith("ال", 1)) {
      stem = stem.substring(1);
    }
    if (stem.length() > 4 && (stem.startsWith("ال") || stem.startsWith("لل"))) {
      return stem.substring(2);
    }
    return stem.length() > 4 && "وفبل".indexOf(stem.charAt(0)) >= 0 ? stem.substring(1) : stem;
  }
}
