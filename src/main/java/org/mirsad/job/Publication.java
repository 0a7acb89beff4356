package org.mirsad.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mirsad.InputException;

/**
 * A run's place under the output folder. It is readable through {@code latest} only once it is
 * whole.
 */
final class Publication {
  private static final String RUN_FILE = "_run.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final FileSystem fileSystem;
  private final Path output;
  private final String runId;

  Publication(String output, String runId, Configuration configuration) {
    try {
      Path given = new Path(output);
      fileSystem = given.getFileSystem(configuration);
      this.output = fileSystem.makeQualified(given);
      this.runId = runId;
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("%s: no place to write: %s".formatted(output, e.getMessage()), e);
    }
  }

  Path folder() {
    return new Path(new Path(output, "runs"), runId);
  }

  /**
   * Makes the run's folder, in place of one that a run of the same id left unfinished.
   *
   * @throws InputException if a finished run has this id, or the folder cannot be made
   */
  void prepare() {
    try {
      if (fileSystem.exists(new Path(folder(), RUN_FILE))) {
        throw new InputException(
            "%s: run '%s' is there already, expected a new --run-id".formatted(folder(), runId));
      }
      fileSystem.delete(folder(), true);
      if (!fileSystem.mkdirs(folder())) {
        throw new InputException("%s: folder cannot be made".formatted(folder()));
      }
    } catch (IOException e) {
      throw new InputException("%s: cannot be written: %s".formatted(folder(), e.getMessage()), e);
    }
  }

  /** Describes the run and points {@code latest} at it; returns where readers look. */
  String publish(Map<String, Object> description) {
    try {
      try (OutputStream stream = fileSystem.create(new Path(folder(), RUN_FILE), true)) {
        stream.write(JSON.writeValueAsBytes(description));
      }
      return isLocal() ? link() : mark();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isLocal() {
    return fileSystem.getUri().getScheme().equals("file");
  }

  private String link() throws IOException {
    java.nio.file.Path folder = java.nio.file.Path.of(output.toUri().getPath());
    java.nio.file.Path latest = folder.resolve("latest");
    java.nio.file.Path next = folder.resolve(".latest-" + runId);
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, java.nio.file.Path.of("runs", runId));
    Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return latest.toString();
  }

  private String mark() throws IOException {
    try (OutputStream stream = fileSystem.create(new Path(output, "LATEST"), true)) {
      stream.write((runId + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return folder().toString();
  }
}
