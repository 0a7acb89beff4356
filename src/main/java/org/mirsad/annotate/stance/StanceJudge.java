package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.Knowledge;

/** The stances of one sentence. */
final class StanceJudge {
  private static final Set<String> INTERROGATIVES =
      Set.of("هل", "وهل", "فهل", "كيف", "لماذا", "ماذا", "متي", "اين", "من");

  /** Prepositions behind which an issue only tells the time of something else. */
  private static final Set<String> TEMPORAL =
      Set.of("قبل", "بعد", "منذ", "خلال", "اثناء", "عقب", "قبيل", "دون", "بدون", "رغم", "وسط");

  /** «لا يمثل وقفا للدعم»: verbs that only join an issue to its topic. */
  private static final Set<String> COPULAR = Set.of("v:مثل", "v:عني", "v:شكل", "v:كان", "v:اعتبر");

  private record Key(String holder, String issue) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<IssueHit> issues;
  private final FrameChains chains;
  private final Conditions conditions;
  private final HolderFinder holderFinder;
  private final Map<Key, Stance> found = new LinkedHashMap<>();

  StanceJudge(Passage passage, List<IssueHit> issues, List<FrameHit> frames, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.issues = issues;
    this.chains = new FrameChains(passage, frames, issues);
    this.conditions = new Conditions(passage);
    this.holderFinder = new HolderFinder(passage, knowledge);
  }

