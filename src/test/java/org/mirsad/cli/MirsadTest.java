package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirsadTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|mirsad: Unmatched argument at index 0: ''",
        "walk|mirsad: Unmatched argument at index 0: 'walk'",
        "run --inptu x|mirsad run: Unknown options: '--inptu', 'x'",
        "run --partitions many|mirsad run: Invalid value for option '--partitions': 'many' is not an int",
        "run --input|mirsad run: Missing required parameter for option '--input'",
        "annotate|mirsad annotate: Missing required parameter: 'FILE'",
        "annotate --format xml x|mirsad annotate: Invalid value for option '--format': 'xml', expected json or text",
        "report --images x --language fr|mirsad report: Invalid value for option '--language': 'fr', expected ar or en",
        "run --max-rejects 2|mirsad: --max-rejects is 2.0, expected a share from 0 to 1",
        "run --partitions 0|mirsad: --partitions is 0, expected 1 or more",
        "run --run-id a/b|mirsad: --run-id is 'a/b', expected letters",
        "run --encoding latin-99|mirsad: charset is 'latin-99', expected a name",
        "run --field body=text|mirsad: field is 'body', expected one of id",
        "run --input missing-folder|mirsad: missing-folder: no such file or folder",
        "evaluate --input missing-folder|mirsad: missing-folder: no such file or folder",
        "evaluate --gold missing.jsonl|mirsad: missing.jsonl: no such gold file",
        "evaluate --peers --afinn missing.json|mirsad: missing.json: no such file",
        "evaluate --afinn words.json|mirsad: --afinn is for --peers, expected both",
        "evaluate --peers --tables out|mirsad: --peers reads the articles, expected no --tables",
        "annotate missing.txt|mirsad: missing.txt: no such file or folder",
        "annotate seeds|mirsad: seeds: is a folder, expected a file",
        "run --knowledge missing|mirsad: missing: no such knowledge directory",
      })
  void aWrongCommandLineIsAnsweredWithOneLineAndTwo(String line, String message) {
    Spoken spoken = Spoken.by(line.split(" "));
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).startsWith(message);
    assertThat(spoken.err().lines()).hasSize(1);
    assertThat(spoken.out()).isEmpty();
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Spoken spoken = Spoken.by();
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).contains("expected run, report, annotate, evaluate, tables or train");
  }

  @Test
  void anEmptyFolderIsTheUsersFault() {
    Spoken spoken = Spoken.by("run", "--input", folder.toString());
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).contains("no files to read").doesNotContain("\tat ");
  }

  @Test
  void aMistakeInAKnowledgeFileIsNamedByFileAndLine() throws IOException {
    Files.writeString(folder.resolve("actors.json"), "[\n{\"id\":\"x\",\n\"type\":\"planet\"}]");
    Spoken spoken = Spoken.by("run", "--input", "seeds", "--knowledge", folder.toString());
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).contains("actors.json:2: ").contains("expected");
    assertThat(spoken.err().lines()).hasSize(1);
  }

  @Test
  void aStackTraceComesOnlyWithVerbose() {
    Spoken spoken = Spoken.by("annotate", "missing.txt", "--verbose");
    assertThat(spoken.code()).isEqualTo(ExitCode.USAGE);
    assertThat(spoken.err()).contains("missing.txt: no such file").contains("\tat org.mirsad");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Spoken.by("--version").out()).startsWith("mirsad ");
    for (String command : new String[] {"run", "annotate", "evaluate", "tables"}) {
      Spoken spoken = Spoken.by(command, "--help");
      assertThat(spoken.code()).isEqualTo(ExitCode.OK);
      assertThat(spoken.out()).contains("Usage: mirsad " + command).contains("Examples:");
      assertThat(spoken.err()).isEmpty();
    }
  }

  @Test
  void tablesPrintsTheDictionaryOrTheSchemas() {
    assertThat(Spoken.by("tables").out()).contains("### `documents`", "### `duplicates`");
    assertThat(Spoken.by("tables", "--ddl").out())
        .contains("CREATE TABLE opinions (", "polarity DOUBLE NOT NULL COMMENT ");
  }
}
