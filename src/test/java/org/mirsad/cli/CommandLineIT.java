package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as users start it: a process of its own. */
class CommandLineIT {
  private static final String ARTICLE =
      """
      ترامب: 😀 المحادثات مع موسكو جيدة

      قال الرئيس الأميركي دونالد ترامب يوم 19 مايو 2025 إن المحادثات مع روسيا كانت جيدة. وأضاف أنه يرفض \
      فرض عقوبات جديدة على موسكو. وأدان الرئيس الأوكراني فولوديمير زيلينسكي القصف الروسي.
      """;

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void annotatePrintsAnArticleAsJsonWithCodePointsAndWithoutSpark() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Path classes = folder.resolve("classes.log");
    Spoken spoken =
        mirsad(List.of("-Xlog:class+load:file=" + classes), "annotate", file.toString());
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out().lines()).hasSize(1);
    JsonNode article = JSON.readTree(spoken.out());
    for (String layer : List.of("mentions", "time_expressions", "statements")) {
      assertThat(article.path(layer)).as(layer).isNotEmpty();
    }
    for (String layer :
        List.of("sentences", "mentions", "time_expressions", "statements", "opinions", "stances")) {
      article.path(layer).forEach(CommandLineIT::assertSurface);
    }
    assertThat(Files.readString(classes))
        .contains("org.mirsad.analysis.Analyzer")
        .doesNotContain("org.apache.spark.", "org.apache.hadoop.");
  }

  @Test
  void annotateSaysTheSameWhateverTheLocale() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    String expected = mirsad(List.of(), "annotate", file.toString()).out();
    for (String language : List.of("tr", "ar")) {
      Spoken spoken =
          mirsad(
              List.of("-Duser.language=" + language, "-Duser.timezone=Pacific/Auckland"),
              "annotate",
              file.toString());
      assertThat(spoken.out()).as(language).isEqualTo(expected);
    }
  }

  @Test
  void annotateOnATerminalIsForReading() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Spoken spoken = mirsad(List.of("-Dmirsad.terminal=out"), "annotate", file.toString());
    assertThat(spoken.code()).isZero();
    assertThat(spoken.out())
        .contains("article.txt, article 1", "headline", "Donald Trump", "2025-05-19", "\u001b[")
        .contains("opinion", "because in the words of Volodymyr Zelensky, ");
  }

  @Test
  void annotateTellsOfAFileThatIsNoTextAndGoesOn() throws Exception {
    Path binary = Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    Path file = Files.writeString(folder.resolve("b.txt"), ARTICLE);
    Spoken spoken = mirsad(List.of(), "annotate", binary.toString(), file.toString());
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).contains("a.txt: binary").doesNotContain("\tat ");
    assertThat(spoken.err().lines()).hasSize(1);
    assertThat(spoken.out().lines()).hasSize(1);
  }

  @Test
  void aWrongOptionAMissingPathAndAnEmptyFolderAreTheUsersFault() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (List<String> line :
        List.of(
            List.of("run", "--wrong"),
            List.of("run", "--input", folder.resolve("missing").toString()),
            List.of("run", "--input", empty.toString()),
            List.of("report", "--tables", empty.toString()),
            List.of("report", "--tables", folder.resolve("missing").toString()),
            List.of("evaluate", "--tables", empty.toString()))) {
      Spoken spoken = mirsad(List.of(), line.toArray(String[]::new));
      assertThat(spoken.code()).as("%s", line).isEqualTo(ExitCode.USAGE);
      assertThat(spoken.err().lines()).as("%s", line).hasSize(1);
      assertThat(spoken.out()).isEmpty();
    }
  }

  @Test
  void badInputBecomesRejectsAndTheRestIsProcessed() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("good.txt"), ARTICLE);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    byte[] packed = gzip(ARTICLE);
    Files.write(input.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    Files.writeString(
        input.resolve("records.jsonl"),
        "{\"id\":\"1\",\"body\":\"قال بوتين إن السلام ممكن.\"}\n{\"id\":\n");
    Path output = folder.resolve("out");
    Spoken spoken =
        mirsad(
            List.of(),
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--field",
            "text=body",
            "--run-id",
            "first",
            "--max-rejects",
            "0.5");
    assertThat(spoken.code()).as(spoken.err()).isEqualTo(ExitCode.REJECTS);
    assertThat(spoken.err())
        .contains("3 of 5 documents were rejected, more than --max-rejects 0.5 allows")
        .doesNotContain("\tat ");
    assertThat(spoken.out())
        .contains("2 documents in 4 files", "3 rejects", "Rejects", "good.txt", "records.jsonl#2")
        .contains(output.resolve("latest").toString())
        .contains(output.resolve("latest/report.html").toString());
    assertThat(Files.readString(output.resolve("latest/report.html"))).contains("records.jsonl#2");
    assertThat(tables(output.resolve("latest"))).contains("documents", "rejects", "opinions");
    Spoken again =
        mirsad(
            List.of(),
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--run-id",
            "first");
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("expected a new --run-id");
  }

  @Test
  void evaluateSetsOtherWaysOfJudgingBeside() throws Exception {
    Path words = Files.writeString(folder.resolve("words.json"), "{\"حرب\":-2,\"سلام\":2}");
    Spoken spoken = mirsad(List.of(), "evaluate", "--peers", "--afinn", words.toString());
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out().lines().map(row -> row.replaceFirst(" {2,}.*", "")))
        .containsSubsequence(
            "sentiment",
            "all neutral",
            "AFINN-ar by sentence",
            "lexicon by sentence",
            "ours",
            "stance",
            "all neutral",
            "every actor for every issue",
            "ours");
    assertThat(spoken.out()).doesNotContain("not given");
  }

  /** The layer's row says what stands at its offsets. */
  private static void assertSurface(JsonNode row) {
    String surface = row.path(row.has("surface") ? "surface" : "text").asText();
    int start = ARTICLE.offsetByCodePoints(0, row.path("start").asInt());
    int end = ARTICLE.offsetByCodePoints(0, row.path("end").asInt());
    assertThat(ARTICLE.substring(start, end)).isEqualTo(surface);
  }

  private static List<String> tables(Path run) throws IOException {
    try (Stream<Path> folders = Files.list(run)) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private Spoken mirsad(List<String> javaOptions, String... arguments) throws Exception {
    return Program.run(folder, javaOptions, arguments);
  }
}
