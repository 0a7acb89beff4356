package org.mirsad.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Ddl;
import org.mirsad.tables.Table;
import org.mirsad.tables.Tables;
import org.mirsad.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mirsad tables}: the data dictionary, or rows of a table. */
@Command(
    name = "tables",
    description = {
      "Describe the tables that a run writes, or print rows of one.",
      "",
      "Text is aligned, and long values are cut on a terminal only; json is an object a line; csv"
          + " has a heading. Nested values stand as JSON.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad tables                                  the data dictionary, in Markdown",
      "  mirsad tables --ddl                            the schemas, in SQL",
      "  mirsad tables opinions                         the first ten rows of the last run",
      "  mirsad tables articles --columns article_id,published_date,title",
      "  mirsad tables actor_sentiment_daily --where actor_id=putin --where date=2025-05-19",
      "  mirsad tables articles --where publisher= --rows 0 --format csv > unknown-outlets.csv"
    })
final class TablesCommand implements Callable<Integer> {
  private static final int NEAREST = 3;

  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private TablesOption tables;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = NameCandidates.class,
      description = "A table, to print its rows.")
  private String name;

  @Option(names = "--ddl", description = "Print CREATE TABLE statements instead.")
  private boolean ddl;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows to print; 0 for all. Default: 10.")
  private Integer rows;

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description =
          "Only rows with this value, no value for none; all of them if given repeatedly.")
  private Map<String, String> where = new LinkedHashMap<>();

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "COLUMN",
      description = "Only these columns, in this order, separated by commas.")
  private List<String> columns = List.of();

  @Option(
      names = "--format",
      converter = RowFormat.Converter.class,
      completionCandidates = RowFormat.Candidates.class,
      paramLabel = "FORMAT",
      description = "text, json or csv. Default: text.")
  private RowFormat format;

  TablesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What the shell offers. */
  static final class NameCandidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  @Override
  public Integer call() {
    if (name == null) {
      checkNothingIsAskedOfRows();
      terminal.out().print(ddl ? Ddl.statements() : Tables.dictionary());
      return ExitCode.OK;
    }
    if (ddl) {
      throw new InputException("--ddl describes all tables, expected no NAME beside it");
    }
    print();
    return ExitCode.OK;
  }

  private void checkNothingIsAskedOfRows() {
    if (rows != null
        || format != null
        || tables.isGiven()
        || !where.isEmpty()
        || !columns.isEmpty()) {
      throw new InputException(
          "--rows, --where, --columns, --format and --tables are for the rows of a table, expected"
              + " its NAME");
    }
  }

  private void print() {
    if (rows != null && rows < 0) {
      throw new InputException("--rows is %d, expected 0 or more".formatted(rows));
    }
    named(List.of(name));
    PublishedRun run = tables.run();
    List<String> all = run.columns(name);
    Stream.concat(columns.stream(), where.keySet().stream()).forEach(one -> check(one, all));
    List<String> shown = columns.isEmpty() ? all : columns;
    List<String> read = Stream.concat(shown.stream(), where.keySet().stream()).distinct().toList();
    long most = rows == null ? 10 : rows == 0 ? Long.MAX_VALUE : rows;
    RowPrinter printer = RowPrinter.of(format == null ? RowFormat.TEXT : format, shown, terminal);
    try (Stream<TableRow> found = run.rows(name, read)) {
      found.filter(wanted()).limit(most).forEach(printer::print);
    }
    printer.finish();
  }

  /**
   * The tables of these names, all if none is given.
   *
   * @throws InputException if there is no such table, with the nearest ones
   */
  static List<Table> named(List<String> wanted) {
    for (String one : wanted) {
      if (!names().contains(one)) {
        throw new InputException(
            "no table '%s', %s"
                .formatted(
                    one, suggested(one, names(), "expected one that 'mirsad tables' lists")));
      }
    }
    return Tables.ALL.stream()
        .filter(table -> wanted.isEmpty() || wanted.contains(table.name()))
        .toList();
  }

  private void check(String column, List<String> all) {
    if (!all.contains(column)) {
      throw new InputException(
          "no column '%s' in %s, %s"
              .formatted(
                  column,
                  name,
                  suggested(column, all, "expected one of " + String.join(", ", all))));
    }
  }

  private static String suggested(String given, List<String> known, String otherwise) {
    List<String> nearest = Nearest.to(given, known, NEAREST);
    return nearest.isEmpty()
        ? otherwise
        : "did you mean %s?".formatted(String.join(" or ", nearest));
  }

  private Predicate<TableRow> wanted() {
    Predicate<TableRow> all = row -> true;
    for (Map.Entry<String, String> condition : where.entrySet()) {
      all = all.and(new Condition(condition.getKey(), condition.getValue()));
    }
    return all;
  }

  private static List<String> names() {
    return Tables.ALL.stream().map(Table::name).toList();
  }
}
