package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/**
 * Tells where «احتل» (occupied) takes up a rank, no land, whatever stands between: «احتلت لوبان،
 * مرشحة حزبها، المركز الثاني» (Le Pen, her party's candidate, came second).
 */
final class Ranks {
  private static final String OCCUPY = "احتل";

  /** How far behind the verb its rank may stand, in words. */
  private static final int REACH = 12;

  private static final Set<String> RANKS =
      Set.of(
          "n:مرتبه",
          "n:مراتب",
          "n:مركز",
          "n:مراكز",
          "n:صداره",
          "n:مكانه",
          "n:ترتيب",
          "n:رتبه",
          "w:رتبه",
          "w:صداره",
          "n:عناوين");

  /** What may be occupied indeed: «احتلت مركز المدينة». */
  private static final Set<String> PLACES = Set.of("n:مركز", "n:مراكز");

  private static final Set<String> ORDINALS =
      Set.of(
          "n:اول", "w:ثان", "n:ثاني", "n:ثالث", "n:رابع", "n:خامس", "n:سادس", "n:سابع", "n:ثامن",
          "n:تاسع", "n:عاشر", "n:اخير", "n:متقدم");

  private final Passage passage;
  private final SentenceRoles roles;

  Ranks(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a hit tells of a rank: one with its ordinal, number or nothing behind. */
  boolean isRank(SentimentIndex.Hit hit) {
    if (!hit.entry().lexeme().equals(OCCUPY) || !roles.isVerbHere(hit.first())) {
      return false;
    }
    int end = Math.min(roles.words().size(), hit.last() + REACH);
    for (int i = hit.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(RANKS)) {
        boolean alone = i == hit.last() + 1 && !word.form().hasAny(PLACES);
        return i + 1 >= roles.words().size() || isOrdinal(i + 1) || alone;
      }
      if (passage.isFiniteVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOrdinal(int index) {
    Word word = passage.word(index);
    return word.isPunctuation()
        || word.form().hasAny(ORDINALS)
        || word.token().kind() == Token.Kind.NUMBER;
  }
}
