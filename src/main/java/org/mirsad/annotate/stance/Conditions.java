package org.mirsad.annotate.stance;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.StanceFrame;

/**
 * Tells whether a position is merely supposed («إذا وافقت روسيا», if Russia agreed), possible («قد
 * توافق») or bound to a condition («وافق بشرط», agreed on condition).
 */
final class Conditions {
  /** Words behind an issue that make it wait for something. */
  private static final Set<String> WAITING = Set.of("الا", "قبل", "شرط", "بشرط", "شريطه", "مقابل");

  /** What has to come first when «دون» precedes; «دون شروط» and «دون تأخير» are no conditions. */
  private static final Set<String> REQUIRED =
      Set.of(
          "ضمانات", "موافقه", "اتفاق", "مقابل", "انسحاب", "تحقيق", "رفع", "وقف", "تنفيذ", "التزام",
          "عوده", "ان", "حل");

  private final Passage passage;
  private final SentenceRoles roles;

  Conditions(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether the clause supposes its predicate, or the issue stands within an if-clause. */
  boolean isSupposed(int predicate, IssueHit issue) {
    Shifts shifts = passage.shifts();
    boolean within =
        issue.first() > predicate && shifts.condition(predicate, issue.first()).isPresent();
    return within
        || shifts.supposition(predicate).isPresent()
        || shifts.irrealis(predicate).isPresent() && !isPromised(predicate);
  }

  /** «يمكن أن» in one's own words is an offer, weighed by {@link #isOnlyThen}. */
  private boolean isPromised(int predicate) {
    return passage
        .shifts()
        .irrealis(predicate)
        .filter(s -> s.shifter().phrase().startsWith("يمكن"))
        .isPresent();
  }

  /** The condition right behind an issue, in its clause or the next one. */
  Optional<Shifts.Shift> after(FrameHit outer, IssueHit issue) {
    if (outer.frame().kind() == StanceFrame.Kind.ACT && outer.first() > issue.last()) {
      return Optional.empty();
    }
    int end = Math.min(roles.clauseEnd(issue.last()) + 3, issue.last() + 6);
    return passage.shifts().condition(issue.last() + 1, end);
  }

  /** «بعد معالجة الأسباب», «قبل إطلاق سراح الرهائن», «دون ضمانات» behind the issue. */
  boolean isOnlyThen(FrameHit outer, IssueHit issue) {
    int size = roles.words().size();
    for (int i = issue.last() + 1; i < Math.min(size, issue.last() + 5); i++) {
      String folded = passage.word(i).folded();
      boolean without = folded.equals("دون") || folded.equals("بدون");
      String next = i + 1 < size ? passage.word(i + 1).folded() : "";
      if (WAITING.contains(folded) && !next.equals("نهايه") && !isCalendar(i + 1)
          || without && REQUIRED.contains(next)) {
        return true;
      }
    }
    boolean possible = false;
    for (int i = Math.max(0, outer.first() - 3); i <= outer.last(); i++) {
      possible |= passage.word(i).folded().equals("يمكن");
    }
    boolean then = issue.last() + 1 < size && passage.word(issue.last() + 1).folded().equals("بعد");
    return possible && then;
  }

  /** «قبل نهاية العام», «قبل 2026»: a date, no condition. */
  private boolean isCalendar(int index) {
    if (index >= roles.words().size()) {
      return false;
    }
    String folded = passage.word(index).folded();
    return Character.isDigit(folded.charAt(0))
        || Set.of("يوم", "شهر", "عام", "حلول", "موعد", "اسبوع", "اي", "ساعات", "ايام")
            .contains(folded);
  }
}
