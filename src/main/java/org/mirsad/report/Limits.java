package org.mirsad.report;

/**
 * How much of a run the report embeds; what is left out stays in the tables, and the page says so.
 */
final class Limits {
  /** Actors with most judgements, and as many of those with most mentions. */
  static final int ACTORS = 60;

  /** Pairs of actor and issue with most statements. */
  static final int STANCES = 200;

  /** Pairs of voice and target with most judgements. */
  static final int VOICES = 300;

  /** Cells (what one article adds to one series); actors with few judgements make room first. */
  static final int CELLS = 150_000;

  /** Points of a trend, spread evenly over its days: a smoothed level moves slowly. */
  static final int TREND_POINTS = 180;

  /** Sentences for a point: an actor, a voice and a day, or an actor, an issue and a day. */
  static final int SENTENCES_PER_POINT = 8;

  /** Sentences in all. */
  static final int SENTENCES = 5_000;

  /** Characters of a sentence, beyond which it is cut. */
  static final int SENTENCE_LENGTH = 900;

  /** Terms that rose most. */
  static final int RISING_TERMS = 300;

  /** Sentences that show a rising term where it peaks. */
  static final int SENTENCES_PER_TERM = 2;

  /** Terms of each day. */
  static final int TERMS_PER_DAY = 12;

  /** Days with terms: those with most articles. */
  static final int TERM_DAYS = 400;

  /** Terms of each actor. */
  static final int TERMS_PER_ACTOR = 20;

  /** Publishers told apart in the coverage; the rest are counted together. */
  static final int PUBLISHERS = 12;

  /** Rejects, clusters of near-duplicates and unknown names shown. */
  static final int SAMPLES = 40;

  /** Samples of the cut log for each rule. */
  static final int CUTS_PER_RULE = 3;

  /** Characters of a sample of the cut log. */
  static final int CUT_LENGTH = 200;

  private Limits() {}
}
