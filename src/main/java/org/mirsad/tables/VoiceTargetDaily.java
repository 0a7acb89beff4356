package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Who judges whom, by date. */
public final class VoiceTargetDaily {
  public static final String NAME = "voice_target_daily";
  public static final String DATE = "date";
  public static final String VOICE = "voice";
  public static final String TARGET_ID = "target_id";
  public static final String OPINIONS = "opinions";
  public static final String OPINIONS_UNIQUE = "opinions_unique";
  public static final String SENTIMENT = "sentiment";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA =
      new Schema()
          .date(DATE, "Day of publication.")
          .text(VOICE, "Who judges: narrator, an actor id, or other for any other speaker.")
          .text(TARGET_ID, "Actor who is judged.")
          .count(OPINIONS, "Judgements in all articles of the date.")
          .count(OPINIONS_UNIQUE, "Judgements where each story of the date counts once.")
          .optionalNumber(
              SENTIMENT, "Mean polarity, each story once: sum over sum, [-1,1]; null without any.")
          .optionalNumber(CI_LOW, "Lower end of its 95 % interval, as in actor_sentiment_daily.")
          .optionalNumber(CI_HIGH, "Upper end of the interval.")
          .text(N_FLAG, Flags.COMMENT)
          .build();

  public static final Table TABLE =
      Table.of(NAME, "voice × target on a date", SCHEMA, DATE, VOICE, TARGET_ID);

  private VoiceTargetDaily() {}
}
