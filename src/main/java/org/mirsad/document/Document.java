package org.mirsad.document;

import java.util.Objects;

/**
 * An input document, decoded.
 *
 * @param docId stable id: the same for the same path below the input root and the same bytes
 * @param sourceUri the file's URI, with {@code #record} for a record inside a file
 * @param encoding IANA name of the charset the text was decoded from
 * @param bytes size of the file or record in bytes
 * @param sha256 lower-case hex digest of those bytes
 * @param text the decoded text, to which all offsets refer
 * @param metadata what the source said beside the text
 */
public record Document(
    String docId,
    String sourceUri,
    String encoding,
    long bytes,
    String sha256,
    String text,
    Metadata metadata) {

  public Document {
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(sourceUri, "sourceUri");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
  }

  /**
   * Fields of a record beside its text, as they stand; an empty string where the source has none.
   *
   * @param title headline
   * @param publishedAt publication date in any common notation
   * @param publisher outlet name
   * @param url address of the article
   */
  public record Metadata(String title, String publishedAt, String publisher, String url) {
    public static final Metadata NONE = new Metadata("", "", "", "");

    public Metadata {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(publishedAt, "publishedAt");
      Objects.requireNonNull(publisher, "publisher");
      Objects.requireNonNull(url, "url");
    }
  }
}
