package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
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

  /** The names, titles and nouns that refer to actors in each sentence, by its number. */
  public static List<List<Mention>> mentionsBySentence(AnnotatedArticle article) {
    List<List<Mention>> groups = new ArrayList<>();
    article.layer(Sentence.LAYER).forEach(sentence -> groups.add(new ArrayList<>()));
    article.layer(Mention.LAYER).forEach(m -> groups.get(m.sentence()).add(m));
    article.layer(NounReferenceAnnotator.LAYER).forEach(m -> groups.get(m.sentence()).add(m));
    return groups;
  }
}
