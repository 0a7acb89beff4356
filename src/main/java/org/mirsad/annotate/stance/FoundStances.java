package org.mirsad.annotate.stance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/** The stances found in a sentence: of several on one issue the surest of a holder. */
final class FoundStances {
  private record Key(String holder, String issue) {}

  private final Knowledge knowledge;
  private final Map<Key, Stance> stances = new LinkedHashMap<>();

  FoundStances(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Those found so far, in the order they were found. */
  Collection<Stance> all() {
    return stances.values();
  }

  /** Whether anybody was found to hold a position on an issue. */
  boolean isHeld(String issueId) {
    return stances.keySet().stream().anyMatch(k -> k.issue().equals(issueId));
  }

  void putAll(IssueHit issue, Verdict verdict, List<Participant> holders) {
    for (Participant holder : holders) {
      put(issue, verdict.of(holder.actorId(), 0.8, issue.first(), issue.last()));
    }
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
  private boolean isAgainstHimself(Stance stance) {
    Issue issue = knowledge.issues().get(stance.issueId());
    return stance.label() == Stance.Label.SUPPORT
        && issue.is(Issue.Trait.HOSTILE)
        && issue.against().contains(stance.holderId());
  }

  void put(IssueHit issue, Stance stance) {
    if (isAccusation(issue, stance) || isAgainstHimself(stance)) {
      return;
    }
    stances.merge(
        new Key(stance.holderId(), issue.issueId()),
        stance,
        (a, b) -> a.confidence() >= b.confidence() ? a : b);
  }
}
