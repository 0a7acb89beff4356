package org.mirsad.annotate.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;

/** Sets of folded words and how words of a text are looked up in them. */
final class Wordings {
  private Wordings() {}

  static Set<String> folded(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word, with or without its proclitics, is in a set. */
  static boolean isOneOf(Word word, Set<String> set) {
    return word.form().stripped().stream().anyMatch(set::contains);
  }

  static String withoutConjunction(String folded) {
    return folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
        ? folded.substring(1)
        : folded;
  }
}
