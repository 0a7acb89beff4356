package org.mirsad.document;

import java.util.Objects;

/**
 * Something that could not be processed, kept so that nothing is lost in silence.
 *
 * @param sourceUri file or record
 * @param docId the document's id, empty if none was read
 * @param stage {@code read}, {@code clean}, {@code date} or {@code annotate}
 * @param reason a fixed word such as {@code truncated_gzip}, to count by
 * @param detail one line for a person, with the line number where there is one
 */
public record Reject(String sourceUri, String docId, String stage, String reason, String detail) {
  public Reject {
    Objects.requireNonNull(sourceUri, "sourceUri");
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }
}
