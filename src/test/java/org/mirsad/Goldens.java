package org.mirsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files in {@code src/test/resources/goldens}; {@code -Dgoldens.update=true} writes
 * them instead, to be read in the diff.
 */
public final class Goldens {
  private static final Path FOLDER = Path.of("src/test/resources/goldens");

  private Goldens() {}

  public static void check(String name, String actual) throws IOException {
    check(FOLDER.resolve(name), actual);
  }

  /** The same for a file that stands elsewhere. */
  public static void check(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      assertThat(System.getenv("CI")).as("goldens.update is set in CI").isNull();
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s; -Dgoldens.update=true rewrites it", file)
        .isEqualTo(Files.readString(file));
  }
}
