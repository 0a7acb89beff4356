package org.mirsad.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mirsad.InputException;

/** Lists input files: folders with all below them, sorted; hidden files and folders left out. */
final class InputFiles {
  private InputFiles() {}

  /**
   * The files of the inputs, each once, in order of relative path.
   *
   * @throws InputException if an input is missing or there is no file at all
   */
  static List<InputFile> list(List<String> inputs, Configuration configuration) {
    TreeMap<String, InputFile> files = new TreeMap<>();
    for (String input : inputs) {
      for (InputFile file : list(input, configuration)) {
        files.merge(file.uri(), file, InputFiles::shorterPath);
      }
    }
    if (files.isEmpty()) {
      throw new InputException(
          "%s: no files to read, expected articles as text or JSON Lines"
              .formatted(String.join(", ", inputs)));
    }
    return files.values().stream()
        .sorted(Comparator.comparing(InputFile::relativePath).thenComparing(InputFile::uri))
        .toList();
  }

  private static List<InputFile> list(String input, Configuration configuration) {
    try {
      Path given = new Path(input);
      FileSystem fileSystem = given.getFileSystem(configuration);
      FileStatus root = fileSystem.getFileStatus(fileSystem.makeQualified(given));
      List<InputFile> files = new ArrayList<>();
      if (root.isFile()) {
        files.add(file(root, root.getPath().getName()));
      } else {
        collect(fileSystem, root.getPath(), "", files);
      }
      return files;
    } catch (FileNotFoundException e) {
      throw new InputException("%s: no such file or folder".formatted(input), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("%s: cannot be listed: %s".formatted(input, e.getMessage()), e);
    }
  }

  private static void collect(
      FileSystem fileSystem, Path folder, String prefix, List<InputFile> files) throws IOException {
    for (FileStatus status : fileSystem.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (status.isDirectory()) {
        collect(fileSystem, status.getPath(), prefix + name + "/", files);
      } else {
        files.add(file(status, prefix + name));
      }
    }
  }

  private static InputFile file(FileStatus status, String relativePath) {
    return new InputFile(status.getPath().toUri().toString(), relativePath, status.getLen());
  }

  /** A file given twice keeps one path, whatever the order of the inputs. */
  private static InputFile shorterPath(InputFile one, InputFile other) {
    Comparator<InputFile> order =
        Comparator.comparingInt((InputFile f) -> f.relativePath().length())
            .thenComparing(InputFile::relativePath);
    return order.compare(one, other) <= 0 ? one : other;
  }
}
