package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;

/**
 * Tells a position that does what a verb says from one that it is said of: in «أعاد رفض طهران
 * التفتيش المحادثات إلى بدايتها» (Tehran's refusal of inspections took the talks back to their
 * start) the refusal is the verb's subject, not what somebody brought back.
 *
 * <p>Known miss: a position in front of its verb, which the order of words tells already.
 */
final class PositionSubjects {
  private static final Set<StanceFrame.Kind> POSITIONS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.DEMAND,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.PROMISE,
          StanceFrame.Kind.REJECT);

  /** Verbs that say what something leads to as often as what somebody does. */
  private static final Set<String> EFFECTS =
      Set.of(
          "أعاد", "زاد", "عزز", "دفع", "حقق", "أتاح", "كرس", "ضاعف", "وفر", "هدد", "عطل", "عرقل",
          "أعاق", "أفشل", "أحبط", "نسف", "قوض", "أغلق", "أضعف", "حال دون", "منع");

  private final SentenceRoles roles;
  private final Passage passage;

  PositionSubjects(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether a position with its owner behind it is the subject of a verb right before it. */
  boolean isSubject(FrameHit position, FrameHit verb) {
    return position.derived()
        && position.first() == verb.last() + 1
        && POSITIONS.contains(position.frame().kind())
        && EFFECTS.contains(verb.frame().lexeme())
        && passage.isFiniteVerb(verb.first())
        && roles.genitive(position.last()).filter(p -> !p.byAdjective()).isPresent();
  }
}
