package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Whose judgement a predicate behind a thing tells: «مرفوض بالنسبة إلى بن غفير» (unacceptable to
 * Ben Gvir), else the speaker's.
 */
final class PredicateHolders {
  /** «مرفوض بالنسبة إلى بن غفير»: what names the holder behind a predicate. */
  private static final Set<String> FOR_WHOM =
      Set.of("بالنسبه", "لدي", "نظر", "جانب", "قبل", "عند", "من");

  private final Passage passage;
  private final SentenceRoles roles;
  private final SpeakerHolders speakers;

  PredicateHolders(Passage passage, SpeakerHolders speakers) {
    this.passage = passage;
    this.roles = passage.roles();
    this.speakers = speakers;
  }

  /** The holder of a predicate behind its issue: him for whom it holds, else the speaker. */
  Holders ofPredicate(FrameHit frame) {
    Holders whom = forWhom(frame);
    return whom.isNobody() ? speakers.speaker(frame.first(), "predicate-of-speaker") : whom;
  }

  /** Whose judgement of a thing it is: the speaker's, or his who describes it («وصف … ب»). */
  Holders ofJudgement(FrameHit frame, IssueHit issue) {
    Holders whom = forWhom(frame);
    if (!whom.isNobody()) {
      return whom;
    }
    return ofAssertion(frame, issue);
  }

  /** Who says something of a thing. */
  Holders ofAssertion(FrameHit frame, IssueHit issue) {
    Holders speaker = speakers.speaker(frame.first(), "judgement-of-speaker");
    if (!speaker.isNobody()) {
      return speaker;
    }
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - 6); i--) {
      Holders describing = speakers.ofVerb(i);
      if (!describing.isNobody()) {
        return new Holders(describing.ids(), List.of("judgement-of-speaker"), Holders.SPOKEN);
      }
    }
    return Holders.NOBODY;
  }

  private Holders forWhom(FrameHit frame) {
    int end = Math.min(roles.words().size(), frame.last() + 4);
    for (int i = frame.last() + 1; i < end; i++) {
      if (FOR_WHOM.contains(passage.word(i).folded())) {
        int marker = i;
        Optional<Participant> whom =
            roles.participants().stream()
                .filter(p -> p.first() > marker && p.first() <= marker + 2 && !p.byAdjective())
                .findFirst();
        if (whom.isPresent()) {
          return Holders.of(roles.withConjuncts(whom.get()), "for-whom", 0.9);
        }
      }
    }
    return Holders.NOBODY;
  }
}
