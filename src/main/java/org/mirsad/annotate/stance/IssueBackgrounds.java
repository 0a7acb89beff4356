package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Issue;
import org.mirsad.text.TypeTest;

/**
 * Tells an issue that only gives the time or place of something else: «قبل الانتخابات» (before the
 * elections), «الانفتاح على الكفاءات في الانتخابات» (openness to talents in the elections).
 */
final class IssueBackgrounds {
  /** Words behind which an issue only tells the time or the place of something else. */
  private static final Set<String> TEMPORAL =
      Set.of(
          "قبل", "بعد", "منذ", "خلال", "اثناء", "عقب", "قبيل", "دون", "بدون", "رغم", "وسط", "ختام",
          "هامش", "اثر", "مستهل", "غداه", "عشيه", "طول", "ظل", "ذكري", "جلسه", "اختتام", "موعد",
          "سير", "تصنيف", "موشر", "تعثر", "فشل", "بموجب", "وفق", "انتهاء", "طوال", "طيله", "ليله",
          "بعيد", "اعقاب", "يوم", "بتهمه", "تهمه", "بتهم", "تهم", "بشبهه", "حين", "لحين");

  /** How far before «في» its frame may stand behind names and adjectives, in words. */
  private static final int WHERE = 6;

  private static final Set<String> SPANS =
      Set.of(
          "ساعه", "ساعات", "يوم", "يوما", "يومين", "ايام", "اسبوع", "اسبوعا", "اسبوعين", "اسابيع",
          "شهر", "شهرا", "شهرين", "اشهر", "شهور", "عام", "عاما", "عامين", "اعوام", "سنه", "سنتين",
          "سنوات", "سنين", "عقد", "عقدين", "عقود", "جوله", "جولتين", "جولات");

  /** How many words a span of time may have. */
  private static final int SPAN = 6;

  private static final TypeTest IS_TEMPORAL =
      new TypeTest(
          form ->
              TEMPORAL.contains(form.folded())
                  || form.folded().startsWith("و")
                      && TEMPORAL.contains(form.folded().substring(1)));

  private final Passage passage;
  private final SentenceRoles roles;
  private final List<FrameHit> frames;
  private final Conditions conditions;
  private final Map<String, Issue> known;

  /**
   * @param known all issues by id
   */
  IssueBackgrounds(
      Passage passage, List<FrameHit> frames, Conditions conditions, Map<String, Issue> known) {
    this.known = known;
    this.passage = passage;
    this.roles = passage.roles();
    this.frames = frames;
    this.conditions = conditions;
  }

  /** The word before an issue; «أي» is skipped («قبل أي انتخابات»). */
  int before(IssueHit issue) {
    int before = issue.first() - 1;
    boolean any = before > 0 && passage.word(before).folded().equals("اي");
    return any ? before - 1 : before;
  }

  boolean isBackground(IssueHit issue) {
    int before = before(issue);
    if (before > 0 && isWhere(issue, before)) {
      return true;
    }
    if (before > 1 && isBehindSpan(before)) {
      return true;
    }
    if (before < 0 || !IS_TEMPORAL.test(passage.word(before).form())) {
      return false;
    }
    if (conditions.isAwaiting(before, frames)) {
      return false;
    }
    // «أعلن أن القذافي قبل وقف إطلاق النار»: a frame, no preposition.
    int at = before;
    return frames.stream().noneMatch(f -> f.first() == at && f.last() == at);
  }

  /** «بعد ثلاثة أيام من المفاوضات», «عقب أسابيع من القتال»: how long it went on before. */
  private boolean isBehindSpan(int from) {
    if (!passage.word(from).folded().equals("من") || !SPANS.contains(bare(from - 1))) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - SPAN); i--) {
      if (IS_TEMPORAL.test(passage.word(i).form())) {
        // «حذر قبل أيام من حكومة …»: the preposition is the verb's.
        int at = i;
        return frames.stream()
            .noneMatch(
                f -> f.last() < at && f.frame().objects().contains("من") && at - f.last() < WHERE);
      }
      if (passage.word(i).isPunctuation() || passage.isFiniteVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private String bare(int index) {
    String folded = passage.word(index).folded();
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  /** «الانفتاح على الكفاءات في الانتخابات»: where something is done, not «المشاركة في». */
  private boolean isWhere(IssueHit issue, int before) {
    String in = passage.word(before).folded();
    if (!known.get(issue.issueId()).is(Issue.Trait.CONTEST)
        || !in.equals("في") && !in.equals("وفي")) {
      return false;
    }
    int i = before - 1;
    while (i > 0 && before - i < WHERE && (roles.isNamed(i) || roles.traits(i).adjective())) {
      i--;
    }
    int last = i;
    return frames.stream()
        .noneMatch(
            f -> f.last() >= last && f.last() < before && f.frame().objects().contains("في"));
  }
}
