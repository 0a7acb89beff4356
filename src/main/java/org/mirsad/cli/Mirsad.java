package org.mirsad.cli;

import java.util.Locale;
import org.mirsad.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "mirsad",
    description = {
      "Reads Arabic news into tables: who is spoken of how, and who stands where on what, day by"
          + " day.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Mirsad.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of the program",
      "2:a wrong option or input; one line says what was expected",
      "3:run only: more of the input was rejected than allowed, or none could be read",
      "4:compare --fail-on-change only: the runs differ"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad run                               analyse seeds/ into out/",
      "  mirsad run --input news/ --output out/   analyse a folder",
      "  mirsad report                            write the report of the last run anew",
      "  mirsad annotate article.txt              show what is found in one article",
      "  mirsad explain --actor putin             a figure and the sentences behind it",
      "  mirsad tables opinions                   the first rows of a table",
      "  mirsad compare a/ b/                     what moved between two runs",
      "  mirsad evaluate --errors                 measure against the gold set",
      "  source <(mirsad completion bash)         completion in this shell",
      "",
      "mirsad help COMMAND tells more. Results go to standard output, all else to standard error.",
      "On a terminal there are colours, unless NO_COLOR is set, and progress on one line; in pipes",
      "there are neither colours nor lines written over."
    })
public final class Mirsad implements Runnable {

  /** Set by scripts/mirsad when the virtual machine is to leave an archive of its classes. */
  private static final String ARCHIVING = "mirsad.archiving";

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    int code = execute(terminal, arguments);
    if (Boolean.getBoolean(ARCHIVING) && code == ExitCode.OK && terminal.errIsTerminal()) {
      terminal.say(terminal.errStyle().dim("(making later starts faster, this once)"));
    }
    System.exit(code);
  }

  /** Runs one command line and returns its exit code. */
  static int execute(Terminal terminal, String... arguments) {
    // What is printed must not depend on where: Arabic locales have digits of their own.
    Locale.setDefault(Locale.ROOT);
    int code = commandLine(terminal).execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given, expected " + WrongLine.commands(spec.commandLine()));
  }

  /** All commands. */
  static CommandLine commandLine(Terminal terminal) {
    Style style = terminal.outStyle();
    return new CommandLine(new Mirsad())
        .addSubcommand(new RunCommand(terminal))
        .addSubcommand(new ReportCommand(terminal))
        .addSubcommand(new AnnotateCommand(terminal))
        .addSubcommand(new EvaluateCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new TablesCommand(terminal))
        .addSubcommand(new CompareCommand(terminal))
        .addSubcommand(new TrainCommand(terminal))
        .addSubcommand(new CompletionCommand(terminal))
        .addSubcommand(new HelpCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                style.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setAbbreviatedOptionsAllowed(false)
        .setParameterExceptionHandler((e, given) -> wrongOption(terminal, e))
        .setExecutionExceptionHandler((e, command, result) -> failed(terminal, e, command));
  }

  private static int wrongOption(Terminal terminal, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    complain(
        terminal, "%s: %s (see %s --help)".formatted(command, line(WrongLine.message(e)), command));
    return ExitCode.USAGE;
  }

  private static int failed(Terminal terminal, Exception e, CommandLine command) {
    boolean verbose = command.getParseResult().matchedOptionValue("--verbose", false);
    InputException fault = inputException(e);
    if (fault != null) {
      complain(terminal, "mirsad: " + line(fault.getMessage()));
    } else {
      complain(
          terminal,
          "mirsad: %s failed, which is a fault of the program: %s%s"
              .formatted(
                  command.getCommandName(),
                  line(e.toString()),
                  verbose ? "" : " (--verbose shows where)"));
    }
    if (verbose) {
      e.printStackTrace(terminal.err());
    }
    return fault != null ? ExitCode.USAGE : ExitCode.FAILURE;
  }

  /** The user's fault at the bottom of a failure; Spark wraps what its tasks throw. */
  private static InputException inputException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException fault) {
        return fault;
      }
    }
    return null;
  }

  private static void complain(Terminal terminal, String line) {
    terminal.out().flush();
    terminal.say(terminal.errStyle().red(line));
  }

  private static String line(String message) {
    return message == null ? "no message" : message.lines().findFirst().orElse("no message");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"mirsad " + version()};
    }

    static String version() {
      String version = Mirsad.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
