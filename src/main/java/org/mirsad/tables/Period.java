package org.mirsad.tables;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What a row of a table by date covers. The date of a row is the period's first day. */
public enum Period {
  DAY("daily", "on a date", "Day of publication."),
  WEEK("weekly", "in a week", "Monday of the week of publication (ISO 8601)."),
  MONTH("monthly", "in a month", "First day of the month of publication.");

  private final String suffix;
  private final String when;
  private final String comment;

  Period(String suffix, String when, String comment) {
    this.suffix = suffix;
    this.when = when;
    this.comment = comment;
  }

  /** The first day of the period that {@code day} falls in. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The name of a table, as in {@code terms_weekly}. */
  String tableName(String kind) {
    return kind + "_" + suffix;
  }

  /** What a row is, as in {@code actor in a week}. */
  String row(String what) {
    return what + " " + when;
  }

  /** The comment of the column of dates. */
  String dateComment() {
    return comment;
  }
}
