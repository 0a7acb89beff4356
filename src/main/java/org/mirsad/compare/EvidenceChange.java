package org.mirsad.compare;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A row of evidence that a figure has won, lost or reads otherwise.
 *
 * @param kind what became of it
 * @param articleId its article
 * @param sentence number of the sentence
 * @param text the sentence, empty if it is in neither run
 * @param before polarity in the earlier run; empty if the figure had no such row
 * @param after polarity in the later run
 */
public record EvidenceChange(
    Kind kind,
    String articleId,
    long sentence,
    String text,
    OptionalDouble before,
    OptionalDouble after) {
  public EvidenceChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** What can become of a row. */
  public enum Kind {
    /** Found only in the later run. */
    ADDED,
    /** Found only in the earlier run. */
    REMOVED,
    /** Found in both, judged otherwise. */
    JUDGED_OTHERWISE,
    /** Found in both; its article is dated otherwise. */
    DATED_OTHERWISE,
    /** Found in both; another article stands for its story. */
    COUNTED_OTHERWISE
  }

  EvidenceChange withText(String sentenceText) {
    return new EvidenceChange(kind, articleId, sentence, sentenceText, before, after);
  }
}
