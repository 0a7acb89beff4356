package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Reading;

/**
 * Judges issues that no frame governs: a deed («أوقفت إسرائيل البناء»), what the parties agreed on,
 * what a speaker denies («لا دولة فلسطينية») or sees something good come to.
 */
final class BareIssues {
  private static final Set<String> IMPOSSIBLE =
      Set.of("لا يمكن", "لا يمكن أن", "لا يجوز", "لا مجال", "لا يعقل");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;
  private final Conditions conditions;
  private final Irrealis irrealis;
  private final IssueNegations negations;
  private final HolderFinder holderFinder;
  private final OwnResignations resignations;
  private final DeedWords deeds;
  private final Prospects prospects;
  private final FoundStances found;

  BareIssues(
      Passage passage,
      Knowledge knowledge,
      EffectIndex effects,
      Conditions conditions,
      Irrealis irrealis,
      IssueNegations negations,
      HolderFinder holderFinder,
      OwnResignations resignations,
      FoundStances found) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
    this.conditions = conditions;
    this.irrealis = irrealis;
    this.negations = negations;
    this.holderFinder = holderFinder;
    this.resignations = resignations;
    this.deeds = new DeedWords(passage, knowledge);
    this.prospects = new Prospects(passage, knowledge, effects);
    this.found = found;
  }

  /** An issue no frame governs: a deed, or the speaker's «لا» to it. */
  void judge(IssueHit issue) {
    if (irrealis.isSupposed(issue.first(), issue) || resignations.isOfMinister(issue)) {
      return;
    }
    boolean event =
        issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).is(Issue.Trait.EVENT)
            && !deeds.isHeldBySomebody(issue);
    Optional<Shifts.Shift> negation = negations.ofBare(issue);
    if (negation.filter(BareIssues::isOfPast).isPresent()) {
      return; // «لم ترسل وفدا»: what was not done is not yet refused, nor is it ruled out
    }
    Holders deed = holderFinder.ofDeed(issue);
    boolean begun = deed.rules().contains("deed-begun"); // «بدأت ألمانيا سحب قواتها»
    Holders doers = event && negation.isEmpty() && !begun ? Holders.NOBODY : deed;
    if (doers.isNobody() && negation.isEmpty()) {
      doers = holderFinder.ofPurpose(issue);
    }
    boolean carried = doers.rules().contains("deed-carried");
    if (carried && (deeds.hasUnknownDoer(issue) || deeds.isMasdar(issue.first()))) {
      return;
    }
    Verdict verdict = new Verdict(passage, issue, doers.rules());
    verdict.weaken(0.7);
    negation.ifPresent(verdict::negate);
    conditions.behind(issue).ifPresent(verdict::condition);
    boolean slogan = conditions.isSlogan(issue);
    if (slogan && negation.isEmpty()) {
      verdict.negate("slogan");
    }
    if (conditions.isBound(issue) || negation.isPresent() && conditions.isRefusedUntil(issue)) {
      verdict.condition();
    }
    conditions.before(issue.first()).ifPresent(verdict::condition);
    boolean done = !doers.ids().isEmpty() && !slogan;
    if (done && verdict.isAgainst() && holderFinder.isSaidByAnother(issue.first(), doers)) {
      return;
    }
    for (String doer : doers.ids()) {
      if (resignations.isMinor(issue, List.of(), doer)) {
        continue;
      }
      found.put(issue, verdict.of(doer, doers.certainty(), issue.first(), issue.last()));
    }
    boolean agreed =
        issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).is(Issue.Trait.AGREEMENT);
    if (doers.ids().isEmpty() && negation.isEmpty() && agreed) {
      Holders parties = holderFinder.between(issue);
      Verdict between = new Verdict(passage, issue, parties.rules());
      between.weaken(0.7);
      parties
          .ids()
          .forEach(
              h ->
                  found.put(
                      issue, between.of(h, parties.certainty(), issue.first(), issue.last())));
    }
    boolean announced = !done && negation.isEmpty() && !event && !verdict.isAgainst();
    if (announced && deeds.isAnnounced(issue)) {
      holderFinder
          .announcer(issue.first())
          .ifPresent(h -> found.put(issue, verdict.of(h, 0.7, issue.first(), issue.last())));
    }
    if (!done && negation.isEmpty()) {
      prospects.of(issue).ifPresent(v -> judgeProspect(issue, v));
    }
    if (doers.ids().isEmpty()
        && negation.filter(n -> isDenial(n, issue) || isImpossibleYet(n, issue)).isPresent()
        && (!roles.isVerbHere(issue.first())
            || isNone(issue, negation.get())
            || isRefusedPassive(issue, negation.get())
            || isImpossibleYet(negation.get(), issue))) {
      judgeDenied(issue, negation.get());
    }
  }

  /** «اللقاء سيمهد لاتفاق سلام»: a speaker is for what he says something good will come to. */
  private void judgeProspect(IssueHit issue, FrameHit verb) {
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, List.of("prospect"));
    verdict.weaken(0.6);
    for (String holder : speaker.ids()) {
      found.put(issue, verdict.of(holder, 0.8, verb.first(), issue.last()));
    }
  }

  /** «قال إنه لا مكان للأسد»: what a speaker states in the issue's own words. */
  void judgeStated(IssueHit issue) {
    if (irrealis.isSupposed(issue.first(), issue)) {
      return;
    }
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, List.of("stated"));
    verdict.weaken(0.7);
    conditions.behind(issue).ifPresent(verdict::condition);
    boolean denied = passage.shifts().negation(issue.first()).isPresent();
    if ((denied || roles.traits(issue.first()).negation()) && conditions.isRefusedUntil(issue)) {
      verdict.condition(); // «لن نسلم سلاحنا قبل خروج آخر جندي»
    }
    for (String holder : speaker.ids()) {
      found.put(issue, verdict.of(holder, 0.8, issue.first(), issue.last()));
    }
  }

  /** «لا يمكن إجراء انتخابات دون قانون»: what a speaker holds impossible as things are. */
  void judgeImpossible(IssueHit issue) {
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, List.of("impossible-without"));
    verdict.weaken(0.7);
    verdict.condition();
    for (String holder : speaker.ids()) {
      found.put(issue, verdict.of(holder, 0.8, issue.first(), issue.last()));
    }
  }

  /** «لا دولة فلسطينية», «القرار ليس وقفا للدعم»: what a speaker says there is not. */
  void judgeDenied(IssueHit issue, Shifts.Shift negation) {
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, speaker.rules());
    verdict.weaken(0.7);
    verdict.negate(negation);
    conditions.without(issue).or(() -> conditions.behind(issue)).ifPresent(verdict::condition);
    if (conditions.isRefusedUntil(issue)) {
      verdict.condition();
    }
    for (String holder : speaker.ids()) {
      found.put(issue, verdict.of(holder, 0.8, negation.first(), issue.last()));
    }
  }

  private static boolean isOfPast(Shifts.Shift negation) {
    String phrase = negation.shifter().phrase();
    boolean noMore = phrase.equals("لم يعد") || phrase.equals("لم تعد");
    return phrase.startsWith("لم") && !noMore;
  }

  /** «لا وقف لإطلاق النار»: behind «لا» no perfect stands, but a masdar that looks like one. */
  private boolean isNone(IssueHit issue, Shifts.Shift negation) {
    return negation.shifter().phrase().equals("لا")
        && negation.last() == issue.first() - 1
        && passage.word(issue.first()).form().readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
  }

  /** «لن تُرفع العقوبات إلا بعد …»: what nobody is named to do will not be done, says somebody. */
  private boolean isRefusedPassive(IssueHit issue, Shifts.Shift negation) {
    boolean future = negation.shifter().phrase().startsWith("لن");
    int next = issue.first() + 1;
    return future
        && next <= issue.last()
        && negation.last() == issue.first() - 1
        && !passage.word(next).isPunctuation()
        && passage.word(next).form().hasArticle()
        && !roles.isNamed(next)
        && issue.phrase().text().split(" ").length > 1;
  }

  /** «لا يمكن رفع العقوبات قبل تحقيق …»: what has to wait for something, as somebody says. */
  private boolean isImpossibleYet(Shifts.Shift negation, IssueHit issue) {
    return IMPOSSIBLE.contains(negation.shifter().phrase())
        && (conditions.isRefusedUntil(issue) || conditions.without(issue).isPresent());
  }

  /** «لا دولة فلسطينية», «لا للحرب», «لن تكون هناك هدنة». */
  private boolean isDenial(Shifts.Shift negation, IssueHit issue) {
    String phrase = negation.shifter().phrase();
    boolean none = phrase.equals("لا") && negation.last() == issue.first() - 1;
    return none || phrase.startsWith("لن");
  }
}
