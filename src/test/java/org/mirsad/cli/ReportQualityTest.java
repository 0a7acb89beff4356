package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mirsad.Goldens;

/** The evaluation figures that the report carries are those that {@code evaluate} computes. */
class ReportQualityTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path RESOURCE = Path.of("src/main/resources/report/quality.json");
  private static final String SETS = "src/test/resources/gold/";

  @Test
  void theFiguresInTheReportAreThoseOfTheEvaluation() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode sets = root.putArray("sets");
    add(sets, "seeds");
    for (String set :
        new String[] {
          "outlets-dev",
          "bulletin-heldout",
          "agency-heldout",
          "chronicle-heldout",
          "phenomena-heldout",
          "phenomena-more-heldout",
          "brief-heldout",
          "daily-heldout",
          "free-heldout",
          "outlets-heldout",
          "press-heldout",
          "web-heldout"
        }) {
      add(sets, set, "--gold", SETS + set + ".jsonl", "--input", SETS + set + "-articles.jsonl");
    }
    Goldens.check(RESOURCE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  private static void add(ArrayNode sets, String name, String... arguments) throws IOException {
    String[] line = new String[arguments.length + 3];
    line[0] = "evaluate";
    line[1] = "--format";
    line[2] = "json";
    System.arraycopy(arguments, 0, line, 3, arguments.length);
    Spoken spoken = Spoken.by(line);
    assertThat(spoken.code()).as(spoken.err()).isZero();
    JsonNode layers = JSON.readTree(spoken.out()).path("layers");
    assertThat(layers).isNotEmpty();
    sets.addObject().put("set", name).set("layers", layers);
  }
}
