package org.mirsad.statistics;

/**
 * Weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * "Fightin' Words", equations 16, 22 and 23): how much more a term belongs to one body of text than
 * to another, with rare words held back by a prior drawn from the whole corpus.
 *
 * @param logOdds difference of the log odds of the term, above 0 when the first body has more of it
 * @param z the same in standard errors; |z| above 1.96 is unlikely to be chance for a single term
 */
public record Keyness(double logOdds, double z) {
  /** Words the prior is worth: it outweighs a term's own counts in short texts only. */
  public static final double PRIOR_WORDS = 500;

  /**
   * Compares a term's counts in two bodies of text.
   *
   * @param here occurrences of the term in the first body
   * @param hereTotal all occurrences of terms in the first body
   * @param there occurrences in the second body
   * @param thereTotal all occurrences in the second body
   * @param corpus occurrences in the corpus the prior is drawn from, above 0
   * @param corpusTotal all occurrences in that corpus
   */
  public static Keyness of(
      long here, long hereTotal, long there, long thereTotal, long corpus, long corpusTotal) {
    if (corpus <= 0 || corpusTotal < corpus || hereTotal < here || thereTotal < there) {
      throw new IllegalArgumentException(
          "counts out of order: %d/%d here, %d/%d there, %d/%d in the corpus"
              .formatted(here, hereTotal, there, thereTotal, corpus, corpusTotal));
    }
    double prior = PRIOR_WORDS * corpus / corpusTotal;
    double logOdds = logOdds(here, hereTotal, prior) - logOdds(there, thereTotal, prior);
    double variance = 1 / (here + prior) + 1 / (there + prior);
    return new Keyness(logOdds, logOdds / StrictMath.sqrt(variance));
  }

  /** The other terms are taken as at least one occurrence, so that a lone term has odds. */
  private static double logOdds(long count, long total, double prior) {
    double others = Math.max(1, total + PRIOR_WORDS - count - prior);
    return StrictMath.log((count + prior) / others);
  }
}
