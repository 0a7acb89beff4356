package org.mirsad.annotate.sentiment;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;

/**
 * Finds of whom a speaker says something bad with a pronoun: «قال الوزير إن الجيش رفض الهدنة وإنه
 * يراوغ» (the minister said the army had refused the truce and was being evasive). Nobody speaks
 * ill of himself, so the pronoun takes up the topic of the content before, if there is but one.
 */
final class SpokenTopics {
  private static final Set<String> HE = Set.of("وانه", "وانها", "بانه", "بانها", "وبانه", "وبانها");

  private static final Set<String> THAT = Set.of("ان", "بان", "وان", "وبان");

  /** How far before the verb its pronoun may stand, in words. */
  private static final int NEAR = 3;

  private final Passage passage;
  private final SentenceRoles roles;

  SpokenTopics(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** The topic of the same speech a verb's pronoun takes up, no speaker of it. */
  Optional<Participant> of(int verb, String voice) {
    int pronoun = verb - 1;
    while (pronoun > 0 && !HE.contains(passage.word(pronoun).folded())) {
      if (verb - pronoun >= NEAR || passage.isFiniteVerb(pronoun)) {
        return Optional.empty();
      }
      pronoun--;
    }
    if (pronoun < 3) {
      return Optional.empty();
    }
    boolean feminine = passage.word(pronoun).folded().endsWith("ها");
    Participant only = null;
    for (int i = pronoun - 1; i > 0; i--) {
      if (!THAT.contains(passage.word(i).folded()) || !passage.voice(i).equals(voice)) {
        continue;
      }
      Optional<Participant> topic = topic(i + 1);
      if (topic.isEmpty()) {
        return Optional.empty();
      }
      boolean other = only != null && !only.actorId().equals(topic.get().actorId());
      if (other) {
        return Optional.empty();
      }
      only = topic.get();
    }
    return Optional.ofNullable(only)
        .filter(p -> !p.actorId().equals(voice) && passage.mayBe(p, feminine));
  }

  private Optional<Participant> topic(int index) {
    return roles.directFrom(index);
  }
}
