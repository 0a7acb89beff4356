package org.mirsad.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mirsad help}: the same as {@code --help}. */
@Command(
    name = "help",
    description = {"Show what the program or one of its commands can do.", ""},
    footerHeading = "%nExamples:%n",
    footer = {"  mirsad help", "  mirsad help run"})
final class HelpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private GeneralOptions general;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      completionCandidates = Commands.class,
      description = "The command.")
  private String command;

  HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What the shell offers. */
  static final class Commands implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Mirsad.commandLine(Terminal.ofProcess()).getSubcommands().keySet().iterator();
    }
  }

  @Override
  public Integer call() {
    CommandLine program = spec.parent().commandLine();
    CommandLine wanted = command == null ? program : program.getSubcommands().get(command);
    if (wanted == null) {
      throw new ParameterException(program, WrongLine.noCommand(command, program));
    }
    wanted.usage(terminal.out(), program.getColorScheme());
    return ExitCode.OK;
  }
}
