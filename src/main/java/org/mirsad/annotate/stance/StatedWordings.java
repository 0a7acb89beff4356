package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Folding;

/**
 * Tells the wordings that are a statement in themselves, so that whoever says them holds what they
 * say though nothing governs them: «قال إنه لا مكان للأسد» (he said there was no place for Assad),
 * «سيادتنا ليست محل مساومة» (our sovereignty is not for bargaining), «باب الحلف مفتوح» (the
 * alliance's door is open). They open what is said, or a clause of it.
 *
 * <p>Known misses: statements with other verbs of their own.
 */
final class StatedWordings {
  private static final Set<String> DENYING = Set.of("لا", "لن");

  private static final Set<String> WITHIN = Set.of("لا", "ليس", "ليست");

  /** Predicates without an article that end such a wording. */
  private static final Set<String> PREDICATES =
      Set.of(
          "احمر", "مفتوح", "مفتوحه", "مفتوحا", "باقون", "باقيه", "باق", "ماضيه", "ماض", "قائم",
          "قائمه", "باطل", "باطله", "موعدها", "موعده");

  /** «الأسد فقد شرعيته», «الحكومة فقدت كل شرعية»: what one says of whom one wants to go. */
  private static final Set<String> LOSING = Set.of("فقد", "فقدت", "فقدوا");

  private static final Set<String> DEMANDING = Set.of("عليه", "عليها", "عليهم", "يجب");

  private static final Set<String> OPENING = Set.of("كان", "كانت", "زال", "زالت");

  private final Passage passage;
  private final SentenceRoles roles;

  StatedWordings(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether an issue is stated by whoever speaks where it stands. */
  boolean holds(IssueHit issue) {
    return !issue.takenUp()
        && (isLoss(issue) || isDemand(issue) || isStatement(issue) && opensClause(issue.first()));
  }

  /** «على القوات أن تنسحب», «عليه الرحيل», «هذه الحرب يجب أن تنتهي». */
  private static boolean isDemand(IssueHit issue) {
    List<String> wording = List.of(Folding.fold(issue.phrase().text()).split(" "));
    return wording.get(0).equals("علي") && wording.contains("ان")
        || DEMANDING.contains(wording.get(0))
        || wording.contains("يجب") && wording.contains("ان");
  }

  private static boolean isLoss(IssueHit issue) {
    return List.of(Folding.fold(issue.phrase().text()).split(" ")).stream()
        .limit(2)
        .anyMatch(LOSING::contains);
  }

  private boolean isStatement(IssueHit issue) {
    List<String> wording = List.of(Folding.fold(issue.phrase().text()).split(" "));
    if (wording.size() < 2) {
      return false;
    }
    if (DENYING.contains(wording.get(0))) {
      return passage.word(issue.first()).folded().endsWith(wording.get(0));
    }
    boolean definite =
        passage.word(issue.first()).form().hasArticle()
            || roles.traits(issue.first()).withObject()
            || roles.isNamed(issue.first())
            || wording.get(1).equals("خط")
            || wording.get(0).startsWith("باب")
            || wording.get(0).startsWith("ابواب");
    boolean denies = wording.subList(1, wording.size()).stream().anyMatch(WITHIN::contains);
    boolean describes = PREDICATES.contains(wording.get(wording.size() - 1));
    return definite && denies || describes && isPredicate(issue);
  }

  /** «السلاح خط أحمر», but not «الباب المفتوح» or «إضراب مفتوح». */
  private boolean isPredicate(IssueHit issue) {
    Word last = passage.word(issue.last());
    Word before = passage.word(issue.last() - 1);
    boolean line = before.folded().equals("خط") || before.folded().equals("في");
    boolean topic = before.form().hasArticle() || roles.isNamed(issue.last() - 1);
    return !last.form().hasArticle()
        && (line || topic || roles.traits(issue.last() - 1).withObject());
  }

  /** Behind «إن», a colon, a mark of quotation, at the start. */
  private boolean opensClause(int index) {
    int before = index - 1;
    while (before >= 0 && (passage.word(before).isQuote() || isBeing(before))) {
      before--;
    }
    if (before < 0 || before < index - 1 && passage.word(index - 1).opensQuote()) {
      return true;
    }
    Word first = passage.word(index);
    if (first.folded().startsWith("و")
        && first.form().readings().stream().anyMatch(r -> r.conjunction() != 0)
        && first.form().stripped().size() > 1) {
      return true; // «المطالب غير واقعية وسيادتنا ليست للبيع»
    }
    Word word = passage.word(before);
    return SentenceRoles.isComplementizer(word)
        || isThatOf(word.folded())
        || word.isPunctuation() && ":،".indexOf(word.mark()) >= 0;
  }

  private boolean isBeing(int index) {
    return OPENING.contains(passage.word(index).folded());
  }

  /** «إنه», «بأنه», «وإنه»: the pronoun that only announces the clause. */
  private static boolean isThatOf(String folded) {
    return folded.endsWith("انه") && folded.length() <= 5;
  }
}
