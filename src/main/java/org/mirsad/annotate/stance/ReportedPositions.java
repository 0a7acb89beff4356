package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;

/**
 * Whose position it is to which somebody reacts: «أدانت تركيا قرار طالبان منع …» (Turkey condemned
 * the Taliban's decision to bar …), «نددت الأردن بتوسيع إسرائيل للمستوطنات» (Jordan denounced
 * Israel's enlarging the settlements). Only what is done or said already counts, not what is
 * demanded or feared.
 */
final class ReportedPositions {
  /**
   * @param frames those of the chain that tell this position
   */
  record Reported(List<Participant> holders, List<FrameHit> frames) {}

  /** Frames that tell what their object was before. */
  private static final Set<StanceFrame.Kind> OF_FACTS =
      EnumSet.of(
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.EVADE);

  /** Those of them whose object is not there yet, or not for sure. */
  private static final Set<String> OF_HOPES =
      Set.of(
          "حذر", "خشي", "تخوف", "قلق", "شكك", "أمل", "تمنى", "رغب", "أراد", "تطلع", "طمح", "حلم",
          "آمن", "ابتغى", "نشد", "تاق", "تفاءل", "استبشر", "عول", "راهن", "حرص", "شجع", "سمح",
          "أذن");

  /** Kinds of nouns that tell their owner's position. */
  private static final Set<StanceFrame.Kind> POSITIONS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.PROMISE,
          StanceFrame.Kind.OFFER,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.DEMAND,
          StanceFrame.Kind.REJECT);

  /** Nouns of deeds that do so as well. */
  private static final Set<String> DECISIONS =
      Set.of("قرار", "قرر", "سعى", "مسعى", "محاولة", "حاول", "جهود", "أعلن", "خطط");

  private final SentenceRoles roles;
  private final HolderFinder holders;

  ReportedPositions(Passage passage, HolderFinder holders) {
    this.roles = passage.roles();
    this.holders = holders;
  }

  List<Reported> of(FrameChains.Chain chain, IssueHit issue) {
    List<FrameHit> frames = chain.frames();
    List<Reported> reported = new ArrayList<>();
    if (frames.size() > 1 && frames.get(0).frame().polarity() > 0) {
      holders.affirmed(frames.get(1)).ifPresent(p -> reported.add(of(p, frames, 1)));
    }
    if (!isOfFact(frames.get(0))) {
      return reported;
    }
    for (int i = 1; i < frames.size(); i++) {
      int from = i;
      if (reported.isEmpty() && isPosition(frames.get(i))) {
        holders
            .owner(frames.get(i))
            .filter(p -> !p.byAdjective())
            .ifPresent(p -> reported.add(of(p, frames, from)));
      }
    }
    Optional<Participant> agent = reported.isEmpty() ? holders.agent(issue) : Optional.empty();
    agent.ifPresent(p -> reported.add(of(p, frames, frames.size())));
    return reported;
  }

  private Reported of(Participant participant, List<FrameHit> frames, int from) {
    return new Reported(
        roles.withConjuncts(participant), List.copyOf(frames.subList(from, frames.size())));
  }

  private static boolean isOfFact(FrameHit frame) {
    String lexeme = frame.frame().lexeme();
    return OF_FACTS.contains(frame.frame().kind()) && OF_HOPES.stream().noneMatch(lexeme::contains);
  }

  private static boolean isPosition(FrameHit frame) {
    return POSITIONS.contains(frame.frame().kind()) || DECISIONS.contains(frame.frame().lexeme());
  }
}
