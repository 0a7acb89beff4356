package org.mirsad.annotate.stance;

import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;

/**
 * A stance frame found in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param derived whether a masdar or participle of the entry stands there, not the entry itself
 */
public record FrameHit(int first, int last, StanceFrame frame, boolean derived) {

  /** Whether the entry is a verb and stands there as one. */
  boolean isVerb() {
    return frame.partOfSpeech() == SentimentEntry.Class.VERB && !derived;
  }

  /** Whether this is said of its issue only from behind: «وقف إطلاق النار خطأ». */
  boolean judges() {
    return frame.kind() == StanceFrame.Kind.JUDGEMENT;
  }
}
