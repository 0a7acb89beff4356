package org.mirsad.cli;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirsad.InputException;
import org.mirsad.job.Launcher;
import org.mirsad.job.Progress;
import org.mirsad.job.RunResult;
import org.mirsad.job.RunSettings;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.published.PublishedRun;
import org.mirsad.report.Names;
import org.mirsad.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad run}: the batch job. */
@Command(
    name = "run",
    description = {
      "Analyse a folder of articles and write the tables.",
      "",
      "With --quiet neither progress nor summary is printed.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the tables are written",
      "1:a fault of the program",
      "2:a wrong option, input or knowledge file",
      "3:more was rejected than --max-rejects allows, or nothing could be read"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad run",
      "  mirsad run --input news/2025 news/2024.jsonl.gz --output out/",
      "  mirsad run --input feed.jsonl --field text=body published_at=date",
      "  spark-submit --class org.mirsad.cli.Mirsad mirsad-job.jar run --input s3a://... --output"
          + " s3a://..."
    })
final class RunCommand implements Callable<Integer> {
  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Knowledge knowledge;
  @Mixin private ReadOptions reading;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders: text or JSON Lines, as they are or .gz, .bz2, .zst. Default: seeds/.")
  private List<String> inputs = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for the tables; DIR/latest points at the last run. Default: out/.")
  private String output;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Tasks to cut the work into; changes no figure. Default: one for each core, on a cluster"
              + " spark.default.parallelism.")
  private Integer partitions;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master. Default: local[*], under spark-submit the one given there.")
  private String master;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "Name of the run. Default: the time it starts, in UTC.")
  private String runId;

  @Option(
      names = "--max-rejects",
      paramLabel = "SHARE",
      defaultValue = "1",
      description =
          "Exit with 3 if a larger share of the input is rejected, 0 to 1; the tables are written"
              + " all the same. Default: ${DEFAULT-VALUE}. If nothing can be read it is 3 anyway.")
  private double mostRejects;

  @Option(
      names = "--no-report",
      description = "Leave out the report, report.html in the run's folder.")
  private boolean withoutReport;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!(mostRejects >= 0 && mostRejects <= 1)) {
      throw new InputException(
          "--max-rejects is %s, expected a share from 0 to 1".formatted(mostRejects));
    }
    RunSettings settings = settings();
    Inputs.check(settings.inputs());
    checkKnowledge();
    long start = System.nanoTime();
    ProgressLines lines = new ProgressLines(terminal, System::nanoTime);
    RunResult result;
    try {
      result =
          Launcher.run(
              Home.sparkMaster(master), settings, general.quiet() ? Progress.SILENT : lines);
    } finally {
      lines.finish();
    }
    Optional<String> report = withoutReport ? Optional.empty() : report(result);
    if (!general.quiet()) {
      terminal.out().println();
      new RunReport(result, report, (System.nanoTime() - start) / 1e9, terminal).print();
      terminal.out().flush();
    }
    return exitCode(result.counts());
  }

  /** Writes the report into the run's folder; a run that is whole is not lost for want of it. */
  private Optional<String> report(RunResult result) {
    String path = result.latest() + "/" + Report.FILE_NAME;
    try {
      Names names = Names.of(Knowledge.load(knowledge.files()));
      Report.of(PublishedRun.open(result.latest()), names).write(path);
      return Optional.of(path);
    } catch (RuntimeException e) {
      terminal.say(
          "mirsad: the tables are written, the report is not: %s"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
      return Optional.empty();
    }
  }

  private RunSettings settings() {
    return new RunSettings(
        inputs.isEmpty() ? List.of(Home.seeds()) : inputs,
        output == null ? Home.out() : output,
        runId == null ? RUN_ID.format(Clock.systemUTC().instant()) : runId,
        knowledge.files(),
        knowledge.directory(),
        partitions == null ? Home.parallelism() : partitions,
        reading.settings(),
        Mirsad.Version.version());
  }

  /** Tells of a mistake in the user's own files before Spark starts. */
  private void checkKnowledge() {
    if (!knowledge.directory().isEmpty()) {
      Knowledge.load(knowledge.files());
    }
  }

  private int exitCode(RunResult.Counts counts) {
    long all = counts.documents() + counts.rejects();
    if (counts.documents() == 0) {
      terminal.say("mirsad: nothing could be read, see the rejects");
      return ExitCode.REJECTS;
    }
    if (counts.rejects() > mostRejects * all) {
      terminal.say(
          "mirsad: %d of %d documents were rejected, more than --max-rejects %s allows"
              .formatted(counts.rejects(), all, mostRejects));
      return ExitCode.REJECTS;
    }
    return ExitCode.OK;
  }
}
