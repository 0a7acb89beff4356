package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.Goldens;

/** The figures on the gold sets that can be shipped: every change in quality shows in a diff. */
class EvaluationGoldenTest {
  private static final String SETS = "src/test/resources/gold/";

  @Test
  void theFiguresOnTheSeedsAreTheCommittedOnes() throws IOException {
    check("evaluation.txt", "evaluate");
  }

  @Test
  void theFiguresOfOtherWaysOfJudgingAreTheCommittedOnes() throws IOException {
    check("evaluation-peers.txt", "evaluate", "--peers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outlets-dev",
        "outlets-heldout",
        "press-heldout",
        "web-heldout",
        "phenomena-heldout",
        "phenomena-more-heldout",
        "brief-heldout",
        "daily-heldout",
        "free-heldout",
        "bulletin-heldout",
        "agency-heldout",
        "chronicle-heldout"
      })
  void theFiguresOnOtherOutletsAreTheCommittedOnes(String set) throws IOException {
    check(
        "evaluation-%s.txt".formatted(set),
        "evaluate",
        "--gold",
        SETS + set + ".jsonl",
        "--input",
        SETS + set + "-articles.jsonl");
  }

  private static void check(String golden, String... arguments) throws IOException {
    Spoken spoken = Spoken.by(arguments);
    assertThat(spoken.code()).as(spoken.err()).isZero();
    Goldens.check(golden, spoken.out().replace(System.lineSeparator(), "\n"));
  }
}
