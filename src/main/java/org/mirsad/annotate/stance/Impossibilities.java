package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Token;

/**
 * Finds what a speaker holds impossible as long as something lacks: «لا يمكن إجراء انتخابات دون
 * قانون جديد» (no elections can be held without a new law), «يستحيل التوصل إلى تهدئة قبل رفع
 * الحصار». Known misses: what lacks is named before («من دون قانون جديد لا يمكن …»).
 */
final class Impossibilities {
  private static final Set<String> NOT = Set.of("لا", "ولا", "لن", "ولن", "فلا", "فلن", "غير");

  private static final Set<String> POSSIBLE =
      Set.of("يمكن", "الممكن", "يتصور", "مجال", "سبيل", "معني", "يستقيم", "ممكن", "يعقل");

  private static final Set<String> IMPOSSIBLE =
      Set.of("يستحيل", "ويستحيل", "المستحيل", "مستحيل", "المتعذر", "يتعذر");

  private static final Set<String> LACKING = Set.of("دون", "بدون", "الا", "قبل", "بلا");

  private static final Set<String> DATES =
      Set.of("نهايه", "يوم", "شهر", "عام", "حلول", "موعد", "موعدها", "موعده", "اوان", "سنه", "ذلك");

  private static final Set<String> CONTRAST = Set.of("فيما", "بينما", "لكن", "بل");

  /** How far before an issue its impossibility may be told, in words. */
  private static final int BEFORE = 6;

  /** How far behind it what lacks may stand. */
  private static final int BEHIND = 7;

  private final Passage passage;
  private final SentenceRoles roles;

  Impossibilities(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether an issue is said to be impossible without something else. */
  boolean hold(IssueHit issue) {
    boolean masdar = !passage.isFiniteVerb(issue.first());
    return masdar && !issue.takenUp() && isImpossible(issue) && isLacking(issue);
  }

  private boolean isImpossible(IssueHit issue) {
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - BEFORE); i--) {
      Word word = passage.word(i);
      boolean not = i > 0 && NOT.contains(passage.word(i - 1).folded());
      boolean told = IMPOSSIBLE.contains(word.folded()) || not && POSSIBLE.contains(word.folded());
      if (told) {
        // «لا يمكن إلا استنكاره»: it can only be
        return !LACKING.contains(passage.word(i + 1).folded());
      }
      boolean subordinate = i > 0 && passage.word(i - 1).folded().equals("ان");
      boolean other = CONTRAST.contains(word.folded()) || passage.isFiniteVerb(i) && !subordinate;
      if (word.isPunctuation() || other) {
        return false;
      }
    }
    return false;
  }

  private boolean isLacking(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + BEHIND);
    for (int i = issue.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      if (LACKING.contains(word.folded())) {
        Word next = passage.word(i + 1);
        boolean but = word.folded().equals("الا") && next.folded().startsWith("ان");
        return !but && !DATES.contains(next.folded()) && next.token().kind() != Token.Kind.NUMBER;
      }
      if (word.isPunctuation() || passage.isFiniteVerb(i) || roles.opensContent(i)) {
        return false;
      }
    }
    return false;
  }
}
