package org.mirsad.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** Reads one file. STAND-IN of branch job (UTF-8 only, no gzip), to be replaced. */
public final class DocumentReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReadSettings settings;

  public DocumentReader(ReadSettings settings) {
    this.settings = settings;
  }

  /** Yields documents and rejects of one file; closes the stream. */
  public Iterator<ReadResult> read(String sourceUri, String relativePath, InputStream raw) {
    List<ReadResult> results = new ArrayList<>();
    try (raw) {
      byte[] bytes = raw.readAllBytes();
      if (relativePath.endsWith(".jsonl")) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
          results.add(record(sourceUri + "#" + (i + 1), relativePath, lines[i]));
        }
      } else {
        results.add(document(sourceUri, relativePath, bytes, bytes, Document.Metadata.NONE));
      }
    } catch (IOException e) {
      results.add(
          new ReadResult.Rejected(
              new Reject(sourceUri, "", "read", "unreadable", String.valueOf(e.getMessage()))));
    }
    return results.iterator();
  }

  private ReadResult record(String uri, String path, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Document.Metadata metadata =
          new Document.Metadata(
              field(node, "title"),
              field(node, "published_at"),
              field(node, "publisher"),
              field(node, "url"));
      return document(
          uri,
          path,
          line.getBytes(StandardCharsets.UTF_8),
          field(node, "text").getBytes(StandardCharsets.UTF_8),
          metadata);
    } catch (IOException e) {
      return new ReadResult.Rejected(new Reject(uri, "", "read", "bad_json", "not JSON"));
    }
  }

  private String field(JsonNode node, String name) {
    return node.path(settings.fields().getOrDefault(name, name)).asText("");
  }

  private static ReadResult document(
      String uri, String path, byte[] bytes, byte[] text, Document.Metadata metadata) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String sha = HexFormat.of().formatHex(digest.digest(bytes));
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      String id = HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 16);
      return new ReadResult.Read(
          new Document(
              id,
              uri,
              "UTF-8",
              bytes.length,
              sha,
              new String(text, StandardCharsets.UTF_8),
              metadata));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
