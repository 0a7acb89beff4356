package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds the frame of a clause that takes an issue up behind it: «الهدنة التي رفضتها حماس» (the
 * truce that Hamas rejected), «…، وهو ما رفضته حماس» (which Hamas rejected).
 */
final class Resumption {
  /** How far behind an issue the clause may begin, in words. */
  private static final int REACH = 7;

  /** How far behind its opening the clause's frame may stand. */
  private static final int FRAME = 6;

  private static final Set<String> WHICH = Set.of("الذي", "التي", "اللذين", "اللتين", "الذين");

  /** Deeds by which a thing comes to be: «الرسوم التي فرضتها واشنطن». */
  private static final Set<String> ENACTING = Set.of("فرض", "أعلن", "شن", "قرر", "أصدر", "أطلق");

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;

  Resumption(Passage passage, List<FrameHit> frames) {
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
  }

  /**
   * A frame that takes up an issue.
   *
   * @param whole whether it takes up all that was said of the issue, not the issue alone
   */
  record Resumed(FrameHit frame, boolean whole) {}

  Optional<Resumed> of(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + REACH);
    for (int i = issue.last() + 1; i < end; i++) {
      String folded = passage.word(i).folded();
      String next = passage.word(i + 1).folded();
      boolean whole =
          (folded.equals("وهو") || folded.equals("وهي")) && next.equals("ما")
              || folded.endsWith("الامر") && next.equals("الذي")
              || folded.endsWith("الشيء") && next.equals("الذي");
      boolean alone = WHICH.contains(folded) && isBeside(issue, i);
      if (whole || alone) {
        return frameBehind(whole ? i + 2 : i + 1).map(f -> new Resumed(f, whole));
      }
      if (passage.isFiniteVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «التي فرضتها», «الذي أعلن عنه»: with a pronoun for the thing. */
  boolean enacts(FrameHit frame) {
    int next = Math.min(frame.last() + 1, roles.words().size() - 1);
    boolean about = Set.of("عنه", "عنها").contains(passage.word(next).folded());
    return ENACTING.contains(frame.frame().lexeme())
        && (about || roles.traits(frame.first()).withObject());
  }

  /** Whether nothing but adjectives stands between an issue and its relative. */
  private boolean isBeside(IssueHit issue, int relative) {
    for (int i = issue.last() + 1; i < relative; i++) {
      Word word = passage.word(i);
      if (!word.isPunctuation() && !roles.traits(i).adjective()) {
        return false;
      }
    }
    return true;
  }

  private Optional<FrameHit> frameBehind(int from) {
    for (FrameHit frame : frames) {
      if (frame.first() >= from && frame.first() <= from + FRAME) {
        boolean verb = passage.isVerb(frame.first()) || passage.isFiniteVerb(frame.first());
        return verb && !frame.judges() && isOpen(from, frame.first())
            ? Optional.of(frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean auxiliary = word.folded().startsWith("كان") || word.folded().startsWith("يكون");
      if (word.isPunctuation() || passage.isFiniteVerb(i) && !auxiliary) {
        return false;
      }
    }
    return true;
  }
}
