package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/**
 * Stances of actors on issues by date, and in the same columns by week and month, but for what
 * follows single days. A row for every actor and issue that stand together in the run and every
 * date of its calendar.
 */
public final class ActorStanceDaily {
  public static final String NAME = "actor_stance_daily";
  public static final String DATE = "date";
  public static final String ACTOR_ID = "actor_id";
  public static final String ISSUE_ID = "issue_id";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
  public static final String PUBLISHERS = "publishers";
  public static final String SENTENCES = "sentences";
  public static final String STATEMENTS = "statements";
  public static final String SUPPORT = "support";
  public static final String CONDITIONAL = "conditional";
  public static final String OPPOSE = "oppose";
  public static final String STATEMENTS_UNIQUE = "statements_unique";
  public static final String STATEMENTS_PUBLISHED = "statements_published";
  public static final String STANCE = "stance";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String STANCE_PUBLISHED = "stance_published";
  public static final String STANCE_CORRECTED = "stance_corrected";
  public static final String STANCE_CORRECTED_LOW = "stance_corrected_low";
  public static final String STANCE_CORRECTED_HIGH = "stance_corrected_high";
  public static final String STANCE_SHRUNK = "stance_shrunk";
  public static final String SHRINKAGE_WEIGHT = "shrinkage_weight";
  public static final String STANCE_ADJUSTED = "stance_adjusted";
  public static final String WINDOW_7D = "window_7d";
  public static final String TREND = "trend";
  public static final String TREND_LOW = "trend_low";
  public static final String TREND_HIGH = "trend_high";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private ActorStanceDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(
        period.tableName("actor_stance"),
        period.row("actor × issue"),
        schema(period),
        DATE,
        ACTOR_ID,
        ISSUE_ID);
  }

  private static StructType schema(Period period) {
    Schema schema =
        new Schema()
            .date(DATE, period.dateComment() + " " + ActorSentimentDaily.CALENDAR)
            .text(ACTOR_ID, "Actor whose position it is.")
            .text(ISSUE_ID, "Issue.")
            .count(ARTICLES, "Articles of the period that tell of the position.")
            .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
            .count(PUBLISHERS, "Known outlets of these articles.")
            .count(SENTENCES, "Their sentences that tell of the position.")
            .count(STATEMENTS, "Rows of stances in these articles.")
            .count(SUPPORT, "Those in favour.")
            .count(CONDITIONAL, "Those under a condition.")
            .count(OPPOSE, "Those against.")
            .count(STATEMENTS_UNIQUE, "Rows where each story counts once per date.")
            .count(STATEMENTS_PUBLISHED, "Rows where a story counts once per date and outlet.")
            .optionalNumber(
                STANCE, "Mean polarity, each story once: sum over sum, [-1,1]; null without rows.")
            .optionalNumber(CI_LOW, "Lower end of its 95 % interval, as in actor_sentiment_daily.")
            .optionalNumber(CI_HIGH, "Upper end of the interval.")
            .optionalNumber(STANCE_PUBLISHED, "Mean polarity, each story once per outlet.")
            .optionalNumber(
                STANCE_CORRECTED,
                "Mean polarity (1, 0, -1) of the true positions among those found, each story once,"
                    + " corrected for the known errors of judging (each class found counts as what"
                    + " it turned out to be in cross-validation), [-1,1]; null without rows or"
                    + " without a model that tells its errors.")
            .optionalNumber(
                STANCE_CORRECTED_LOW,
                "Lower end of its 95 % interval: of counts, stories as n, and of error rates.")
            .optionalNumber(STANCE_CORRECTED_HIGH, "Upper end of the interval.")
            .optionalNumber(
                STANCE_SHRUNK,
                "stance drawn toward the actor's own overall level on the issue, the more the less"
                    + " evidence (empirical Bayes).")
            .optionalNumber(
                SHRINKAGE_WEIGHT,
                "Share of the distance from that level that stance keeps there, [0,1).")
            .optionalNumber(
                STANCE_ADJUSTED,
                "stance less the effects of its publishers, as sentiment_adjusted in"
                    + " actor_sentiment_daily; null where no two publishers of the run share a series.");
    if (period == Period.DAY) {
      schema
          .optionalNumber(
              WINDOW_7D,
              "Mean polarity of the seven days that end on the date, each story once per date: sum"
                  + " over sum; null without rows in them.")
          .optionalNumber(
              TREND,
              "Smoothed level (local-level model over all dates); null before the first row.")
          .optionalNumber(TREND_LOW, "Lower end of the trend's 95 % interval.")
          .optionalNumber(TREND_HIGH, "Upper end of the trend's 95 % interval.");
    }
    return schema.text(N_FLAG, Flags.COMMENT).build();
  }
}
