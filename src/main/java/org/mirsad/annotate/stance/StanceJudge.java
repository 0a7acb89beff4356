package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;

/** The stances of one sentence. */
final class StanceJudge {
  private static final Set<String> INTERROGATIVES =
      Set.of("هل", "وهل", "فهل", "كيف", "لماذا", "ماذا", "متي", "اين");

  /** From how many colons on a sentence is a list of headlines. */
  private static final int HEADLINES = 3;

  private final Passage passage;
  private final List<IssueHit> issues;
  private final List<FrameHit> frames;
  private final IssueMemory memory;
  private final FrameChains chains;
  private final Resumption resumption;
  private final Conditions conditions;
  private final Irrealis irrealis;
  private final IssueBackgrounds backgrounds;
  private final IssueNegations negations;
  private final AssertionChains assertions;
  private final HolderFinder holderFinder;
  private final PraisedRoles praised;
  private final Evasions evasions;
  private final ReactingFrames reacting;
  private final OpenVotes votes;
  private final Endangered endangered;
  private final RedLines redLines;
  private final TextParts textParts;
  private final OwnResignations resignations;
  private final Exceptions exceptions;
  private final Impossibilities impossibilities;
  private final VoidChains voids;
  private final BareIssues bare;
  private final JoinedDeeds joinedDeeds;
  private final StatedWordings stated;
  private final FramelessPositions frameless;
  private final List<Reactions.Reaction> called;
  private final FoundStances found;

  StanceJudge(
      Passage passage,
      List<IssueHit> issues,
      List<FrameHit> frames,
      IssueMemory memory,
      Knowledge knowledge,
      Optional<LocalDate> day,
      EffectIndex effects) {
    this.passage = passage;
    this.issues = issues;
    this.frames = frames;
    this.memory = memory;
    this.chains = new FrameChains(passage, frames, issues, knowledge.issues());
    this.resumption = new Resumption(passage, frames, knowledge.issues());
    this.conditions = new Conditions(passage);
    this.irrealis = new Irrealis(passage);
    this.backgrounds = new IssueBackgrounds(passage, frames, conditions, knowledge.issues());
    this.negations = new IssueNegations(passage);
    this.assertions =
        new AssertionChains(new Assertions(passage, frames, effects, knowledge), chains);
    this.holderFinder = new HolderFinder(passage, knowledge, day);
    this.praised = new PraisedRoles(passage);
    this.evasions = new Evasions(passage);
    this.reacting = new ReactingFrames(passage, frames);
    this.votes = new OpenVotes(passage);
    this.endangered = new Endangered(passage);
    this.redLines = new RedLines(passage);
    this.textParts = new TextParts(passage);
    this.resignations = new OwnResignations(passage, knowledge, day);
    this.exceptions = new Exceptions(passage);
    this.impossibilities = new Impossibilities(passage);
    this.called = new Descriptions(passage, issues, frames, memory, knowledge).all();
    this.found = new FoundStances(knowledge);
    this.voids = new VoidChains(passage, issues, frames, called, irrealis, holderFinder);
    this.bare =
        new BareIssues(
            passage,
            knowledge,
            effects,
            conditions,
            irrealis,
            negations,
            holderFinder,
            resignations,
            found);
    this.stated = new StatedWordings(passage);
    this.joinedDeeds = new JoinedDeeds(passage, issues, chains, holderFinder);
    this.frameless =
        new FramelessPositions(passage, knowledge, issues, chains, irrealis, holderFinder, found);
  }

  List<Stance> stances() {
    if (isQuestion() || isHeadlines()) {
      return List.of();
    }
    for (IssueHit issue : issues) {
      FrameChains.Chain chain =
          backgrounds.isBackground(issue) ? FrameChains.NONE : chains.of(issue);
      if (!backgrounds.isBackground(issue)) {
        judge(issue, chain);
      }
      resumption.of(issue).ifPresent(r -> judgeResumed(issue, chain, r));
    }
    frameless.judgeRequirements();
    judgeReactions();
    frameless.judgeOthers();
    return List.copyOf(found.all());
  }

