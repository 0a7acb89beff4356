package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        "''|mirsad: no command '', expected run, annotate,",
        "walk|mirsad: no command 'walk', expected run, annotate,",
        "run --inptu x|mirsad run: no option '--inptu', did you mean --input? (see mirsad run --help)",
        "run --partitions many|mirsad run: Invalid value for option '--partitions': 'many', expected a whole number (see",
        "train --precision x|mirsad train: Invalid value for option '--precision': 'x', expected a number (see",
        "train --data missing|mirsad: missing: no such folder, expected training sets",
        "Run|mirsad: no command 'Run', did you mean run?",
        "--quiet|mirsad: no option '--quiet' (see mirsad --help)",
        "help walk|mirsad: no command 'walk', expected run, annotate,",
        "help run tables|mirsad help: 'tables' is one argument too many",
        "completion|mirsad completion: Missing required parameter: 'SHELL'",
        "completion fish|mirsad: no completion for 'fish', expected bash or zsh",
        "explain --actr putin|mirsad explain: no option '--actr', did you mean --actor?",
        "explain --date 2025-02-30|mirsad explain: Invalid value for option '--date': '2025-02-30', expected a day as",
        "explain --limit 0|mirsad: --limit is 0, expected 1 or more",
        "explain --format csv|mirsad explain: Invalid value for option '--format': 'csv', expected json or text",
        "explain --tables missing|mirsad: no run is published in missing",
        "explain putin|mirsad explain: 'putin' is one argument too many",
        "tables opinons|mirsad: no table 'opinons', did you mean opinions?",
        "tables ../out|mirsad: no table '../out', expected one that 'mirsad tables' lists",
        "tables --rows 3|mirsad: --rows, --where, --columns, --format and --tables are for the rows of a table, expected its NAME",
        "tables opinions --ddl|mirsad: --ddl describes all tables, expected no NAME",
        "tables opinions --rows -1|mirsad: --rows is -1, expected 0 or more",
        "tables opinions --where x|mirsad tables: Value for option '--where' (COLUMN=VALUE) should be",
        "tables opinions --format xml|mirsad tables: Invalid value for option '--format': 'xml', expected text, json or csv",
        "tables opinions --tables missing|mirsad: no run is published in missing",
        "compare|mirsad compare: Missing required parameters: 'RUN_A', 'RUN_B'",
        "compare a|mirsad compare: Missing required parameter: 'RUN_B'",
        "compare a b c|mirsad compare: 'c' is one argument too many",
        "compare a b --limit -1|mirsad: --limit is -1, expected 0 or more",
        "compare a b --tables opinons|mirsad: no table 'opinons', did you mean opinions?",
        "compare a b --fail-on-chnge|mirsad compare: no option '--fail-on-chnge', did you mean --fail-on-change?",
        "compare missing other|mirsad: no run is published in missing",
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
    assertThat(spoken.err())
        .contains(
            "expected run, report, annotate, evaluate, explain, tables, compare, train, completion"
                + " or help");
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
    for (String command : commands()) {
      Spoken spoken = Spoken.by(command, "--help");
      assertThat(spoken.code()).isEqualTo(ExitCode.OK);
      assertThat(spoken.out())
          .contains("Usage: mirsad " + command, "Examples:", "  mirsad " + command);
      assertThat(spoken.err()).isEmpty();
      assertThat(Spoken.by("help", command)).isEqualTo(spoken);
    }
    assertThat(Spoken.by("help")).isEqualTo(Spoken.by("--help"));
  }

  @Test
  void everyCommandCanBeQuietAndVerbose() {
    for (String command : commands()) {
      assertThat(Spoken.by(command, "--help").out()).contains("--quiet", "--verbose");
    }
  }

  @Test
  void theHelpNamesTheExitCodes() {
    assertThat(Spoken.by("--help").out())
        .contains("Exit codes:")
        .containsPattern("(?m)^ +0 +done$")
        .containsPattern("(?m)^ +2 +a wrong option")
        .containsPattern("(?m)^ +4 +compare --fail-on-change");
    assertThat(Spoken.by("run", "--help").out()).containsPattern("(?m)^ +3 +more was rejected");
    assertThat(Spoken.by("compare", "--help").out()).containsPattern("(?m)^ +4 +with");
  }

  /** Asks a real bash what it offers, as the Tab key would. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expl|explain",
        "compare --fail|--fail-on-change",
        "'explain --format '|json text",
        "tables opin|opinions",
        "help compl|completion",
        "'completion '|bash zsh",
      })
  void bashCompletesCommandsOptionsAndNames(String line, String offered) throws Exception {
    Path script = folder.resolve("mirsad.bash");
    Files.writeString(script, Spoken.by("completion", "bash").out());
    String last = line.endsWith(" ") ? "''" : "";
    String asked =
        "source %s; COMP_WORDS=(mirsad %s %s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=x;"
                .formatted(script, line, last)
            + " _complete_mirsad 2>/dev/null; echo \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    assertThat(List.of(said.strip().split(" "))).contains(offered.split(" "));
  }

  @Test
  void completionOffersAllCommandsToHelp() {
    assertThat(new HelpCommand.Commands()).containsExactlyElementsOf(commands());
  }

  private static List<String> commands() {
    return List.copyOf(Mirsad.commandLine(Terminal.ofProcess()).getSubcommands().keySet());
  }

  @Test
  void tablesPrintsTheDictionaryOrTheSchemas() {
    assertThat(Spoken.by("tables").out()).contains("### `documents`", "### `duplicates`");
    assertThat(Spoken.by("tables", "--ddl").out())
        .contains("CREATE TABLE opinions (", "polarity DOUBLE NOT NULL COMMENT ");
  }
}
