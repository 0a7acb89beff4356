package org.mirsad.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.mirsad.InputException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mirsad completion}: lets the shell complete commands, options and names. */
@Command(
    name = "completion",
    description = {
      "Print a script that lets your shell complete commands, options and their values.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(mirsad completion bash)                    for this shell",
      "  mirsad completion bash > ~/.local/share/bash-completion/completions/mirsad",
      "  mirsad completion zsh > ~/.mirsad-completion && echo 'source ~/.mirsad-completion' >>"
          + " ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private GeneralOptions general;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "bash or zsh.")
  private String shell;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What the shell offers. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh").iterator();
    }
  }

  @Override
  public Integer call() {
    if (!List.of("bash", "zsh").contains(shell)) {
      throw new InputException("no completion for '%s', expected bash or zsh".formatted(shell));
    }
    // One script is for both: in zsh it switches bash's way of completing on.
    terminal.out().print(AutoComplete.bash("mirsad", spec.parent().commandLine()));
    return ExitCode.OK;
  }
}
