package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.TypeTest;

/**
 * Tells by the words around a wording that it speaks of another matter than its issue: talks on
 * trade or prices («مفاوضات لإعادة النظر في اتفاقية التجارة», negotiations to review the trade
 * agreement) are none between warring sides, a dialogue of parties («حوار بين الأحزاب») is a
 * national one, and who fights «الإرهاب القطري» (Qatari terrorism) means a state, not a group.
 *
 * <p>Known miss: a matter named only in the sentences around.
 */
final class OtherMatters {
  /** What states bargain over without a war between them. */
  private static final Set<String> MATTERS =
      Set.of(
          "تجاره",
          "تجاري",
          "تجاريه",
          "جمركيه",
          "جمارك",
          "ديون",
          "مديونيه",
          "غذاء",
          "امدادات",
          "استثمار",
          "استثمارات",
          "اجور",
          "رواتب",
          "مناخ",
          "تاشيرات",
          "تاشيره",
          "اسعار",
          "لقاح",
          "لقاحات",
          "سلع",
          "سياحه",
          "شراكه",
          "نافتا",
          "بريكست",
          "مالي",
          "ماليه");

  private static final TypeTest IS_MATTER = new TypeTest(form -> isOneOf(form.stripped(), MATTERS));

  /** Words of a wording that both kinds of talks share. */
  private static final Set<String> SHARED =
      Set.of("حوار", "محاوره", "طاوله", "مائده", "تشاور", "مشاورات");

  private static final TypeTest IS_SHARED = new TypeTest(form -> isOneOf(form.stripped(), SHARED));

  private static final Set<String> PARTIES = Set.of("احزاب", "كتل", "نقابات");

  private static final TypeTest ARE_PARTIES =
      new TypeTest(form -> isOneOf(form.stripped(), PARTIES));

  /** Whom «السياسية» or «السياسيين» behind them makes parties of one country. */
  private static final Set<String> SIDES =
      Set.of(
          "قوي", "اطراف", "جمعيات", "مكونات", "تيارات", "حركات", "فاعلين", "فاعلون", "فرقاء",
          "شركاء", "طيف", "عائلات", "قيادات");

  private static final TypeTest ARE_SIDES = new TypeTest(form -> isOneOf(form.stripped(), SIDES));

  private static final TypeTest IS_TERROR =
      new TypeTest(form -> isOneOf(form.stripped(), Set.of("ارهاب")));

  /** Bodies and rules that a state's adjective behind the terror they fight describes. */
  private static final Set<String> AGAINST_TERROR =
      Set.of(
          "جهاز",
          "قوات",
          "قوه",
          "وحده",
          "وحدات",
          "لجنه",
          "اداره",
          "شرطه",
          "مركز",
          "قانون",
          "قوانين",
          "وزاره",
          "مديريه",
          "محكمه",
          "استراتيجيه",
          "قطب");

  /** How far behind or before a wording the words of its matter may stand. */
  private static final int BEHIND = 8;

  private static final int BEFORE = 6;

  private final Map<String, Issue> issues;
  private final Optional<Issue> dialogue;

  OtherMatters(Knowledge knowledge) {
    this.issues = knowledge.issues();
    this.dialogue = knowledge.issues(Issue.Trait.DIALOGUE).stream().findFirst();
  }

  private static boolean isOneOf(List<String> stripped, Set<String> words) {
    for (String word : stripped) {
      if (words.contains(word) || word.startsWith("ال") && words.contains(word.substring(2))) {
        return true;
      }
    }
    return false;
  }

  /** The issue that a wording is of in its sentence, if it is of one. */
  Optional<IssueHit> of(IssueHit hit, SentenceRoles roles) {
    Issue issue = issues.get(hit.issueId());
    if (issue.is(Issue.Trait.COUNTERTERRORISM)) {
      return isOfState(hit, roles) ? Optional.empty() : Optional.of(hit);
    }
    if (!issue.is(Issue.Trait.TALKS)) {
      return Optional.of(hit);
    }
    if (isOnTrade(hit, roles)) {
      return Optional.empty();
    }
    boolean national = isShared(hit, roles) && isOfParties(hit, roles);
    return national ? dialogue.map(d -> hit.of(d.id())) : Optional.of(hit);
  }

  private static boolean isOnTrade(IssueHit hit, SentenceRoles roles) {
    int end = Math.min(roles.words().size() - 1, hit.last() + BEHIND);
    for (int i = hit.last() + 1; i <= end; i++) {
      Word word = roles.words().get(i);
      if (word.isPunctuation() && !word.isQuote() || SentenceRoles.isComplementizer(word)) {
        return false;
      }
      if (IS_MATTER.test(word.form()) && !roles.isNamed(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(IssueHit hit, SentenceRoles roles) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (IS_SHARED.test(roles.words().get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfParties(IssueHit hit, SentenceRoles roles) {
    int last = roles.words().size() - 1;
    for (int i = Math.max(0, hit.first() - BEFORE); i <= Math.min(last, hit.last() + BEHIND); i++) {
      Word word = roles.words().get(i);
      boolean outside = i < hit.first() || i > hit.last();
      boolean sides =
          i < last
              && ARE_SIDES.test(word.form())
              && roles.words().get(i + 1).folded().startsWith("السياسي");
      if (outside && !roles.isNamed(i) && (sides || ARE_PARTIES.test(word.form()))) {
        return true;
      }
    }
    return false;
  }

  /** «محاصرة الإرهاب القطري», but «جهاز مكافحة الإرهاب العراقي». */
  private static boolean isOfState(IssueHit hit, SentenceRoles roles) {
    int next = hit.last() + 1;
    if (!IS_TERROR.test(roles.words().get(hit.last()).form())) {
      return false;
    }
    String before = hit.first() > 0 ? roles.words().get(hit.first() - 1).folded() : "";
    String bare = before.startsWith("و") || before.startsWith("ل") ? before.substring(1) : before;
    boolean agrees = next < roles.words().size() && !roles.words().get(next).folded().endsWith("ه");
    return agrees
        && !AGAINST_TERROR.contains(before)
        && !AGAINST_TERROR.contains(bare)
        && roles.participants().stream().anyMatch(p -> p.byAdjective() && p.first() == next);
  }
}
