package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.sentiment.Shifts;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;

/**
 * Tells whether a position is not held but supposed («إذا وافقت روسيا», if Russia agreed), possible
 * («قد توافق»), expected, asked for, forbidden («ألا تخفف العقوبات») or denied. Known miss: wishes
 * denied across a comma.
 */
final class Irrealis {
  private static final Set<String> FORBIDDING = Set.of("الا", "بالا", "والا", "لئلا");

  private static final Set<String> BEEN = Set.of("يكون", "تكون", "يكونوا", "يكونا", "نكون");

  /** What may stand between that and a wish: «أن تكون هناك نية», «أن يكون في النية». */
  private static final Set<String> THERE =
      Set.of("قد", "هناك", "ثمه", "في", "لديه", "لديها", "لدي", "اي");

  /** How far behind a denial its clause may begin, in words. */
  private static final int DENIAL = 12;

  /** Nouns of what may come. */
  private static final Set<String> EXPECTATIONS =
      Set.of("امكانيه", "احتمال", "احتمالات", "احتماليه", "فرضيه", "توقعات", "تكهنات");

  private static final TypeTest DENIES =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of("v:نفي", "v:انكر", "f:نفي", "f:انكر", "w:نافيا", "w:نافيه", "w:منكرا")));

  private static final TypeTest IS_EXPECTING =
      new TypeTest(
          form ->
              form.hasAny(Set.of("v:توقع", "v:رجح", "v:تكهن", "v:تنبا"))
                  || form.stripped().stream().anyMatch(EXPECTATIONS::contains));

  private final Passage passage;
  private final SentenceRoles roles;

  Irrealis(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether the clause supposes its predicate, or the issue stands within an if-clause. */
  boolean isSupposed(int predicate, IssueHit issue) {
    Shifts shifts = passage.shifts();
    boolean within =
        issue.first() > predicate && shifts.condition(predicate, issue.first()).isPresent();
    return within
        || isAwaited(predicate)
        || isAsked(predicate)
        || isExpected(predicate)
        || shifts.supposition(predicate).isPresent()
        || shifts.irrealis(predicate).isPresent() && !isPromised(predicate);
  }

  /** «ما لم توافق إسرائيل», «إلى أن توافق», «حتى توافق»: what has yet to be done. */
  private boolean isAwaited(int predicate) {
    if (predicate < 2 || !passage.isVerb(predicate)) {
      return false;
    }
    String before = passage.word(predicate - 1).folded();
    String first = passage.word(predicate - 2).folded();
    return before.equals("لم") && first.equals("ما")
        || before.equals("ان") && first.equals("الي")
        || before.equals("حتي") && !passage.word(predicate).form().mayBePerfect();
  }

  /** «تتوقع إقالة الوزراء», «إمكانية الإفراج عن القسط»: what may come is nobody's wish. */
  private boolean isExpected(int predicate) {
    return predicate > 0
        && !passage.isVerb(predicate)
        && IS_EXPECTING.test(passage.word(predicate - 1).form());
  }

  /** «هل يخدم الوحدة»: a question within a sentence. */
  boolean isQuestioned(int predicate) {
    String before = predicate > 0 ? passage.word(predicate - 1).folded() : "";
    return before.equals("هل") || before.equals("وهل");
  }

  /** «سئل عما إذا كان يجب …»: what somebody asks. */
  private boolean isAsked(int predicate) {
    for (int i = Math.max(0, predicate - 5); i < predicate; i++) {
      String folded = passage.word(i).folded();
      if (folded.equals("عما")
          || folded.equals("لماذا")
          || folded.equals("ما") && passage.word(i + 1).folded().equals("اذا")) {
        return true;
      }
    }
    return false;
  }

  /** «يمكن أن» in one's own words is an offer, weighed by {@link Conditions#isOnlyThen}. */
  private boolean isPromised(int predicate) {
    return passage
        .shifts()
        .irrealis(predicate)
        .filter(s -> s.shifter().phrase().startsWith("يمكن"))
        .isPresent();
  }

  /**
   * «طالب بألا تخفف العقوبات», «قرر ألا يمنح رخصة تصدير السلاح»: the issue, or a frame within
   * another, is not to be.
   */
  boolean isForbidden(IssueHit issue, List<FrameHit> chain) {
    int verb = issue.first() - 1;
    boolean verbs =
        verb > 0
            && passage.isFiniteVerb(verb)
            && chain.stream().noneMatch(f -> f.first() <= verb && verb <= f.last() + 1);
    return isForbidden(issue.first())
        || verbs && isForbidden(verb)
        || chain.stream().skip(1).anyMatch(f -> isForbidden(f.first()));
  }

  /** «نفى الوزير أن يكون قد طالب بالانسحاب», «نفت أن تكون تعتزم ذلك». */
  boolean isDeniedWish(FrameHit frame) {
    int i = frame.first() - 1;
    while (i > 0
        && (THERE.contains(passage.word(i).folded())
            || passage.word(i).form().hasArticle()
            || roles.isNamed(i))) {
      i--;
    }
    boolean been =
        i > 1
            && BEEN.contains(passage.word(i).folded())
            && passage.word(i - 1).folded().equals("ان");
    for (int k = i - 2; been && k >= Math.max(0, i - DENIAL); k--) {
      if (passage.word(k).isPunctuation()) {
        return false;
      }
      if (DENIES.test(passage.word(k).form()) && !roles.isNamed(k)) {
        return true;
      }
    }
    return false;
  }

  /** «لم نطالب باستقالتها»: who has not asked for a thing has not turned against it. */
  boolean isUnasked(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.DEMAND
        && frame.frame().polarity() > 0
        && passage.isFiniteVerb(frame.first())
        && passage
            .shifts()
            .negation(frame.first())
            .filter(n -> n.shifter().phrase().equals("لم"))
            .isPresent();
  }

  private boolean isForbidden(int index) {
    return index > 0
        && FORBIDDING.contains(passage.word(index - 1).folded())
        && roles.traits(index).mayBeVerb();
  }
}
