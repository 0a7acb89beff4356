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
  public static final String PENALTY = "penalty";
  public static final String P_VALUE = "p_value";
  public static final String Q_VALUE = "q_value";
  public static final String COVERAGE_P = "coverage_p";
  public static final String MIX_P = "mix_p";
  public static final String COVERAGE_BREAK = "coverage_break";

  public static final StructType SCHEMA =
      new Schema()
          .text(SERIES, "sentiment:ACTOR or stance:ACTOR:ISSUE.")
          .text(ACTOR_ID, "Actor of the series.")
          .optionalText(ISSUE_ID, "Issue of a stance series, null for sentiment.")
          .date(DATE, "First date of the new level.")
          .number(BEFORE, "Precision-weighted mean of the segment before.")
          .number(AFTER, "Precision-weighted mean of the segment after.")
          .number(
              PENALTY,
              "What the break had to save in weighted squared deviations to be listed: 3 ln n of n"
                  + " dates with judgements.")
          .number(P_VALUE, "Permutation p-value of the break, (0,1].")
          .number(
              Q_VALUE,
              "Benjamini-Hochberg q-value over all series of the run that are long enough to be tested,"
                  + " those without a break too.")
          .number(
              COVERAGE_P,
              "Permutation p-value of a change in the corpus' stories per day at the break, over the"
                  + " days of the two segments.")
          .number(
              MIX_P,
              "Permutation p-value of a change in the publishers of the series' stories at the break;"
                  + " 1 with one publisher.")
          .flag(
              COVERAGE_BREAK,
              "Whether what is read may have changed rather than what is said: coverage_p at most"
                  + " 0.05 and twice or half as many stories per day, or mix_p at most 0.05 and a"
                  + " fifth or more of the stories with other publishers than before.")
          .build();

  public static final Table TABLE =
      Table.of(NAME, "break in a series (actor, issue)", SCHEMA, SERIES, DATE);

  private BreakRows() {}
}