  /** «تونس : … القصرين : … سوسة : …»: headlines of other articles, strung together. */
  private boolean isHeadlines() {
    return passage.words().stream().filter(w -> w.isPunctuation() && w.mark() == ':').count()
        >= HEADLINES;
  }

  private boolean isQuestion() {
    List<Word> words = passage.words();
    Word last = words.get(words.size() - 1);
    boolean asks = last.isPunctuation() && "؟?".indexOf(last.mark()) >= 0;
    boolean reports = false;
    for (Word word : words) {
      reports |= word.isPunctuation() && ":؛".indexOf(word.mark()) >= 0;
    }
    return INTERROGATIVES.contains(words.get(0).folded()) || asks && !reports;
  }

  private void judge(IssueHit issue, FrameChains.Chain chain) {
    if (frameless.isOfAppointment(issue)) {
      return;
    }
    frameless.judgeOrdered(issue, chain);
    frameless.judgeSent(issue);
    List<Participant> evasive = evasions.of(issue);
    if (!evasive.isEmpty()) {
      Verdict verdict = new Verdict(passage, issue, List.of("evaded"));
      verdict.condition();
      found.putAll(issue, verdict, evasive);
      return;
    }
    if (impossibilities.hold(issue)) {
      bare.judgeImpossible(issue);
      return;
    }
    if (votes.isLeftOpen(issue)
        || chain.frames().stream().anyMatch(f -> votes.isToCome(f, issue))) {
      return;
    }
    Optional<Shifts.Shift> denied = negations.ofPredicate(issue);
    if (denied.isPresent()) {
      bare.judgeDenied(issue, denied.get());
      return;
    }
    Optional<FrameChains.Chain> asserted = assertions.of(issue, chain);
    if (asserted.isPresent() && voids.isNoWord(asserted.get().frames().get(0))) {
      return;
    }
    if (asserted.isPresent()) {
      judgeFramed(issue, asserted.get());
      judgeOwned(issue, chain);
      return;
    }
    if (assertions.isLacking(issue)) {
      return;
    }
    if (conditions.isSlogan(issue) && voids.isSaidBehind(chain, issue)) {
      bare.judge(issue); // «ردا على ما أعلنه: لا للصفقة»
      return;
    }
    if (chain.frames().isEmpty()) {
      Optional<FrameHit> tying = conditions.tying(issue, frames);
      if (tying.isPresent()) {
        judgeFramed(issue, new FrameChains.Chain(List.of(tying.get()), "predicate", 0.9));
      } else if (stated.holds(issue)) {
        bare.judgeStated(issue);
      } else if (!issue.takenUp()) {
        bare.judge(issue);
        judgeJoined(issue);
      }
      return;
    }
    if (isRefusedAndCalled(issue, chain)) {
      bare.judge(issue);
      return;
    }
    FrameHit outer = chain.frames().get(0);
    if (outer.first() > 0 && passage.word(outer.first() - 1).folded().equals("منذ")) {
      return; // «الأول منذ فرضت السعودية …»: only tells when
    }
    if (conditions.isWhatTies(outer, issue, issues)) {
      return;
    }
    if (praised.holds(outer, issue) || voids.isDefended(outer, issue)) {
      return;
    }
    boolean reacts = !issue.takenUp() || reacting.takesUp(chain);
    if (reacts && !voids.isSupposed(issue, chain) && !voids.isLeftUndone(chain)) {
      judgeFramed(issue, chain);
    }
  }

  /** «قاطع الحزب الانتخابات ووصفها بالمسرحية»: what is called so is the thing, not the refusal. */
  private boolean isRefusedAndCalled(IssueHit issue, FrameChains.Chain chain) {
    return chain.rule().equals("judgement")
        && issue.phrase().direction() < 0
        && chain.frames().get(0).first() > issue.last()
        && issue.last() > issue.first()
        && passage.isVerb(issue.first());
  }

