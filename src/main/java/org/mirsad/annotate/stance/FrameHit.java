package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;
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
  /** How sure words that are no frame show a position. */
  private static final double JUDGED = 0.7;

  /** Whether the entry is a verb and stands there as one. */
  boolean isVerb() {
    return frame.partOfSpeech() == SentimentEntry.Class.VERB && !derived;
  }

  /** Whether this is said of its issue only from behind: «وقف إطلاق النار خطأ». */
  boolean judges() {
    return frame.kind() == StanceFrame.Kind.JUDGEMENT;
  }

  /**
   * What somebody says of an issue in words that are no frame of the lexicon.
   *
   * @param sign 1 for praise of it, -1 for blame
   * @param place where the words are listed
   */
  static FrameHit judging(Passage passage, int index, String lexeme, int sign, String place) {
    StanceFrame frame =
        new StanceFrame(
            lexeme,
            SentimentEntry.Class.VERB,
            List.of(),
            sign,
            Set.of(),
            JUDGED,
            StanceFrame.Kind.JUDGEMENT,
            place);
    return new FrameHit(index, index, frame, !passage.isVerb(index));
  }
}
