package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Folding;

/**
 * Finds the verb of an issue that its own preposition puts before it: «إلى مفاوضات بلا شروط دعا
 * الرئيس» (for talks without conditions the president called), «من تقسيم البلاد حذّر الوزير». Known
 * miss: a fronted direct object, which a pronoun on the verb takes up.
 */
final class FrontedIssues {
  /** How far behind the issue its verb may stand, in words. */
  private static final int REACH = 4;

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;

  FrontedIssues(Passage passage, List<FrameHit> frames) {
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
  }

  /** The verb behind an issue that wants the preposition before it. */
  Optional<FrameHit> verb(IssueHit issue) {
    if (issue.takenUp()) {
      return Optional.empty();
    }
    for (FrameHit frame : frames) {
      int distance = frame.first() - issue.last();
      boolean finite = frame.isVerb() && passage.isFiniteVerb(frame.first());
      if (finite && distance > 0 && distance <= REACH) {
        boolean own = frame.frame().objects().stream().anyMatch(o -> opens(o, issue.first()));
        return own && isOpen(issue.last() + 1, frame.first())
            ? Optional.of(frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition stands before an issue and opens the sentence or what a mark begins. */
  private boolean opens(String object, int issue) {
    String preposition = Folding.fold(object);
    int head = issue - 1;
    if (preposition.length() == 1) {
      head = issue;
      boolean clitic =
          passage.word(issue).folded().startsWith(preposition)
              && passage.word(issue).form().stripped().size() > 1;
      if (!clitic) {
        return false;
      }
    } else if (head < 0 || !passage.word(head).folded().equals(preposition)) {
      return false;
    }
    return head == 0 || passage.word(head - 1).isPunctuation();
  }

  /** «إلى مفاوضات بلا شروط»: nothing but attributes between the issue and its verb. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || passage.isFiniteVerb(i) || roles.isParticipant(i)) {
        return false;
      }
    }
    return true;
  }
}
