package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTextTest {
  private static final String ARTICLE =
      """
      انتقدت إيران إسرائيل. ورفضت قطر رفع العقوبات عن روسيا.
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
  }

  @Test
  void everyJudgementHasItsWordsMarkedAndItsReason() {
    Spoken spoken = Spoken.by("annotate", "--format", "text", file.toString());
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out())
        .contains("opinion   −", " Israel, in the words of Iran: ⁨انتقدت⁩")
        .contains("⁨*انتقدت* إيران [إسرائيل].⁩")
        .contains("because in the words of Iran, ⁨انتقدت⁩ (⁨انتقد⁩, −")
        .contains(" speaks ill of whom it is done to; Israel is the object of the verb");
    assertThat(spoken.out().lines().map(String::strip))
        .containsSubsequence(
            "stance    Qatar for Sanctions on Russia: ⁨ورفضت قطر رفع العقوبات عن روسيا⁩",
            "⁨*ورفضت* [قطر] *رفع العقوبات عن روسيا*.⁩");
    assertThat(spoken.out())
        .contains(
            "because ⁨ورفضت⁩ (⁨رفض⁩, −1) is rejection; ⁨رفع العقوبات عن روسيا⁩ (−1) is the contrary of"
                + " Sanctions on Russia; Qatar is the subject of the verb; the model gives it ");
  }

  @Test
  void onATerminalColoursMarkTheWordsUnlessUnwanted() {
    assertThat(onTerminal(Map.of()))
        .contains("\u001b[1;31mانتقدت\u001b[0m", "\u001b[4;36mإسرائيل\u001b[0m")
        .doesNotContain("[إسرائيل]", "*انتقدت*");
    assertThat(onTerminal(Map.of("NO_COLOR", "1")))
        .contains("*انتقدت*", "[إسرائيل]")
        .doesNotContain("\u001b[");
  }

  private String onTerminal(Map<String, String> environment) {
    StringWriter out = new StringWriter();
    Terminal terminal =
        Terminal.of(
            new PrintWriter(out), new PrintWriter(new StringWriter()), true, true, environment);
    assertThat(Mirsad.execute(terminal, "annotate", file.toString())).isZero();
    return out.toString();
  }
}
