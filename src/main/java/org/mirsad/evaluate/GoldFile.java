package org.mirsad.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.InputException;

/** Reads gold units: one JSON object a line, keys as in {@code gold/README.md}. */
public final class GoldFile {
  private static final String BUILT_IN = "gold/seeds-dev.jsonl";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private GoldFile() {}

  /** The development gold set that comes with the program. */
  public static List<GoldUnit> builtIn() {
    try (InputStream stream = GoldFile.class.getResourceAsStream("/" + BUILT_IN)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + BUILT_IN);
      }
      return parse(BUILT_IN, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The units of a file.
   *
   * @throws InputException if it cannot be read, holds no unit, or a line is wrong
   */
  public static List<GoldUnit> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          "%s: no such gold file; expected JSON lines as in gold/README.md".formatted(file));
    }
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(
          "%s: gold file cannot be read as UTF-8: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The units in {@code content}; {@code name} is for messages. */
  static List<GoldUnit> parse(String name, String content) {
    List<GoldUnit> units = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String place = "%s:%d".formatted(name, i + 1);
      GoldUnit unit = GoldLine.of(place, object(place, lines.get(i))).unit();
      if (!ids.add(unit.id())) {
        throw new InputException(
            "%s: id '%s' stands above already, expected it once".formatted(place, unit.id()));
      }
      units.add(unit);
    }
    if (units.isEmpty()) {
      throw new InputException(name + ": no gold units, expected one JSON object a line");
    }
    return List.copyOf(units);
  }

  private static JsonNode object(String place, String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          "%s: not valid JSON: %s"
              .formatted(place, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    }
    throw new InputException(place + ": expected a JSON object");
  }
}
