package org.mirsad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mirsad.InputException;
import org.mirsad.compare.Comparison;
import org.mirsad.explain.Names;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.published.PublishedRun;
import org.mirsad.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mirsad compare}: what moved between two runs. */
@Command(
    name = "compare",
    description = {
      "Tell what moved between two runs, with new knowledge or a new version.",
      "",
      "It shows settings, the rows of each table, and the daily figures that moved most with the"
          + " evidence behind them.",
      "Rows are known by their table's key, evidence by its place and actor.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the runs were compared, alike or not",
      "1:a fault of the program",
      "2:a wrong option, or no such run",
      "4:with --fail-on-change only: rows differ"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad run --output a/ && mirsad run --output b/ --knowledge my/",
      "  mirsad compare a/ b/",
      "  mirsad compare out/runs/20261121T200000000Z out/latest --limit 3",
      "  mirsad compare a/ b/ --tables opinions,stances --format json | jq .tables",
      "  mirsad compare a/ b/ --quiet --fail-on-change || echo changed",
      "",
      "JSON: one object with a and b {run_id, folder}, equal, settings [{name, a, b}], tables",
      "[{table, rows_a, rows_b, added, removed, changed, columns {column: rows}, columns_only_a,",
      "columns_only_b}] and figures [{table, moved, largest [{actor {id, en, ar}, issue, date,",
      "a, b, counted_a, counted_b, cause, evidence [{change, article_id, sentence_no, text, a,",
      "b}]}]}]. Fields may be added; those named here stay."
    })
final class CompareCommand implements Callable<Integer> {
  private static final int MOVEMENTS = 10;

  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Results results;
  @Mixin private GeneralOptions.Knowledge knowledge;

  @Parameters(
      index = "0",
      paramLabel = "RUN_A",
      description =
          "The earlier run: an output folder, the folder of a run, or the id of a run in out/.")
  private String before;

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The later run.")
  private String after;

  @Option(
      names = "--tables",
      split = ",",
      paramLabel = "NAME",
      completionCandidates = TablesCommand.NameCandidates.class,
      description = "Only these tables, separated by commas. Default: all.")
  private List<String> tables = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most figures of each kind to show; 0 for none. Default: 10.")
  private Integer limit;

  @Option(
      names = "--fail-on-change",
      description = "Exit with 4 if any row differs. With --quiet nothing is printed.")
  private boolean failOnChange;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit != null && limit < 0) {
      throw new InputException("--limit is %d, expected 0 or more".formatted(limit));
    }
    List<Table> chosen = TablesCommand.named(tables);
    PublishedRun earlier = open(before);
    PublishedRun later = open(after);
    ProgressLines lines = new ProgressLines(terminal, System::nanoTime);
    Comparison comparison;
    try {
      comparison =
          Comparison.of(
              earlier,
              later,
              chosen,
              limit == null ? MOVEMENTS : limit,
              done -> {
                if (!general.quiet()) {
                  lines.stage("compare", done, chosen.size());
                }
              });
    } finally {
      lines.finish();
    }
    if (!general.quiet()) {
      print(comparison, Names.of(Knowledge.load(knowledge.files()), later));
    }
    return failOnChange && !comparison.isEqual() ? ExitCode.CHANGED : ExitCode.OK;
  }

  private void print(Comparison comparison, Names names) {
    switch (results.format()) {
      case TEXT -> new ComparisonText(comparison, names, terminal).print(general.verbose());
      case JSON -> terminal.out().println(ComparisonJson.document(comparison, names));
    }
  }

  private static PublishedRun open(String given) {
    Path byId = Path.of(Home.out(), "runs").resolve(given);
    boolean isId = !given.contains("/") && !Files.exists(Path.of(given)) && Files.exists(byId);
    return PublishedRun.open(isId ? byId.toString() : given);
  }
}
