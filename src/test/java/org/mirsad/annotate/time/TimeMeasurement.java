package org.mirsad.annotate.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.annotate.Article;
import org.mirsad.text.Span;

/**
 * Prints how well times are found and resolved: {@code TimeMeasurement gold FILE} against the
 * development gold, {@code TimeMeasurement duckling FILE} against Duckling's Arabic corpus. A tool,
 * not a test: the data is not part of the project.
 */
final class TimeMeasurement {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TimeMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "gold" -> gold(Path.of(arguments[1]));
      case "duckling" -> duckling(Path.of(arguments[1]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** The gold's articles are rebuilt from its units, one block a unit. */
  private static void gold(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<JsonNode>> articles = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode unit = json.readTree(line);
      String part = unit.get("article").asText();
      if (!part.equals("none") && unit.get("dup_of").isNull()) {
        String doc = unit.get("doc").asText();
        articles.computeIfAbsent(doc.substring(0, 3) + part, k -> new ArrayList<>()).add(unit);
      }
    }
    Map<String, LocalDate> references =
        Map.of(
            "000main", LocalDate.of(2025, 5, 20),
            "003main", LocalDate.of(2025, 7, 3),
            "003embedded", LocalDate.of(2025, 7, 2));
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Map.Entry<String, List<JsonNode>> entry : articles.entrySet()) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (JsonNode unit : entry.getValue()) {
        int start = text.length();
        text.append(unit.get("text").asText()).append('\n');
        spans.add(new Span(start, text.length()));
      }
      Article article = Texts.article(text.toString(), 1, spans, references.get(entry.getKey()));
      List<TimeExpression> times = new TimeAnnotator().annotate(Texts.sentences(article));
      for (int i = 0; i < spans.size(); i++) {
        List<String> expected = new ArrayList<>();
        for (JsonNode date : entry.getValue().get(i).get("dates")) {
          expected.add(date.get("text").asText() + " " + date.get("iso").asText());
        }
        for (TimeExpression time : times) {
          if (spans.get(i).contains(time.span().middle())) {
            String found = time.surface() + " " + time.value();
            if (expected.remove(found)) {
              right++;
            } else {
              wrong++;
              OUT.printf("%s + %s%n", entry.getValue().get(i).get("id"), found);
            }
          }
        }
        missed += expected.size();
        for (String date : expected) {
          OUT.printf("%s - %s%n", entry.getValue().get(i).get("id"), date);
        }
      }
    }
    double precision = (double) right / (right + wrong);
    double recall = (double) right / (right + missed);
    OUT.printf(
        "precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)%n",
        precision, recall, 2 * precision * recall / (precision + recall), right, wrong, missed);
  }

  private static void duckling(Path file) throws IOException {
    LocalDate reference = LocalDate.of(2013, 2, 12);
    int[] counts = new int[4];
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (!cells[0].startsWith("datetime (") || !cells[0].matches(".*(Day|Month|Year)$")) {
        continue;
      }
      String[] parts = cells[0].replaceAll("[^0-9, ]", "").strip().split(", *");
      String grain = cells[0].substring(cells[0].lastIndexOf(' ') + 1);
      String day =
          "%04d-%02d-%02d"
              .formatted(
                  Integer.parseInt(parts[0].strip()),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]));
      List<TimeExpression> found = Texts.times(cells[1], reference);
      String expected =
          switch (grain) {
            case "Month" -> day.substring(0, 7);
            case "Year" -> day.substring(0, 4);
            default -> day;
          };
      String value = found.size() == 1 ? found.get(0).value() : "";
      boolean weekday = found.size() == 1 && found.get(0).kind() == TimeExpression.Kind.WEEKDAY;
      counts[0]++;
      if (value.equals(expected)) {
        counts[1]++;
      } else if (weekday) {
        counts[2]++;
        OUT.printf("weekday %s: %s, theirs %s%n", cells[1], value, expected);
      } else if (!found.isEmpty()) {
        counts[3]++;
        OUT.printf("other   %s: %s, theirs %s%n", cells[1], found, expected);
      } else {
        OUT.printf("missed  %s: %s%n", cells[1], expected);
      }
    }
    OUT.printf(
        "%d of day, month, year; same value %d, weekday read as past %d, other value %d%n",
        counts[0], counts[1], counts[2], counts[3]);
  }
}
