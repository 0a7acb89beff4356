package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/**
 * What was read, by publisher and date, and in the same columns by week and month. A row for every
 * publisher of the run and every date of its calendar: zeros tell where a publisher is silent.
 */
public final class CoverageDaily {
  public static final String NAME = "coverage_daily";
  public static final String DATE = "date";
  public static final String PUBLISHER = "publisher";
  public static final String DOCUMENTS = "documents";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
  public static final String WORDS = "words";
  public static final String MACHINE_TRANSLATED = "machine_translated";
  public static final String UNDATED = "undated";

  /** The publisher of articles whose publisher is not known. */
  public static final String UNKNOWN = "unknown";

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private CoverageDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(
        period.tableName("coverage"), period.row("publisher"), schema(period), DATE, PUBLISHER);
  }

  private static StructType schema(Period period) {
    return new Schema()
        .date(DATE, period.dateComment() + " " + ActorSentimentDaily.CALENDAR)
        .text(PUBLISHER, "Outlet, unknown where it could not be told.")
        .count(DOCUMENTS, "Documents with an article of the period.")
        .count(ARTICLES, "Articles of the period.")
        .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
        .count(WORDS, "Words and numbers in these articles.")
        .count(MACHINE_TRANSLATED, "Articles that say they are machine-translated.")
        .count(
            UNDATED,
            "Articles of the publisher in the whole run that stay undated, the same on each of"
                + " its rows: what its series do not see.")
        .build();
  }
}