  /** «كان استعداد البابا لاستضافة المحادثات إيجابيا»: also the readiness of him who is named. */
  private void judgeOwned(IssueHit issue, FrameChains.Chain chain) {
    boolean owned =
        chain.rule().equals("governed")
            && holderFinder
                .of(chain.frames().get(0), chain.rule(), issue)
                .rules()
                .contains("genitive");
    if (owned) {
      judgeFramed(issue, chain);
    }
  }

  private void judgeFramed(IssueHit issue, FrameChains.Chain chain) {
    FrameHit outer = chain.frames().get(0);
    Holders holders = holderFinder.of(outer, chain.rule(), issue);
    if (holders.ids().isEmpty()) {
      judgeExcepted(issue, chain);
      return;
    }
    if (Reactions.isNobodys(chain.rule(), holders.rules())
        || voids.isCalled(issue, outer, holders)) {
      return;
    }
    if (irrealis.isUnasked(outer)) {
      return;
    }
    Verdict verdict = new Verdict(passage, issue, holders.rules());
    chain.frames().forEach(verdict::apply);
    negations.of(issue, chain).ifPresent(verdict::negate);
    if (irrealis.isDeniedWish(outer)) {
      verdict.negate("denied");
    }
    if (irrealis.isForbidden(issue, chain.frames())) {
      verdict.negate("forbidden");
    }
    if (endangered.holds(issue, chain.frames())) {
      verdict.negate("endangered");
    }
    if (redLines.guard(issue, chain.frames())) {
      verdict.negate("red-line");
    }
    boolean asserted = chain.rule().equals("asserted");
    (asserted ? conditions.afterAssertion(outer, issue) : conditions.after(outer, issue))
        .ifPresent(verdict::condition);
    conditions.before(outer.first()).ifPresent(verdict::condition);
    boolean bound =
        conditions.isOnlyThen(outer, issue)
            || conditions.isBound(issue)
            || conditions.isForReturn(outer, issue)
            || conditions.isAsLong(issue) && !verdict.isAgainst();
    boolean given = conditions.isGivenFor(issue, chain.frames());
    bound &= !conditions.isRequired(outer, issue);
    boolean awaiting =
        given || issue.first() > 0 && conditions.isAwaiting(backgrounds.before(issue), frames);
    if (!asserted && bound || awaiting || verdict.isAgainst() && conditions.isOfSomeKind(issue)) {
      verdict.condition();
    }
    if (asserted && conditions.isPossibleThen(outer)) {
      verdict.condition();
    }
    if (voids.isNeither(outer) || isAbstention(outer, issue)) {
      verdict.condition();
    }
    boolean beyond = chain.turns() && voids.isBeyondAnother(issue, outer);
    boolean part = verdict.isAgainst() && textParts.areMeant(issue, chain.frames());
    if (part || verdict.isAgainst() && (voids.isMereClaim(outer, holders) || beyond)) {
      return;
    }
    double certainty = holders.certainty() * chain.certainty();
    int first = Math.min(outer.first(), issue.first());
    int last = Math.max(outer.last(), issue.last());
    holders.ids().stream()
        .filter(h -> !resignations.isMinor(issue, chain.frames(), h))
        .forEach(h -> found.put(issue, verdict.of(h, certainty, first, last)));
    if (!issue.takenUp()) {
      judgeInner(issue, chain, holders); // «شكر ترامب على القرار»: whose it was is told before
    }
  }

  /** «امتنعت 23 دولة بينها الهند عن التصويت»: who does not vote is not against the thing. */
  private boolean isAbstention(FrameHit frame, IssueHit issue) {
    return issue.takenUp()
        && frame.frame().lexeme().equals("امتنع")
        && passage.word(issue.first()).folded().equals("التصويت");
  }

