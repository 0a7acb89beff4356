package org.mirsad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.InputException;
import org.mirsad.text.Sha256;

/**
 * The bytes of the knowledge files: the built-in ones, and a user's own laid over them.
 * Serialisable, so that a driver reads {@code --knowledge DIR} once and ships it to its executors.
 */
public final class KnowledgeFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every file the program knows, in loading order. */
  public static final List<String> NAMES =
      List.of(
          "titles.tsv",
          "actors.json",
          "spellings.tsv",
          "issues.json",
          "events.json",
          "publishers.json",
          "speech-verbs.tsv",
          "sentiment.tsv",
          "stance.tsv",
          "shifters.tsv",
          "boilerplate.tsv",
          "stopwords.tsv",
          "model-sentiment.tsv",
          "model-stance.tsv",
          "model-issues.tsv",
          "model-tones.tsv");

  /** Files that need not be there: without a model the rules judge alone. */
  private static final Set<String> OPTIONAL =
      Set.of("model-sentiment.tsv", "model-stance.tsv", "model-issues.tsv", "model-tones.tsv");

  private final TreeMap<String, byte[]> overlay;
  private final String overlayName;

  private KnowledgeFiles(TreeMap<String, byte[]> overlay, String overlayName) {
    this.overlay = overlay;
    this.overlayName = overlayName;
  }

  public static KnowledgeFiles builtIn() {
    return new KnowledgeFiles(new TreeMap<>(), "");
  }

  /**
   * The built-in files with those of {@code directory} over them, entry by entry.
   *
   * @throws InputException if the directory is missing or holds a file of an unknown name
   */
  public static KnowledgeFiles withOverlay(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new InputException(
          "%s: no such knowledge directory; expected a folder with some of %s"
              .formatted(directory, String.join(", ", NAMES)));
    }
    TreeMap<String, byte[]> overlay = new TreeMap<>();
    try (var files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || Files.isDirectory(file)) {
          continue;
        }
        if (!NAMES.contains(name)) {
          throw new InputException(
              "%s: not a knowledge file; expected one of %s"
                  .formatted(file, String.join(", ", NAMES)));
        }
        overlay.put(name, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new InputException(
          "%s: knowledge cannot be read: %s".formatted(directory, e.getMessage()), e);
    }
    return new KnowledgeFiles(overlay, directory.toString());
  }

  /** One file's content and the name to show in messages. */
  record Source(String name, byte[] content) {}

  /** The built-in file, then the user's file of the same name if there is one. */
  List<Source> sources(String name) {
    List<Source> sources = new ArrayList<>();
    if (isBuiltIn(name)) {
      sources.add(new Source("knowledge/" + name, builtIn(name)));
    }
    byte[] own = overlay.get(name);
    if (own != null) {
      sources.add(new Source(overlayName + "/" + name, own));
    }
    return sources;
  }

  /** SHA-256 of every file in use, by name ({@code name} or {@code overlay/name}). */
  public Map<String, String> checksums() {
    Map<String, String> sums = new TreeMap<>();
    for (String name : NAMES) {
      if (isBuiltIn(name)) {
        sums.put(name, Sha256.of(builtIn(name)));
      }
    }
    overlay.forEach((name, bytes) -> sums.put("overlay/" + name, Sha256.of(bytes)));
    return sums;
  }

  private static boolean isBuiltIn(String name) {
    return !OPTIONAL.contains(name)
        || KnowledgeFiles.class.getResource("/knowledge/" + name) != null;
  }

  private static byte[] builtIn(String name) {
    try (InputStream stream = KnowledgeFiles.class.getResourceAsStream("/knowledge/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("knowledge file not on the class path: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
