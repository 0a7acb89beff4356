package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.actor.UnknownMention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.reference.NounReferenceAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.PassageReader;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Span;

/**
 * What the layers say of an article, as the model's features need it. Lives as long as the article.
 */
final class ArticleView {
  /** The layers it looks at. */
  static final Set<Layer<?>> LAYERS =
      Set.of(
          Sentence.LAYER,
          Mention.LAYER,
          UnknownMention.LAYER,
          NounReferenceAnnotator.LAYER,
          Statement.LAYER,
          PronounAnnotator.LAYER,
          DeedReference.LAYER,
          Opinion.BY_RULES,
          Stance.BY_RULES);

  private final AnnotatedArticle article;
  private final Knowledge knowledge;
  private final List<Passage> passages;
  private final Map<Integer, List<Mention>> mentions;
  private final Map<Integer, List<UnknownMention>> unknown;
  private final Map<Integer, List<DeedReference>> deeds;
  private final Map<Integer, List<Opinion>> opinions;
  private final Map<Integer, List<Stance>> stances;

  /** Worked out when first asked, as the actors are. */
  private final SentenceView[] sentences;

  private final List<Map<String, ActorView>> actors;

  /** The view of an article, one for all models. */
  static ArticleView of(AnnotatedArticle article, Lexicon lexicon) {
    return article
        .shared(
            ArticleView.class,
            lexicon,
            layers -> List.of(new ArticleView(layers, lexicon.passages(), lexicon.knowledge())))
        .get(0);
  }

  private ArticleView(AnnotatedArticle article, PassageReader reader, Knowledge knowledge) {
    this.article = article;
    this.knowledge = knowledge;
    this.passages = reader.read(article);
    this.sentences = new SentenceView[passages.size()];
    this.actors = new ArrayList<>(Collections.nCopies(passages.size(), null));
    this.mentions =
        PronounAnnotator.allMentions(article).stream()
            .collect(Collectors.groupingBy(Mention::sentence));
    this.unknown =
        article.layer(UnknownMention.LAYER).stream()
            .collect(Collectors.groupingBy(UnknownMention::sentence));
    this.deeds =
        article.layer(DeedReference.LAYER).stream()
            .collect(Collectors.groupingBy(DeedReference::sentence));
    this.opinions =
        article.layer(Opinion.BY_RULES).stream().collect(Collectors.groupingBy(Opinion::sentence));
    this.stances =
        article.layer(Stance.BY_RULES).stream().collect(Collectors.groupingBy(Stance::sentence));
  }

  int size() {
    return passages.size();
  }

  List<Passage> passages() {
    return passages;
  }

  SentenceView sentence(int number) {
    SentenceView known = sentences[number];
    if (known == null) {
      List<Span> names = new ArrayList<>();
      unknown.getOrDefault(number, List.of()).forEach(u -> names.add(u.span()));
      known = new SentenceView(passages.get(number), names);
      sentences[number] = known;
    }
    return known;
  }

  /**
   * Who may be judged in a sentence, by id: everybody referred to in any way, speakers, and those
   * whose deeds it takes up.
   */
  Map<String, ActorView> actors(int number) {
    Map<String, ActorView> known = actors.get(number);
    if (known == null) {
      known = Collections.unmodifiableMap(findActors(number));
      actors.set(number, known);
    }
    return known;
  }

  private Map<String, ActorView> findActors(int number) {
    Map<String, List<Mention>> byActor = new TreeMap<>();
    for (Mention mention : mentions.getOrDefault(number, List.of())) {
      byActor.computeIfAbsent(mention.actorId(), id -> new ArrayList<>()).add(mention);
    }
    for (var participant : passages.get(number).roles().participants()) {
      byActor.computeIfAbsent(participant.actorId(), id -> new ArrayList<>());
    }
    for (Statement statement : passages.get(number).statements()) {
      if (!statement.speakerId().isEmpty()) {
        byActor.computeIfAbsent(statement.speakerId(), id -> new ArrayList<>());
      }
    }
    List<DeedReference> done = deeds.getOrDefault(number, List.of());
    for (DeedReference deed : done) {
      byActor.computeIfAbsent(deed.actorId(), id -> new ArrayList<>());
    }
    for (Opinion opinion : opinions(number)) {
      byActor.computeIfAbsent(opinion.targetId(), id -> new ArrayList<>());
    }
    for (Stance stance : stances(number)) {
      byActor.computeIfAbsent(stance.holderId(), id -> new ArrayList<>());
    }
    Map<String, ActorView> views = new TreeMap<>();
    byActor.forEach(
        (id, own) -> {
          if (knowledge.actors().containsKey(id)) {
            ActorView view = new ActorView(sentence(number), id, own, false);
            done.stream().filter(deed -> deed.actorId().equals(id)).forEach(view::addDeed);
            views.put(id, view);
          }
        });
    for (String id : carried(number)) {
      if (knowledge.actors().containsKey(id) && !views.containsKey(id)) {
        views.put(id, new ActorView(sentence(number), id, List.of(), true));
      }
    }
    return views;
  }

  /**
   * Whom a sentence may go on about without a word for him that could be resolved: who is the first
   * subject of the sentence before, or speaks there, or is the only one in it.
   */
  private Set<String> carried(int number) {
    if (number == 0) {
      return Set.of();
    }
    Passage before = passages.get(number - 1);
    Set<String> ids = new TreeSet<>();
    for (SentenceView.Verb verb : sentence(number - 1).verbs()) {
      if (!verb.subjects().isEmpty()) {
        ids.add(verb.subjects().get(0).actorId());
        break;
      }
    }
    before.statements().forEach(statement -> ids.add(statement.speakerId()));
    Set<String> all = new TreeSet<>();
    before.roles().participants().forEach(participant -> all.add(participant.actorId()));
    mentions.getOrDefault(number - 1, List.of()).forEach(mention -> all.add(mention.actorId()));
    if (all.size() == 1) {
      ids.addAll(all);
    }
    ids.remove("");
    return ids;
  }

  /** What the rules judge in a sentence; empty for numbers outside the article. */
  List<Opinion> opinions(int number) {
    return opinions.getOrDefault(number, List.of());
  }

  List<Stance> stances(int number) {
    return stances.getOrDefault(number, List.of());
  }

  List<Opinion> opinions() {
    return article.layer(Opinion.BY_RULES);
  }

  List<Stance> stances() {
    return article.layer(Stance.BY_RULES);
  }

  Actor actor(String id) {
    return knowledge.actors().get(id);
  }
}
