package org.mirsad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the program speaks. Always UTF-8, whatever the locale says, since what it prints is Arabic.
 *
 * @param out results
 * @param err progress and messages
 * @param outStyle colours of {@code out}
 * @param errStyle colours of {@code err}
 * @param outIsTerminal whether a person reads {@code out} as it comes
 * @param errIsTerminal whether a person reads {@code err} as it comes, where a line can be written
 *     over
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    Style outStyle,
    Style errStyle,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** Set by scripts/mirsad to those of {@code out,err} that are terminals. */
  static final String PROPERTY = "mirsad.terminal";

  Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(outStyle, "outStyle");
    Objects.requireNonNull(errStyle, "errStyle");
  }

  /** The streams of this process. */
  static Terminal ofProcess() {
    String said = System.getProperty(PROPERTY);
    List<String> terminals =
        said != null
            ? Arrays.asList(said.split(","))
            : System.console() != null ? List.of("out", "err") : List.of();
    return of(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"),
        System.getenv());
  }

  static Terminal of(
      PrintWriter out,
      PrintWriter err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> environment) {
    boolean colours = wantsColours(environment);
    return new Terminal(
        out,
        err,
        new Style(outIsTerminal && colours),
        new Style(errIsTerminal && colours),
        outIsTerminal,
        errIsTerminal && !isDumb(environment));
  }

  /** Tells the user of something, at once. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** See no-color.org. */
  private static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
  }

  private static boolean isDumb(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
