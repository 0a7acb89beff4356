package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.StanceFrame;

/**
 * Finds predicates that are a bare preposition: «قال إن تونس ضد تسليح أي طرف» (he said that Tunisia
 * is against arming any side), «إن بلاده مع حل الدولتين» (his country is for the two states). The
 * topic stands right before it and opens what is said, an issue right behind. Known miss: a topic
 * that opens the sentence, for «حملة روسيا ضد الإرهاب» looks like it.
 */
final class Sides {
  private static final Set<String> OPENING =
      Set.of("ان", "بان", "وان", "وبان", "لكن", "ولكن", "كان", "كانت", "ليس", "ليست");

  private static final Set<String> SIDES = Set.of("ضد", "مع");

  private static final Set<String> COUNTRIES = Set.of("بلاده", "بلادها", "بلادنا", "حزبه", "حركته");

  /** What may stand between the preposition and an issue. */
  private static final Set<String> ANY = Set.of("اي", "كل", "اجراء", "خيار", "قرار", "قيام");

  private final Optional<StanceFrame> against;
  private final Optional<StanceFrame> with;

  Sides(Knowledge knowledge) {
    this.against = frame(knowledge, "نحن ضد");
    this.with = frame(knowledge, "مع فكرة");
  }

  private static Optional<StanceFrame> frame(Knowledge knowledge, String lexeme) {
    return knowledge.stance().stream().filter(f -> f.lexeme().equals(lexeme)).findFirst();
  }

  /** The predicates of this kind in a sentence. */
  List<FrameHit> of(SentenceRoles roles, List<IssueHit> issues) {
    List<FrameHit> found = new ArrayList<>();
    for (IssueHit issue : issues) {
      int at = issue.first() - 1;
      if (at > 0 && ANY.contains(roles.words().get(at).folded())) {
        at--;
      }
      int side = at;
      if (side > 1 && !issue.takenUp() && isBehindTopic(roles, side)) {
        frame(roles.words().get(side)).ifPresent(f -> found.add(new FrameHit(side, side, f, true)));
      }
    }
    return found;
  }

  /** Who stands right before a preposition that is a predicate. */
  static Optional<Participant> topic(SentenceRoles roles, FrameHit frame) {
    String folded = roles.words().get(frame.first()).folded();
    boolean side = frame.first() == frame.last() && SIDES.contains(folded);
    return side
        ? roles.participants().stream()
            .filter(p -> p.last() == frame.first() - 1 && !p.byAdjective())
            .findFirst()
        : Optional.empty();
  }

  private Optional<StanceFrame> frame(Word word) {
    return switch (word.folded()) {
      case "ضد" -> against;
      case "مع" -> with;
      default -> Optional.empty();
    };
  }

  private static boolean isBehindTopic(SentenceRoles roles, int side) {
    if (COUNTRIES.contains(roles.words().get(side - 1).folded())) {
      return OPENING.contains(roles.words().get(side - 2).folded());
    }
    for (Participant topic : roles.participants()) {
      boolean before = topic.last() == side - 1 && !topic.byAdjective() && topic.first() > 0;
      if (before && OPENING.contains(roles.words().get(topic.first() - 1).folded())) {
        return true;
      }
    }
    return false;
  }
}
