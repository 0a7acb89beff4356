package org.mirsad.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How unevenly the parts of a text share a term: Gries's deviation of proportions DP (Gries 2008,
 * "Dispersions and adjusted frequencies in corpora"), half the sum over parts of the difference of
 * the part's share of the term and its share of the text, normalised by 1 less the smallest share
 * (Lijffijt and Gries 2012). 0 when each part has what its length makes expect, 1 when the smallest
 * part has it all.
 */
public final class Dispersion {
  private Dispersion() {}

  /**
   * A part that has the term.
   *
   * @param frequency occurrences of the term in it, above 0
   * @param length occurrences of all terms in it
   */
  public record Part(long frequency, long length) {}

  /**
   * The normalised deviation, in [0,1].
   *
   * @param parts the parts that have the term, in any order
   * @param length all occurrences of all terms, in the other parts too
   * @param least the smallest length of a part
   * @return empty where no part has the term, or there is one part only
   */
  public static Optional<Double> normalised(List<Part> parts, long length, long least) {
    if (parts.isEmpty() || least >= length) {
      return Optional.empty();
    }
    long occurrences = 0;
    long covered = 0;
    for (Part part : parts) {
      occurrences += part.frequency();
      covered += part.length();
    }
    long deviation = 0; // of whole numbers, so that the order of parts leaves no trace
    for (Part part : parts) {
      deviation += Math.abs(part.frequency() * length - part.length() * occurrences);
    }
    double inParts = (double) deviation / occurrences / length;
    double inOthers = (double) (length - covered) / length;
    double normalised = (inParts + inOthers) / 2 / (1 - (double) least / length);
    return Optional.of(Math.min(1, Math.max(0, normalised)));
  }
}
