package org.mirsad.explain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which figure is to be explained.
 *
 * @param actorId of whom
 * @param issueId the actor's stance on it; empty for sentiment toward the actor
 * @param date of which day; empty for all days and undated articles together
 */
public record Question(String actorId, Optional<String> issueId, Optional<LocalDate> date) {
  public Question {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(date, "date");
  }

  Series series() {
    return issueId.isPresent() ? Series.STANCE : Series.SENTIMENT;
  }
}
