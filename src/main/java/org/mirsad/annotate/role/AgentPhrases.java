package org.mirsad.annotate.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/** Finds who does what a masdar names, told behind it: «قصف المدينة من قبل روسيا». */
final class AgentPhrases {
  private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "يد", "ايدي");

  private static final Set<String> FROM = Set.of("من", "علي");

  private final SentenceRoles roles;
  private final List<Word> words;

  AgentPhrases(SentenceRoles roles) {
    this.roles = roles;
    this.words = roles.words();
  }

  /** The agent of a noun, unless he is that of the passive before it. */
  Optional<Participant> of(int noun) {
    return agentBehind(noun).filter(agent -> !isOfVerbBefore(noun, agent));
  }

  private boolean isOfVerbBefore(int noun, Participant agent) {
    for (int verb = noun - 1; verb >= roles.clauseStart(noun); verb--) {
      if (roles.traits(verb).mayBeVerb() && roles.isVerbHere(verb)) {
        return new Passives(roles).agent(verb).filter(agent::equals).isPresent();
      }
    }
    return false;
  }

  private Optional<Participant> agentBehind(int from) {
    int end = Math.min(words.size(), from + 12);
    for (Participant participant : roles.participants()) {
      if (participant.first() > from + 1
          && participant.first() < end
          && !participant.byAdjective()) {
        for (int i = Math.max(from + 1, participant.first() - 2); i < participant.first(); i++) {
          boolean by =
              BY.contains(words.get(i).folded())
                  && i > 0
                  && FROM.contains(words.get(i - 1).folded());
          if (by) {
            return Optional.of(participant);
          }
        }
      }
    }
    return Optional.empty();
  }
}
