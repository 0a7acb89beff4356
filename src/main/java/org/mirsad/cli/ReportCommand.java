package org.mirsad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.published.PublishedRun;
import org.mirsad.report.Names;
import org.mirsad.report.Report;
import org.mirsad.report.ReportData;
import org.mirsad.report.image.ChartImages;
import org.mirsad.report.image.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
      "  mirsad report --images slides --language ar",
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

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description =
          "A folder for still images too: each chart as PNG and SVG, for papers and slides.")
  private Path images;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = LanguageConverter.class,
      description = "Language of the images' labels: ar or en. Default: ${DEFAULT-VALUE}.")
  private Language language;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PublishedRun run = PublishedRun.open(tables == null ? Home.out() : tables);
    ReportData data = ReportData.read(run, Names.of(Knowledge.load(knowledge.files())));
    Report report = Report.of(data);
    String path = output == null ? run.folder() + "/" + Report.FILE_NAME : output;
    report.write(path);
    if (!general.quiet()) {
      terminal.out().println("%s (%s)".formatted(path, Wording.size(report.size())));
    }
    if (images != null) {
      List<Path> files = ChartImages.of(data, language).write(images);
      if (!general.quiet()) {
        terminal.out().println("%s (%d images)".formatted(images, files.size()));
      }
    }
    return ExitCode.OK;
  }

  /** Reads what users write. */
  private static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return switch (value) {
        case "en" -> Language.EN;
        case "ar" -> Language.AR;
        default -> throw new TypeConversionException("'%s', expected ar or en".formatted(value));
      };
    }
  }
}
