package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.TypeCache;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;

/** Builds the {@link SentenceRoles} of sentences; knows which adjectives stand for which state. */
public final class RoleBuilder {
  private static final List<String> ENDINGS = List.of("ه", "ين", "ون", "تين", "تان", "ان", "ات");

  private final Map<String, String> stateByAdjective = new HashMap<>();
  private final TypeCache<String> states =
      new TypeCache<>(form -> stateByAdjective.getOrDefault(adjectiveBase(form.folded()), ""));

  private final Knowledge knowledge;

  public RoleBuilder(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() != Actor.Type.PERSON) {
        for (String adjective : actor.adjectives()) {
          stateByAdjective.putIfAbsent(Folding.fold(adjective), actor.id());
        }
      }
    }
  }

  /** The roles of an article's sentences, in order; needs its sentences and mentions. */
  public List<SentenceRoles> roles(AnnotatedArticle article) {
    return article.shared(SentenceRoles.class, knowledge, this::build);
  }

  private List<SentenceRoles> build(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    List<List<Mention>> mentions = bySentence(sentences, article.layer(Mention.LAYER));
    List<SentenceRoles> roles = new ArrayList<>();
    for (Sentence sentence : sentences) {
      roles.add(build(sentence, mentions.get(sentence.number())));
    }
    return roles;
  }

  public SentenceRoles build(Sentence sentence, List<Mention> mentions) {
    return new SentenceRoles(sentence, mentions, states);
  }

  /** «الروسية», «روسيه», «الروسيين» to «روسي». */
  private static String adjectiveBase(String folded) {
    String base = folded;
    if (base.length() > 5 && base.startsWith("ال")) {
      base = base.substring(2);
    } else if (base.length() > 6 && (base.startsWith("وال") || base.startsWith("بال"))) {
      base = base.substring(3);
    }
    for (String suffix : ENDINGS) {
      if (base.length() > suffix.length() + 3 && base.endsWith("ي" + suffix)) {
        return base.substring(0, base.length() - suffix.length());
      }
    }
    return base;
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
