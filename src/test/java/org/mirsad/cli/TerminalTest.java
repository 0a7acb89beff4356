package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(terminal(true, Map.of()).outStyle().red("x")).isEqualTo("\u001b[31mx\u001b[0m");
    assertThat(terminal(false, Map.of()).outStyle().red("x")).isEqualTo("x");
  }

  @Test
  void noColorAndDumbTerminalsAreHonoured() {
    assertThat(terminal(true, Map.of("NO_COLOR", "1")).outStyle().coloured()).isFalse();
    assertThat(terminal(true, Map.of("NO_COLOR", "")).outStyle().coloured()).isTrue();
    assertThat(terminal(true, Map.of("TERM", "dumb")).outStyle().coloured()).isFalse();
  }

  @Test
  void aDumbTerminalHasNoLinesToWriteOver() {
    assertThat(terminal(true, Map.of("TERM", "dumb")).errIsTerminal()).isFalse();
    assertThat(terminal(true, Map.of("TERM", "xterm")).errIsTerminal()).isTrue();
  }

  private static Terminal terminal(boolean isTerminal, Map<String, String> environment) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Terminal.of(nowhere, nowhere, isTerminal, isTerminal, environment);
  }
}
