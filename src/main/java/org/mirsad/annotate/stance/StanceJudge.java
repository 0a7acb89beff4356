package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/** The stances of one sentence. */
final class StanceJudge {
  private static final Set<String> INTERROGATIVES =
      Set.of("هل", "وهل", "فهل", "كيف", "لماذا", "ماذا", "متي", "اين");

  /** Words behind which an issue only tells the time or the place of something else. */
  private static final Set<String> TEMPORAL =
      Set.of(
          "قبل", "بعد", "منذ", "خلال", "اثناء", "عقب", "قبيل", "دون", "بدون", "رغم", "وسط", "ختام",
          "هامش", "اثر", "مستهل", "غداه", "عشيه", "طول", "ظل", "ذكري", "جلسه", "اختتام", "موعد",
          "سير", "تصنيف", "موشر", "تعثر", "فشل", "بموجب", "وفق", "انتهاء", "طوال", "طيله", "ليله",
          "بعيد", "اعقاب", "يوم", "بتهمه", "تهمه", "بتهم", "تهم", "بشبهه", "حين", "لحين");

  /** How far before «في» its frame may stand behind names and adjectives, in words. */
  private static final int WHERE = 6;

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

  /** From how many colons on a sentence is a list of headlines. */
  private static final int HEADLINES = 3;

  private static final TypeTest IS_TEMPORAL =
      new TypeTest(
          form ->
              TEMPORAL.contains(form.folded())
                  || form.folded().startsWith("و")
                      && TEMPORAL.contains(form.folded().substring(1)));

  private static final Set<String> SIGNING = Set.of("وقع", "وضع توقيعه", "أمضى", "صادق", "التزم");

  /** Verbs of looking at a thing again. */
  private static final TypeTest IS_REVIEWED =
      new TypeTest(
          form -> form.hasAny(Set.of("v:خضع", "v:راجع", "v:قيم", "v:ناقش", "v:درس", "v:عدل")));

  private record Key(String holder, String issue) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;
  private final List<FrameHit> frames;
  private final IssueMemory memory;
  private final Knowledge knowledge;
  private final FrameChains chains;
  private final Resumption resumption;
  private final Conditions conditions;
  private final IssueNegations negations;
  private final AssertionChains assertions;
  private final HolderFinder holderFinder;
  private final DeedWords deeds;
  private final Requirements requirements;
  private final Prospects prospects;
  private final PraisedRoles praised;
  private final Evasions evasions;
  private final ReactingFrames reacting;
  private final Orders orders;
  private final OpenVotes votes;
  private final Endangered endangered;
  private final OwnResignations resignations;
  private final Exceptions exceptions;
  private final AidSenders senders;
  private final List<Appointments.Appointment> appointments;
  private final List<Reactions.Reaction> called;
  private final Map<Key, Stance> found = new LinkedHashMap<>();

  StanceJudge(
      Passage passage,
      List<IssueHit> issues,
      List<FrameHit> frames,
      IssueMemory memory,
      Knowledge knowledge,
      Optional<LocalDate> day,
      EffectIndex effects) {
    this.passage = passage;
    this.roles = passage.roles();
    this.issues = issues;
    this.frames = frames;
    this.memory = memory;
    this.knowledge = knowledge;
    this.chains = new FrameChains(passage, frames, issues);
    this.resumption = new Resumption(passage, frames);
    this.conditions = new Conditions(passage);
    this.negations = new IssueNegations(passage);
    this.assertions =
        new AssertionChains(new Assertions(passage, frames, effects, knowledge), chains);
    this.holderFinder = new HolderFinder(passage, knowledge, day);
    this.deeds = new DeedWords(passage, knowledge);
    this.requirements = new Requirements(passage);
    this.prospects = new Prospects(passage, knowledge, effects);
    this.praised = new PraisedRoles(passage);
    this.evasions = new Evasions(passage);
    this.reacting = new ReactingFrames(passage, frames);
    this.orders = new Orders(passage);
    this.votes = new OpenVotes(passage);
    this.endangered = new Endangered(passage);
    this.resignations = new OwnResignations(passage, knowledge, day);
    this.exceptions = new Exceptions(passage);
    this.senders = new AidSenders(passage, knowledge);
    this.appointments = new Appointments(passage).all();
    this.called = new Descriptions(passage, issues, frames, memory, knowledge).all();
  }

