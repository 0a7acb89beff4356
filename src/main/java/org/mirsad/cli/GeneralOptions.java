package org.mirsad.cli;

import java.nio.file.Path;
import org.mirsad.knowledge.KnowledgeFiles;
import picocli.CommandLine.Option;

/** Options that most commands have. */
final class GeneralOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--verbose", description = "Tell more, and where in the program an error arose.")
  private boolean verbose;

  @Option(names = "--quiet", description = "Print results and errors only.")
  private boolean quiet;

  /** What commands that know actors and issues have besides. */
  static final class Knowledge {
    @Option(
        names = "--knowledge",
        paramLabel = "DIR",
        description =
            "Folder with your own actors.json, issues.json, sentiment.tsv and so on, laid over the"
                + " built-in ones by id.")
    private Path directory;

    KnowledgeFiles files() {
      return directory == null ? KnowledgeFiles.builtIn() : KnowledgeFiles.withOverlay(directory);
    }

    /** The folder as given, empty for none. */
    String directory() {
      return directory == null ? "" : directory.toString();
    }
  }

  /** What commands that print results have besides. */
  static final class Results {
    @Option(
        names = "--format",
        converter = Format.Converter.class,
        completionCandidates = Format.Candidates.class,
        paramLabel = "FORMAT",
        defaultValue = "text",
        description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    Format format() {
      return format;
    }
  }

  boolean help() {
    return help;
  }

  boolean verbose() {
    return verbose;
  }

  boolean quiet() {
    return quiet;
  }
}
