package org.mirsad.document;

/** A document, or why there is none. STAND-IN of branch job, to be replaced. */
public sealed interface ReadResult {
  /** A document was read. */
  record Read(Document document) implements ReadResult {}

  /** A file or record could not be read. */
  record Rejected(Reject reject) implements ReadResult {}
}
