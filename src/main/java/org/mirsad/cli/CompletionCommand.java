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
  /** The script starts bash's completion in zsh; before, zsh's own must be there. */
  private static final String IN_ZSH = "autoload -U +X compinit && compinit -u\n";

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
    String script = AutoComplete.bash("mirsad", spec.parent().commandLine());
    switch (shell) {
      case "bash" -> terminal.out().print(script);
      case "zsh" -> terminal.out().print(IN_ZSH + script);
      default ->
          throw new InputException("no completion for '%s', expected bash or zsh".formatted(shell));
    }
    return ExitCode.OK;
  }
}
