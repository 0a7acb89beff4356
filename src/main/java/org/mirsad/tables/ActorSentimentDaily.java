package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Sentiment toward actors by date. */
public final class ActorSentimentDaily {
  public static final String NAME = "actor_sentiment_daily";
  public static final String DATE = "date";
  public static final String ACTOR_ID = "actor_id";
  public static final String NAME_EN = "name_en";
  public static final String NAME_AR = "name_ar";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
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
  public static final String SENTIMENT_SHRUNK = "sentiment_shrunk";
  public static final String TREND = "trend";
  public static final String TREND_LOW = "trend_low";
  public static final String TREND_HIGH = "trend_high";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA =
      new Schema()
          .date(DATE, "Day of publication.")
          .text(ACTOR_ID, "Actor.")
          .text(NAME_EN, "English name.")
          .text(NAME_AR, "Arabic name.")
          .count(ARTICLES, "Articles of the date that mention or judge the actor.")
          .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
          .count(MENTIONS, "Mentions in these articles.")
          .count(OPINIONS, "Judgements of the actor in these articles.")
          .count(POSITIVE, "Positive judgements.")
          .count(NEUTRAL, "Sentences that mention the actor without judging it.")
          .count(NEGATIVE, "Negative judgements.")
          .count(OPINIONS_UNIQUE, "Judgements where each story of the date counts once.")
          .count(OPINIONS_PUBLISHED, "Judgements where a story counts once per outlet.")
          .optionalNumber(
              SENTIMENT,
              "Mean polarity of the judgements, each story once: sum over sum, [-1,1]; null without"
                  + " judgements.")
          .optionalNumber(
              CI_LOW,
              "Lower end of its 95 % interval: Poisson bootstrap over stories, below 5 stories"
                  + " Wilson's interval with the stories as n.")
          .optionalNumber(CI_HIGH, "Upper end of the interval.")
          .optionalNumber(SENTIMENT_PUBLISHED, "Mean polarity, each story once per outlet.")
          .optionalNumber(POSITIVE_SHARE, "Share of positive judgements, each story once.")
          .optionalNumber(
              POSITIVE_SHARE_LOW, "Lower end of its 95 % Wilson interval, stories as n.")
          .optionalNumber(POSITIVE_SHARE_HIGH, "Upper end of the interval.")
          .optionalNumber(
              SENTIMENT_SHRUNK,
              "sentiment drawn toward the actor's own overall level, the more the less evidence.")
          .optionalNumber(
              TREND, "Smoothed level (local-level model over all dates); null before any.")
          .optionalNumber(TREND_LOW, "Lower end of the trend's 95 % interval.")
          .optionalNumber(TREND_HIGH, "Upper end of the trend's 95 % interval.")
          .text(N_FLAG, Flags.COMMENT)
          .build();

  public static final Table TABLE = Table.of(NAME, "actor on a date", SCHEMA, DATE, ACTOR_ID);

  private ActorSentimentDaily() {}
}
