package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.Weekdays;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;

/**
 * Tells a vote that is still to come, and a question left open, neither of which is a position:
 * «يصوت المجلس اليوم على مشروع قرار» (the council votes on a draft today), «جلسة للتصويت على منح
 * الثقة من عدمه» (a session to vote on confidence or not).
 *
 * <p>Known misses: a vote to come that no word of time tells from one that was held, as in the
 * present of headlines («البرلمان يصوت على القانون»).
 */
final class OpenVotes {
  private static final String VOTING = "صوت";

  /** Days and times of what has yet to come, beside a verb in the present. */
  private static final Set<String> COMING =
      Weekdays.and(
          "اليوم", "غدا", "غد", "لاحقا", "قريبا", "المقبل", "المقبله", "القادم", "القادمه");

  private static final Set<String> DRAFTS = Set.of("مشروع", "مشروعي", "مسوده", "لائحه", "مقترح");

  /** What tells how a vote went: it has been held. */
  private static final Set<String> HELD =
      Set.of("باغلبيه", "بالاغلبيه", "بغالبيه", "باجماع", "بالاجماع", "صوتا", "مقابل", "بنسبه");

  private static final Set<String> WHETHER = Set.of("عدمه", "عدمها", "عدمهما");

  /** How far behind an issue it may be left open, in words. */
  private static final int OPEN = 9;

  private final Passage passage;

  OpenVotes(Passage passage) {
    this.passage = passage;
  }

  /** «منح الثقة من عدمه»: the one or the other. */
  boolean isLeftOpen(IssueHit issue) {
    int end = Math.min(passage.words().size() - 1, issue.last() + OPEN);
    for (int i = issue.last() + 2; i <= end; i++) {
      if (WHETHER.contains(passage.word(i).folded()) && passage.word(i - 1).folded().equals("من")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a frame tells a vote on a thing that is yet to be held. */
  boolean isToCome(FrameHit frame, IssueHit issue) {
    boolean votes =
        frame.frame().lexeme().equals(VOTING)
            && frame.frame().kind() == StanceFrame.Kind.ACCEPT
            && frame.last() < issue.first();
    if (!votes || !isOnThing(frame, issue) || tells(frame, issue, HELD)) {
      return false;
    }
    String folded = passage.word(frame.first()).folded();
    if (!passage.isVerb(frame.first())) {
      return folded.startsWith("للت");
    }
    boolean present =
        passage.word(frame.first()).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT);
    boolean future =
        folded.startsWith("س")
            || folded.startsWith("وس")
            || frame.first() > 0 && passage.word(frame.first() - 1).folded().equals("سوف");
    return future || present && (tells(frame, issue, COMING) || tells(frame, issue, DRAFTS));
  }

  private boolean isOnThing(FrameHit frame, IssueHit issue) {
    return tells(frame, issue, Set.of("علي", "بشان", "حول"));
  }

  private boolean tells(FrameHit frame, IssueHit issue, Set<String> words) {
    for (int i = frame.last() + 1; i < issue.first(); i++) {
      if (words.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
