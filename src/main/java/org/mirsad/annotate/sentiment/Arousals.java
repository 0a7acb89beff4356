package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Discredits whose deed a headline introduces by what it arouses: «أثار غضب الجيران: إيران تجرب
 * سلاحا» (has angered the neighbours: Iran tests a weapon), «وسط استنكار دولي: المجلس يقر القانون».
 *
 * <p>Known misses: headlines that name the deed first.
 */
final class Arousals {
  private static final double STRENGTH = 0.6;
  private static final double CERTAINTY = 0.75;

  /** How many words may stand before the colon. */
  private static final int HEAD = 8;

  private static final Set<String> OPENING = Set.of("وسط", "رغم");

  private static final Set<String> FEELINGS =
      Keys.of("n:", "قلق غضب استياء سخط استنكار سخرية تنديد إدانة امتعاض هلع رعب ذعر استهجان");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Shading shading;

  Arousals(Passage passage, Shading shading) {
    this.passage = passage;
    this.roles = passage.roles();
    this.shading = shading;
  }

  void judge() {
    int colon = colon();
    if (colon < 2 || colon + 2 >= roles.words().size() || !opens() || !feels(colon)) {
      return;
    }
    Optional<Participant> doer =
        roles.participants().stream()
            .filter(p -> p.first() == colon + 1 && p.isDirect() && !p.byAdjective())
            .findFirst();
    doer.filter(p -> p.last() + 1 < roles.words().size())
        .filter(p -> passage.isFiniteVerb(p.last() + 1))
        .ifPresent(p -> shading.label(p, p.last() + 1, -STRENGTH, CERTAINTY, "arousal"));
  }

  private boolean opens() {
    Word first = passage.word(0);
    return !first.isPunctuation()
        && (first.form().has("v:اثار") || OPENING.contains(first.folded()));
  }

  private boolean feels(int colon) {
    for (int i = 1; i < colon; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && word.form().hasAny(FEELINGS)) {
        return true;
      }
    }
    return false;
  }

  private int colon() {
    for (int i = 0; i < Math.min(HEAD, roles.words().size()); i++) {
      if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
        return i;
      }
    }
    return -1;
  }
}
