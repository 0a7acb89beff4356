package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatePeersTest {
  private static final String ACCUSED = "اتهمت منظمة العفو الدولية إسرائيل بارتكاب جرائم حرب.";
  private static final String REJECTED = "رفضت قطر رفع العقوبات عن روسيا.";

  @TempDir Path folder;
  private Path article;
  private Path gold;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), ACCUSED + " " + REJECTED + "\n");
    int second = ACCUSED.length() + 1;
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            line(
                    1,
                    0,
                    ACCUSED,
                    "[{\"target\":\"israel\",\"polarity\":-1,\"by\":\"amnesty\"}]",
                    "[]")
                + line(
                    2,
                    second,
                    REJECTED,
                    "[]",
                    "[{\"holder\":\"qatar\",\"issue\":\"sanctions_on_russia\",\"polarity\":1}]"));
  }

  @Test
  void eachWayOfJudgingHasARowOfItsOwn() {
    Spoken spoken = evaluate("--peers", "--afinn", afinn("{\"جريمة\":-3,\"جرائم حرب\":-4}"));
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out().lines())
        .containsSubsequence(
            "sentiment                      gold  found  right  precision          recall             F1",
            "all neutral                       1      0      0  –                  .000 [.000, .000]  .000 [.000, .000]",
            "AFINN-ar by sentence              1      2      1  .500 [.500, .500]  1.000 [1.000, 1.000]  .667 [.667, .667]");
    assertThat(rows(spoken.out()))
        .containsExactly(
            "all neutral",
            "AFINN-ar by sentence",
            "lexicon by sentence",
            "rules alone",
            "ours",
            "all neutral",
            "every actor for every issue",
            "rules alone",
            "ours");
  }

  @Test
  void jsonHasTheSameAndTellsWhatWasNotGiven() throws IOException {
    JsonNode peers =
        new JsonMapper().readTree(evaluate("--peers", "--format", "json").out()).path("peers");
    assertThat(peers).hasSize(9);
    JsonNode afinn = peers.get(1);
    assertThat(afinn.path("peer").asText()).isEqualTo("AFINN-ar by sentence");
    assertThat(afinn.path("layer").asText()).isEqualTo("sentiment");
    assertThat(afinn.path("given").asBoolean()).isFalse();
    assertThat(afinn.has("f1")).isFalse();
    JsonNode ours = peers.get(4);
    assertThat(ours.path("f1").path("value").asDouble()).isEqualTo(1);
    assertThat(ours.path("precision").path("low").asDouble()).isEqualTo(1);
    JsonNode everyIssue = peers.get(6);
    assertThat(everyIssue.path("layer").asText()).isEqualTo("stance");
    assertThat(everyIssue.path("hits").asInt()).isZero();
    assertThat(everyIssue.path("false_alarms").asInt()).isEqualTo(2);
  }

  @Test
  void withoutTheListItsRowSaysSo() {
    assertThat(evaluate("--peers").out()).contains("AFINN-ar by sentence         not given");
    assertThat(evaluate().out()).doesNotContain("AFINN-ar", "all neutral");
  }

  @Test
  void aListThatIsNoneIsTheUsersFault() {
    for (String content : List.of("[1]", "{\"a\":\"b\"}", "{\"a\":1.5}", "{")) {
      Spoken spoken = evaluate("--peers", "--afinn", afinn(content));
      assertThat(spoken.code()).as(content).isEqualTo(ExitCode.USAGE);
      assertThat(spoken.err()).as(content).contains("afinn.json: ");
      assertThat(spoken.err().lines()).as(content).hasSize(1);
    }
  }

  private Spoken evaluate(String... more) {
    List<String> line = new ArrayList<>(List.of("evaluate", "--gold", gold.toString()));
    line.addAll(List.of("--input", article.toString()));
    line.addAll(List.of(more));
    return Spoken.by(line.toArray(String[]::new));
  }

  private String afinn(String content) {
    try {
      return Files.writeString(folder.resolve("afinn.json"), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the rows behind the layers' table. */
  private static List<String> rows(String out) {
    return out.substring(out.indexOf("Micro averages"))
        .lines()
        .skip(1)
        .filter(row -> !row.isBlank() && !row.contains("precision"))
        .map(row -> row.substring(0, 28).strip())
        .toList();
  }

  private static String line(int number, int start, String text, String sentiment, String stance) {
    return """
        {"id":"a:1.%d","doc":"a","start":%d,"end":%d,"text":"%s","block":"body","article":"main",\
        "dup_of":null,"actors":[],"speakers":[],"sentiment":%s,"stance":%s,"dates":[],"disputed":{}}
        """
        .formatted(number, start, start + text.length(), text, sentiment, stance);
  }
}
