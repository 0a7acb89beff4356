package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Terms near an actor by date, and in the same columns by week and month. */
public final class ActorTermsDaily {
  public static final String NAME = "actor_terms_daily";
  public static final String DATE = "date";
  public static final String ACTOR_ID = "actor_id";
  public static final String TERM = "term";
  public static final String N = "n";
  public static final String FREQUENCY = "frequency";
  public static final String FREQUENCY_UNIQUE = "frequency_unique";
  public static final String KEYNESS = "keyness";
  public static final String KEYNESS_Z = "keyness_z";

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private ActorTermsDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(
        period.tableName("actor_terms"),
        period.row("term near an actor"),
        schema(period),
        DATE,
        ACTOR_ID,
        TERM,
        N);
  }

  private static StructType schema(Period period) {
    return new Schema()
        .date(DATE, period.dateComment())
        .text(ACTOR_ID, "Actor.")
        .text(TERM, "Lemma, or the lemmas of a bigram joined by a space.")
        .integer(N, "1 for a word, 2 for a bigram.")
        .count(
            FREQUENCY,
            "Occurrences in sentences that mention the actor, the mention's own words left out.")
        .count(FREQUENCY_UNIQUE, "The same where each story counts once per date.")
        .number(
            KEYNESS,
            "Log odds of the term near the actor against the rest of the period's text, with a"
                + " Dirichlet prior (Monroe et al. 2008); each story counts once per date.")
        .number(KEYNESS_Z, "keyness in standard errors.")
        .build();
  }
}