  /** «لم يؤيد القرار سوى كندا»: they hold the contrary of what is said of all others. */
  private void judgeExcepted(IssueHit issue, FrameChains.Chain chain) {
    List<Participant> excepted = exceptions.of(chain.frames().get(0), issue);
    if (!excepted.isEmpty()) {
      Verdict verdict = new Verdict(passage, issue, List.of("excepted"));
      chain.frames().forEach(verdict::apply);
      verdict.negate("excepted");
      found.putAll(issue, verdict, excepted);
    }
  }

  /** «أعلن الأحكام العرفية وقطع العلاقات»: what و joins to a deed without a frame. */
  private void judgeJoined(IssueHit issue) {
    Holders holders = joinedDeeds.of(issue);
    if (!holders.isNobody() && !found.isHeld(issue.issueId())) {
      Verdict verdict = new Verdict(passage, issue, List.of("joined-deed"));
      for (String holder : holders.ids()) {
        found.put(issue, verdict.of(holder, 0.7, issue.first(), issue.last()));
      }
    }
  }

  /** «رحب بقرار إيران رفع القيود»: the position of whom a frame within the chain is. */
  private void judgeInner(IssueHit issue, FrameChains.Chain chain, Holders holders) {
    List<FrameHit> all = chain.frames();
    for (InnerOwners.Inner inner : holderFinder.inner(all, issue, holders)) {
      Verdict verdict = new Verdict(passage, issue, List.of("inner-owner", chain.rule()));
      all.subList(inner.from(), all.size()).forEach(verdict::apply);
      negations.of(issue, chain).ifPresent(verdict::negate);
      int from = inner.from() < all.size() ? all.get(inner.from()).first() : issue.first();
      int first = Math.min(from, issue.first());
      found.put(issue, verdict.of(inner.holder(), holders.certainty() * 0.85, first, issue.last()));
    }
  }

  /** «…، وهو ما رفضته حماس»: the position of him who takes the issue up behind it. */
  private void judgeResumed(IssueHit issue, FrameChains.Chain chain, Resumption.Resumed resumed) {
    FrameHit frame = resumed.frame();
    boolean background =
        !resumed.whole()
            && !resumption.makes(frame, issue)
            && (frame.frame().kind() == StanceFrame.Kind.ACT
                || frame.frame().kind() == StanceFrame.Kind.STOP);
    boolean reversed = !resumed.whole() && issue.phrase().direction() < 0;
    if (issue.takenUp() || background || reversed || irrealis.isSupposed(frame.first(), issue)) {
      return;
    }
    Holders holders = holderFinder.of(frame, "resumed", issue);
    Verdict verdict = new Verdict(passage, issue, holders.rules());
    if (resumed.whole()) {
      chain.frames().stream()
          .filter(f -> f.frame().polarity() != 0)
          .filter(f -> !resumed.called() || f.derived())
          .forEach(verdict::apply);
    }
    verdict.apply(frame);
    for (String holder : holders.ids()) {
      found.put(issue, verdict.of(holder, holders.certainty() * 0.85, issue.first(), frame.last()));
    }
  }

  /** «والرياض ترحب», «وصف الخطوة بأنها كارثة»: reactions to what stands elsewhere. */
  private void judgeReactions() {
    List<Reactions.Reaction> reactions = new ArrayList<>();
    reactions.addAll(new Reactions(passage, issues, frames, memory).of(found.all()));
    reactions.addAll(new Followers(passage, frames, memory).of(found.all()));
    reactions.addAll(called);
    for (Reactions.Reaction reaction : reactions) {
      boolean dates =
          issues.contains(reaction.issue()) && backgrounds.isBackground(reaction.issue());
      if (!dates && !irrealis.isSupposed(reaction.frame().first(), reaction.issue())) {
        judgeFramed(
            reaction.issue(),
            new FrameChains.Chain(List.of(reaction.frame()), reaction.rule(), 0.8));
      }
    }
  }
}
