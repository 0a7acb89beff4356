package org.mirsad.cli;

import java.util.concurrent.Callable;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.published.PublishedRun;
import org.mirsad.report.Names;
import org.mirsad.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad report}: a run as one page to look at. */
@Command(
    name = "report",
    description = {
      "Write a run's report: one HTML file that needs nothing but itself, in Arabic and English."
          + " `mirsad run` writes it too.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad report",
      "  mirsad report --tables out/runs/20250520T000000000Z --output may.html",
      "  mirsad report --tables s3a://bucket/out --output /tmp/report.html"
    })
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Knowledge knowledge;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description =
          "Output folder of runs, of which the last is taken, or the folder of one run. Default: out/.")
  private String tables;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write. Default: report.html in the run's folder.")
  private String output;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PublishedRun run = PublishedRun.open(tables == null ? Home.out() : tables);
    Report report = Report.of(run, Names.of(Knowledge.load(knowledge.files())));
    String path = output == null ? run.folder() + "/" + Report.FILE_NAME : output;
    report.write(path);
    if (!general.quiet()) {
      terminal.out().println("%s (%s)".formatted(path, Wording.size(report.size())));
    }
    return ExitCode.OK;
  }
}
