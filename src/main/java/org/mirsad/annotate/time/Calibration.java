package org.mirsad.annotate.time;

import org.mirsad.annotate.Article.DateSource;

/**
 * Turns the share of the posterior into the share of dates that are right to a day, counted on the
 * odd lines of the ANT corpus: 699 dates from the text and 55 from events, where follow-ups of an
 * event pass for reports of it more often than the model thinks.
 */
final class Calibration {
  private static final double[] SHARES = {0, .5, .65, .8, .93, .97, 1};
  private static final double[] OF_TEXT = {0, .4, .5, .68, .86, .98, .99};
  private static final double[] OF_EVENT = {0, .5, .57, .64, .7, .72, .75};

  private Calibration() {}

  static double confidence(DateSource source, double share) {
    double[] values = source == DateSource.EVENT ? OF_EVENT : OF_TEXT;
    int i = 1;
    while (i < SHARES.length - 1 && share > SHARES[i]) {
      i++;
    }
    double part = (share - SHARES[i - 1]) / (SHARES[i] - SHARES[i - 1]);
    double value = values[i - 1] + part * (values[i] - values[i - 1]);
    return Math.round(value * 1000) / 1000.0;
  }
}
