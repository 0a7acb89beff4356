package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.WordWeights;
import org.mirsad.text.Morphology;

/** What a sentence is about, by its words. */
class IssueTopicsTest {
  private static final Lexicon LEXICON = Lexicon.of(Annotated.KNOWLEDGE, Morphology.instance());
  private static final WordWeights WORDS =
      new WordWeights(
          Map.of(
              "صوت", Map.of("constitution_referendum", 1.5, "election", 0.8, "tariffs", -0.5),
              "عدل", Map.of("constitution_referendum", 2.5),
              "مساعدة", Map.of("humanitarian_aid", 4.0),
              "ناخب", Map.of("election", 3.0),
              "هدنة", Map.of("ceasefire", 3.5, "peace_deal", 0.6, "negotiations", 0.7),
              "رسم", Map.of("tariffs", 4.5),
              "لاجئ", Map.of("refugees", 2.5, "refugee_return", 2.5)),
          Map.of("غزة", Map.of("humanitarian_aid", 2.0, "gaza_ceasefire", 2.5)));

  private final IssueTopics topics = new IssueTopics(WORDS);

  @Test
  void wordsAtHomeInAnIssueSpeakForIt() {
    Map<String, Double> scores = topics.scores(Set.of("صوت", "عدل"), Set.of());
    assertThat(IssueTopics.best(scores, 1, 0)).containsExactly("constitution_referendum");
    assertThat(scores.get("tariffs")).isLessThan(scores.get("ceasefire"));
  }

  @Test
  void theArticleDecidesWhereTheSentenceDoesNot() {
    Map<String, Double> alone = topics.scores(Set.of("صوت"), Set.of());
    Map<String, Double> within = topics.scores(Set.of("صوت"), Set.of("غزة"));
    assertThat(within.get("gaza_ceasefire")).isGreaterThan(alone.get("gaza_ceasefire"));
  }

  @Test
  void scoresAreMeasuredInStandardDeviations() {
    Map<String, Double> scores = topics.scores(Set.of("مساعدة"), Set.of("غزة"));
    double sum = scores.values().stream().mapToDouble(s -> s).sum();
    double squares = scores.values().stream().mapToDouble(s -> s * s).sum();
    assertThat(sum).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(squares / scores.size()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void unknownWordsAndNoWeightsTellNothing() {
    assertThat(topics.scores(Set.of("قمر"), Set.of()).values()).allMatch(score -> score == 0);
    assertThat(new IssueTopics(WordWeights.UNKNOWN).scores(Set.of("صوت"), Set.of())).isEmpty();
  }

  @Test
  void lexemesAndNamesAreWordsNumbersAndFunctionWordsAreNot() {
    AnnotatedArticle article =
        Annotated.read("وافق 531 نائبا في القاهرة على التعديلات.", "2019-04-16");
    List<Set<String>> words = IssueTopics.words(article, LEXICON);
    assertThat(words).hasSize(1);
    assertThat(words.get(0)).contains("عدل", "ناب").doesNotContain("في", "531");
  }

  @Test
  void anIssueNoWordNamesBecomesACandidate() {
    AnnotatedArticle article = Annotated.read("أيدت مصر التعديلات بعد تصويت طويل.", "2019-04-16");
    assertThat(new StanceFeatures(LEXICON).candidates(article, topics))
        .anyMatch(
            c ->
                c.actorId().equals("egypt")
                    && c.issueId().equals("constitution_referendum")
                    && c.features().values().keySet().stream()
                        .anyMatch(name -> name.startsWith("about:")));
  }
}
