package org.mirsad.cli;

import org.mirsad.published.PublishedRun;
import picocli.CommandLine.Option;

/** Which run to read. */
final class TablesOption {
  @Option(
      names = "--tables",
      paramLabel = "DIR",
      description = "Output folder of mirsad run, or the folder of one run. Default: out/.")
  private String directory;

  /**
   * Opens the run.
   *
   * @throws org.mirsad.InputException if there is none
   */
  PublishedRun run() {
    return PublishedRun.open(directory == null ? Home.out() : directory);
  }

  boolean isGiven() {
    return directory != null;
  }
}
