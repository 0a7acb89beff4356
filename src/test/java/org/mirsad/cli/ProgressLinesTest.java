package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private final StringWriter shown = new StringWriter();
  private long seconds;

  @Test
  void pipedThereIsALineAtTheEndOfEachStage() {
    ProgressLines progress = progress(false);
    progress.stage("list", 0, 0);
    seconds = 2;
    progress.stage("annotate", 0, 7);
    seconds = 3;
    progress.stage("annotate", 3, 7);
    seconds = 5;
    progress.stage("annotate", 7, 7);
    progress.finish();
    assertThat(shown.toString().lines())
        .containsExactly(
            "Listing files          2.0 s", "Annotating             7 articles in 3.0 s");
  }

  @Test
  void pipedALongStageTellsEveryTenSecondsHowFastItIsAndHowLongItTakes() {
    ProgressLines progress = progress(false);
    progress.stage("annotate", 0, 4000);
    for (seconds = 1; seconds <= 20; seconds++) {
      progress.stage("annotate", 100 * seconds, 4000);
    }
    assertThat(shown.toString().lines())
        .containsExactly(
            "Annotating …           1,000 of 4,000 articles, 100 a second, 30 s left",
            "Annotating …           2,000 of 4,000 articles, 100 a second, 20 s left");
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    ProgressLines progress = progress(true);
    progress.stage("write", 0, 19);
    seconds = 2;
    progress.stage("write", 19, 19);
    progress.finish();
    progress.finish();
    String clear = "\r\u001b[K";
    assertThat(shown.toString())
        .isEqualTo(
            clear
                + "Writing …              0 of 19 tables"
                + clear
                + "Writing …              19 of 19 tables"
                + clear
                + "Writing                19 tables in 2.0 s"
                + System.lineSeparator());
  }

  private ProgressLines progress(boolean isTerminal) {
    PrintWriter writer = new PrintWriter(shown);
    Terminal terminal =
        Terminal.of(writer, writer, isTerminal, isTerminal, Map.of("NO_COLOR", "1"));
    return new ProgressLines(terminal, () -> seconds * 1_000_000_000L);
  }
}
