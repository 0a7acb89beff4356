package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/** Which way words point that no wording of an issue puts together. */
class IssueDirectionsTest {
  private static final String LIFTING = "رفع العقوبات";
  private static final String TIGHTENING = "تشديد العقوبات";

  private final IssueDirections directions = new IssueDirections(knowledge());

  @Test
  void wordsPointTheWayOfTheWordingsTheyStandIn() {
    assertThat(of("sanctions", TIGHTENING)).isPositive();
    assertThat(of("sanctions", LIFTING)).isNegative();
    assertThat(of("sanctions", "تشديد الإجراءات على الشركات")).isPositive();
  }

  @Test
  void wordsOfBothDirectionsAndUnknownOnesPointNowhere() {
    assertThat(of("sanctions", "العقوبات")).isZero();
    assertThat(of("sanctions", "قمر")).isZero();
    assertThat(of("another", TIGHTENING)).isZero();
  }

  @Test
  void shippedWordingsPointTheirOwnWay() {
    IssueDirections shipped = new IssueDirections(Annotated.KNOWLEDGE);
    long right = 0;
    long all = 0;
    for (Issue issue : Annotated.KNOWLEDGE.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        if (!phrase.isNamesake()) {
          all++;
          double told = shipped.of(issue.id(), IssueTopics.words(phrase.text()));
          right += told * phrase.direction() > 0 ? 1 : 0;
        }
      }
    }
    assertThat((double) right / all).isGreaterThan(0.75);
  }

  private double of(String issue, String words) {
    return directions.of(issue, IssueTopics.words(words));
  }

  private static Issue.Phrase phrase(String text, int direction) {
    return new Issue.Phrase(text, direction, Set.of(), List.of());
  }

  private static Knowledge knowledge() {
    Issue sanctions =
        new Issue(
            "sanctions",
            "Sanctions",
            "العقوبات",
            "for sanctions",
            Set.of(),
            Set.of(),
            List.of(phrase(TIGHTENING, 1), phrase(LIFTING, -1)));
    Knowledge all = Annotated.KNOWLEDGE;
    return all.withWords(Map.of("sanctions", sanctions), all.sentiment(), all.stance());
  }
}