  List<Stance> stances() {
    if (frames.isEmpty() && issues.isEmpty() || isQuestion() || isHeadlines()) {
      return List.of();
    }
    for (IssueHit issue : issues) {
      FrameChains.Chain chain = isTemporal(issue) ? FrameChains.NONE : chains.of(issue);
      if (!isTemporal(issue)) {
        judge(issue, chain);
      }
      resumption.of(issue).ifPresent(r -> judgeResumed(issue, chain, r));
    }
    issues.forEach(this::judgeRequired);
    judgeReactions();
    judgeFeelings();
    judgeAppointments();
    judgeHeadlines();
    return List.copyOf(found.values());
  }

  /** «تونس : … القصرين : … سوسة : …»: headlines of other articles, strung together. */
  private boolean isHeadlines() {
    return roles.words().stream().filter(w -> w.isPunctuation() && w.mark() == ':').count()
        >= HEADLINES;
  }

  private boolean isQuestion() {
    List<Word> words = roles.words();
    Word last = words.get(words.size() - 1);
    boolean asks = last.isPunctuation() && "؟?".indexOf(last.mark()) >= 0;
    boolean reports = false;
    for (Word word : words) {
      reports |= word.isPunctuation() && ":؛".indexOf(word.mark()) >= 0;
    }
    return INTERROGATIVES.contains(words.get(0).folded()) || asks && !reports;
  }

  /** The word before an issue; «أي» is skipped («قبل أي انتخابات»). */
  private int before(IssueHit issue) {
    int before = issue.first() - 1;
    boolean any = before > 0 && passage.word(before).folded().equals("اي");
    return any ? before - 1 : before;
  }

  private boolean isTemporal(IssueHit issue) {
    int before = before(issue);
    if (before > 0 && isWhere(issue, before)) {
      return true;
    }
    if (before < 0 || !IS_TEMPORAL.test(passage.word(before).form())) {
      return false;
    }
    if (conditions.isAwaiting(before, frames)) {
      return false;
    }
    // «أعلن أن القذافي قبل وقف إطلاق النار»: a frame, no preposition.
    int at = before;
    return frames.stream().noneMatch(f -> f.first() == at && f.last() == at);
  }

  /** «الانفتاح على الكفاءات في الانتخابات»: where something is done, not «المشاركة في». */
  private boolean isWhere(IssueHit issue, int before) {
    String in = passage.word(before).folded();
    if (!issue.issueId().equals("election") || !in.equals("في") && !in.equals("وفي")) {
      return false;
    }
    int i = before - 1;
    while (i > 0 && before - i < WHERE && (roles.isNamed(i) || roles.traits(i).adjective())) {
      i--;
    }
    int last = i;
    return frames.stream()
        .noneMatch(
            f -> f.last() >= last && f.last() < before && f.frame().objects().contains("في"));
  }

