package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Annotator;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Span;

/**
 * Decides who is for or against what, with a trained model over what the rules and all other layers
 * say of every holder and issue in a sentence; as {@link OpinionModelAnnotator} does for sentiment.
 */
public final class StanceModelAnnotator implements Annotator<Stance> {
  private static final double STRENGTH = 0.7;

  private final Optional<LinearScorer> scorer;
  private final StanceFeatures candidates;
  private final IssueTopics topics;

  public StanceModelAnnotator(Lexicon lexicon) {
    this.scorer =
        Optional.ofNullable(lexicon.knowledge().models().get(Knowledge.STANCE_MODEL))
            .map(LinearScorer::new);
    this.candidates = new StanceFeatures(lexicon);
    this.topics = new IssueTopics(lexicon.knowledge().issueWords());
  }

  @Override
  public Layer<Stance> layer() {
    return Stance.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return ArticleView.LAYERS;
  }

  @Override
  public List<Stance> annotate(AnnotatedArticle article) {
    List<Stance> byRules = article.layer(Stance.BY_RULES);
    if (scorer.isEmpty()) {
      return byRules;
    }
    List<Stance> stances = new ArrayList<>();
    for (Candidate candidate : candidates.candidates(article, topics)) {
      List<Stance> own =
          byRules.stream()
              .filter(s -> s.sentence() == candidate.sentence())
              .filter(s -> s.holderId().equals(candidate.actorId()))
              .filter(s -> s.issueId().equals(candidate.issueId()))
              .toList();
      judge(article, candidate, own).ifPresent(stances::add);
    }
    stances.sort(
        Comparator.comparingInt(Stance::sentence)
            .thenComparing(Stance::span)
            .thenComparing(Stance::holderId)
            .thenComparing(Stance::issueId));
    return stances;
  }

  private Optional<Stance> judge(
      AnnotatedArticle article, Candidate candidate, List<Stance> byRules) {
    Set<Integer> said =
        byRules.stream().map(s -> s.label().ordinal() + 1).collect(Collectors.toSet());
    Optional<Decision> decision = Decision.of(scorer.get(), candidate.features(), said);
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Stance.Label label = Stance.Label.values()[decision.get().label() - 1];
    Sentence sentence = article.layer(Sentence.LAYER).get(candidate.sentence());
    List<Word> words = sentence.words();
    Optional<Stance> shared = byRules.stream().filter(s -> s.label() == label).findFirst();
    Span span =
        shared.map(Stance::span).orElseGet(() -> decision.get().span(words, sentence.span()));
    Trace rules = shared.map(Stance::trace).orElse(Decision.NO_RULES);
    return Optional.of(
        new Stance(
            candidate.sentence(),
            candidate.actorId(),
            candidate.issueId(),
            label,
            shared.map(Stance::polarity).orElse(label.sign() * STRENGTH),
            decision.get().probability(),
            span,
            decision.get().trace(words, rules)));
  }
}
