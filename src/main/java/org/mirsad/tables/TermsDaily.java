package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Terms by date. */
public final class TermsDaily {
  public static final String NAME = "terms_daily";
  public static final String DATE = "date";
  public static final String TERM = "term";
  public static final String N = "n";
  public static final String SURFACE = "surface";
  public static final String FREQUENCY = "frequency";
  public static final String FREQUENCY_UNIQUE = "frequency_unique";
  public static final String DOCUMENTS = "documents";
  public static final String RATE_PER_10K = "rate_per_10k";
  public static final String TF_IDF = "tf_idf";
  public static final String KEYNESS = "keyness";
  public static final String KEYNESS_Z = "keyness_z";

  public static final StructType SCHEMA =
      new Schema()
          .date(DATE, "Day of publication.")
          .text(TERM, "Lemma, or the lemmas of a bigram joined by a space.")
          .integer(N, "1 for a word, 2 for a bigram.")
          .text(SURFACE, "The term's commonest form on the date.")
          .count(FREQUENCY, "Occurrences in all articles of the date.")
          .count(FREQUENCY_UNIQUE, "Occurrences where each story of the date counts once.")
          .count(DOCUMENTS, "Articles of the date that have the term.")
          .number(
              RATE_PER_10K, "frequency per 10,000 occurrences of terms of the same n on the date.")
          .number(
              TF_IDF,
              "frequency times ln((m+1)/(d+1)), m articles in the corpus (each story once), d of"
                  + " them with the term (Spark MLlib's IDF over 2^20 hashed terms).")
          .number(
              KEYNESS,
              "Log odds of the term on the date against the rest of the corpus, with a Dirichlet"
                  + " prior (Monroe et al. 2008); each story counts once per date.")
          .number(KEYNESS_Z, "keyness in standard errors.")
          .build();

  public static final Table TABLE = Table.of(NAME, "term on a date", SCHEMA, DATE, TERM, N);

  private TermsDaily() {}
}
