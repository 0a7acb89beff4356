package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.TypeTest;

/**
 * Tells that only a part of a text is meant: who has an article cancelled («إلغاء المادة الثامنة من
 * الاتفاق», the cancellation of article eight of the agreement) or rejects a clause is not against
 * the agreement.
 */
final class TextParts {
  /** How far before the text its part may stand, in words. */
  private static final int REACH = 5;

  private static final TypeTest IS_PART =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:ماده", "n:مواد", "n:بند", "n:بنود", "n:فصل", "n:فصول", "n:فقره", "n:ملحق",
                      "n:صياغه")));

  private final Passage passage;

  TextParts(Passage passage) {
    this.passage = passage;
  }

  /** Whether the frames of an issue speak of a part of it. */
  boolean areMeant(IssueHit issue, List<FrameHit> frames) {
    if (frames.isEmpty() || issue.takenUp()) {
      return false;
    }
    int from = Math.max(frames.get(frames.size() - 1).last() + 1, issue.first() - REACH);
    boolean of = false;
    for (int i = issue.first() - 1; i >= from; i--) {
      of |= passage.word(i).folded().equals("من");
      if (of && IS_PART.test(passage.word(i).form()) && !passage.roles().isNamed(i)) {
        return true;
      }
    }
    return false;
  }
}
