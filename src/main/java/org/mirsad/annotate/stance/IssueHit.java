package org.mirsad.annotate.stance;

import java.util.Optional;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;

/**
 * An issue wording found in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param parting the actor whose name parts its words: «انسحاب واشنطن من الاتفاق النووي»
 * @param takenUp whether the words only take the issue up: «القرار», «الخطوة»
 */
public record IssueHit(
    int first,
    int last,
    String issueId,
    Issue.Phrase phrase,
    Optional<Participant> parting,
    boolean takenUp) {

  /** The same words, of another issue. */
  IssueHit of(String issue) {
    return new IssueHit(first, last, issue, phrase, parting, takenUp);
  }

  /** Whether a feminine pronoun may take up its first word, as that is written. */
  boolean isFeminine(Passage passage) {
    String head = passage.word(first).folded();
    return head.endsWith("ه") || head.endsWith("ات") || head.endsWith("ها");
  }
}
