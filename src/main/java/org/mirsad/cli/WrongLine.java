package org.mirsad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mirsad.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what is wrong with a command line, and what was perhaps meant. */
final class WrongLine {
  private static final int MOST = 2;

  private WrongLine() {}

  static String message(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return worded(wrong.getMessage());
    }
    String first = unmatched.getUnmatched().get(0);
    if (first.startsWith("-")) {
      String option = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
      return "no option '%s'%s"
          .formatted(option, meant(option, command.getCommandSpec().optionsMap().keySet()));
    }
    return command.getSubcommands().isEmpty()
        ? "'%s' is one argument too many".formatted(first)
        : noCommand(first, command);
  }

  /** The parser's messages, in words of users rather than of Java. */
  private static String worded(String message) {
    return message
        .replaceFirst(" is not an? (int|long)$", ", expected a whole number")
        .replaceFirst(" is not an? (double|float)$", ", expected a number")
        .replace("option option", "option");
  }

  static String noCommand(String given, CommandLine program) {
    String meant = meant(given, program.getSubcommands().keySet());
    return "no command '%s'%s"
        .formatted(given, meant.isEmpty() ? ", expected " + commands(program) : meant);
  }

  /** The commands there are, in words. */
  static String commands(CommandLine program) {
    List<String> names = new ArrayList<>(program.getSubcommands().keySet());
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " or " + last;
  }

  private static String meant(String given, Collection<String> known) {
    List<String> nearest = Nearest.to(given, known, MOST);
    return nearest.isEmpty() ? "" : ", did you mean %s?".formatted(String.join(" or ", nearest));
  }
}
