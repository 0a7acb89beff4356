package org.mirsad.job;

/** What went wrong, in one line. */
final class Failures {
  private static final int MOST = 300;

  private Failures() {}

  /** The message, or where it was thrown if there is none. */
  static String line(Throwable failure) {
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      StackTraceElement[] frames = failure.getStackTrace();
      message = frames.length == 0 ? "no message" : "at " + frames[0];
    }
    String line = message.replace('\n', ' ').replace('\r', ' ').strip();
    return line.length() <= MOST ? line : line.substring(0, MOST);
  }
}
