package org.mirsad.report;

import java.util.List;

/**
 * A judgement and the sentence it stands in.
 *
 * @param kind {@link SeriesKey.Kind#SENTIMENT} for a row of {@code opinions}, {@link
 *     SeriesKey.Kind#STANCE} for one of {@code stances}
 * @param actor actor judged, or holder of the stance
 * @param other voice, or issue
 * @param article article
 * @param sentence number of the sentence in it
 * @param polarity [-1,1]
 * @param confidence (0,1]
 * @param cues the words that counted
 * @param rules rules applied
 * @param model what a trained model added, 0 without one
 */
record Evidence(
    SeriesKey.Kind kind,
    String actor,
    String other,
    String article,
    long sentence,
    double polarity,
    double confidence,
    List<Cue> cues,
    List<String> rules,
    double model) {

  /**
   * Words that counted.
   *
   * @param start first code point in the document's text
   * @param end code point after the last one
   * @param lexeme entry they are a form of
   * @param kind lexicon, frame, issue, negation, ...
   * @param role whom they colour, or their part
   * @param value value or factor
   */
  record Cue(long start, long end, String lexeme, String kind, String role, double value) {}
}
