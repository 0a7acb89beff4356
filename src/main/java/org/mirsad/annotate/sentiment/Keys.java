package org.mirsad.annotate.sentiment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.text.Folding;

/** Sets of words as lists of the judges write them: apart by blanks, in their usual spelling. */
final class Keys {
  private Keys() {}

  /** The keys of lemmas: «v:اوقف» for the verb «أوقف». */
  static Set<String> of(String prefix, String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> prefix + Folding.fold(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words folded. */
  static Set<String> folded(String words) {
    return of("", words);
  }
}
