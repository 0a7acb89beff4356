package org.mirsad.report;

/** What a point of a series stands for; there is a table of each length. */
public enum Period {
  DAILY,
  WEEKLY,
  MONTHLY;

  /** The ending of the names of its tables. */
  String suffix() {
    return "_" + word();
  }

  /** Its name in the report. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
