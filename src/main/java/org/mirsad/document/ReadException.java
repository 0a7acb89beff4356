package org.mirsad.document;

/** Input that ends in a {@link Reject}: its reason and detail. Never leaves this package. */
final class ReadException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  ReadException(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  String detail() {
    return getMessage();
  }
}
