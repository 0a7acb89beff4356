package org.mirsad.cli;

import java.util.concurrent.Callable;
import org.mirsad.tables.Ddl;
import org.mirsad.tables.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad tables}: the data dictionary. */
@Command(
    name = "tables",
    description = {"Describe the tables that a run writes.", ""},
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad tables          the data dictionary, in Markdown",
      "  mirsad tables --ddl    the schemas, in SQL"
    })
final class TablesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GeneralOptions general;

  @Option(names = "--ddl", description = "Print CREATE TABLE statements instead.")
  private boolean ddl;

  TablesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(ddl ? Ddl.statements() : Tables.dictionary());
    return ExitCode.OK;
  }
}
