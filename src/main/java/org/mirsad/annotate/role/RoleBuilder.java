package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;

/** Builds the {@link SentenceRoles} of sentences; knows which adjectives stand for which state. */
public final class RoleBuilder {
  private final Map<String, String> stateByAdjective = new HashMap<>();

  public RoleBuilder(Knowledge knowledge) {
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() != Actor.Type.PERSON) {
        for (String adjective : actor.adjectives()) {
          stateByAdjective.putIfAbsent(Folding.fold(adjective), actor.id());
        }
      }
    }
  }

  public SentenceRoles build(Sentence sentence, List<Mention> mentions) {
    return new SentenceRoles(sentence, mentions, stateByAdjective);
  }

  /** The explicit mentions of each sentence, by its number. */
  public static List<List<Mention>> bySentence(List<Sentence> sentences, List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      groups.add(new ArrayList<>());
    }
    for (Mention mention : mentions) {
      if (mention.isExplicit()) {
        groups.get(mention.sentence()).add(mention);
      }
    }
    return groups;
  }
}
