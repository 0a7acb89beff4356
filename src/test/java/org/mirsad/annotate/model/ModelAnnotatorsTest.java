package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.TrainedModel;

/** How rules and model go together. */
class ModelAnnotatorsTest {
  private static final String SENTENCE = "فشلت روسيا في الحرب فشلا ذريعا.";

  @Test
  void withoutAModelTheRulesPassAsTheyAre() {
    AnnotatedArticle article = read(Annotated.KNOWLEDGE.withoutModels(), SENTENCE);
    assertThat(article.layer(Opinion.LAYER))
        .isNotEmpty()
        .isEqualTo(article.layer(Opinion.BY_RULES));
    AnnotatedArticle stance =
        read(Annotated.KNOWLEDGE.withoutModels(), "رفضت روسيا وقف إطلاق النار.");
    assertThat(stance.layer(Stance.LAYER)).isNotEmpty().isEqualTo(stance.layer(Stance.BY_RULES));
  }

  @Test
  void whatTheModelSharesKeepsItsWordsAndGetsItsProbability() {
    Opinion rules = read(sentiment(3, "rule:-"), SENTENCE).layer(Opinion.BY_RULES).get(0);
    Opinion both = read(sentiment(3, "rule:-"), SENTENCE).layer(Opinion.LAYER).get(0);
    assertThat(both.span()).isEqualTo(rules.span());
    assertThat(both.confidence()).isNotEqualTo(rules.confidence()).isGreaterThan(0.8);
    assertThat(both.trace().model()).isPositive();
    assertThat(both.trace().rules()).endsWith("model");
    assertThat(both.trace().cues()).anyMatch(cue -> cue.kind().equals("model"));
  }

  @Test
  void whatTheModelHoldsForUnlikelyIsDropped() {
    assertThat(read(sentiment(-6, "rule:-"), SENTENCE).layer(Opinion.LAYER)).isEmpty();
  }

  @Test
  void whereTheRulesAreSilentTheModelMaySpeak() {
    List<Opinion> opinions =
        read(sentiment(4, "lex:subj.وصل"), "وصلت روسيا إلى القمة.").layer(Opinion.LAYER);
    assertThat(opinions).hasSize(1);
    assertThat(opinions.get(0).targetId()).isEqualTo("russia");
    assertThat(opinions.get(0).label()).isEqualTo("negative");
    assertThat(opinions.get(0).trace().cues()).anyMatch(cue -> cue.lexeme().equals("lex:subj.وصل"));
  }

  private static Knowledge sentiment(double weight, String feature) {
    TrainedModel model =
        new TrainedModel(
            List.of("none", "positive", "negative"),
            1,
            0.6,
            0.3,
            List.of(-9.0, -1.0),
            Map.of(feature, new double[] {0, weight}),
            List.of());
    return Annotated.KNOWLEDGE.withModels(Map.of(Knowledge.SENTIMENT_MODEL, model));
  }

  private static AnnotatedArticle read(Knowledge knowledge, String sentence) {
    return new Analyzer(knowledge)
        .annotate(Annotated.article(sentence, Annotated.dated("2023-05-20")));
  }
}
