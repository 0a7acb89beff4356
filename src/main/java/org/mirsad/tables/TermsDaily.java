package org.mirsad.tables;

import org.apache.spark.sql.types.StructType;

/** Terms by date, and in the same columns by week and month. */
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
  public static final String RISE = "rise";
  public static final String RISE_Z = "rise_z";
  public static final String DISPERSION = "dispersion";
  public static final String NPMI = "npmi";

  public static final StructType SCHEMA = schema(Period.DAY);
  public static final Table TABLE = table(Period.DAY);

  private TermsDaily() {}

  /** The table by day, week or month. */
  public static Table table(Period period) {
    return Table.of(period.tableName("terms"), period.row("term"), schema(period), DATE, TERM, N);
  }

  private static StructType schema(Period period) {
    return new Schema()
        .date(DATE, period.dateComment())
        .text(TERM, "Lemma, or the lemmas of a bigram joined by a space.")
        .integer(N, "1 for a word, 2 for a bigram.")
        .text(SURFACE, "The term's commonest form in the period.")
        .count(FREQUENCY, "Occurrences in all articles of the period.")
        .count(FREQUENCY_UNIQUE, "Occurrences where each story counts once per date.")
        .count(DOCUMENTS, "Articles of the period that have the term.")
        .number(
            RATE_PER_10K, "frequency per 10,000 occurrences of terms of the same n in the period.")
        .number(
            TF_IDF,
            "frequency times ln((m+1)/(d+1)), m articles in the corpus (each story once), d of"
                + " them with the term (Spark MLlib's IDF over 2^20 hashed terms).")
        .number(
            KEYNESS,
            "Log odds of the term in the period against the rest of the corpus, with a Dirichlet"
                + " prior (Monroe et al. 2008); each story counts once per date.")
        .number(KEYNESS_Z, "keyness in standard errors.")
        .optionalNumber(
            RISE,
            "The same log odds against the 28 days before the period; null where the corpus has"
                + " no text then.")
        .optionalNumber(RISE_Z, "rise in standard errors.")
        .optionalNumber(
            DISPERSION,
            "How unevenly the articles of the period share the term, [0,1]: Gries's deviation of"
                + " proportions, normalised (Lijffijt and Gries 2012), 0 when each has its part,"
                + " near 1 when one has it all; each story counts once per date. Null where there"
                + " is one article only, or the term stands in repeats only.")
        .optionalNumber(
            NPMI,
            "How much more often the two words of a bigram stand together than chance has it,"
                + " [-1,1]: normalised pointwise mutual information (Bouma 2009) over the whole"
                + " corpus, each story once per date. Null for single words, and for bigrams that"
                + " stand in repeats only.")
        .build();
  }
}
