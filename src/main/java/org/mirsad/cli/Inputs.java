package org.mirsad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;

/** Reads local files without Spark. */
final class Inputs {

  /**
   * A file to read.
   *
   * @param path where it is
   * @param relative its path below the input it was found under
   */
  record InputFile(Path path, String relative) {}

  /** Two letters at least, as one would be a drive. */
  private static final Pattern URI_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

  private final DocumentReader reader;

  Inputs(DocumentReader reader) {
    this.reader = reader;
  }

  /**
   * The files of inputs, folders with all below them, sorted; hidden ones left out.
   *
   * @throws InputException if an input is missing or there is no file at all
   */
  static List<InputFile> list(List<Path> inputs) {
    List<InputFile> files = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new InputException("%s: no such file or folder".formatted(input));
      }
      files.addAll(below(input));
    }
    if (files.isEmpty()) {
      throw new InputException(
          "%s: no files to read, expected articles as text or JSON Lines"
              .formatted(inputs.size() == 1 ? inputs.get(0) : inputs));
    }
    return files;
  }

  /**
   * Tells before Spark starts whether there is anything to read; what is not on this machine is
   * left to Spark.
   *
   * @param inputs paths and URIs
   * @throws InputException if an input is missing or there is no file at all
   */
  static void check(List<String> inputs) {
    if (inputs.stream().noneMatch(input -> URI_SCHEME.matcher(input).lookingAt())) {
      list(inputs.stream().map(Path::of).toList());
    }
  }

  /** Gives every document and reject of a file to {@code each}, one after the other. */
  void read(InputFile file, Consumer<ReadResult> each) {
    String uri = file.path().toAbsolutePath().normalize().toUri().toString();
    Iterator<ReadResult> results = reader.read(uri, file.relative(), open(file.path()));
    results.forEachRemaining(each);
  }

  private static InputStream open(Path path) {
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw new InputException("%s: cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static List<InputFile> below(Path input) {
    if (!Files.isDirectory(input)) {
      return List.of(new InputFile(input, input.getFileName().toString()));
    }
    try (Stream<Path> paths = Files.walk(input)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(input.relativize(path)))
          .map(path -> new InputFile(path, relative(input, path)))
          .sorted((a, b) -> a.relative().compareTo(b.relative()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException("%s: cannot be listed: %s".formatted(input, e.getMessage()), e);
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("_")) {
        return true;
      }
    }
    return false;
  }
}
