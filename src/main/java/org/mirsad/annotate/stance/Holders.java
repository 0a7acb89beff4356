package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;

/**
 * Holders of a position, the rules that found them, and how sure they are.
 *
 * @param ids actor ids, none twice
 */
record Holders(Set<String> ids, List<String> rules, double certainty) {
  /** Nobody is known to hold the position. */
  static final Holders NOBODY = new Holders(Set.of(), List.of(), 0);

  /** How sure one is of whom a dropped subject means. */
  static final double CARRIED = 0.7;

  /** How sure one is of whose words something is. */
  static final double SPOKEN = 0.85;

  static Holders of(List<Participant> participants, String rule, double certainty) {
    Set<String> ids = new LinkedHashSet<>();
    participants.forEach(p -> ids.add(p.actorId()));
    return new Holders(ids, ids.isEmpty() ? List.of() : List.of(rule), certainty);
  }

  /** These holders and others who share their position. */
  Holders and(List<Participant> others, String rule) {
    Set<String> all = new LinkedHashSet<>(ids);
    others.forEach(p -> all.add(p.actorId()));
    if (all.size() == ids.size()) {
      return this;
    }
    List<String> both = new ArrayList<>(rules);
    both.add(rule);
    return new Holders(all, both, certainty);
  }

  boolean isNobody() {
    return ids.isEmpty();
  }
}
