package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;

/**
 * Finds whom «الزعيمان» (the two leaders) or «الجانبان» (both sides) stand for: who met just
 * before.
 */
final class Pairs {
  private static final int REACH = 3;

  private final List<List<Mention>> mentions;
  private final Agreement agreement;

  Pairs(List<List<Mention>> mentions, Agreement agreement) {
    this.mentions = mentions;
    this.agreement = agreement;
  }

  /** The pair a dual noun of a sentence stands for; empty if it is none or nobody fits. */
  List<Speaker> of(String folded, int sentence) {
    if (SpeakerNouns.isPairOfPeople(folded)) {
      return latest(sentence, true);
    }
    if (SpeakerNouns.isPairOfSides(folded)) {
      List<Speaker> people = latest(sentence, true);
      return people.isEmpty() ? latest(sentence, false) : people;
    }
    return List.of();
  }

  /** The two first named in the last sentences that name two. */
  private List<Speaker> latest(int sentence, boolean people) {
    Set<String> found = new LinkedHashSet<>();
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      for (Mention mention : mentions.get(s)) {
        if (agreement.isPerson(mention.actorId()) == people) {
          found.add(mention.actorId());
        }
      }
      if (found.size() >= 2) {
        List<Speaker> pair = new ArrayList<>();
        found.stream().limit(2).forEach(id -> pair.add(new Speaker(id, "")));
        return pair;
      }
    }
    return List.of();
  }
}
