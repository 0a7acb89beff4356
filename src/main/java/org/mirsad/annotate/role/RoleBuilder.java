package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** Builds the {@link SentenceRoles} of sentences; knows which adjectives stand for which state. */
public final class RoleBuilder {
  private static final String REPUBLIC = "جمهوريه";

  private static final List<String> ENDINGS = List.of("ه", "ين", "ون", "تين", "تان", "ان", "ات");

  private final Map<String, String> stateByAdjective = new HashMap<>();
  private final TypeCache<String> states =
      new TypeCache<>(form -> stateByAdjective.getOrDefault(adjectiveBase(form.folded()), ""));

  /** A quick no for most words. */
  private final TypeTest isAdjective = new TypeTest(form -> !states.of(form).isEmpty());

  private final Knowledge knowledge;
  private final ActorGenders genders;

  public RoleBuilder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.genders = new ActorGenders(knowledge.actors().values());
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() != Actor.Type.PERSON) {
        for (String adjective : actor.adjectives()) {
          stateByAdjective.putIfAbsent(Folding.fold(adjective), actor.id());
        }
      }
    }
  }

  /**
   * The roles of an article's sentences, in order; needs its sentences, mentions and noun
   * references.
   */
  public List<SentenceRoles> roles(AnnotatedArticle article) {
    return article.shared(SentenceRoles.class, knowledge, this::build);
  }

  private List<SentenceRoles> build(AnnotatedArticle article) {
    List<Sentence> sentences = article.layer(Sentence.LAYER);
    // Names and titles, then the nouns that take them up.
    List<Mention> all = new ArrayList<>(article.layer(Mention.LAYER));
    all.addAll(article.layer(NounReferenceAnnotator.LAYER));
    List<List<Mention>> mentions = Mention.bySentence(sentences, all);
    Set<String> here = all.stream().map(Mention::actorId).collect(Collectors.toSet());
    Function<WordForm, String> states = form -> state(form, here);
    List<SentenceRoles> roles = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      roles.add(new SentenceRoles(sentence, mentions.get(sentence.number()), states, genders));
    }
    return roles;
  }

  /**
   * The id of the state or group a word is the adjective of, else empty; not «الجمهورية» (the
   * republic), nor «الانتقال الديمقراطي» where nothing tells of the party's country.
   */
  private String state(WordForm form, Set<String> here) {
    if (!isAdjective.test(form) || form.folded().endsWith(REPUBLIC)) {
      return "";
    }
    String id = states.of(form);
    Set<String> needs = knowledge.actors().get(id).needs();
    return needs.isEmpty() || needs.stream().anyMatch(here::contains) ? id : "";
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
}
