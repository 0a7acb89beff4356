package org.mirsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages import one way only, and Spark stays where it belongs. */
class LayeringTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ROOT = "org.mirsad";

  /**
   * Lowest first; a package imports from those above it in this list. Those in one line do not
   * import from each other.
   */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of(""),
          List.of("text"),
          List.of("document"),
          List.of("knowledge"),
          List.of("annotate"),
          List.of("annotate.sentence"),
          List.of("annotate.time"),
          List.of("annotate.actor"),
          List.of("annotate.reference"),
          List.of("annotate.role"),
          List.of("annotate.speech"),
          List.of("annotate.pronoun"),
          List.of("annotate.deed"),
          List.of("annotate.sentiment"),
          List.of("annotate.stance"),
          List.of("annotate.model"),
          List.of("annotate.clean", "annotate.term"),
          List.of("analysis"),
          List.of("statistics"),
          List.of("evaluate"),
          List.of("tables"),
          List.of("published"),
          List.of("job"),
          List.of("learn", "report", "explain"),
          List.of("compare", "report.image"),
          List.of("cli"));

  private static final Set<String> WITH_SPARK = Set.of("tables", "job", "learn");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([\\w.]+|[\\w.]+\\.\\*);");

  @Test
  void packagesImportOnlyFromLowerOnes() throws IOException {
    Map<String, Integer> levels = levels();
    List<String> wrong = new ArrayList<>();
    for (Source source : sources()) {
      Integer own = levels.get(source.layer());
      if (own == null) {
        wrong.add(
            "%s: package '%s' is not in the list of layers"
                .formatted(source.path(), source.layer()));
        continue;
      }
      for (String imported : source.imports()) {
        if (!imported.startsWith(ROOT + ".")) {
          continue;
        }
        String other = layer(packageOf(imported));
        if (!other.equals(source.layer()) && levels.getOrDefault(other, Integer.MAX_VALUE) >= own) {
          wrong.add("%s imports %s".formatted(source.path(), imported));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sparkIsImportedByTheTablesTheJobAndTheTrainingOnly() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Source source : sources()) {
      for (String imported : source.imports()) {
        if (imported.startsWith("org.apache.spark.") && !WITH_SPARK.contains(source.layer())) {
          wrong.add("%s imports %s".formatted(source.path(), imported));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noSourceNamesAClassOfSparkWithoutImportingIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Source source : sources()) {
      String body = IMPORT.matcher(source.text()).replaceAll("");
      if (body.contains("org.apache.spark.") && !WITH_SPARK.contains(source.layer())) {
        wrong.add(source.path() + " names org.apache.spark");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private record Source(Path path, String text, String layer, List<String> imports) {}

  private static Map<String, Integer> levels() {
    Map<String, Integer> levels = new HashMap<>();
    for (int level = 0; level < LAYERS.size(); level++) {
      for (String layer : LAYERS.get(level)) {
        levels.put(layer, level);
      }
    }
    return levels;
  }

  private static List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path path : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        sources.add(source(path));
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }

  private static Source source(Path path) throws IOException {
    String text = Files.readString(path);
    Matcher declared = PACKAGE.matcher(text);
    assertThat(declared.find()).as("%s declares a package", path).isTrue();
    List<String> imports = IMPORT.matcher(text).results().map(match -> match.group(1)).toList();
    return new Source(path, text, layer(declared.group(1)), imports);
  }

  /** The package of an imported name: all before its first part in upper case. */
  private static String packageOf(String imported) {
    List<String> parts = new ArrayList<>();
    for (String part : imported.split("\\.")) {
      if (!Character.isLowerCase(part.charAt(0))) {
        break;
      }
      parts.add(part);
    }
    return String.join(".", parts);
  }

  private static String layer(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
  }
}
