package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. */
final class Program {
  private Program() {}

  /**
   * Starts it as scripts/mirsad does, and waits.
   *
   * @param folder for what it says
   */
  static Spoken run(Path folder, List<String> javaOptions, String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("@" + Path.of("target", "jvm-options").toAbsolutePath());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dmirsad.terminal="));
    line.addAll(javaOptions);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(Mirsad.class.getName());
    line.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", line).isTrue();
    return new Spoken(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
