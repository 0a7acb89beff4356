package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mirsad.Goldens;

/** The figures on the development gold set: every change in quality shows in a diff. */
class EvaluationGoldenTest {

  @Test
  void theFiguresAreTheCommittedOnes() throws IOException {
    Spoken spoken = Spoken.by("evaluate");
    assertThat(spoken.code()).as(spoken.err()).isZero();
    Goldens.check("evaluation.txt", spoken.out().replace(System.lineSeparator(), "\n"));
  }
}
