package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/**
 * Sentiment toward actors by date, and in the same columns by week and month, but for what follows
 * single days (the window and the trend). A row for every actor of the run and every date of its
 * calendar, see {@link #CALENDAR}. Every mean is a ratio of sums over the same articles, never a
 * mean of means.
 */
public final class ActorSentimentDaily {
  public static final String NAME = "actor_sentiment_daily";

  /** Which dates the tables of actors and of coverage have. */
  static final String CALENDAR =
      "Every date from the first to the last dated article of the run; silences of the whole corpus"
          + " of more than 92 days have no rows, and in a run of more than 1,830 dates a series has"
          + " only those between its own first and last article.";

  public static final String DATE = "date";
  public static final String ACTOR_ID = "actor_id";
  public static final String NAME_EN = "name_en";
  public static final String NAME_AR = "name_ar";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
  public static final String PUBLISHERS = "publishers";
  public static final String SENTENCES = "sentences";
  public static final String MENTIONS = "mentions";
  public static final String OPINIONS = "opinions";
  public static final String POSITIVE = "positive";
  public static final String NEUTRAL = "neutral";
  public static final String NEGATIVE = "negative";
  public static final String OPINIONS_UNIQUE = "opinions_unique";
  public static final String OPINIONS_PUBLISHED = "opinions_published";
  public static final String SENTIMENT = "sentiment";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String SENTIMENT_PUBLISHED = "sentiment_published";
  public static final String POSITIVE_SHARE = "positive_share";
  public static final String POSITIVE_SHARE_LOW = "positive_share_low";
  public static final String POSITIVE_SHARE_HIGH = "positive_share_high";
  public static final String POSITIVE_CORRECTED = "positive_corrected";
  public static final String POSITIVE_CORRECTED_LOW = "positive_corrected_low";
  public static final String POSITIVE_CORRECTED_HIGH = "positive_corrected_high";
  public static final String NEGATIVE_CORRECTED = "negative_corrected";
  public static final String NEGATIVE_CORRECTED_LOW = "negative_corrected_low";
  public static final String NEGATIVE_CORRECTED_HIGH = "negative_corrected_high";
  public static final String SENTIMENT_SHRUNK = "sentiment_shrunk";
  public static final String SHRINKAGE_WEIGHT = "shrinkage_weight";
  public static final String SENTIMENT_ADJUSTED = "sentiment_adjusted";
  public static final String WINDOW_7D = "window_7d";
  public static final String TREND = "trend";
  public static final String TREND_LOW = "trend_low";
  public static final String TREND_HIGH = "trend_high";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private ActorSentimentDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(
        period.tableName("actor_sentiment"), period.row("actor"), schema(period), DATE, ACTOR_ID);
  }

  private static StructType schema(Period period) {
    Schema schema =
        new Schema()
            .date(DATE, period.dateComment() + " " + CALENDAR)
            .text(ACTOR_ID, "Actor.")
            .text(NAME_EN, "English name.")
            .text(NAME_AR, "Arabic name.")
            .count(ARTICLES, "Articles of the period that mention or judge the actor.")
            .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
            .count(PUBLISHERS, "Known outlets of these articles.")
            .count(SENTENCES, "Their sentences that mention or judge the actor.")
            .count(MENTIONS, "Mentions in these articles, as in the table of mentions.")
            .count(OPINIONS, "Judgements of the actor in these articles.")
            .count(POSITIVE, "Positive judgements.")
            .count(NEUTRAL, "Sentences that mention the actor without judging it.")
            .count(NEGATIVE, "Negative judgements.")
            .count(OPINIONS_UNIQUE, "Judgements where each story counts once per date.")
            .count(OPINIONS_PUBLISHED, "Judgements where a story counts once per date and outlet.")
            .optionalNumber(
                SENTIMENT,
                "Mean polarity of the judgements, each story once: sum over sum, [-1,1]; null without"
                    + " judgements.")
            .optionalNumber(
                CI_LOW,
                "Lower end of its 95 % interval: t-interval over stories with the variance of a Poisson"
                    + " bootstrap, drawn toward a prior where stories are few.")
            .optionalNumber(CI_HIGH, "Upper end of the interval.")
            .optionalNumber(SENTIMENT_PUBLISHED, "Mean polarity, each story once per outlet.")
            .optionalNumber(POSITIVE_SHARE, "Share of positive judgements, each story once.")
            .optionalNumber(
                POSITIVE_SHARE_LOW, "Lower end of its 95 % Wilson interval, stories as n.")
            .optionalNumber(POSITIVE_SHARE_HIGH, "Upper end of the interval.")
            .optionalNumber(
                POSITIVE_CORRECTED,
                "Share of the sentences that speak of the actor which make it look good, each story"
                    + " once, corrected for the known errors of judging (positive of positive +"
                    + " neutral + negative, set against the confusion measured in"
                    + " cross-validation), [0,1]; null without such sentences or without a model"
                    + " that tells its errors.")
            .optionalNumber(
                POSITIVE_CORRECTED_LOW,
                "Lower end of its 95 % interval: of counts, stories as n, and of error rates.")
            .optionalNumber(POSITIVE_CORRECTED_HIGH, "Upper end of the interval.")
            .optionalNumber(
                NEGATIVE_CORRECTED, "The same share of sentences that make it look bad.")
            .optionalNumber(NEGATIVE_CORRECTED_LOW, "Lower end of its 95 % interval.")
            .optionalNumber(NEGATIVE_CORRECTED_HIGH, "Upper end of the interval.")
            .optionalNumber(
                SENTIMENT_SHRUNK,
                "sentiment drawn toward the actor's own overall level, the more the less evidence"
                    + " (empirical Bayes).")
            .optionalNumber(
                SHRINKAGE_WEIGHT,
                "Share of the distance from that level that sentiment keeps there, [0,1).")
            .optionalNumber(
                SENTIMENT_ADJUSTED,
                "sentiment less the effects of its publishers: sum of (polarity - effect of the"
                    + " publisher) over the number of judgements, [-1,1]. Effects are estimated over"
                    + " the run against other publishers on the same actors, shrunken, 0 for unknown"
                    + " publishers; null where no two publishers of the run share a series.");
    if (period == Period.DAY) {
      schema
          .optionalNumber(
              WINDOW_7D,
              "Mean polarity of the seven days that end on the date, each story once per date: sum"
                  + " over sum; null without judgements in them.")
          .optionalNumber(
              TREND,
              "Smoothed level (local-level model over all dates); null before the first judgement.")
          .optionalNumber(TREND_LOW, "Lower end of the trend's 95 % interval.")
          .optionalNumber(TREND_HIGH, "Upper end of the trend's 95 % interval.");
    }
    return schema.text(N_FLAG, Flags.COMMENT).build();
  }
}
