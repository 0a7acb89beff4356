package org.mirsad.cli;

import java.util.Locale;

/** Whom results are for: a program or a person. */
enum Format {
  JSON,
  TEXT;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
