package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds whose position a relative clause tells: «جدد الصفدي موقف الأردن الثابت الذي لا يقبل
 * بالتهجير» (Safadi reaffirmed Jordan's firm position, which accepts no displacement) is Jordan's
 * and his who states it.
 *
 * <p>Known misses: positions of a body behind more than its adjectives.
 */
final class PositionOwners {
  private final Passage passage;
  private final SentenceRoles roles;
  private final VerbSubjects subjects;

  PositionOwners(Passage passage, VerbSubjects subjects) {
    this.passage = passage;
    this.roles = passage.roles();
    this.subjects = subjects;
  }

  /** «موقف المملكة الثابت الذي لا يقبل», «الموقف المصري الذي يرفض»: whose position it is. */
  List<Participant> of(int verb) {
    int which = verb - 1;
    while (which > 1 && roles.traits(which).negation()) {
      which--;
    }
    int owner = which - 1;
    if (which < 2 || !passage.word(which).folded().equals("الذي")) {
      return List.of();
    }
    while (owner > 1 && !roles.isParticipant(owner) && roles.traits(owner).adjective()) {
      owner--;
    }
    int last = owner;
    return roles.participants().stream()
        .filter(p -> p.last() == last && p.first() > 0 && (p.isDirect() || p.byAdjective()))
        .filter(p -> NounHolders.IS_POSITION.test(passage.word(p.first() - 1).form()))
        .findFirst()
        .map(this::withWhoStatesIt)
        .orElse(List.of());
  }

  /** «جدد الصفدي موقف الأردن الذي …»: also the one who says what his state's position is. */
  private List<Participant> withWhoStatesIt(Participant owner) {
    List<Participant> all = new ArrayList<>(roles.withConjuncts(owner));
    for (int i = owner.first() - 2; i >= 0; i--) {
      if (passage.isVerb(i)) {
        int verb = i;
        subjects.named(verb).stream()
            .filter(p -> p.first() == verb + 1 && p.last() == owner.first() - 2)
            .filter(p -> passage.isPerson(p.actorId()))
            .forEach(all::add);
        break;
      }
    }
    return all;
  }
}
