package org.mirsad.document;

import java.util.Objects;

/** What became of a file or of a record in it. */
public sealed interface ReadResult {

  /** It was read. */
  record Read(Document document) implements ReadResult {
    public Read {
      Objects.requireNonNull(document, "document");
    }
  }

  /** It could not be read. */
  record Rejected(Reject reject) implements ReadResult {
    public Rejected {
      Objects.requireNonNull(reject, "reject");
    }
  }
}
