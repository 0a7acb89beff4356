package org.mirsad.annotate.speech;

import java.util.Map;
import java.util.Optional;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Reading;

/** Whether a verb's person, gender and number fit a speaker. */
final class Agreement {
  private final Map<String, Actor> actors;

  Agreement(Map<String, Actor> actors) {
    this.actors = actors;
  }

  boolean isPerson(Participant participant) {
    return isPerson(participant.actorId());
  }

  boolean isPerson(String actorId) {
    return actors.get(actorId).type() == Actor.Type.PERSON;
  }

  boolean isState(Participant participant) {
    return actors.get(participant.actorId()).type() == Actor.Type.STATE;
  }

  /** A feminine verb has no masculine person for its subject; anything else may be. */
  boolean agrees(Word verb, String actorId) {
    Actor actor = actors.get(actorId);
    return actor == null
        || actor.type() != Actor.Type.PERSON
        || actor.feminine()
        || !isFeminineOnly(verb);
  }

  private static boolean isFeminineOnly(Word verb) {
    boolean any = false;
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3) {
        any = true;
        if (!reading.feminine()) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a singular verb is feminine only or masculine only. */
  static Optional<Boolean> gender(Word verb) {
    Boolean gender = null;
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3 && reading.number() == 1) {
        if (gender != null && gender != reading.feminine()) {
          return Optional.empty();
        }
        gender = reading.feminine();
      }
    }
    return Optional.ofNullable(gender);
  }

  static boolean isPlural(Word verb) {
    for (Reading reading : verb.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3 && reading.number() >= 2) {
        return true;
      }
    }
    return false;
  }
}
