package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;

/**
 * Whose position another one speaks of with his own: «رحب بقرار إيران رفع القيود» (he welcomed
 * Iran's decision to lift the limits) is also Iran's, «أشاد بجهود قطر للتوصل إلى هدنة» (he praised
 * the efforts of Qatar for a truce) Qatar's.
 */
final class InnerOwners {
  private static final Set<StanceFrame.Kind> POSITIONS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.PROMISE,
          StanceFrame.Kind.OFFER,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.REJECT);

  /** Nouns for what somebody wants or works for, whatever the kind of their frame. */
  private static final Set<String> EFFORTS =
      Set.of(
          "جهود", "مسعى", "سعى", "قرار", "محاولة", "طلب", "مطلب", "دعا", "بادر", "اقترح", "توسط",
          "ساهم", "أسهم", "عزم", "استعد", "حرص", "رغبة", "رغب", "نية", "التزم", "تعهد");

  /** Words of thanks, whose object is he whose efforts are named. */
  private static final Set<String> THANKS =
      Set.of("شكر", "أشاد", "ثمن", "أثنى", "حيا", "نوه", "أعرب عن امتنان", "هنأ", "قدر");

  private final Passage passage;
  private final SentenceRoles roles;

  InnerOwners(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whose position an inner frame of a chain names. */
  Set<String> of(FrameHit outer, FrameHit inner) {
    Set<String> ids = new LinkedHashSet<>();
    if (tellsPosition(inner)) {
      owner(inner).map(roles::withConjuncts).orElse(List.of()).forEach(p -> ids.add(p.actorId()));
      if (ids.isEmpty()) {
        thanked(outer, inner).ifPresent(p -> ids.add(p.actorId()));
      }
    }
    return ids;
  }

  private boolean tellsPosition(FrameHit frame) {
    boolean finite =
        frame.first() > 0 && SentenceRoles.isComplementizer(passage.word(frame.first() - 1));
    return !frame.isVerb()
        && !finite
        && (POSITIONS.contains(frame.frame().kind()) && frame.derived()
            || EFFORTS.contains(frame.frame().lexeme()));
  }

  private Optional<Participant> owner(FrameHit frame) {
    Word word = passage.word(frame.first());
    if (frame.first() != frame.last() || word.form().hasArticle()) {
      return Optional.empty();
    }
    // «داعيا إيران إلى»: behind a word with nunation stands its object.
    return word.folded().endsWith("ا") ? Optional.empty() : roles.genitive(frame.last());
  }

  /** «شكر الإمارات على مساعيها في»: the pronoun is whom one thanks. */
  private Optional<Participant> thanked(FrameHit outer, FrameHit inner) {
    if (!THANKS.contains(outer.frame().lexeme()) || !roles.traits(inner.last()).withObject()) {
      return Optional.empty();
    }
    Participant last = null;
    for (Participant participant : roles.participants()) {
      boolean between = participant.first() > outer.last() && participant.last() < inner.first();
      last = between && !participant.byAdjective() ? participant : last;
    }
    Participant found = last;
    return Optional.ofNullable(found)
        .filter(p -> passage.subjects(outer.first()).stream().noneMatch(s -> s.equals(p)));
  }
}
