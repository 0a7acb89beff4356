package org.mirsad.annotate.pronoun;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;

/**
 * Whom a pronoun that opens a sentence takes up: the one person of its gender the sentence before
 * speaks of and this one does not, if the article speaks of no other more.
 */
final class Topic {
  private final Knowledge knowledge;
  private final Map<String, Integer> timesNamed = new HashMap<>();
  private Set<String> before = Set.of();
  private int beforeSentence = -1;

  Topic(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Notes whom a sentence speaks of, names and what takes them up. */
  void remember(Clauses clauses, List<Mention> resolved) {
    before = new HashSet<>();
    beforeSentence = clauses.sentence().number();
    for (Participant participant : clauses.roles().participants()) {
      if (!participant.byAdjective()) {
        before.add(participant.actorId());
        timesNamed.merge(participant.actorId(), 1, Integer::sum);
      }
    }
    resolved.forEach(mention -> before.add(mention.actorId()));
  }

  /**
   * Whom a pronoun of a gender at the start of a sentence means, empty if that is not clear.
   *
   * @param besides who is not meant
   */
  String of(Clauses clauses, boolean feminine, Set<String> besides) {
    if (beforeSentence != clauses.sentence().number() - 1) {
      return "";
    }
    Set<String> here = new HashSet<>(besides);
    clauses.roles().participants().forEach(participant -> here.add(participant.actorId()));
    Set<String> fitting = new TreeSet<>();
    for (String id : before) {
      if (isPerson(id, feminine) && !here.contains(id)) {
        fitting.add(id);
      }
    }
    if (fitting.size() != 1) {
      return "";
    }
    String only = fitting.iterator().next();
    boolean most =
        timesNamed.keySet().stream()
            .filter(id -> isPerson(id, feminine) && !here.contains(id))
            .allMatch(id -> timesNamed.get(id) <= timesNamed.getOrDefault(only, 0));
    return most ? only : "";
  }

  private boolean isPerson(String actorId, boolean feminine) {
    Actor actor = knowledge.actors().get(actorId);
    return actor != null && actor.type() == Actor.Type.PERSON && actor.feminine() == feminine;
  }
}
