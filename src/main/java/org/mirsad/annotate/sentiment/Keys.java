package org.mirsad.annotate.sentiment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;

/** Sets of words as lists of the judges write them: apart by blanks, in their usual spelling. */
final class Keys {
  private static final String NOUN = "n:";

  private Keys() {}

  /**
   * The keys of lemmas: «v:اوقف» for the verb «أوقف». A noun that the dictionary does not have as
   * such («صراع», «هاوية») counts as it is written.
   */
  static Set<String> of(String prefix, String words) {
    return Arrays.stream(words.split(" "))
        .map(Folding::fold)
        .map(word -> prefix.equals(NOUN) && !isNoun(word) ? "w:" + word : prefix + word)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isNoun(String word) {
    return Morphology.instance().analyse(word).has(NOUN + word);
  }

  /** The words folded. */
  static Set<String> folded(String words) {
    return of("", words);
  }
}
