package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds whom alone a position is said of, or who alone does not share it: «لم يؤيد القرار أحد سوى
 * كندا» (nobody but Canada backed the decision), «رفضت كل الدول التطبيع ما عدا الإمارات» (all
 * states refused but the Emirates). Known miss: an exception of the thing («لا يقبل إلا الانسحاب»),
 * which is no actor.
 */
final class Exceptions {
  private static final Set<String> BUT =
      Set.of("الا", "سوي", "غير", "عدا", "خلا", "باستثناء", "حاشا");

  private static final Set<String> ALL =
      Set.of("كل", "جميع", "معظم", "سائر", "كافه", "غالبيه", "اغلب", "بقيه");

  private final Passage passage;
  private final SentenceRoles roles;

  Exceptions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Those a sentence excepts from what a frame says of nobody, or of all others. */
  List<Participant> of(FrameHit frame, IssueHit issue) {
    if (!isOfNobody(frame) && !isOfAll(frame)) {
      return List.of();
    }
    for (int i = frame.last() + 1; i < roles.words().size() - 1; i++) {
      if (passage.word(i).isPunctuation() && ".؛:".indexOf(passage.word(i).mark()) >= 0) {
        return List.of();
      }
      boolean within = issue.first() <= i && i <= issue.last();
      if (BUT.contains(passage.word(i).folded()) && !within) {
        int but = i;
        return roles.participants().stream()
            .filter(p -> p.first() == but + 1 && !p.byAdjective())
            .findFirst()
            .map(roles::withConjuncts)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** Whether what a frame says is denied of all but those excepted. */
  boolean isOfNobody(FrameHit frame) {
    return passage.shifts().negation(frame.first()).isPresent();
  }

  /** «رفضت كل الدول»: right behind the verb or, with its topic first, right before it. */
  private boolean isOfAll(FrameHit frame) {
    int next = frame.last() + 1;
    return next < roles.words().size() && ALL.contains(passage.word(next).folded());
  }
}
