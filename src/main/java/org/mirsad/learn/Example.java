package org.mirsad.learn;

import org.mirsad.annotate.model.Candidate;

/**
 * A candidate with what annotators say of it.
 *
 * @param unit number of the gold unit it stands in
 * @param candidate the candidate
 * @param label index of its class; {@link #IGNORED} where they do not agree
 */
record Example(int unit, Candidate candidate, int label) {
  static final int IGNORED = -1;

  /** The label as gold units write it: whom, on what, and which class. */
  static String key(String actorId, String issueId, String label) {
    return issueId.isEmpty() ? actorId + " " + label : actorId + " " + issueId + " " + label;
  }
}
