package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Who judges whom, by date, and in the same columns by week and month; no rows of zeros. */
public final class VoiceTargetDaily {
  public static final String NAME = "voice_target_daily";
  public static final String DATE = "date";
  public static final String VOICE = "voice";
  public static final String TARGET_ID = "target_id";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
  public static final String PUBLISHERS = "publishers";
  public static final String SENTENCES = "sentences";
  public static final String OPINIONS = "opinions";
  public static final String OPINIONS_UNIQUE = "opinions_unique";
  public static final String SENTIMENT = "sentiment";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private VoiceTargetDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(
        period.tableName("voice_target"),
        period.row("voice × target"),
        schema(period),
        DATE,
        VOICE,
        TARGET_ID);
  }

  private static StructType schema(Period period) {
    return new Schema()
        .date(DATE, period.dateComment())
        .text(VOICE, "Who judges: narrator, an actor id, or other for any other speaker.")
        .text(TARGET_ID, "Actor who is judged.")
        .count(ARTICLES, "Articles of the period with such a judgement.")
        .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
        .count(PUBLISHERS, "Known outlets of these articles.")
        .count(SENTENCES, "Their sentences with such a judgement.")
        .count(OPINIONS, "Judgements in these articles.")
        .count(OPINIONS_UNIQUE, "Judgements where each story counts once per date.")
        .optionalNumber(
            SENTIMENT, "Mean polarity, each story once: sum over sum, [-1,1]; null without any.")
        .optionalNumber(CI_LOW, "Lower end of its 95 % interval, as in actor_sentiment_daily.")
        .optionalNumber(CI_HIGH, "Upper end of the interval.")
        .text(N_FLAG, Flags.COMMENT)
        .build();
  }
}
