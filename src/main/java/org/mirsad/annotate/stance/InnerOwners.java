package org.mirsad.annotate.stance;

import java.util.ArrayList;
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
import org.mirsad.text.TypeTest;

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
          "ساهم", "أسهم", "قبول", "عزم", "استعد", "حرص", "رغبة", "رغب", "نية", "التزم", "تعهد");

  /** Words of thanks, whose object is he whose efforts are named. */
  private static final Set<String> THANKS =
      Set.of("شكر", "أشاد", "ثمن", "أثنى", "حيا", "نوه", "أعرب عن امتنان", "هنأ", "قدر");

  /** Reactions to what another does: «أدانت هجمات الحوثيين على السفن». */
  private static final Set<String> FACTIVE =
      Set.of(
          "أدان",
          "ندد",
          "شجب",
          "استنكر",
          "انتقد",
          "استهجن",
          "رحب",
          "أشاد",
          "ثمن",
          "أسف",
          "احتج",
          "احتجاجا على",
          "نوه",
          "أثنى",
          "تأسف",
          "هنأ",
          "امتعض",
          "استاء",
          "غضب");

  /**
   * Nouns for what somebody has done or told, where another reacts to it: «أدان إعلان إسرائيل
   * بناء».
   */
  private static final Set<String> ANNOUNCED =
      Set.of("أعلن", "أقر", "صادق", "أقدم", "شرع", "واصل", "استأنف", "وقع");

  private static final TypeTest IS_DECISION =
      new TypeTest(
          form ->
              form.hasAny(Set.of("n:قرار", "n:خطه", "n:مشروع", "n:اعلان", "n:عزم", "n:نيه"))
                  && !form.hasArticle());

  /** What may follow him who does what a masdar tells. */
  private static final Set<String> BEHIND_DOER = Set.of("من", "الي", "عن", "علي", "في");

  /** Masdars whose doer is followed by «ب»: «اعتراف ترامب بسيادة المغرب». */
  private static final TypeTest TAKES_BY =
      new TypeTest(form -> form.hasAny(Set.of("n:اعتراف", "n:قبول", "n:تمسك", "n:التزام")));

  /** Masdars whose first genitive may be he who receives. */
  private static final TypeTest GIVING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of("n:بيع", "n:تسليم", "n:تزويد", "n:منح", "n:مد", "n:اعطاء", "w:ايتاء")));

  /**
   * A position within another one.
   *
   * @param from index of its outermost frame in the chain; behind the last where the issue's own
   *     words tell it
   */
  record Inner(String holder, int from) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final OwnBodies ownBodies;
  private final Parties parties;

  InnerOwners(Passage passage, OwnBodies ownBodies) {
    this.passage = passage;
    this.roles = passage.roles();
    this.ownBodies = ownBodies;
    this.parties = new Parties(passage);
  }

  /** Those whose positions the inner frames of a chain and the issue's own words tell. */
  List<Inner> of(List<FrameHit> frames, IssueHit issue, Holders holders) {
    List<Inner> found = new ArrayList<>();
    FrameHit outer = frames.get(0);
    boolean masdar =
        passage.word(issue.first()).form().mayBeNominal()
            && issue.first() > 0
            && roles.isNamed(issue.first() - 1);
    if (!roles.isVerbHere(issue.first()) || masdar) {
      for (int i = 1; i < frames.size(); i++) {
        int from = i;
        Optional<Integer> own = ownBodies.behind(frames.get(i));
        Set<String> ids =
            own.isPresent() ? ownBodies.with(holders.ids(), own.get()) : of(outer, frames.get(i));
        ids.forEach(h -> found.add(new Inner(h, from)));
      }
      if (frames.size() == 1 && outer.frame().lexeme().equals("شكر")) {
        object(outer, issue.first()).ifPresent(p -> found.add(new Inner(p.actorId(), 1)));
      }
    }
    boolean reacts =
        FACTIVE.contains(outer.frame().lexeme())
            && passage.shifts().negation(outer.first()).isEmpty();
    if (reacts && frames.size() == 1) {
      List<Participant> doers = doers(issue);
      // «رحبت مصر باتفاق السلام بين إثيوبيا وإريتريا»: what those two agreed.
      boolean agreed = doers.isEmpty() && issue.phrase().direction() > 0;
      (agreed ? parties.behind(issue) : doers).forEach(p -> found.add(new Inner(p.actorId(), 1)));
    }
    if (found.isEmpty() && reacts) {
      int told = frames.size() > 1 ? Math.min(frames.get(1).first(), issue.first()) : issue.first();
      decided(outer, told).forEach(p -> found.add(new Inner(p.actorId(), 1)));
    }
    return found;
  }

  /** «أدانت كندا قرار طالبان منع النساء»: whose decision it is that begins to be told at a word. */
  private List<Participant> decided(FrameHit outer, int told) {
    for (int i = outer.last() + 1; i < told; i++) {
      if (IS_DECISION.test(passage.word(i).form()) && !roles.isNamed(i)) {
        return roles
            .genitive(i)
            .filter(p -> !p.byAdjective() && p.last() == told - 1)
            .map(roles::withConjuncts)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /**
   * «هجمات الحوثيين على السفن», «توسيع إسرائيل للمستوطنات»: who does what an issue's words tell.
   */
  private List<Participant> doers(IssueHit issue) {
    for (Participant participant : roles.participants()) {
      boolean within =
          participant.first() == issue.first() + 1
              && participant.last() < issue.last() + 1
              && participant.isDirect()
              && !participant.byAdjective();
      List<Participant> all = roles.withConjuncts(participant);
      int next = all.get(all.size() - 1).last() + 1;
      if (within && next < roles.words().size() && !roles.isVerbHere(issue.first())) {
        String folded = passage.word(next).folded();
        boolean by = folded.startsWith("ب") && TAKES_BY.test(passage.word(issue.first()).form());
        boolean object = next <= issue.last() && isObjectOfDoer(issue.first(), next);
        return by || object || folded.startsWith("لل") || BEHIND_DOER.contains(folded)
            ? all
            : List.of();
      }
    }
    return List.of();
  }

  /** «بناء إسرائيل وحدات», no «بيع السعودية أسلحة», where she is sold them. */
  private boolean isObjectOfDoer(int masdar, int next) {
    return !passage.word(next).form().hasArticle()
        && passage.word(next).form().mayBeNominal()
        && !roles.isNamed(next)
        && !GIVING.test(passage.word(masdar).form());
  }

  /** Whose position an inner frame of a chain names. */
  private Set<String> of(FrameHit outer, FrameHit inner) {
    Set<String> ids = new LinkedHashSet<>();
    if (tellsPosition(inner, FACTIVE.contains(outer.frame().lexeme()))) {
      owner(inner).map(roles::withConjuncts).orElse(List.of()).forEach(p -> ids.add(p.actorId()));
      boolean thanked =
          THANKS.contains(outer.frame().lexeme()) && roles.traits(inner.last()).withObject();
      if (ids.isEmpty() && thanked) {
        object(outer, inner.first()).ifPresent(p -> ids.add(p.actorId()));
      }
    }
    return ids;
  }

  private boolean tellsPosition(FrameHit frame, boolean reacts) {
    boolean finite =
        frame.first() > 0 && SentenceRoles.isComplementizer(passage.word(frame.first() - 1));
    return !frame.isVerb()
        && !finite
        && (reacts && ANNOUNCED.contains(frame.frame().lexeme())
            || POSITIONS.contains(frame.frame().kind()) && frame.derived()
            || EFFORTS.contains(frame.frame().lexeme()));
  }

  private Optional<Participant> owner(FrameHit frame) {
    Word word = passage.word(frame.first());
    if (frame.first() != frame.last()) {
      // «مجددا موقف الكويت الداعم للشرعية».
      return roles.genitive(frame.first());
    }
    if (word.form().hasArticle()) {
      return new EffortClauses(passage).doer(frame.last());
    }
    // «داعيا إيران إلى»: behind a word with nunation stands its object.
    return word.folded().endsWith("ا") ? Optional.empty() : roles.genitive(frame.last());
  }

  /** «شكر الإمارات على مساعيها في»: the last name before, who does not thank himself. */
  private Optional<Participant> object(FrameHit outer, int before) {
    Participant last = null;
    for (Participant participant : roles.participants()) {
      boolean between = participant.first() > outer.last() && participant.last() < before;
      last = between && !participant.byAdjective() ? participant : last;
    }
    Participant found = last;
    return Optional.ofNullable(found).filter(p -> !passage.subjects(outer.first()).contains(p));
  }
}
