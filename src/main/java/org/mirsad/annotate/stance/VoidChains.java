package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Tells frames over an issue that are no position of those they seem to be of: what is to be looked
 * at again («يجب أن يخضع للتقييم»), charges that somebody rejects, what he left without doing, what
 * he says that another did.
 */
final class VoidChains {
  /** What somebody who is blamed rejects. */
  private static final Set<String> CHARGES =
      Set.of(
          "الاتهامات",
          "اتهامات",
          "الاتهام",
          "المزاعم",
          "مزاعم",
          "الادعاءات",
          "ادعاءات",
          "الانتقادات",
          "الشائعات",
          "الاشاعات",
          "تهمه",
          "تهم");

  private static final Set<String> NOR = Set.of("ولم", "ولا", "ولن");

  /** How far behind a denied position its contrary may be denied, in words. */
  private static final int NEITHER = 5;

  /** How far behind the rejection they may stand, in words. */
  private static final int CHARGE = 6;

  private static final Set<String> SIGNING = Set.of("وقع", "وضع توقيعه", "أمضى", "صادق", "التزم");

  /** Verbs of looking at a thing again. */
  private static final TypeTest IS_REVIEWED =
      new TypeTest(
          form -> form.hasAny(Set.of("v:خضع", "v:راجع", "v:قيم", "v:ناقش", "v:درس", "v:عدل")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;
  private final List<FrameHit> frames;
  private final List<Reactions.Reaction> called;
  private final Irrealis irrealis;
  private final HolderFinder holderFinder;

  /**
   * @param called the things of which somebody says what they are
   */
  VoidChains(
      Passage passage,
      List<IssueHit> issues,
      List<FrameHit> frames,
      List<Reactions.Reaction> called,
      Irrealis irrealis,
      HolderFinder holderFinder) {
    this.passage = passage;
    this.roles = passage.roles();
    this.issues = issues;
    this.frames = frames;
    this.called = called;
    this.irrealis = irrealis;
    this.holderFinder = holderFinder;
  }

  /** Whether what is said of an issue is no word for or against it. */
  boolean isNoWord(FrameHit said) {
    return isWarned(said) || isToBeReviewed(said) || irrealis.isQuestioned(said.first());
  }

  /** «التوافق يجب أن يخضع للتقييم»: what is to be looked at again is not asked for. */
  private boolean isToBeReviewed(FrameHit frame) {
    int next = Math.min(frame.last() + 1, roles.words().size() - 1);
    boolean that = passage.word(next).folded().equals("ان");
    int verb = that ? Math.min(next + 1, roles.words().size() - 1) : next;
    return frame.frame().kind() == StanceFrame.Kind.JUDGEMENT
        && (IS_REVIEWED.test(passage.word(frame.first()).form())
            || IS_REVIEWED.test(passage.word(verb).form()));
  }

  /** «الإصلاح لا يجب أن ينسينا التنمية»: what a thing must not do is no word against it. */
  private boolean isWarned(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.JUDGEMENT
        && frame.frame().lexeme().equals("يجب")
        && passage.shifts().negation(frame.first()).isPresent();
  }

  /** «رافضا الاتهامات بأن انسحابه …»: who rejects charges rejects nothing else. */
  boolean isDefended(FrameHit outer, IssueHit issue) {
    boolean rejects = outer.frame().kind() == StanceFrame.Kind.REJECT;
    int end = Math.min(issue.first() - 1, outer.last() + CHARGE);
    for (int i = outer.last() + 1; rejects && i < end; i++) {
      String next = passage.word(i + 1).folded();
      if (CHARGES.contains(passage.word(i).folded()) && next.startsWith("ب")) {
        return true;
      }
    }
    return false;
  }

  /**
   * «دون أن يطرح»: what somebody did not do on the way is not his position, but for his name under
   * a text («غادر من دون أن يوقع», left without signing).
   */
  boolean isLeftUndone(FrameChains.Chain chain) {
    for (FrameHit frame : chain.frames()) {
      Optional<Shifts.Shift> negation = passage.shifts().negation(frame.first());
      boolean without =
          negation.isPresent()
              && (negation.get().shifter().phrase().contains("دون أن")
                  || negation.get().shifter().phrase().startsWith("من غير"));
      if (without && !SIGNING.contains(frame.frame().lexeme())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a chain says is only supposed. */
  boolean isSupposed(IssueHit issue, FrameChains.Chain chain) {
    if (chain.frames().get(0).frame().kind() == StanceFrame.Kind.EVADE) {
      return false; // «تجنب الرد على سؤال عما إذا كان سيقبل»
    }
    for (FrameHit frame : chain.frames()) {
      if (irrealis.isSupposed(frame.first(), issue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon stands between a frame and an issue. */
  boolean isSaidBehind(FrameChains.Chain chain, IssueHit issue) {
    for (FrameHit frame : chain.frames()) {
      for (int i = frame.last() + 1; i < issue.first(); i++) {
        if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
          return true;
        }
      }
    }
    return false;
  }

  /** «لم تؤيد الخطة ولم تعترض عليها»: who does neither is undecided. */
  boolean isNeither(FrameHit outer) {
    if (outer.frame().polarity() == 0 || passage.shifts().negation(outer.first()).isEmpty()) {
      return false;
    }
    for (FrameHit other : frames) {
      boolean contrary =
          other.first() > outer.last()
              && other.first() <= outer.last() + NEITHER
              && other.frame().polarity() * outer.frame().polarity() < 0;
      if (contrary && other.first() > 0) {
        return NOR.contains(passage.word(other.first() - 1).folded());
      }
    }
    return false;
  }

  /** «وصف الدعوة إلى هدنة بأنها عبث»: who calls a thing something does not do it. */
  boolean isCalled(IssueHit issue, FrameHit outer, Holders holders) {
    boolean wanted =
        outer.frame().kind() == StanceFrame.Kind.DEMAND
            || outer.frame().kind() == StanceFrame.Kind.OFFER;
    return wanted
        && outer.derived()
        && holders.rules().contains("governing-subject")
        && called.stream()
            .anyMatch(r -> r.issue().equals(issue) && r.frame().first() < outer.first());
  }

  /** «حذر من الخيار العسكري سبيلا لحل الأزمة»: against the means, not against the end. */
  boolean isBeyondAnother(IssueHit issue, FrameHit outer) {
    for (IssueHit other : issues) {
      boolean waits =
          outer.frame().kind() == StanceFrame.Kind.CONDITION
              && passage.word(other.first()).folded().startsWith("ل");
      boolean between =
          !waits
              && other.first() > outer.last()
              && other.last() < issue.first()
              && !isOfThePlan(other, issue);
      if (between && !passage.word(issue.first()).folded().startsWith("و")) {
        return !roles.traits(issue.first() - 1).mayBeJoined()
            && !passage.word(issue.first() - 1).folded().startsWith("و");
      }
    }
    return false;
  }

  /** «رفض خطة ترامب لتهجير السكان»: what a plan named before it is for. */
  private boolean isOfThePlan(IssueHit plan, IssueHit issue) {
    return plan.last() + 1 == issue.first() && passage.word(issue.first()).folded().startsWith("ل");
  }

  /** «زعم أن حماس خرقت الهدنة»: what somebody says that another did to a thing. */
  boolean isMereClaim(FrameHit frame, Holders holders) {
    boolean deed =
        frame.frame().kind() == StanceFrame.Kind.OBSTRUCT
            || frame.frame().kind() == StanceFrame.Kind.STOP;
    boolean reported =
        frame.frame().kind() == StanceFrame.Kind.STOP && holderFinder.isToldByOther(frame.first());
    return deed && !reported && holderFinder.isSaidByAnother(frame.first(), holders);
  }
}
