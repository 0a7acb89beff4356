package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** What was read, by publisher and date. */
public final class CoverageDaily {
  public static final String NAME = "coverage_daily";
  public static final String DATE = "date";
  public static final String PUBLISHER = "publisher";
  public static final String DOCUMENTS = "documents";
  public static final String ARTICLES = "articles";
  public static final String CLUSTERS = "clusters";
  public static final String WORDS = "words";
  public static final String UNDATED = "undated";

  /** The publisher of articles whose publisher is not known. */
  public static final String UNKNOWN = "unknown";

  public static final StructType SCHEMA =
      new Schema()
          .date(DATE, "Day of publication.")
          .text(PUBLISHER, "Outlet, unknown where it could not be told.")
          .count(DOCUMENTS, "Documents with an article of the date.")
          .count(ARTICLES, "Articles of the date.")
          .count(CLUSTERS, "Stories (clusters of near-duplicates) among them.")
          .count(WORDS, "Words and numbers in these articles.")
          .count(
              UNDATED,
              "Articles of the publisher in the whole run that stay undated, the same on each of"
                  + " its rows: what its series do not see.")
          .build();

  public static final Table TABLE = Table.of(NAME, "publisher on a date", SCHEMA, DATE, PUBLISHER);

  private CoverageDaily() {}
}
