package org.mirsad.annotate.stance;

import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Whether a preposition stands at a place, as a word or written to one: «على القرار», «بالقرار»;
 * «بايدن», «ليبيا», «لاحقا» only begin with its letter.
 */
final class Prepositions {
  private Prepositions() {}

  /**
   * @param preposition folded
   */
  static boolean isAt(SentenceRoles roles, int index, String preposition) {
    Word word = roles.words().get(index);
    String folded = word.folded();
    if (folded.equals(preposition) || folded.equals(preposition + "اي")) {
      return true; // «لأي مساس»
    }
    boolean written =
        preposition.length() == 1
            && (folded.startsWith(preposition) || folded.startsWith("و" + preposition));
    boolean read =
        !word.form().isKnown()
            || roles.isNamed(index)
            || word.form().readings().stream().anyMatch(r -> r.particle() == preposition.charAt(0));
    return written
        && read
        && roles.participants().stream()
            .filter(p -> p.first() == index && !p.byAdjective())
            .allMatch(p -> p.attachment().equals(preposition));
  }
}
