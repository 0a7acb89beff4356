package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;

/**
 * Tells whom a pronoun on a preposition means that is the object of a verb: «زار البابا فرنسيس
 * النجف. وأشاد به برهم صالح» (Pope Francis visited Najaf. Barham Salih praised him). It takes up
 * the one other person the sentence names before, else the one the sentence before names, else the
 * subject of that one.
 */
final class HungPronouns {
  /** Prepositions with a pronoun of one, by the preposition. */
  private static final Map<String, Set<String>> WRITTEN =
      Map.of(
          "ب", Set.of("به", "بها"),
          "عن", Set.of("عنه", "عنها"),
          "علي", Set.of("عليه", "عليها"),
          "ل", Set.of("له", "لها"),
          "من", Set.of("منه", "منها"),
          "في", Set.of("فيه", "فيها"),
          "الي", Set.of("اليه", "اليها"),
          "ضد", Set.of("ضده", "ضدها"),
          "مع", Set.of("معه", "معها"));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Passage previous;

  /**
   * @param previous the passage of the sentence before, null for the first one
   */
  HungPronouns(Passage passage, Passage previous) {
    this.passage = passage;
    this.roles = passage.roles();
    this.previous = previous;
  }

  /** Whom the word at an index means as an object, if it is one of some prepositions. */
  Optional<Participant> object(int index, Set<String> attachments, List<Participant> agents) {
    if (index >= roles.words().size()
        || passage.word(index).isPunctuation()
        || isOfUnnamed(index - 1)) {
      return Optional.empty();
    }
    String folded = passage.word(index).folded();
    boolean hangs =
        attachments.stream().anyMatch(a -> WRITTEN.getOrDefault(a, Set.of()).contains(folded));
    return hangs
        ? meant(index, agents.stream().map(Participant::actorId).toList())
        : Optional.empty();
  }

  /** «من صفقوا له», «الذين توجسوا منه»: the pronoun may be that of the word before. */
  private boolean isOfUnnamed(int verb) {
    String before = verb > 0 ? passage.word(verb - 1).folded() : "";
    return roles.traits(roles.clauseStart(verb)).relative()
        || before.equals("من")
        || before.equals("ما")
        || before.equals("لا")
        || !passage.isVerb(verb) && !passage.isFiniteVerb(verb);
  }

  /** Whether nothing but particles stands before the verb of the pronoun. */
  private boolean opensSentence(int index) {
    for (int i = 0; i < index - 1; i++) {
      if (!passage.word(i).isPunctuation() && !passage.word(i).form().isFunctionWord()) {
        return false;
      }
    }
    return true;
  }

  /** Whom the pronoun of the word at an index means who is none of those given. */
  Optional<Participant> meant(int index, List<String> besides) {
    Optional<Participant> resolved = passage.pronouns().reference(index, Mention.Kind.PRONOUN);
    if (resolved.isPresent()) {
      return resolved;
    }
    boolean feminine = passage.word(index).folded().endsWith("ها");
    List<Participant> others = besides.stream().map(id -> Antecedents.placed(index, id)).toList();
    boolean named =
        roles.participants().stream()
            .filter(p -> p.last() < index && !p.byAdjective())
            .anyMatch(p -> !besides.contains(p.actorId()));
    if (named) {
      return passage.otherBefore(index, others, feminine);
    }
    if (previous == null || !opensSentence(index)) {
      return Optional.empty();
    }
    return previous
        .otherBefore(previous.words().size(), others, feminine)
        .or(() -> topic(besides, feminine))
        .map(p -> Antecedents.placed(index, p.actorId()));
  }

  private Optional<Participant> topic(List<String> besides, boolean feminine) {
    return previous.topic().stream()
        .filter(p -> passage.isPerson(p) && passage.mayBe(p.actorId(), feminine))
        .filter(p -> !besides.contains(p.actorId()))
        .findFirst();
  }
}
