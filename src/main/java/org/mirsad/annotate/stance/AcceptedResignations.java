package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds who accepts a resignation by the verb that looks like «قبل» (before): «قبل الملك عبد الله
 * الثاني اليوم استقالة حكومة الملقي» (King Abdullah today accepted the resignation of Mulki's
 * cabinet). A person right behind it that opens a sentence, and the resignation behind him, make it
 * the verb. Known misses: who is called by his office alone.
 */
final class AcceptedResignations {
  /**
   * An acceptance.
   *
   * @param first index of the verb
   * @param last index of the word of resigning
   * @param accepting who accepts
   */
  record Acceptance(int first, int last, Participant accepting) {}

  private static final Set<String> ACCEPTS = Set.of("قبل", "وقبل");

  private static final Set<String> RESIGNATION = Set.of("استقاله", "استقالته", "استقالتها");

  /** Whose resignation concerns a country. */
  private static final Set<String> GOVERNING =
      Set.of(
          "حكومه", "الحكومه", "حكومته", "حكومتها", "رئيس", "رئيسه", "وزير", "الوزير", "وزيره",
          "الوزراء", "وزراء", "رئيسها");

  /** How many words of titles may stand before the name. */
  private static final int TITLES = 6;

  /** How far behind the name the resignation may stand. */
  private static final int REACH = 6;

  private final Passage passage;
  private final SentenceRoles roles;

  AcceptedResignations(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The resignations a sentence tells to be accepted. */
  List<Acceptance> all() {
    List<Acceptance> all = new ArrayList<>();
    for (int i = 0; i < roles.words().size(); i++) {
      boolean opens = i == 0 || passage.word(i - 1).isPunctuation();
      if (opens && ACCEPTS.contains(passage.word(i).folded())) {
        at(i).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Acceptance> at(int verb) {
    Optional<Participant> person =
        roles.participants().stream()
            .filter(p -> p.first() > verb && p.first() <= verb + TITLES && !p.byAdjective())
            .filter(p -> p.isDirect() || p.attachment().equals("قبل"))
            .findFirst();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.min(roles.words().size(), person.get().last() + 1 + REACH);
    for (int i = verb + 1; i < end; i++) {
      if (passage.word(i).isPunctuation() || passage.isFiniteVerb(i)) {
        return Optional.empty();
      }
      if (RESIGNATION.contains(passage.word(i).folded())) {
        boolean behind = i > person.get().last() && isOfGovernment(i);
        return behind ? Optional.of(new Acceptance(verb, i, person.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOfGovernment(int resignation) {
    int end = Math.min(roles.words().size(), resignation + 5);
    for (int i = resignation + 1; i < end; i++) {
      if (GOVERNING.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
