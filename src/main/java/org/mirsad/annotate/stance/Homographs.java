package org.mirsad.annotate.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;

/**
 * Words that only share letters with a frame: «وأدان» with «وأد» (to nip in the bud). One that is
 * listed with a shadda stands only for what is written with it: «عدّ» (to deem), which unwritten is
 * «وعد» (to promise) with a و.
 */
final class Homographs {
  private static final char SHADDA = '\u0651';

  private final Set<String> folded = new HashSet<>();
  private final Set<String> doubled = new HashSet<>();

  void add(List<String> words) {
    for (String word : words) {
      (word.indexOf(SHADDA) < 0 ? folded : doubled).add(Folding.fold(word));
    }
  }

  /** Whether a word is one of them, with or without the letters written to it. */
  boolean hold(Word word) {
    return folded.contains(word.folded())
        || doubled.contains(word.folded()) && word.token().surface().indexOf(SHADDA) > 0;
  }
}
