package org.mirsad.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A daily figure that is another in the later run.
 *
 * @param actorId of whom
 * @param issueId for a stance, on what
 * @param date of which day
 * @param before in the earlier run; empty without judgements
 * @param after in the later run
 * @param countedBefore judgements it is the mean of
 * @param countedAfter judgements in the later run
 * @param evidence the rows that made it move; gathered for the largest movements only
 */
public record Movement(
    String actorId,
    Optional<String> issueId,
    LocalDate date,
    OptionalDouble before,
    OptionalDouble after,
    long countedBefore,
    long countedAfter,
    List<EvidenceChange> evidence) {
  public Movement {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    evidence = List.copyOf(evidence);
  }

  /** By how much it moved; a figure that is not there is taken for neutral. */
  public double difference() {
    return after.orElse(0) - before.orElse(0);
  }

  /**
   * What movements are ranked by: the difference, drawn toward 0 by one judgement, so that a single
   * sentence that turns does not outrank a day that does.
   */
  double strength() {
    double n = Math.max(countedBefore, countedAfter);
    return Math.abs(difference()) * n / (n + 1);
  }

  /** Whether it is the mean of as many judgements as before. */
  public boolean hasSameCount() {
    return countedBefore == countedAfter;
  }

  Movement withEvidence(List<EvidenceChange> changes) {
    return new Movement(
        actorId, issueId, date, before, after, countedBefore, countedAfter, changes);
  }
}
