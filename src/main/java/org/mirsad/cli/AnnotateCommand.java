package org.mirsad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.mirsad.InputException;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.Article;
import org.mirsad.document.Document;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.Reject;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Morphology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mirsad annotate}: one article's analysis, without Spark. */
@Command(
    name = "annotate",
    description = {
      "Show what is found in an article: blocks, sentences, actors, who says what, opinions and"
          + " stances with their reasons.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were read",
      "1:a fault of the program",
      "2:a wrong option, or a file that could not be read; the others are printed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad annotate article.txt",
      "  mirsad annotate --format json article.txt | jq .opinions"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Knowledge knowledge;
  @Mixin private ReadOptions reading;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text or JSON Lines, as it is or .gz, .bz2, .zst.")
  private List<Path> files;

  @Option(
      names = "--format",
      converter = Format.Converter.class,
      completionCandidates = Format.Candidates.class,
      paramLabel = "FORMAT",
      description =
          "json (one object a line for each article) or text. Default: text on a terminal, else"
              + " json.")
  private Format format;

  private int rejects;

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    files.forEach(AnnotateCommand::check);
    Inputs inputs = new Inputs(new DocumentReader(reading.settings()));
    // The dictionary is read while the knowledge is.
    CompletableFuture.runAsync(Morphology::instance);
    Analyzer analyzer = new Analyzer(Knowledge.load(knowledge.files()));
    for (Inputs.InputFile file : Inputs.list(files)) {
      inputs.read(file, result -> show(result, analyzer));
    }
    return rejects == 0 ? ExitCode.OK : ExitCode.USAGE;
  }

  private static void check(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(
          "%s: is a folder, expected a file (mirsad run analyses folders)".formatted(file));
    }
  }

  private void show(ReadResult result, Analyzer analyzer) {
    if (result instanceof ReadResult.Read read) {
      show(read.document(), analyzer);
    } else if (result instanceof ReadResult.Rejected rejected) {
      Reject reject = rejected.reject();
      rejects++;
      terminal.say(
          terminal
              .errStyle()
              .red(
                  "mirsad: %s: %s: %s"
                      .formatted(reject.sourceUri(), reject.reason(), reject.detail())));
    }
  }

  private void show(Document document, Analyzer analyzer) {
    Analyzer.CutDocument cut = analyzer.cut(document, Set.of());
    if (cut.articles().isEmpty() && !general.quiet()) {
      terminal.say("mirsad: %s: no article in it".formatted(document.sourceUri()));
    }
    CodePoints offsets = new CodePoints(document.text());
    for (Article article : cut.articles()) {
      Analysis analysis =
          new Analysis(cut, analyzer.annotate(article), offsets, analyzer.knowledge());
      switch (format()) {
        case JSON -> terminal.out().println(AnnotationJson.line(analysis));
        case TEXT -> new AnnotationText(analysis, terminal).print();
      }
      terminal.out().flush();
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return terminal.outIsTerminal() ? Format.TEXT : Format.JSON;
  }
}
