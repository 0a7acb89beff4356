package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Breaks in the series. */
public final class BreakRows {
  public static final String NAME = "change_points";
  public static final String SERIES = "series";
  public static final String ACTOR_ID = "actor_id";
  public static final String ISSUE_ID = "issue_id";
  public static final String DATE = "date";
  public static final String BEFORE = "before";
  public static final String AFTER = "after";
  public static final String P_VALUE = "p_value";
  public static final String Q_VALUE = "q_value";
  public static final String COVERAGE_BREAK = "coverage_break";

  public static final StructType SCHEMA =
      new Schema()
          .text(SERIES, "sentiment:ACTOR or stance:ACTOR:ISSUE.")
          .text(ACTOR_ID, "Actor of the series.")
          .optionalText(ISSUE_ID, "Issue of a stance series, null for sentiment.")
          .date(DATE, "First date of the new level.")
          .number(BEFORE, "Precision-weighted mean of the segment before.")
          .number(AFTER, "Precision-weighted mean of the segment after.")
          .number(P_VALUE, "Permutation p-value of the break, (0,1].")
          .number(Q_VALUE, "Benjamini-Hochberg q-value over all breaks of the run.")
          .flag(
              COVERAGE_BREAK,
              "Whether the stories per date also changed by half or more at the break: what is read"
                  + " may have changed rather than what is said.")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "break in a series (actor, issue)", SCHEMA, SERIES, DATE);

  private BreakRows() {}
}
