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
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.VoiceFinder;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.Knowledge;

/**
 * Decides who is made to look good or bad, with a trained model over what the rules and all other
 * layers say of every actor in a sentence.
 *
 * <p>A judgement of the rules that the model shares keeps its words and voice and gets the model's
 * probability as its confidence; one that the model holds for unlikely is dropped. Where the rules
 * are silent and the model is sure enough, its strongest words tell why. Without a model the rules'
 * judgements pass as they are.
 */
public final class OpinionModelAnnotator implements Annotator<Opinion> {
  private static final double STRENGTH = 0.5;

  private final Optional<LinearScorer> scorer;
  private final SentimentFeatures candidates;
  private final SentenceTones tones;

  public OpinionModelAnnotator(Lexicon lexicon) {
    this.scorer =
        Optional.ofNullable(lexicon.knowledge().models().get(Knowledge.SENTIMENT_MODEL))
            .map(LinearScorer::new);
    this.candidates = new SentimentFeatures(lexicon);
    this.tones = new SentenceTones(lexicon.knowledge().toneWords());
  }

  @Override
  public Layer<Opinion> layer() {
    return Opinion.LAYER;
  }

  @Override
  public Set<Layer<?>> requires() {
    return ArticleView.LAYERS;
  }

  @Override
  public List<Opinion> annotate(AnnotatedArticle article) {
    List<Opinion> byRules = article.layer(Opinion.BY_RULES);
    if (scorer.isEmpty()) {
      return byRules;
    }
    List<Opinion> opinions = new ArrayList<>();
    for (Candidate candidate : candidates.candidates(article, tones)) {
      List<Opinion> own =
          byRules.stream()
              .filter(o -> o.sentence() == candidate.sentence())
              .filter(o -> o.targetId().equals(candidate.actorId()))
              .toList();
      judge(article, candidate, own, opinions);
    }
    opinions.sort(
        Comparator.comparingInt(Opinion::sentence)
            .thenComparing(Opinion::span)
            .thenComparing(Opinion::targetId)
            .thenComparing(Opinion::voice));
    return opinions;
  }

  private void judge(
      AnnotatedArticle article,
      Candidate candidate,
      List<Opinion> byRules,
      List<Opinion> opinions) {
    Set<Integer> said =
        byRules.stream()
            .map(o -> scorer.get().model().classes().indexOf(o.label()))
            .collect(Collectors.toSet());
    Optional<Decision> decision = Decision.of(scorer.get(), candidate.features(), said);
    if (decision.isEmpty()) {
      return;
    }
    int sign = decision.get().label() == 1 ? 1 : -1;
    List<Opinion> shared = byRules.stream().filter(o -> o.polarity() * sign > 0).toList();
    if (shared.isEmpty()) {
      opinions.add(ofModel(article, candidate, decision.get(), sign));
    }
    for (Opinion opinion : shared) {
      opinions.add(
          new Opinion(
              opinion.sentence(),
              opinion.targetId(),
              opinion.voice(),
              opinion.polarity(),
              decision.get().probability(),
              opinion.span(),
              decision.get().trace(words(article, candidate), opinion.trace())));
    }
  }

  private static Opinion ofModel(
      AnnotatedArticle article, Candidate candidate, Decision decision, int sign) {
    List<Word> words = words(article, candidate);
    Trace trace = decision.trace(words, Decision.NO_RULES);
    var span = decision.span(words, article.layer(Sentence.LAYER).get(candidate.sentence()).span());
    VoiceFinder voices =
        new VoiceFinder(
            article.layer(Statement.LAYER).stream()
                .filter(s -> s.sentence() == candidate.sentence())
                .toList());
    return new Opinion(
        candidate.sentence(),
        candidate.actorId(),
        voices.voice(span.start()),
        sign * STRENGTH,
        decision.probability(),
        span,
        trace);
  }

  private static List<Word> words(AnnotatedArticle article, Candidate candidate) {
    return article.layer(Sentence.LAYER).get(candidate.sentence()).words();
  }
}
