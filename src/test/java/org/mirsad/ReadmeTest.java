package org.mirsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mirsad.tables.Tables;

/**
 * The README's data dictionary is the table classes' own; {@code -Dgoldens.update=true} rewrites
 * it.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- dictionary:begin -->\n";
  private static final String END = "<!-- dictionary:end -->";

  @Test
  void dataDictionaryIsTheOneOfTheTableClasses() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(begin).as("marker %s", BEGIN).isGreaterThanOrEqualTo(BEGIN.length());
    assertThat(end).as("marker %s", END).isGreaterThanOrEqualTo(begin);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(
          README, readme.substring(0, begin) + Tables.dictionary() + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end)).isEqualTo(Tables.dictionary());
  }
}
