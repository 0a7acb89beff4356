package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;

/**
 * Finds at whose order something is done: «خرج الجنود بأمر من الرئيس» (the soldiers left at the
 * president's order), «بأوامر من الاتحاد أضرب الموظفون» (at the union's orders the staff struck),
 * or at whose call people strike and march; and whose decree it is that does it: «صدر عن الملك
 * مرسوم بإعلان حالة الطوارئ» (a decree was issued by the king declaring a state of emergency).
 */
final class Orders {
  /** How far from the issue the order may stand, in words. */
  private static final int REACH = 14;

  /** How much further off a decree may stand, with who has issued it between. */
  private static final int DECREED = 6;

  /** How many words of titles may stand before a name. */
  private static final int TITLE = 6;

  private static final Set<String> BY_ORDER =
      Set.of("بامر", "باوامر", "بايعاز", "بتوجيه", "بتوجيهات", "بتعليمات", "بتكليف");

  private static final Set<String> BY_CALL = Set.of("بدعوه", "بمبادره");

  private static final Set<String> DECREES =
      Set.of("مرسوم", "مرسوما", "قرار", "قرارا", "امر", "الامر", "المرسوم", "ظهير", "مراسيم");

  private static final Set<String> ISSUED = Set.of("صدر", "وصدر", "يصدر", "صدرت");

  private static final Set<String> SIGNED = Set.of("وقعه", "وقعها", "اصدره", "اصدرها", "امضاه");

  private final Passage passage;
  private final Map<String, Issue> issues;
  private final SentenceRoles roles;

  Orders(Passage passage, Map<String, Issue> issues) {
    this.issues = issues;
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Those at whose order it is done that an issue names. */
  List<Participant> of(IssueHit issue) {
    if (issue.takenUp()) {
      return List.of();
    }
    List<Participant> decreeing = decreeing(issue);
    if (!decreeing.isEmpty()) {
      return decreeing;
    }
    int from = Math.max(0, issue.first() - REACH);
    int to = Math.min(roles.words().size() - 2, issue.last() + REACH);
    for (int i = from; i < to; i++) {
      boolean outside = i < issue.first() || i > issue.last();
      if (outside
          && isOrder(i, issue)
          && passage.word(i + 1).folded().equals("من")
          && isOneSentence(Math.min(i, issue.last()), Math.max(i, issue.first()))) {
        return behind(i + 1);
      }
    }
    return List.of();
  }

  private boolean isOrder(int index, IssueHit issue) {
    String word = passage.word(index).folded();
    boolean call = BY_CALL.contains(word) && issues.get(issue.issueId()).is(Issue.Trait.CALLED);
    return BY_ORDER.contains(word) || call && index > issue.last();
  }

  /**
   * «صدر عن الملك مرسوم بإعلان …», «صدر مرسوم وقعه الأمير بحل …»: whose decree it is that does what
   * an issue names.
   */
  private List<Participant> decreeing(IssueHit issue) {
    String head = passage.word(issue.first()).folded();
    boolean by = head.startsWith("ب") || issue.first() > 0 && isByWord(issue.first() - 1);
    int decree = -1;
    int of = -1;
    for (int i = Math.max(0, issue.first() - REACH - DECREED); by && i < issue.first(); i++) {
      String word = passage.word(i).folded();
      boolean from = word.equals("عن") && i > 0 && ISSUED.contains(passage.word(i - 1).folded());
      of = from || SIGNED.contains(word) ? i : of;
      decree = DECREES.contains(word) ? i : decree;
    }
    boolean told = decree >= 0 && of >= 0 && isOneSentence(Math.min(decree, of), issue.first());
    return told ? behind(of) : List.of();
  }

  /** «مرسوم يقضي برفع», «الأمر القاضي برفع», «بموجب»: the issue's first word may stand behind ب. */
  private boolean isByWord(int index) {
    String word = passage.word(index).folded();
    return word.startsWith("ب") || word.startsWith("يقضي") || word.endsWith("القاضي");
  }

  /** The name behind «من», with or without a title. */
  private List<Participant> behind(int of) {
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > of && participant.first() <= of + TITLE;
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
