package org.mirsad.annotate.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.Judgements;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/** A user's issues are read as the built-in ones are: by wordings and traits, not by ids. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StanceOwnIssuesTest {
  private static final String PREFIX = "own_";

  private final Analyzer analyzer = new Analyzer(withIssues(renamed()));

  @ParameterizedTest
  @MethodSource("org.mirsad.annotate.Judgements#casesWithStances")
  void noStanceDependsOnTheIdOfItsIssue(Judgements.Case labelled) {
    assertEquals(
        renamed(Judgements.labels(labelled.stances())), stances(analyzer, labelled.sentence()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دعا ماكرون إلى استكمال المفاوضات حول اتفاقية التجارة.",
        "دعا الملك سلمان إلى محاصرة الإرهاب القطري."
      })
  void norDoesThatAWordingIsOfAnotherMatter(String sentence) {
    assertEquals(Set.of(), stances(analyzer, sentence));
  }

  @Test
  void aPositionIsOneOnAllIssuesOfItsKind() {
    Map<String, Issue> issues = new LinkedHashMap<>(Annotated.KNOWLEDGE.issues());
    Issue cabinet = cabinet(EnumSet.of(Issue.Trait.FORMATION));
    issues.put(cabinet.id(), cabinet);
    String sentence = "كلف الرئيس اللبناني جوزيف عون القاضي نواف سلام تشكيل حكومة جديدة.";
    assertEquals(
        Set.of("aoun_joseph:government_formation+", "aoun_joseph:cabinet+"),
        stances(new Analyzer(withIssues(issues)), sentence));
    issues.put(cabinet.id(), cabinet(EnumSet.noneOf(Issue.Trait.class)));
    assertEquals(
        Set.of("aoun_joseph:government_formation+"),
        stances(new Analyzer(withIssues(issues)), sentence));
  }

  private static Issue cabinet(Set<Issue.Trait> traits) {
    Issue.Phrase phrase = new Issue.Phrase("التوليفة الوزارية", 1, Set.of(), List.of());
    return new Issue("cabinet", "Cabinet", "الوزارة", "", traits, Set.of(), List.of(phrase));
  }

  private static Map<String, Issue> renamed() {
    Map<String, Issue> renamed = new LinkedHashMap<>();
    for (Issue issue : Annotated.KNOWLEDGE.issues().values()) {
      String id = PREFIX + issue.id();
      renamed.put(
          id,
          new Issue(
              id,
              issue.en(),
              issue.ar(),
              issue.plus(),
              issue.traits(),
              issue.against(),
              issue.phrases()));
    }
    return renamed;
  }

  private static Set<String> renamed(Set<String> labels) {
    Set<String> renamed = new TreeSet<>();
    labels.forEach(label -> renamed.add(label.replace(":", ":" + PREFIX)));
    return renamed;
  }

  private static Knowledge withIssues(Map<String, Issue> issues) {
    Knowledge knowledge = Annotated.KNOWLEDGE;
    return knowledge.withWords(issues, knowledge.sentiment(), knowledge.stance()).withoutModels();
  }

  private static Set<String> stances(Analyzer analyzer, String sentence) {
    return Judgements.stances(
        analyzer.annotate(Annotated.article(sentence, Annotated.dated(Judgements.DAY))));
  }
}
