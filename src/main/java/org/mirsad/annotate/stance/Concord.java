package org.mirsad.annotate.stance;

import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;

/**
 * Tells by gender and number of whom a word is not said: «داعيا إلى الحوار» (calling for dialogue)
 * is not said of Tunisia, which is feminine, «مبادرتها» (her initiative) is no man's, «وعدوا» (they
 * promised) not one person's. Known misses: states of either gender, and words whose ending may be
 * both.
 */
final class Concord {
  private final Passage passage;
  private final SentenceRoles roles;

  Concord(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a participle that goes on with a sentence, and what it owns, may be an actor's. */
  boolean mayBeOf(int noun, Participant actor) {
    String folded = passage.word(noun).folded();
    if (roles.traits(noun).withObject()) {
      return mayOwn(folded, actor);
    }
    if (!roles.traits(noun).circumstantial()) {
      return true;
    }
    boolean man = folded.endsWith("ا") && !folded.endsWith("ان");
    // «مبادرة تقضي ب», «مواصلة»: a noun that only looks like it.
    boolean woman = folded.endsWith("ه") && noun > 0 && passage.word(noun - 1).isPunctuation();
    return woman ? mayBe(actor, true) : !man || mayBe(actor, false);
  }

  /** «مبادرتها», «مبادرته», «مبادرتهم». */
  private boolean mayOwn(String folded, Participant actor) {
    if (folded.endsWith("ها")) {
      return mayBe(actor, true);
    }
    if (folded.endsWith("هم") || folded.endsWith("هما")) {
      return !passage.isPerson(actor.actorId());
    }
    return !folded.endsWith("ه") || mayBe(actor, false);
  }

  private boolean mayBe(Participant actor, boolean feminine) {
    return roles.participants().contains(actor)
        ? passage.mayBe(actor, feminine)
        : passage.mayBe(actor.actorId(), feminine);
  }

  /** Whether a verb in the third person may have a speaker as its subject. */
  boolean maySay(int verb, String actorId) {
    List<Reading> finite =
        passage.word(verb).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            .toList();
    List<Reading> singular = finite.stream().filter(r -> r.number() == 1).toList();
    if (singular.isEmpty()) {
      return finite.isEmpty() || !passage.isPerson(actorId);
    }
    return singular.stream().anyMatch(r -> passage.mayBe(actorId, r.feminine()));
  }
}
