package org.mirsad.annotate.model;

import java.util.Objects;

/**
 * Somebody of whom the model decides something in one sentence.
 *
 * @param sentence number of the sentence
 * @param actorId the target of a judgement, or the holder of a stance
 * @param issueId the issue; empty for judgements
 * @param features what is known of it, never who it is
 */
public record Candidate(int sentence, String actorId, String issueId, Features features) {
  public Candidate {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(features, "features");
  }
}
