package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;

/**
 * Tells somebody who only gives up a post of his own, a minister, an adviser, a party's head, from
 * a leader who steps down: «قدم المستشار استقالته» (the adviser tendered his resignation), «استقالت
 * الوزيرة من الحكومة». Needs the offices of the actors and the day.
 *
 * <p>Known miss: a leader of whom neither offices nor a title in the sentence tell.
 */
final class OwnResignations {
  /** Who leads a state or its government. */
  private static final Set<String> LEADING =
      Set.of(
          "president",
          "head_of_government",
          "king",
          "emir",
          "sultan",
          "supreme_leader",
          "council_president",
          "commission_president",
          "pope");

  private static final Set<String> TITLES =
      Set.of(
          "رئيس",
          "الرئيس",
          "رئيسه",
          "الرئيسه",
          "الملك",
          "الامير",
          "السلطان",
          "المستشار",
          "المستشاره",
          "الاول");

  /** How far before a name its title may begin, in words. */
  private static final int TITLE = 5;

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;
  private final Optional<LocalDate> day;

  OwnResignations(Passage passage, Knowledge knowledge, Optional<LocalDate> day) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
    this.day = day;
  }

  /** Whether somebody who is no leader gives up what is his own. */
  boolean isMinor(IssueHit issue, List<FrameHit> frames, String holder) {
    Actor actor = knowledge.actors().get(holder);
    return isResignation(issue)
        && actor != null
        && actor.type() == Actor.Type.PERSON
        && frames.stream().allMatch(OwnResignations::isDeed)
        && isOwn(issue)
        && !leads(actor)
        && !isTitled(holder);
  }

  /** «أقال الرئيس وزير الصحة»: a government that changes a minister does not resign. */
  boolean isOfMinister(IssueHit issue) {
    String text = issue.phrase().text();
    String dismissed = text.substring(text.lastIndexOf(' ') + 1);
    return isResignation(issue)
        && (dismissed.startsWith("وزير") || dismissed.startsWith("الوزير"))
        && roles.isVerbHere(issue.first());
  }

  private boolean isResignation(IssueHit issue) {
    return issue.phrase().direction() > 0
        && knowledge.issues().get(issue.issueId()).is(Issue.Trait.RESIGNATION);
  }

  private static boolean isDeed(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.ACT
        || frame.frame().kind() == StanceFrame.Kind.PROMISE;
  }

  /** «استقالته», «منصبه», «استقال», «الاستقالة من الحكومة»; not «استقال الوزراء». */
  private boolean isOwn(IssueHit issue) {
    Word head = passage.word(issue.first());
    boolean verb = roles.isVerbHere(issue.first());
    boolean several = head.folded().endsWith("ون") || head.folded().endsWith("وا");
    for (int i = issue.first(); i <= issue.last(); i++) {
      String folded = passage.word(i).folded();
      if (folded.endsWith("ته") || folded.endsWith("تها") || folded.contains("منصبه")) {
        return true;
      }
    }
    boolean from =
        issue.first() + 1 < roles.words().size()
            && passage.word(issue.first() + 1).folded().equals("من");
    return verb && !several && head.folded().contains("ستق")
        || verb && issue.first() == issue.last() && !several
        || from && head.folded().endsWith("لاستقاله");
  }

  private boolean leads(Actor actor) {
    return actor.offices().stream()
        .filter(o -> LEADING.contains(o.role()))
        .anyMatch(o -> day.isEmpty() || !o.from().isAfter(day.get()));
  }

  private boolean isTitled(String holder) {
    for (Participant participant : roles.participants()) {
      if (participant.actorId().equals(holder)) {
        for (int i = Math.max(0, participant.first() - TITLE); i < participant.first(); i++) {
          if (TITLES.contains(passage.word(i).folded())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
