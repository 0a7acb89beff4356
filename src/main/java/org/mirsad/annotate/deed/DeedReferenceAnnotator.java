package org.mirsad.annotate.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.role.RoleBuilder;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Span;

/**
 * Tells whose a deed is that is taken up without its owner.
 *
 * <p>«قررت فرنسا خفض عدد التأشيرات. ووصف بوريطة القرار بأنه مجحف» (France decided to cut the number
 * of visas. Bourita called the decision unfair): the decision is france's. The deeds of an article
 * are read from verbs and from nouns with an owner; a noun with the article, «ما جرى» or «ذلك» then
 * means the one of its kind that is nearest or that the article is about, never one of his who
 * judges it. Nothing is resolved where two agents are as likely, or where an office that may be the
 * agent's own speaks («الوزارة»). Known misses: deeds told by their effects only, agents nobody
 * names.
 */
public final class DeedReferenceAnnotator implements Annotator<DeedReference> {
  private final Knowledge knowledge;
  private final RoleBuilder roleBuilder;

  /** Who held an office of a state, and its bodies. */
  private final Map<String, List<String>> heads = new HashMap<>();

  public DeedReferenceAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.roleBuilder = new RoleBuilder(knowledge);
    for (Actor actor : knowledge.actors().values()) {
      for (Actor.Office office : actor.offices()) {
        heads.computeIfAbsent(office.of(), of -> new ArrayList<>()).add(actor.id());
      }
      if (actor.type() == Actor.Type.BODY) {
        for (String of : actor.affiliations()) {
          heads.computeIfAbsent(of, state -> new ArrayList<>()).add(actor.id());
        }
      }
    }
  }

  @Override
  public Layer<DeedReference> layer() {
    return DeedReference.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Sentence.LAYER,
        Mention.LAYER,
        NounReferenceAnnotator.LAYER,
        Statement.LAYER,
        PronounAnnotator.LAYER);
  }

  @Override
  public List<DeedReference> annotate(AnnotatedArticle article) {
    if (article.layer(Mention.LAYER).isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Statement>> said =
        article.layer(Statement.LAYER).stream().collect(Collectors.groupingBy(Statement::sentence));
    Map<Integer, List<Mention>> pronouns =
        article.layer(PronounAnnotator.LAYER).stream()
            .collect(Collectors.groupingBy(Mention::sentence));
    List<SentenceRoles> sentences = roleBuilder.roles(article);
    List<Deed> deeds = new ArrayList<>();
    for (SentenceRoles roles : sentences) {
      int number = roles.sentence().number();
      List<Statement> here = said.getOrDefault(number, List.of());
      deeds.addAll(
          new DeedReader(roles, pronouns.getOrDefault(number, List.of()), here, this::states)
              .read());
    }
    int opening = opening(sentences);
    LocalDate date = article.article().dating().known().orElse(LocalDate.MAX);
    DeedMemory memory = new DeedMemory(deeds, opening);
    List<DeedReference> found = new ArrayList<>();
    for (SentenceRoles roles : sentences) {
      List<Statement> here = said.getOrDefault(roles.sentence().number(), List.of());
      boolean headline = roles.sentence().block() == Block.Kind.HEADLINE;
      for (TakingUp taken : new TakingsUp(roles, headline).find()) {
        resolve(memory, roles, here, taken, date, found);
      }
    }
    found.sort(
        Comparator.comparingInt(DeedReference::sentence)
            .thenComparing(DeedReference::span)
            .thenComparing(DeedReference::actorId));
    return found;
  }

  /**
   * Number of the first sentence behind the headline: what the article is about is told by then.
   */
  private static int opening(List<SentenceRoles> sentences) {
    int number = 0;
    while (number + 1 < sentences.size()
        && sentences.get(number).sentence().block() == Block.Kind.HEADLINE) {
      number++;
    }
    return Math.max(number, Math.min(1, sentences.size() - 1));
  }

  private List<String> states(String speakerId) {
    Actor speaker = knowledge.actors().get(speakerId);
    return speaker == null
        ? List.of()
        : speaker.affiliations().stream()
            .filter(id -> knowledge.actors().containsKey(id))
            .filter(id -> knowledge.actors().get(id).type() == Actor.Type.STATE)
            .limit(1)
            .toList();
  }

  private void resolve(
      DeedMemory memory,
      SentenceRoles roles,
      List<Statement> said,
      TakingUp taken,
      LocalDate date,
      List<DeedReference> found) {
    int number = roles.sentence().number();
    Judges judges = new Judges(roles, said);
    Span span =
        Span.cover(roles.words().get(taken.first()).span(), roles.words().get(taken.last()).span());
    if (judges.mayBeAgents(taken.first())) {
      return;
    }
    Set<String> besides = new HashSet<>();
    if (taken.reach() == TakingUp.Reach.BEFORE) {
      judges.of(taken.first()).forEach(id -> addWithOwn(id, date, besides));
    }
    Optional<DeedMemory.Answer> answer = memory.resolve(taken, number, besides);
    if (answer.isPresent()) {
      memory.remember(taken, number, answer.get().agents());
      for (String agent : answer.get().agents()) {
        found.add(new DeedReference(number, span, agent, answer.get().confidence()));
      }
    }
  }

  /** Whoever judges, the states and bodies he belongs to, and those of the state he serves. */
  private void addWithOwn(String actorId, LocalDate date, Set<String> besides) {
    besides.add(actorId);
    Actor actor = knowledge.actors().get(actorId);
    if (actor == null) {
      return;
    }
    besides.addAll(actor.affiliations());
    if (actor.type() == Actor.Type.STATE) {
      besides.addAll(heads.getOrDefault(actorId, List.of()));
    }
    if (actor.type() == Actor.Type.BODY) {
      actor.affiliations().forEach(of -> besides.addAll(heads.getOrDefault(of, List.of())));
    }
    for (Actor.Office office : actor.offices()) {
      Actor state = knowledge.actors().get(office.of());
      if (state != null && state.type() == Actor.Type.STATE && office.heldOn(date)) {
        besides.addAll(heads.getOrDefault(state.id(), List.of()));
      }
    }
  }
}
