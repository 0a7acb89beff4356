package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.knowledge.Actor;

/**
 * Finds the state a pronoun on a title stands for («التقى ماكرون برفقة وزير خارجيته»): that of the
 * last actor mentioned in the sentence, or in the one before, who agrees with it and speaks for a
 * state.
 */
final class Possessors {
  private Possessors() {}

  static Optional<String> state(
      ArticleReading reading, Sentence sentence, Match title, boolean feminine) {
    int position = sentence.words().get(title.first()).span().start();
    List<Mention> mentions = reading.mentions();
    for (int m = mentions.size() - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (mention.sentence() < sentence.number() - 1) {
        break;
      }
      Actor actor = reading.actor(mention.actorId());
      Optional<String> state =
          mention.span().end() <= position ? stateOf(reading, actor, feminine) : Optional.empty();
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** The state an actor is, or holds an office in. */
  private static Optional<String> stateOf(ArticleReading reading, Actor actor, boolean feminine) {
    if (actor.type() == Actor.Type.STATE) {
      return isMasculine(actor) == feminine ? Optional.empty() : Optional.of(actor.id());
    }
    if (actor.type() != Actor.Type.PERSON || actor.feminine() != feminine) {
      return Optional.empty();
    }
    for (Actor.Office office : actor.offices()) {
      if ((reading.date().isEmpty() || office.heldOn(reading.date().get()))
          && reading.actor(office.of()).type() == Actor.Type.STATE) {
        return Optional.of(office.of());
      }
    }
    for (String id : actor.affiliations()) {
      if (reading.actor(id).type() == Actor.Type.STATE) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** The few states whose Arabic names are masculine. */
  private static boolean isMasculine(Actor state) {
    return switch (state.id()) {
      case "iraq", "lebanon", "jordan", "yemen", "sudan", "morocco", "vatican" -> true;
      default -> false;
    };
  }
}
