package org.mirsad.annotate.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;

/**
 * Words that only share letters with a frame: «وأدان» with «وأد» (to nip in the bud). One that is
 * listed with a shadda or a final ى stands only for what is written so: «عدّ» (to deem), which
 * unwritten could be «وعد» (to promise), «يبقى» (remains), which is no «يبقي» (keeps); one with آ
 * for what no أ is written in: «آخر» (another), «اخر», but not «أخر» (to delay).
 */
final class Homographs {
  private static final char SHADDA = '\u0651';
  private static final char MADDA = '\u0622';
  private static final char HAMZA = '\u0623';
  private static final String ALEF_MAKSURA = "\u0649";

  private final Set<String> folded = new HashSet<>();
  private final Set<String> doubled = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> lengthened = new HashSet<>();

  void add(List<String> words) {
    for (String word : words) {
      boolean plain = word.indexOf(SHADDA) < 0;
      boolean madda = word.indexOf(MADDA) >= 0;
      (!plain ? doubled : word.endsWith(ALEF_MAKSURA) ? open : madda ? lengthened : folded)
          .add(Folding.fold(word));
    }
  }

  /** Whether a word, with all letters written to it, is one of them. */
  boolean hold(Word word) {
    String surface = word.token().surface();
    return folded.contains(word.folded())
        || doubled.contains(word.folded()) && surface.indexOf(SHADDA) > 0
        || lengthened.contains(word.folded()) && surface.indexOf(HAMZA) < 0
        || open.contains(word.folded()) && surface.endsWith(ALEF_MAKSURA);
  }
}
