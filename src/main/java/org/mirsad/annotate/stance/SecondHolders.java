package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Whose act or position is named inside what somebody reacts to: «أشاد العراق بقرار أوبك خفض
 * الإنتاج» (Iraq praised OPEC's decision to cut output) tells what OPEC wants as well, «رحبت مصر
 * باتفاق السلام بين إثيوبيا وإريتريا» (Egypt welcomed the peace deal between Ethiopia and Eritrea)
 * what those two agreed, «اتهمت مصر إثيوبيا بعرقلة المفاوضات» (Egypt accused Ethiopia of
 * obstructing the talks) what Ethiopia does.
 */
final class SecondHolders {
  /** Nouns of what somebody has decided, wants or does, whoever speaks of it. */
  private static final Set<String> DECISIONS =
      Set.of(
          "n:قرار",
          "n:خطه",
          "n:مشروع",
          "n:عزم",
          "n:نيه",
          "n:خطوه",
          "n:موافقه",
          "n:اعلان",
          "n:موقف",
          "n:اعتزام",
          "n:رفض",
          "n:دعوه",
          "n:طلب",
          "n:مقترح",
          "n:اقتراح",
          "n:مبادره",
          "n:جهود",
          "n:مسعي",
          "n:مساعي",
          "n:محاوله",
          "n:اعتراف",
          "n:انسحاب",
          "n:هجوم",
          "n:هجمات",
          "n:هجمه",
          "n:غاره",
          "n:ضربه",
          "n:تدخل",
          "n:اقدام",
          "n:توجه",
          "n:مصادقه",
          "n:مضي",
          "n:استمرار",
          "n:اصرار",
          "n:تمسك",
          "n:تاييد",
          "n:سياسه",
          "n:حمله",
          "n:عمليه",
          "n:تصويت",
          "n:تراجع",
          "n:اقرار",
          "n:تعهد",
          "n:استعداد");

  /** Reactions to what has been done: nobody condemns or welcomes what has not happened. */
  private static final Set<String> TO_DEEDS =
      Set.of(
          "رحب", "أشاد", "أثنى", "ثمن", "امتدح", "بارك", "هنأ", "أدان", "دان", "ندد", "استنكر",
          "شجب", "انتقد", "استهجن", "استغرب", "أسف", "تأسف", "احتج", "هاجم", "احتفى", "شكر");

  /** Frames whose object is wanted or feared, not there: «طالب بموافقة إسرائيل». */
  private static final Set<String> OF_NOTHING_DONE =
      Set.of("نفى", "حذر", "استبعد", "توقع", "خشي", "أمل", "تمنى", "تطلع", "انتظر", "ترقب", "منع");

  /** «شكر ترامب مصر على», «أقنع الوسطاء حماس بقبول»: whose deed or assent the object is. */
  private static final Set<String> OF_OBJECT = Set.of("شكر", "هنأ", "أقنع");

  /** Words that open a deed told by a relative. */
  private static final Set<String> WHICH = Set.of("الذي", "التي", "اللذين", "اللتين");

  private static final Set<String> DOING =
      Set.of(
          "v:فرض", "v:اقر", "v:اتخذ", "v:شن", "v:نفذ", "v:قرر", "v:قاد", "v:وقع", "v:طرح", "v:قدم",
          "v:اطلق", "v:تبني", "v:اعلن", "v:اقترح", "v:ابرم", "v:اعتزم", "v:بدا", "v:رعي");

  private static final TypeTest IS_DECISION =
      new TypeTest(form -> form.hasAny(DECISIONS) && !form.hasArticle());

  private static final TypeTest IS_DOING = new TypeTest(form -> form.hasAny(DOING));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Parties parties;
  private final Accusations accusations;

  SecondHolders(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.parties = new Parties(passage);
    this.accusations = new Accusations(passage);
  }

  /** What those hold who are named inside what a chain of frames governs. */
  List<Stance> of(IssueHit issue, FrameChains.Chain chain) {
    if (issue.takenUp()) {
      return List.of();
    }
    int head = chain.frames().isEmpty() ? issue.first() : chain.frames().get(0).first();
    boolean joined = SentenceRoles.isJoined(passage.word(issue.first()));
    List<Participant> accused = joined ? List.of() : accusations.of(Math.min(head, issue.first()));
    if (!accused.isEmpty()) {
      return stances(issue, lastJoined(chain.frames()), accused, "accused");
    }
    if (chain.frames().isEmpty() || !chain.rule().equals("governed")) {
      return List.of();
    }
    FrameHit outer = chain.frames().get(0);
    if (OF_OBJECT.contains(outer.frame().lexeme())) {
      return stances(
          issue,
          from(chain, outer.last() + 1),
          objects(outer, inner(issue, chain)),
          "object-holds");
    }
    return isReaction(outer) ? within(issue, chain, outer) : List.of();
  }

  private List<Participant> objects(FrameHit outer, int to) {
    List<Participant> subjects = passage.subjects(outer.first());
    boolean told =
        outer.isVerb() && !subjects.isEmpty() && passage.shifts().negation(outer.first()).isEmpty();
    return told
        ? roles.objects(outer.last(), Set.of(Participant.DIRECT), subjects).stream()
            .filter(p -> p.last() < to && p.first() > subjects.get(0).last())
            .toList()
        : List.of();
  }

  private static boolean isReaction(FrameHit frame) {
    boolean wanted =
        switch (frame.frame().kind()) {
          case SUPPORT, REJECT, ACCEPT, EVADE, JUDGEMENT -> false;
          default -> !frame.frame().lexeme().equals("نفذ");
        };
    return !wanted && !OF_NOTHING_DONE.contains(frame.frame().lexeme());
  }

  private static int inner(IssueHit issue, FrameChains.Chain chain) {
    return chain.frames().size() > 1 ? chain.frames().get(1).first() : issue.first();
  }

  /** «بنقض العهود والانقلاب على الاتفاق»: of charges joined the last is of the issue. */
  private List<FrameHit> lastJoined(List<FrameHit> frames) {
    for (int i = frames.size() - 1; i > 0; i--) {
      if (passage.word(frames.get(i).first()).folded().startsWith("وال")) {
        return frames.subList(i, frames.size());
      }
    }
    return frames;
  }

  private List<Stance> within(IssueHit issue, FrameChains.Chain chain, FrameHit outer) {
    for (int i = outer.last() + 1; i < issue.first(); i++) {
      boolean decision = IS_DECISION.test(passage.word(i).form()) && !roles.isNamed(i);
      Optional<Participant> owner =
          decision ? roles.genitive(i).filter(p -> !p.byAdjective()) : Optional.empty();
      if (owner.filter(p -> p.last() < issue.first()).isPresent()) {
        List<Participant> all = roles.withConjuncts(owner.get());
        return stances(issue, from(chain, i), all, "inner-genitive");
      }
    }
    boolean done = TO_DEEDS.contains(outer.frame().lexeme()) && outer == innermost(chain);
    return done ? ofDeed(issue) : List.of();
  }

  /** «باعتراف ترامب بسيادة», «توسيع إسرائيل للمستوطنات», «الرسوم التي فرضتها واشنطن». */
  private List<Stance> ofDeed(IssueHit issue) {
    Optional<Participant> doer = doer(issue);
    if (doer.isPresent()) {
      return stances(issue, List.of(), roles.withConjuncts(doer.get()), "inner-doer");
    }
    List<Participant> agreed = issue.phrase().direction() > 0 ? parties.behind(issue) : List.of();
    return stances(issue, List.of(), agreed.isEmpty() ? relative(issue) : agreed, "inner-deed");
  }

  private Optional<Participant> doer(IssueHit issue) {
    Optional<Participant> owner =
        roles.participants().stream()
            .filter(p -> p.first() == issue.first() + 1 && p.last() <= issue.last())
            .filter(p -> p.isDirect() && !p.byAdjective())
            .findFirst();
    if (owner.isEmpty() || passage.isVerb(issue.first())) {
      return Optional.empty();
    }
    int next = owner.get().last() + 1;
    String folded = next < roles.words().size() ? passage.word(next).folded() : "";
    boolean attached =
        next <= issue.last()
            && (folded.startsWith("ل") || Set.of("من", "الي", "علي", "عن").contains(folded));
    return owner.filter(p -> attached || IS_DECISION.test(passage.word(issue.first()).form()));
  }

  /** «الرسوم التي فرضتها واشنطن»: who does what a relative right behind the issue tells. */
  private List<Participant> relative(IssueHit issue) {
    int end = Math.min(roles.words().size() - 1, issue.last() + 4);
    for (int i = issue.last() + 1; i < end; i++) {
      if (WHICH.contains(passage.word(i).folded())) {
        boolean done = passage.isVerb(i + 1) && IS_DOING.test(passage.word(i + 1).form());
        return done ? passage.subjects(i + 1) : List.of();
      }
      if (!roles.traits(i).adjective()) {
        return List.of();
      }
    }
    return List.of();
  }

  private static FrameHit innermost(FrameChains.Chain chain) {
    return chain.frames().get(chain.frames().size() - 1);
  }

  private static List<FrameHit> from(FrameChains.Chain chain, int index) {
    return chain.frames().stream().filter(f -> f.first() >= index).toList();
  }

  private List<Stance> stances(
      IssueHit issue, List<FrameHit> frames, List<Participant> holders, String rule) {
    Verdict verdict = new Verdict(passage, issue, List.of(rule));
    frames.stream().filter(f -> f.frame().kind() != StanceFrame.Kind.EVADE).forEach(verdict::apply);
    List<Stance> stances = new ArrayList<>();
    for (Participant holder : holders) {
      stances.add(verdict.of(holder.actorId(), 0.8, issue.first(), issue.last()));
    }
    return stances;
  }
}
