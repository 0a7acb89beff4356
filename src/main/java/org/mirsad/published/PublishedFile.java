package org.mirsad.published;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mirsad.InputException;

/** Writes a file beside the tables of a run, or anywhere. */
public final class PublishedFile {
  private PublishedFile() {}

  /**
   * Writes a file so that readers see the old one or the new one, never a part.
   *
   * @param place a path on a local disk, or a URI that Hadoop knows
   * @throws InputException if it cannot be written
   */
  public static void write(String place, byte[] content) {
    try {
      Path path = new Path(place);
      FileSystem files = path.getFileSystem(PublishedRun.configuration());
      Path whole = files.makeQualified(path);
      if (whole.toUri().getScheme().equals("file")) {
        writeLocal(java.nio.file.Path.of(whole.toUri().getPath()), content);
      } else {
        write(files, whole, content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("%s: cannot be written: %s".formatted(place, e.getMessage()), e);
    }
  }

  private static void writeLocal(java.nio.file.Path path, byte[] content) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder, expected the name of a file");
    }
    java.nio.file.Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    java.nio.file.Path next = folder.resolve("." + path.getFileName() + ".new");
    try {
      Files.write(next, content);
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Object stores show a file once it is whole; others get it under another name first. */
  private static void write(FileSystem files, Path path, byte[] content) throws IOException {
    Path next = new Path(path.getParent(), "." + path.getName() + ".new");
    try (OutputStream stream = files.create(next, true)) {
      stream.write(content);
    }
    files.delete(path, false);
    if (!files.rename(next, path)) {
      throw new IOException("it cannot be renamed from " + next);
    }
  }
}
