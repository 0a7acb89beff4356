package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Stances of actors on issues by date. */
public final class ActorStanceDaily {
  public static final String NAME = "actor_stance_daily";
  public static final String DATE = "date";
  public static final String ACTOR_ID = "actor_id";
  public static final String ISSUE_ID = "issue_id";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
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
  public static final String STANCE_SHRUNK = "stance_shrunk";
  public static final String N_FLAG = Flags.N_FLAG;

  public static final StructType SCHEMA =
      new Schema()
          .date(DATE, "Day of publication.")
          .text(ACTOR_ID, "Actor whose position it is.")
          .text(ISSUE_ID, "Issue.")
          .count(ARTICLES, "Articles of the date that tell of the position.")
          .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
          .count(STATEMENTS, "Rows of stances in these articles.")
          .count(SUPPORT, "Those in favour.")
          .count(CONDITIONAL, "Those under a condition.")
          .count(OPPOSE, "Those against.")
          .count(STATEMENTS_UNIQUE, "Rows where each story of the date counts once.")
          .count(STATEMENTS_PUBLISHED, "Rows where a story counts once per outlet.")
          .optionalNumber(
              STANCE, "Mean polarity, each story once: sum over sum, [-1,1]; null without rows.")
          .optionalNumber(
              CI_LOW,
              "Lower end of its 95 % interval: Poisson bootstrap over stories, below 5 stories"
                  + " Wilson's interval with the stories as n.")
          .optionalNumber(CI_HIGH, "Upper end of the interval.")
          .optionalNumber(STANCE_PUBLISHED, "Mean polarity, each story once per outlet.")
          .optionalNumber(
              STANCE_SHRUNK,
              "stance drawn toward the actor's own overall level on the issue, the more the less"
                  + " evidence.")
          .text(N_FLAG, Flags.COMMENT)
          .build();

  public static final Table TABLE =
      Table.of(NAME, "actor × issue on a date", SCHEMA, DATE, ACTOR_ID, ISSUE_ID);

  private ActorStanceDaily() {}
}
