package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Finds positions that no frame over an issue tells: at whose order something is done, who sends
 * aid, who charges somebody with a government, what headlines without a verb tell of a state, whom
 * a thing angers, what somebody waits for.
 */
final class FramelessPositions {
  private final Passage passage;
  private final Knowledge knowledge;
  private final List<IssueHit> issues;
  private final FrameChains chains;
  private final Irrealis irrealis;
  private final HolderFinder holderFinder;
  private final FoundStances found;
  private final Orders orders;
  private final AidSenders senders;
  private final Requirements requirements;
  private final List<Appointments.Appointment> appointments;

  FramelessPositions(
      Passage passage,
      Knowledge knowledge,
      List<IssueHit> issues,
      FrameChains chains,
      Irrealis irrealis,
      HolderFinder holderFinder,
      FoundStances found) {
    this.passage = passage;
    this.knowledge = knowledge;
    this.issues = issues;
    this.chains = chains;
    this.irrealis = irrealis;
    this.holderFinder = holderFinder;
    this.found = found;
    this.orders = new Orders(passage, knowledge.issues());
    this.senders = new AidSenders(passage, knowledge);
    this.requirements = new Requirements(passage);
    this.appointments = new Appointments(passage).all();
  }

  /** Those told outside the wordings of issues, and what somebody feels of a thing. */
  void judgeOthers() {
    judgeFeelings();
    judgeAppointments();
    judgeHeadlines();
  }

  /** What is required for what others hold. */
  void judgeRequirements() {
    issues.forEach(this::judgeRequired);
  }

  /** «الرزاز يكلف بتشكيل الحكومة»: whose charge it is is judged by itself. */
  boolean isOfAppointment(IssueHit issue) {
    return knowledge.issues().get(issue.issueId()).is(Issue.Trait.FORMATION)
        && appointments.stream()
            .anyMatch(a -> a.first() <= issue.first() && issue.last() <= a.last());
  }

  /** «خرج الجنود بأمر من الرئيس»: also he wants it at whose order it is done. */
  void judgeOrdered(IssueHit issue, FrameChains.Chain chain) {
    List<Participant> ordering = orders.of(issue);
    if (!ordering.isEmpty() && !irrealis.isSupposed(issue.first(), issue)) {
      Verdict verdict = new Verdict(passage, issue, List.of("ordered"));
      chain.frames().stream()
          .filter(f -> f.frame().polarity() != 0)
          .filter(f -> ordering.stream().noneMatch(p -> p.first() < f.first()))
          .forEach(verdict::apply);
      found.putAll(issue, verdict, ordering);
    }
  }

  /** «حطت طائرة من قطر محملة بالأدوية»: who sends aid is for it. */
  void judgeSent(IssueHit issue) {
    List<Participant> sending = senders.of(issue);
    if (!sending.isEmpty() && !irrealis.isSupposed(issue.first(), issue)) {
      found.putAll(issue, new Verdict(passage, issue, List.of("aid-sender")), sending);
    }
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
      judgeTold(Issue.Trait.FORMATION, told.first(), told.last(), "appointment", appointing);
    }
    for (AcceptedResignations.Acceptance told : accepted) {
      judgeTold(
          Issue.Trait.RESIGNATION,
          told.first(),
          told.last(),
          "accepted-resignation",
          List.of(told.accepting()));
    }
  }

  /** A position on the issues of a kind, which words tell that are no wording of them. */
  private void judgeTold(
      Issue.Trait kind, int first, int last, String rule, List<Participant> holders) {
    for (Issue told : knowledge.issues(kind)) {
      told.phrases().stream()
          .filter(phrase -> phrase.direction() > 0)
          .findFirst()
          .map(phrase -> new IssueHit(first, last, told.id(), phrase, Optional.empty(), false))
          .filter(issue -> !irrealis.isSupposed(first, issue))
          .ifPresent(
              issue -> found.putAll(issue, new Verdict(passage, issue, List.of(rule)), holders));
    }
  }

  /** «تونس: تمديد حالة الطوارئ»: whose measure a headline tells without a verb. */
  private void judgeHeadlines() {
    StateHeadlines headlines = new StateHeadlines(passage, knowledge);
    for (IssueHit issue : issues) {
      boolean held = found.isHeld(issue.issueId());
      List<Participant> states = held ? List.of() : headlines.of(issue);
      if (!states.isEmpty()) {
        found.putAll(issue, new Verdict(passage, issue, List.of("state-headline")), states);
      }
    }
  }

  /** «أغضب انضمام السويد تركيا»: whom a thing angers is against it. */
  private void judgeFeelings() {
    for (Experiencers.Feeling feeling : new Experiencers(passage, issues).all()) {
      IssueHit issue = feeling.issue();
      if (!irrealis.isSupposed(feeling.verb(), issue)) {
        Verdict verdict = new Verdict(passage, issue, List.of("experiencer"));
        chains.of(issue).frames().forEach(verdict::apply);
        if (!feeling.pleased()) {
          verdict.negate("annoyed");
        }
        found.putAll(issue, verdict, feeling.holders());
      }
    }
  }

  /** «لن تطبع دون قيام دولة فلسطينية»: what somebody waits for he wants. */
  private void judgeRequired(IssueHit issue) {
    for (Requirements.Required required : requirements.of(issue, issues, found.all())) {
      Verdict verdict = new Verdict(passage, issue, List.of("required"));
      String holder = required.holder().orElseGet(() -> holderFinder.voice(issue.first()));
      if (knowledge.actors().containsKey(holder)) {
        found.put(issue, verdict.of(holder, 0.7, issue.first(), issue.last()));
      }
    }
  }
}
