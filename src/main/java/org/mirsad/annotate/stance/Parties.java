package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/** Finds those between whom a thing is agreed: «هدنة بين روسيا وأوكرانيا» (a truce between …). */
final class Parties {
  /** Frames whose masdar has its doers behind «بين». */
  private static final Set<String> AGREEING = Set.of("اتفق", "وقع", "توصل", "أبرم", "توافق");

  private static final Set<String> GOVERNMENTS =
      Set.of("الحكومه", "السلطات", "الوزاره", "الرئاسه", "الدوله");

  /** How far behind an issue «بين» may stand, in words. */
  private static final int REACH = 6;

  private final Passage passage;
  private final SentenceRoles roles;

  Parties(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** «توقيع اتفاق وقف إطلاق النار بين روسيا وأوكرانيا»: those who sign. */
  List<Participant> of(FrameHit frame, IssueHit issue) {
    return AGREEING.contains(frame.frame().lexeme()) ? between(frame.last() + 1, issue) : List.of();
  }

  List<Participant> behind(IssueHit issue) {
    return between(issue.last() + 1, issue);
  }

  private List<Participant> between(int from, IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + REACH);
    for (int i = from; i < end; i++) {
      int next = i + 1;
      if (passage.word(i).folded().equals("بين")) {
        List<Participant> named =
            roles.participants().stream()
                .filter(p -> p.first() >= next && p.first() <= next + 1 && !p.byAdjective())
                .findFirst()
                .map(roles::withConjuncts)
                .filter(all -> all.size() > 1)
                .orElse(List.of());
        return named.isEmpty() ? besideGovernment(next) : named;
      }
    }
    return List.of();
  }

  /** «بين الحكومة واتحاد الشغل»: the one who is named beside a government. */
  private List<Participant> besideGovernment(int first) {
    String head = passage.word(first).folded();
    return roles.participants().stream()
        .filter(p -> GOVERNMENTS.contains(head) && p.first() == first + 1 && !p.byAdjective())
        .filter(p -> passage.word(p.first()).folded().startsWith("و"))
        .toList();
  }
}
