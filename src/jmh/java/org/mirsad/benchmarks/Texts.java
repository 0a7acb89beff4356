package org.mirsad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.mirsad.document.Document;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.ReadSettings;

/**
 * The texts to measure with: the file or folder of the system property {@value #PROPERTY}, else the
 * seeds.
 */
final class Texts {
  static final String PROPERTY = "mirsad.benchmark.texts";

  private Texts() {}

  static List<Document> read() {
    Path place = Path.of(System.getProperty(PROPERTY, "seeds"));
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        read(file, documents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable: " + place, e);
    }
    if (documents.isEmpty()) {
      throw new IllegalStateException("no text in " + place);
    }
    return documents;
  }

  private static void read(Path file, List<Document> documents) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String name = file.getFileName().toString();
      Iterator<ReadResult> results =
          new DocumentReader(ReadSettings.DEFAULT).read(file.toUri().toString(), name, in);
      while (results.hasNext()) {
        if (results.next() instanceof ReadResult.Read read) {
          documents.add(read.document());
        }
      }
    }
  }

  static long characters(List<Document> documents) {
    return documents.stream().mapToLong(d -> d.text().codePointCount(0, d.text().length())).sum();
  }

  /** The bytes of the texts in UTF-8. */
  static long bytes(List<Document> documents) {
    return documents.stream()
        .mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