  List<Stance> stances() {
    if (isQuestion()) {
      return List.of();
    }
    for (IssueHit issue : issues) {
      if (!isTemporal(issue)) {
        judge(issue);
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isQuestion() {
    List<Word> words = roles.words();
    Word last = words.get(words.size() - 1);
    boolean asks = last.isPunctuation() && "؟?".indexOf(last.mark()) >= 0;
    boolean reports =
        words.stream().anyMatch(w -> w.isPunctuation() && ":؛".indexOf(w.mark()) >= 0);
    return INTERROGATIVES.contains(words.get(0).folded()) || asks && !reports;
  }

  private boolean isTemporal(IssueHit issue) {
    return issue.first() > 0 && TEMPORAL.contains(passage.word(issue.first() - 1).folded());
  }

  private void judge(IssueHit issue) {
    FrameChains.Chain chain = chains.of(issue);
    if (chain.frames().isEmpty()) {
      judgeBare(issue);
      return;
    }
    FrameHit outer = chain.frames().get(0);
    if (!conditions.isSupposed(outer.first(), issue) && !isLeftUndone(chain)) {
      judgeFramed(issue, chain);
    }
  }

  private void judgeFramed(IssueHit issue, FrameChains.Chain chain) {
    FrameHit outer = chain.frames().get(0);
    HolderFinder.Holders holders = holderFinder.of(outer, chain.rule(), issue);
    if (holders.ids().isEmpty()) {
      return;
    }
    Verdict verdict = new Verdict(issue.phrase().direction(), holders.rules());
    chain.frames().forEach(frame -> apply(frame, verdict));
    negationOfIssue(issue, chain).ifPresent(verdict::negate);
    verdict.cues.add(cue(issue));
    Optional<Shifts.Shift> condition = conditions.after(outer, issue);
    condition.ifPresent(c -> verdict.cues.add(c.cue(roles.words())));
    verdict.conditional |= condition.isPresent() || conditions.isOnlyThen(outer, issue);
    double certainty = holders.certainty() * chain.certainty();
    int first = Math.min(outer.first(), issue.first());
    int last = Math.max(outer.last(), issue.last());
    for (String holder : holders.ids()) {
      put(holder, issue, verdict, certainty, first, last);
    }
  }

  /** What the frames say together. */
  private final class Verdict {
    private double polarity;
    private double strength = 1;
    private boolean conditional;
    private final List<Trace.Cue> cues = new ArrayList<>();
    private final List<String> rules;

    Verdict(double direction, List<String> rules) {
      this.polarity = direction;
      this.rules = new ArrayList<>(rules);
    }

    void negate(Shifts.Shift negation) {
      polarity = -polarity;
      cues.add(negation.cue(roles.words()));
      rules.add("negated");
    }
  }

  private void apply(FrameHit frame, Verdict verdict) {
    if (frame.frame().polarity() == 0) {
      verdict.conditional = true;
    } else {
      verdict.polarity *= frame.frame().polarity();
    }
    verdict.strength *= frame.frame().strength();
    verdict.cues.add(
        new Trace.Cue(
            passage.span(frame.first(), frame.last()),
            frame.frame().lexeme(),
            "frame",
            frame.frame().kind().name().toLowerCase(Locale.ROOT),
            frame.frame().polarity()));
    passage.shifts().negation(frame.first()).ifPresent(verdict::negate);
  }

  /** «دون أن يطرح»: what somebody did not do on the way is not his position. */
  private boolean isLeftUndone(FrameChains.Chain chain) {
    return chain.frames().stream()
        .map(f -> passage.shifts().negation(f.first()))
        .flatMap(Optional::stream)
        .anyMatch(n -> n.shifter().phrase().contains("دون"));
  }

  /** «دعا إلى عدم رفع العقوبات»: a negation between the innermost frame and the issue. */
  private Optional<Shifts.Shift> negationOfIssue(IssueHit issue, FrameChains.Chain chain) {
    int inner = chain.frames().get(chain.frames().size() - 1).last();
    return passage.shifts().negation(issue.first()).filter(n -> n.first() > inner);
  }

  private Trace.Cue cue(IssueHit issue) {
    return new Trace.Cue(
        passage.span(issue.first(), issue.last()),
        issue.phrase().text(),
        "issue",
        issue.issueId(),
        issue.phrase().direction());
  }

  /** An issue no frame governs: a deed, or the speaker's «لا» to it. */
  private void judgeBare(IssueHit issue) {
    if (conditions.isSupposed(issue.first(), issue)) {
      return;
    }
    HolderFinder.Holders doers = holderFinder.ofDeed(issue);
    Verdict verdict = new Verdict(issue.phrase().direction(), doers.rules());
    verdict.strength = 0.7;
    verdict.cues.add(cue(issue));
    Optional<Shifts.Shift> negation = negationOfBare(issue);
    negation.ifPresent(verdict::negate);
    for (String doer : doers.ids()) {
      put(doer, issue, verdict, doers.certainty(), issue.first(), issue.last());
    }
    String voice = passage.voice(issue.first());
    boolean actor = !voice.equals(Opinion.NARRATOR) && !voice.equals(Opinion.OTHER);
    if (doers.ids().isEmpty()
        && negation.isPresent()
        && !negation.get().shifter().phrase().contains("يمكن")
        && actor
        && !isVerb(issue)) {
      verdict.rules.add("speaker-denies");
      put(voice, issue, verdict, 0.8, negation.get().first(), issue.last());
    }
  }

  private boolean isVerb(IssueHit issue) {
    return roles.isVerbHere(issue.first());
  }

  private Optional<Shifts.Shift> negationOfBare(IssueHit issue) {
    Optional<Shifts.Shift> negation = passage.shifts().negation(issue.first());
    boolean copula = issue.first() > 0 && passage.word(issue.first() - 1).form().hasAny(COPULAR);
    return negation.isEmpty() && copula ? passage.shifts().negation(issue.first() - 1) : negation;
  }

  private void put(
      String holder, IssueHit issue, Verdict verdict, double certainty, int first, int last) {
    Stance.Label label =
        verdict.conditional
            ? Stance.Label.CONDITIONAL
            : verdict.polarity > 0 ? Stance.Label.SUPPORT : Stance.Label.OPPOSE;
    List<Trace.Cue> cues = new ArrayList<>(verdict.cues);
    cues.sort(Comparator.comparing(Trace.Cue::span).thenComparing(Trace.Cue::kind));
    Stance stance =
        new Stance(
            roles.sentence().number(),
            holder,
            issue.issueId(),
            label,
            verdict.conditional ? 0 : Math.signum(verdict.polarity) * verdict.strength,
            Math.max(0.1, Math.min(0.95, (0.3 + 0.65 * verdict.strength) * certainty)),
            passage.span(first, last),
            new Trace(cues, verdict.rules, 0));
    found.merge(
        new Key(holder, issue.issueId()),
        stance,
        (a, b) -> a.confidence() >= b.confidence() ? a : b);
  }
}
