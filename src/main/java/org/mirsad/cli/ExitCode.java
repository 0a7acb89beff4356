package org.mirsad.cli;

/** What the program tells the shell. */
final class ExitCode {
  static final int OK = 0;

  /** Our fault. */
  static final int FAILURE = 1;

  /** The user's fault: an option, an input or a knowledge file is wrong. */
  static final int USAGE = 2;

  /** More was rejected than the user allows, or nothing could be read at all. */
  static final int REJECTS = 3;

  /** The runs compared differ, and the user asked to be told by the exit code. */
  static final int CHANGED = 4;

  private ExitCode() {}
}
