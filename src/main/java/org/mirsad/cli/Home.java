package org.mirsad.cli;

import java.nio.file.Path;

/**
 * Where the program runs. The defaults stand against the project's folder; what users give stands
 * against the folder they are in.
 */
final class Home {
  /** Set by scripts/mirsad. */
  static final String PROPERTY = "mirsad.home";

  private Home() {}

  static String seeds() {
    return in("seeds");
  }

  /** The labelled articles the program's own models are trained on. */
  static String training() {
    return in("src/training");
  }

  /** Where the program's own models are in its sources. */
  static String knowledge() {
    return in("src/main/resources/knowledge");
  }

  static String out() {
    return in("out");
  }

  /**
   * The Spark master to use; empty where spark-submit has named one.
   *
   * @param given by the user, null if not
   */
  static String sparkMaster(String given) {
    if (given != null) {
      return given;
    }
    return System.getProperty("spark.master") == null ? "local[*]" : "";
  }

  /** How many tasks run at a time, as far as it can be told before Spark starts. */
  static int parallelism() {
    return Integer.getInteger(
        "spark.default.parallelism", Runtime.getRuntime().availableProcessors());
  }

  private static String in(String folder) {
    String home = System.getProperty(PROPERTY, "");
    return home.isEmpty() ? folder : Path.of(home, folder).toString();
  }
}
