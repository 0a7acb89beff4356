package org.mirsad;

/**
 * The user's input, option or knowledge file is wrong. The message is one line: where, what, what
 * was expected. The command line prints it and exits with 2.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
