package org.mirsad.annotate.stance;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Finds what a speaker says something will lead to: «قال إن اللقاء سيمهد لاتفاق سلام» (he said that
 * the meeting would pave the way to a peace agreement), who welcomes it by that.
 *
 * <p>Only of agreements and talks, which are good in themselves: of an attack such a clause warns.
 * Known misses: results told by a noun («طريق إلى السلام»).
 */
final class Prospects {
  /** How far behind the verb its result may stand, in words. */
  private static final int REACH = 4;

  private static final Set<Issue.Trait> GOOD = Set.of(Issue.Trait.AGREEMENT, Issue.Trait.EVENT);

  /** Words of what only hinders, where they stand before the verb. */
  private static final Set<String> SCARCELY =
      Set.of("لا", "لن", "لم", "هل", "لو", "اذا", "ان", "حتي", "ريثما", "لكي", "كي");

  private static final TypeTest HOLDS =
      new TypeTest(form -> form.hasAny(Set.of("v:شمل", "v:تضمن", "v:نص")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;
  private final EffectIndex effects;

  Prospects(Passage passage, Knowledge knowledge, EffectIndex effects) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
    this.effects = effects;
  }

  /** The verb behind which an issue stands as a result. */
  Optional<FrameHit> of(IssueHit issue) {
    boolean good =
        !issue.takenUp()
            && issue.phrase().direction() > 0
            && knowledge.issues().get(issue.issueId()).traits().stream().anyMatch(GOOD::contains);
    if (!good) {
      return Optional.empty();
    }
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - REACH - 4); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() && !word.opensQuote()) {
        return Optional.empty();
      }
      if (passage.isVerb(i)) {
        return leading(i, issue);
      }
    }
    return Optional.empty();
  }

  private Optional<FrameHit> leading(int verb, IssueHit issue) {
    boolean negated =
        passage.shifts().negation(verb).isPresent()
            || PassiveVoice.isOf(passage.word(verb))
            || verb > 0 && SCARCELY.contains(passage.word(verb - 1).folded()) && !isMay(verb);
    if (!negated && isToHold(verb)) {
      return Optional.of(new FrameHit(verb, verb, null, false));
    }
    return effects
        .wideVerbAt(roles, verb)
        .filter(h -> !negated && h.frame().kind() == StanceFrame.Kind.RESULT)
        .filter(h -> h.frame().polarity() > 0 && h.last() < issue.first())
        .filter(h -> issue.first() - h.last() <= REACH);
  }

  /** «ستتضمن المذكرة بنودا لوقف القتال»: what a paper is going to hold. */
  private boolean isToHold(int verb) {
    String folded = passage.word(verb).folded();
    boolean will =
        folded.startsWith("س") || verb > 0 && passage.word(verb - 1).folded().equals("سوف");
    return will && HOLDS.test(passage.word(verb).form());
  }

  /** «يمكن أن يؤدي», «من شأنه أن يفضي». */
  private boolean isMay(int verb) {
    return verb > 1
        && passage.word(verb - 1).folded().equals("ان")
        && Set.of("يمكن", "شانه", "شانها", "شان", "الممكن")
            .contains(passage.word(verb - 2).folded());
  }
}
