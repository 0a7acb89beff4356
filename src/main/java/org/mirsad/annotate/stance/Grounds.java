package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Tells where a frame before a thing is no word on it, though nothing cuts the two apart: the thing
 * is only why somebody acts («علق عمله بسبب سرقة المساعدات», it suspended its work because aid was
 * stolen), what a reported clause speaks of («أعلنت أن الإفراج جاء ثمرة وساطة»), the object of a
 * position named beside the other («رفضه القانون وتمسكه بالحوار»), of what is done by another
 * position («عطل الاتفاق برفضه الخفض»). Known misses: reasons told by a clause («لأن», «كونه»).
 */
final class Grounds {
  /** Words behind which stands why something is done. */
  private static final Set<String> REASONS =
      Set.of("بسبب", "وبسبب", "جراء", "بدعوي", "بذريعه", "بحجه", "نتيجه", "بدافع", "بفعل");

  /** «على خلفية», «في خلفية»: the same behind a preposition. */
  private static final String BACKGROUND = "خلفيه";

  /** «ردا على» is a reason for any frame, for positions too. */
  private static final Set<String> ANSWERING = Set.of("ردا", "وردا");

  /** Positions, whose ground is often what they are about: «انتقده بسبب رفع الضرائب». */
  private static final Set<StanceFrame.Kind> POSITIONS =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.ACCEPT,
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.JUDGEMENT);

  /** Frames that a clause behind them tells as it tells anything. */
  private static final Set<StanceFrame.Kind> REPORTS =
      EnumSet.of(StanceFrame.Kind.ACT, StanceFrame.Kind.PROMISE);

  /** To what a thing is exposed. */
  private static final Set<String> RISKS = Set.of("للخطر", "للانهيار", "للفشل", "للضياع");

  /** How far behind the thing that may stand, in words. */
  private static final int ENDANGERED = 4;

  /** Verbs of ending a thing, and what comes to its own end. */
  private static final Set<String> COMPLETING = Set.of("أنهى", "اختتم", "أتم");

  /** «معارضين», «مناهضون»: people by their position, who are dealt with by others. */
  private static final TypeTest IS_PARTISAN =
      new TypeTest(
          form ->
              (form.folded().endsWith("ين") || form.folded().endsWith("ون"))
                  && form.hasAny(
                      Set.of(
                          "n:معارض", "n:مؤيد", "n:رافض", "n:مناهض", "n:مناصر", "n:داعم", "n:مناوئ",
                          "f:عارض", "f:ايد", "f:رفض", "f:ناهض", "f:ناصر", "f:دعم")));

  private static final Set<String> DETERMINERS = Set.of("اي", "هذا", "هذه", "كل");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Map<String, Issue> issues;

  /**
   * @param issues by id
   */
  Grounds(Passage passage, Map<String, Issue> issues) {
    this.passage = passage;
    this.issues = issues;
    this.roles = passage.roles();
  }

  /** «فرض رسوما بدعوى التقاعس عن …», «سيقطع البحر ردا على ضرب السفن». */
  boolean part(FrameHit frame, int target) {
    boolean position = POSITIONS.contains(frame.frame().kind());
    for (int i = frame.last() + 1; i < target; i++) {
      String word = passage.word(i).folded();
      boolean answers =
          ANSWERING.contains(word) && i + 1 < target && passage.word(i + 1).folded().equals("علي");
      boolean background = word.equals(BACKGROUND) && roles.traits(i - 1).isPreposition();
      boolean reason = REASONS.contains(word) || background;
      if (answers || reason && !position) {
        return true;
      }
    }
    return false;
  }

  /**
   * «أنهت إيران انتخاباتها», «ينهيان المفاوضات خلال شهر»: what ends as it should is not opposed.
   */
  boolean isCompletion(FrameHit frame, IssueHit issue) {
    return COMPLETING.contains(frame.frame().lexeme())
        && issues.get(issue.issueId()).is(Issue.Trait.CONCLUDED);
  }

  /** «يعرض حل الدولتين للخطر»: puts it at risk, offers nothing. */
  boolean isEndangered(FrameHit frame, int last) {
    boolean exposes = frame.frame().lexeme().equals("عرض");
    int end = Math.min(roles.words().size(), last + ENDANGERED);
    for (int i = last + 1; exposes && i < end; i++) {
      if (RISKS.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «أعلنت أن الإفراج عن الأسرى جاء ثمرة …»: of which a report speaks, it is not what it wants. */
  boolean isTopicOfReport(FrameHit frame, IssueHit issue) {
    int before = issue.first() - 1;
    while (before > 0 && DETERMINERS.contains(passage.word(before).folded())) {
      before--;
    }
    return REPORTS.contains(frame.frame().kind())
        && before > frame.last()
        && SentenceRoles.isComplementizer(passage.word(before))
        && !roles.isVerbHere(issue.first())
        && !roles.traits(issue.first()).withObject()
        && !isClause(issue);
  }

  /** «أعلن أن القدس خط أحمر», «أن العلاقات عادت»: a wording that says something of a thing. */
  private boolean isClause(IssueHit issue) {
    return issue.last() > issue.first()
        && passage.word(issue.first()).form().hasArticle()
        && !passage.word(issue.last()).form().hasArticle();
  }

  /** «رفضه القانون وتمسكه بالحوار», with a space behind و or not: one position beside another. */
  boolean isBesideOwn(FrameHit frame, FrameHit next) {
    Word word = passage.word(next.first());
    boolean joined =
        word.folded().startsWith("و") && SentenceRoles.isJoined(word)
            || passage.word(next.first() - 1).folded().equals("و");
    boolean refusal =
        frame.frame().polarity() < 0
            && POSITIONS.contains(frame.frame().kind())
            && roles.traits(frame.last()).withObject();
    boolean object =
        frame.derived()
            && frame.first() == frame.last()
            && passage.word(frame.first()).form().hasArticle();
    return joined
        && next.derived()
        && roles.traits(next.first()).withObject()
        && (refusal || object);
  }

  /** «عطلت الاتفاق برفضها حصتها»: by what position of one's own one hinders another thing. */
  boolean isMeans(FrameHit frame, FrameHit next) {
    Word word = passage.word(next.first());
    return frame.frame().polarity() < 0
        && !frame.frame().objects().contains("ب")
        && next.derived()
        && word.folded().startsWith("ب")
        && word.form().stripped().size() > 1
        && roles.traits(next.first()).withObject();
  }

  /**
   * «اعتقلت معارضين للاتفاق»: what is done to people for their position is no word on its matter.
   */
  boolean isOfItsPartisans(IssueHit issue, List<FrameHit> frames) {
    int people = issue.first() - 1;
    return people > 0
        && passage.word(issue.first()).folded().startsWith("ل")
        && IS_PARTISAN.test(passage.word(people).form())
        && !passage.isFiniteVerb(people)
        && frames.stream().noneMatch(f -> f.first() <= people && people <= f.last());
  }
}
