package org.mirsad.annotate.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;

/** Sets of folded words and how words of a text are looked up in them. */
final class FoldedWords {
  private FoldedWords() {}

  static Set<String> folded(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word, with or without its proclitics, is in a set. */
  static boolean isOneOf(Word word, Set<String> set) {
    List<String> forms = word.form().stripped();
    for (int i = 0; i < forms.size(); i++) {
      if (set.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  static String withoutConjunction(String folded) {
    return folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
        ? folded.substring(1)
        : folded;
  }
}
