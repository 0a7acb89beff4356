package org.mirsad.annotate.stance;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.TypeTest;

/** Finds what negates an issue or the frame that governs it. */
final class IssueNegations {
  /** «لا يمثل وقفا للدعم»: verbs that only join an issue to its topic. */
  private static final Set<String> COPULAR = Set.of("v:مثل", "v:عني", "v:شكل", "v:كان", "v:اعتبر");

  private static final TypeTest IS_COPULAR = new TypeTest(form -> form.hasAny(COPULAR));

  private static final int OTHER_REACH = 5;

  private final Passage passage;
  private final SentenceRoles roles;

  IssueNegations(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** What stands between an issue and its frames, or before what says what they are. */
  Optional<Shifts.Shift> of(IssueHit issue, FrameChains.Chain chain) {
    return ofIssue(issue, chain)
        .or(() -> ofCopula(chain.frames().get(0)))
        .or(() -> behind(chain.frames().get(0), issue));
  }

  /** «أولويتنا لم تعد إسقاطه», «هدفنا ليس الحرب»: a noun of wanting that is said not to be it. */
  private Optional<Shifts.Shift> behind(FrameHit frame, IssueHit issue) {
    int next = frame.last() + 1;
    boolean noun = !frame.isVerb() && !passage.isVerb(frame.first()) && next + 1 < issue.first();
    if (!noun) {
      return Optional.empty();
    }
    String word = passage.word(next).folded();
    boolean longer = word.equals("لم") && passage.word(next + 1).folded().endsWith("عد");
    boolean not = word.equals("ليس") || word.equals("ليست");
    return passage.shifts().all().stream()
        .filter(s -> (longer || not) && s.first() == next)
        .filter(s -> s.shifter().kind() == Shifter.Kind.NEGATION)
        .findFirst();
  }

  /** «لم يطالب باستقالة الحكومة ولا بانتخابات»: what is joined goes on with the negation. */
  private boolean isNegated(FrameChains.Chain chain) {
    return isDenied(chain) || chain.frames().stream().anyMatch(f -> f.frame().polarity() < 0);
  }

  /** «لم يطالب», «لا نية»: a frame with a negator before or in it. */
  private boolean isDenied(FrameChains.Chain chain) {
    for (FrameHit frame : chain.frames()) {
      if (passage.shifts().negation(frame.first()).isPresent()
          || frame.frame().lexeme().startsWith("لا ")) {
        return true;
      }
    }
    return false;
  }

  /** «دعا إلى عدم رفع العقوبات»: a negation between the innermost frame and the issue. */
  private Optional<Shifts.Shift> ofIssue(IssueHit issue, FrameChains.Chain chain) {
    int inner = chain.frames().get(chain.frames().size() - 1).last();
    Optional<Shifts.Shift> before = passage.shifts().negation(issue.first());
    // «لا نية للتدخل ولا لفرض حظر جوي»: «ولا» goes on with a negation, it turns nothing round.
    boolean goesOn = before.filter(n -> passage.word(n.first()).folded().equals("ولا")).isPresent();
    boolean again = chain.rule().equals("joined") && isNegated(chain) || goesOn && isDenied(chain);
    return before
        .or(() -> ofCopula(issue))
        .filter(n -> n.first() > inner && !again)
        .or(() -> within(issue));
  }

  /** «الحوار لن ينقطع»: a negation between the words of an issue. */
  private Optional<Shifts.Shift> within(IssueHit issue) {
    return issue.last() > issue.first() && roles.isVerbHere(issue.last())
        ? passage
            .shifts()
            .negation(issue.last())
            .filter(n -> n.first() > issue.first() && !isOfWording(n, issue))
        : Optional.empty();
  }

  /** «القمة لن تنعقد»: what negates is a word of the issue's own. */
  private static boolean isOfWording(Shifts.Shift negation, IssueHit issue) {
    return (" " + issue.phrase().text() + " ").contains(" " + negation.shifter().phrase() + " ");
  }

  /** «القرار لا يمثل وقفا للدعم». */
  private Optional<Shifts.Shift> ofCopula(IssueHit issue) {
    boolean said = issue.first() > 0 && IS_COPULAR.test(passage.word(issue.first() - 1).form());
    return said ? passage.shifts().negation(issue.first() - 1) : Optional.empty();
  }

  /** «لا يمثل وقفا للدعم»: the negation of the verb that says what something is. */
  private Optional<Shifts.Shift> ofCopula(FrameHit frame) {
    boolean said =
        frame.derived()
            && frame.first() > 0
            && !isSubject(frame)
            && IS_COPULAR.test(passage.word(frame.first() - 1).form());
    return said ? passage.shifts().negation(frame.first() - 1) : Optional.empty();
  }

  /** «لم يكن قرار الدول قطع العلاقات وليد ساعته»: what is denied is said behind its subject. */
  private boolean isSubject(FrameHit frame) {
    String copula = passage.word(frame.first() - 1).folded();
    boolean being = copula.equals("يكن") || copula.equals("تكن") || copula.startsWith("ليس");
    return being
        && !passage.word(frame.first()).folded().endsWith("ا")
        && roles.genitive(frame.last()).isPresent();
  }

  Optional<Shifts.Shift> ofBare(IssueHit issue) {
    Optional<Shifts.Shift> negation = passage.shifts().negation(issue.first());
    boolean copula = issue.first() > 0 && IS_COPULAR.test(passage.word(issue.first() - 1).form());
    if (negation.isPresent() && isOtherOfItsKind(issue, negation.get())) {
      return Optional.empty();
    }
    if (negation.isEmpty() && copula) {
      return passage.shifts().negation(issue.first() - 1);
    }
    return negation.or(() -> within(issue));
  }

  /** «نريد سلاما يدوم لا سلاما يعود»: a worse one of what is wanted. */
  private boolean isOtherOfItsKind(IssueHit issue, Shifts.Shift negation) {
    String kind = passage.word(issue.first()).folded();
    for (int i = Math.max(0, negation.first() - OTHER_REACH); i < negation.first(); i++) {
      if (negation.last() == issue.first() - 1 && passage.word(i).folded().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** «القرار لا يمثل وقفا للدعم», «ليس تعليقا للمفاوضات»: what something is said not to be. */
  Optional<Shifts.Shift> ofPredicate(IssueHit issue) {
    int before = issue.first() - 1;
    boolean contrary = issue.phrase().direction() < 0 && !issue.takenUp() && before >= 0;
    boolean noun = contrary && passage.word(issue.first()).folded().endsWith("ا");
    if (!contrary || !noun && roles.isVerbHere(issue.first())) {
      return Optional.empty();
    }
    return ofCopula(issue)
        .or(
            () ->
                passage
                    .shifts()
                    .negation(issue.first())
                    .filter(n -> n.last() == before && n.shifter().phrase().startsWith("ليس")));
  }
}