  private void judge(IssueHit issue, FrameChains.Chain chain) {
    if (isOfAppointment(issue)) {
      return;
    }
    judgeOrdered(issue, chain);
    judgeSent(issue);
    List<Participant> evasive = evasions.of(issue);
    if (!evasive.isEmpty()) {
      Verdict verdict = new Verdict(passage, issue, List.of("evaded"));
      verdict.condition();
      putAll(issue, verdict, evasive);
      return;
    }
    if (votes.isLeftOpen(issue)
        || chain.frames().stream().anyMatch(f -> votes.isToCome(f, issue))) {
      return;
    }
    Optional<Shifts.Shift> denied = negations.ofPredicate(issue);
    if (denied.isPresent()) {
      judgeDenied(issue, denied.get());
      return;
    }
    Optional<FrameChains.Chain> asserted = assertions.of(issue, chain);
    if (asserted.isPresent() && isNoWord(asserted.get().frames().get(0))) {
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
    if (conditions.isSlogan(issue) && isSaidBehind(chain, issue)) {
      judgeBare(issue); // «ردا على ما أعلنه: لا للصفقة»
      return;
    }
    if (chain.frames().isEmpty()) {
      Optional<FrameHit> tying = conditions.tying(issue, frames);
      if (tying.isPresent()) {
        judgeFramed(issue, new FrameChains.Chain(List.of(tying.get()), "predicate", 0.9));
      } else if (!issue.takenUp()) {
        judgeBare(issue);
      }
      return;
    }
    FrameHit outer = chain.frames().get(0);
    if (outer.first() > 0 && passage.word(outer.first() - 1).folded().equals("منذ")) {
      return; // «الأول منذ فرضت السعودية …»: only tells when
    }
    if (conditions.isWhatTies(outer, issue, issues)) {
      return;
    }
    if (praised.holds(outer, issue) || isDefended(outer, issue)) {
      return;
    }
    boolean reacts = !issue.takenUp() || reacting.takesUp(chain);
    if (reacts && !isSupposed(issue, chain) && !isLeftUndone(chain)) {
      judgeFramed(issue, chain);
    }
  }

  private boolean isNoWord(FrameHit said) {
    return isWarned(said) || isToBeReviewed(said) || conditions.isQuestioned(said.first());
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

  /** «رافضا الاتهامات بأن انسحابه …»: who rejects charges rejects nothing else. */
  private boolean isDefended(FrameHit outer, IssueHit issue) {
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

  /** «الإصلاح لا يجب أن ينسينا التنمية»: what a thing must not do is no word against it. */
  private boolean isWarned(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.JUDGEMENT
        && frame.frame().lexeme().equals("يجب")
        && passage.shifts().negation(frame.first()).isPresent();
  }

  /** «خرج الجنود بأمر من الرئيس»: also he wants it at whose order it is done. */
  private void judgeOrdered(IssueHit issue, FrameChains.Chain chain) {
    List<Participant> ordering = orders.of(issue);
    if (!ordering.isEmpty() && !conditions.isSupposed(issue.first(), issue)) {
      Verdict verdict = new Verdict(passage, issue, List.of("ordered"));
      chain.frames().stream()
          .filter(f -> f.frame().polarity() != 0)
          .filter(f -> ordering.stream().noneMatch(p -> p.first() < f.first()))
          .forEach(verdict::apply);
      putAll(issue, verdict, ordering);
    }
  }

  /** «حطت طائرة من قطر محملة بالأدوية»: who sends aid is for it. */
  private void judgeSent(IssueHit issue) {
    List<Participant> sending = senders.of(issue);
    if (!sending.isEmpty() && !conditions.isSupposed(issue.first(), issue)) {
      putAll(issue, new Verdict(passage, issue, List.of("aid-sender")), sending);
    }
  }

  /** «الرزاز يكلف بتشكيل الحكومة»: whose charge it is is judged by itself. */
  private boolean isOfAppointment(IssueHit issue) {
    return issue.issueId().equals(Appointments.ISSUE)
        && appointments.stream()
            .anyMatch(a -> a.first() <= issue.first() && issue.last() <= a.last());
  }

  /**
   * «كلف الملك فلانا تشكيل الحكومة», «قبل الملك استقالة الحكومة»: who charges somebody with it
   * wants a government, who accepts that one resigns its resignation.
   */
  private void judgeAppointments() {
    List<AcceptedResignations.Acceptance> accepted = new AcceptedResignations(passage).all();
    for (Appointments.Appointment told : appointments) {
      List<Participant> appointing = told.appointing();
      for (AcceptedResignations.Acceptance before : accepted) {
        // «قبل الملك استقالة الحكومة وكلف فلانا»: he goes on to appoint the next.
        boolean same = appointing.isEmpty() && before.last() < told.first();
        appointing = same ? List.of(before.accepting()) : appointing;
      }
      judgeTold(Appointments.ISSUE, told.first(), told.last(), "appointment", appointing);
    }
    for (AcceptedResignations.Acceptance told : accepted) {
      judgeTold(
          AcceptedResignations.ISSUE,
          told.first(),
          told.last(),
          "accepted-resignation",
          List.of(told.accepting()));
    }
  }

  /** A position that words tell which are no wording of the issue. */
  private void judgeTold(
      String issueId, int first, int last, String rule, List<Participant> holders) {
    Issue.Phrase phrase = knowledge.issues().get(issueId).phrases().get(0);
    IssueHit issue = new IssueHit(first, last, issueId, phrase, Optional.empty(), false);
    if (!conditions.isSupposed(first, issue)) {
      putAll(issue, new Verdict(passage, issue, List.of(rule)), holders);
    }
  }

  /** «تونس: تمديد حالة الطوارئ»: whose measure a headline tells without a verb. */
  private void judgeHeadlines() {
    StateHeadlines headlines = new StateHeadlines(passage, knowledge);
    for (IssueHit issue : issues) {
      boolean held = found.keySet().stream().anyMatch(k -> k.issue().equals(issue.issueId()));
      List<Participant> states = held ? List.of() : headlines.of(issue);
      if (!states.isEmpty()) {
        putAll(issue, new Verdict(passage, issue, List.of("state-headline")), states);
      }
    }
  }

  private void putAll(IssueHit issue, Verdict verdict, List<Participant> holders) {
    for (Participant holder : holders) {
      put(issue, verdict.of(holder.actorId(), 0.8, issue.first(), issue.last()));
    }
  }

  /** Whether a colon stands between a frame and an issue. */
  private boolean isSaidBehind(FrameChains.Chain chain, IssueHit issue) {
    for (FrameHit frame : chain.frames()) {
      for (int i = frame.last() + 1; i < issue.first(); i++) {
        if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
          return true;
        }
      }
    }
    return false;
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

  private boolean isSupposed(IssueHit issue, FrameChains.Chain chain) {
    if (chain.frames().get(0).frame().kind() == StanceFrame.Kind.EVADE) {
      return false; // «تجنب الرد على سؤال عما إذا كان سيقبل»
    }
    for (FrameHit frame : chain.frames()) {
      if (conditions.isSupposed(frame.first(), issue)) {
        return true;
      }
    }
    return false;
  }

  private void judgeFramed(IssueHit issue, FrameChains.Chain chain) {
    FrameHit outer = chain.frames().get(0);
    Holders holders = holderFinder.of(outer, chain.rule(), issue);
    if (holders.ids().isEmpty()) {
      judgeExcepted(issue, chain);
      return;
    }
    if (Reactions.isNobodys(chain.rule(), holders.rules()) || isCalled(issue, outer, holders)) {
      return;
    }
    Verdict verdict = new Verdict(passage, issue, holders.rules());
    chain.frames().forEach(verdict::apply);
    negations.of(issue, chain).ifPresent(verdict::negate);
    if (conditions.isDeniedWish(outer)) {
      verdict.negate("denied");
    }
    if (conditions.isForbidden(issue, chain.frames())) {
      verdict.negate("forbidden");
    }
    if (endangered.holds(issue, chain.frames())) {
      verdict.negate("endangered");
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
    boolean awaiting = issue.first() > 0 && conditions.isAwaiting(before(issue), frames);
    if (!asserted && bound || awaiting || verdict.isAgainst() && conditions.isOfSomeKind(issue)) {
      verdict.condition();
    }
    if (asserted && conditions.isPossibleThen(outer)) {
      verdict.condition();
    }
    if (isNeither(outer)) {
      verdict.condition();
    }
    boolean beyond = chain.turns() && isBeyondAnother(issue, outer);
    if (verdict.isAgainst() && (isMereClaim(outer, holders) || beyond)) {
      return;
    }
    double certainty = holders.certainty() * chain.certainty();
    int first = Math.min(outer.first(), issue.first());
    int last = Math.max(outer.last(), issue.last());
    holders.ids().stream()
        .filter(h -> !resignations.isMinor(issue, chain.frames(), h))
        .forEach(h -> put(issue, verdict.of(h, certainty, first, last)));
    judgeInner(issue, chain, holders);
  }

  /** «لم تؤيد الخطة ولم تعترض عليها»: who does neither is undecided. */
  private boolean isNeither(FrameHit outer) {
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

  /** «لم يؤيد القرار سوى كندا»: they hold the contrary of what is said of all others. */
  private void judgeExcepted(IssueHit issue, FrameChains.Chain chain) {
    List<Participant> excepted = exceptions.of(chain.frames().get(0), issue);
    if (!excepted.isEmpty()) {
      Verdict verdict = new Verdict(passage, issue, List.of("excepted"));
      chain.frames().forEach(verdict::apply);
      verdict.negate("excepted");
      putAll(issue, verdict, excepted);
    }
  }

  /** «وصف الدعوة إلى هدنة بأنها عبث»: who calls a thing something does not do it. */
  private boolean isCalled(IssueHit issue, FrameHit outer, Holders holders) {
    boolean wanted =
        outer.frame().kind() == StanceFrame.Kind.DEMAND
            || outer.frame().kind() == StanceFrame.Kind.OFFER;
    return wanted
        && outer.derived()
        && holders.rules().contains("governing-subject")
        && called.stream()
            .anyMatch(r -> r.issue().equals(issue) && r.frame().first() < outer.first());
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
      put(issue, verdict.of(inner.holder(), holders.certainty() * 0.85, first, issue.last()));
    }
  }

  /** «حذر من الخيار العسكري سبيلا لحل الأزمة»: against the means, not against the end. */
  private boolean isBeyondAnother(IssueHit issue, FrameHit outer) {
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
  private boolean isMereClaim(FrameHit frame, Holders holders) {
    boolean deed =
        frame.frame().kind() == StanceFrame.Kind.OBSTRUCT
            || frame.frame().kind() == StanceFrame.Kind.STOP;
    boolean reported =
        frame.frame().kind() == StanceFrame.Kind.STOP && holderFinder.isToldByOther(frame.first());
    return deed && !reported && holderFinder.isSaidByAnother(frame.first(), holders);
  }

  /**
   * «دون أن يطرح»: what somebody did not do on the way is not his position, but for his name under
   * a text («غادر من دون أن يوقع», left without signing).
   */
  private boolean isLeftUndone(FrameChains.Chain chain) {
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

  /** «…، وهو ما رفضته حماس»: the position of him who takes the issue up behind it. */
  private void judgeResumed(IssueHit issue, FrameChains.Chain chain, Resumption.Resumed resumed) {
    FrameHit frame = resumed.frame();
    boolean background =
        !resumed.whole()
            && !resumption.makes(frame)
            && (frame.frame().kind() == StanceFrame.Kind.ACT
                || frame.frame().kind() == StanceFrame.Kind.STOP);
    boolean reversed = !resumed.whole() && issue.phrase().direction() < 0;
    if (issue.takenUp() || background || reversed || conditions.isSupposed(frame.first(), issue)) {
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
      put(issue, verdict.of(holder, holders.certainty() * 0.85, issue.first(), frame.last()));
    }
  }

  /** «لن تطبع دون قيام دولة فلسطينية»: what somebody waits for he wants. */
  private void judgeRequired(IssueHit issue) {
    for (Requirements.Required required : requirements.of(issue, issues, found.values())) {
      Verdict verdict = new Verdict(passage, issue, List.of("required"));
      String holder = required.holder().orElseGet(() -> holderFinder.voice(issue.first()));
      if (knowledge.actors().containsKey(holder)) {
        put(issue, verdict.of(holder, 0.7, issue.first(), issue.last()));
      }
    }
  }

  /** «أغضب انضمام السويد تركيا»: whom a thing angers is against it. */
  private void judgeFeelings() {
    for (Experiencers.Feeling feeling : new Experiencers(passage, issues).all()) {
      IssueHit issue = feeling.issue();
      if (!conditions.isSupposed(feeling.verb(), issue)) {
        Verdict verdict = new Verdict(passage, issue, List.of("experiencer"));
        chains.of(issue).frames().forEach(verdict::apply);
        if (!feeling.pleased()) {
          verdict.negate("annoyed");
        }
        putAll(issue, verdict, feeling.holders());
      }
    }
  }

  /** «والرياض ترحب», «وصف الخطوة بأنها كارثة»: reactions to what stands elsewhere. */
  private void judgeReactions() {
    List<Reactions.Reaction> reactions = new ArrayList<>();
    reactions.addAll(new Reactions(passage, issues, frames, memory).of(found.values()));
    reactions.addAll(new Followers(passage, frames, memory).of(found.values()));
    reactions.addAll(called);
    for (Reactions.Reaction reaction : reactions) {
      boolean dates = issues.contains(reaction.issue()) && isTemporal(reaction.issue());
      if (!dates && !conditions.isSupposed(reaction.frame().first(), reaction.issue())) {
        judgeFramed(
            reaction.issue(),
            new FrameChains.Chain(List.of(reaction.frame()), reaction.rule(), 0.8));
      }
    }
  }

  /** An issue no frame governs: a deed, or the speaker's «لا» to it. */
  private void judgeBare(IssueHit issue) {
    if (conditions.isSupposed(issue.first(), issue) || resignations.isOfMinister(issue)) {
      return;
    }
    boolean event =
        issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).traits().contains(Issue.Trait.EVENT)
            && !deeds.isHeldBySomebody(issue);
    Optional<Shifts.Shift> negation = negations.ofBare(issue);
    if (negation.filter(StanceJudge::isOfPast).isPresent()) {
      return; // «لم ترسل وفدا»: what was not done is not yet refused, nor is it ruled out
    }
    Holders doers = event && negation.isEmpty() ? Holders.NOBODY : holderFinder.ofDeed(issue);
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
      put(issue, verdict.of(doer, doers.certainty(), issue.first(), issue.last()));
    }
    boolean agreed =
        issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).traits().contains(Issue.Trait.AGREEMENT);
    if (doers.ids().isEmpty() && negation.isEmpty() && agreed) {
      Holders parties = holderFinder.between(issue);
      Verdict between = new Verdict(passage, issue, parties.rules());
      between.weaken(0.7);
      parties
          .ids()
          .forEach(
              h -> put(issue, between.of(h, parties.certainty(), issue.first(), issue.last())));
    }
    boolean announced = !done && negation.isEmpty() && !event && !verdict.isAgainst();
    if (announced && deeds.isAnnounced(issue)) {
      holderFinder
          .announcer(issue.first())
          .ifPresent(h -> put(issue, verdict.of(h, 0.7, issue.first(), issue.last())));
    }
    if (!done && negation.isEmpty()) {
      prospects.of(issue).ifPresent(v -> judgeProspect(issue, v));
    }
    if (doers.ids().isEmpty()
        && negation.filter(n -> isDenial(n, issue)).isPresent()
        && (!roles.isVerbHere(issue.first())
            || isNone(issue, negation.get())
            || isRefusedPassive(issue, negation.get()))) {
      judgeDenied(issue, negation.get());
    }
  }

  private static boolean isOfPast(Shifts.Shift negation) {
    String phrase = negation.shifter().phrase();
    boolean noMore = phrase.equals("لم يعد") || phrase.equals("لم تعد");
    return phrase.startsWith("لم") && !noMore;
  }

  /** «اللقاء سيمهد لاتفاق سلام»: a speaker is for what he says something good will come to. */
  private void judgeProspect(IssueHit issue, FrameHit verb) {
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, List.of("prospect"));
    verdict.weaken(0.6);
    for (String holder : speaker.ids()) {
      put(issue, verdict.of(holder, 0.8, verb.first(), issue.last()));
    }
  }

  /** «لا دولة فلسطينية», «القرار ليس وقفا للدعم»: what a speaker says there is not. */
  private void judgeDenied(IssueHit issue, Shifts.Shift negation) {
    Holders speaker = holderFinder.speaker(issue.first(), issue.issueId());
    Verdict verdict = new Verdict(passage, issue, speaker.rules());
    verdict.weaken(0.7);
    verdict.negate(negation);
    conditions.without(issue).or(() -> conditions.behind(issue)).ifPresent(verdict::condition);
    if (conditions.isRefusedUntil(issue)) {
      verdict.condition();
    }
    for (String holder : speaker.ids()) {
      put(issue, verdict.of(holder, 0.8, negation.first(), issue.last()));
    }
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

  /** «لا دولة فلسطينية», «لا للحرب», «لن تكون هناك هدنة». */
  private boolean isDenial(Shifts.Shift negation, IssueHit issue) {
    String phrase = negation.shifter().phrase();
    boolean none = phrase.equals("لا") && negation.last() == issue.first() - 1;
    return none || phrase.startsWith("لن");
  }

  /** «تدعم الإرهاب», «تتدخل في شؤون الدول»: what one is accused of he does not say he wants. */
  private boolean isAccusation(IssueHit issue, Stance stance) {
    Set<Issue.Trait> traits = knowledge.issues().get(stance.issueId()).traits();
    boolean fights = issue.phrase().direction() < 0;
    return switch (stance.label()) {
      case SUPPORT -> traits.contains(Issue.Trait.CHARGE);
      case OPPOSE ->
          traits.contains(Issue.Trait.COMMON) || fights && traits.contains(Issue.Trait.PEACE);
      case CONDITIONAL -> false;
    };
  }

  /** «تعهد بمحاربة داعش»: nobody fights or punishes himself. */
  private static boolean isAgainstHimself(Stance stance) {
    return stance.label() == Stance.Label.SUPPORT
        && (stance.issueId().endsWith("_on_" + stance.holderId())
            || stance.issueId().endsWith("_against_" + stance.holderId()));
  }

  private void put(IssueHit issue, Stance stance) {
    if (isAccusation(issue, stance) || isAgainstHimself(stance)) {
      return;
    }
    found.merge(
        new Key(stance.holderId(), issue.issueId()),
        stance,
        (a, b) -> a.confidence() >= b.confidence() ? a : b);
  }
}
