package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;

/**
 * Finds at whose order something is done: «خرج الجنود بأمر من الرئيس» (the soldiers left at the
 * president's order), «بأوامر من الاتحاد أضرب الموظفون» (at the union's orders the staff struck).
 */
final class Orders {
  /** How far from the issue the order may stand, in words. */
  private static final int REACH = 14;

  private static final Set<String> BY_ORDER =
      Set.of("بامر", "باوامر", "بايعاز", "بتوجيه", "بتوجيهات", "بتعليمات", "بتكليف");

  private final Passage passage;
  private final SentenceRoles roles;

  Orders(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Those at whose order it is done that an issue names. */
  List<Participant> of(IssueHit issue) {
    if (issue.takenUp()) {
      return List.of();
    }
    int from = Math.max(0, issue.first() - REACH);
    int to = Math.min(roles.words().size() - 2, issue.last() + REACH);
    for (int i = from; i < to; i++) {
      boolean outside = i < issue.first() || i > issue.last();
      if (outside
          && BY_ORDER.contains(passage.word(i).folded())
          && passage.word(i + 1).folded().equals("من")
          && isOneSentence(Math.min(i, issue.last()), Math.max(i, issue.first()))) {
        return behind(i + 1);
      }
    }
    return List.of();
  }

  /** The name behind «من», with or without a title. */
  private List<Participant> behind(int of) {
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > of && participant.first() <= of + 4;
      if (near && !participant.byAdjective()) {
        return roles.withConjuncts(participant);
      }
    }
    return List.of();
  }

  private boolean isOneSentence(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() && "؛;.!؟?:".indexOf(word.mark()) >= 0) {
        return false;
      }
    }
    return true;
  }
}
