package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells congratulations that praise from those that courtesy asks for: «هنأ المجلس الشركة على نجاح
 * الإطلاق» (congratulated the company on the success of the launch) names what is good, «بعث ببرقية
 * تهنئة بمناسبة العيد» (cabled congratulations on the feast) does not.
 *
 * <p>Known misses: «على» that tells where somebody writes, beyond the places listed.
 */
final class Courtesies {
  /** How far behind the word of congratulation its ground may stand, in words. */
  private static final int REACH = 22;

  private static final Set<String> ON = Set.of("علي", "لقاء");

  /** «على حسابه في تويتر»: where it is written, no ground. */
  private static final Set<String> PLACES =
      Set.of(
          "n:حساب",
          "n:صفحه",
          "n:موقع",
          "n:منصه",
          "n:هامش",
          "w:تويتر",
          "w:فيسبوك",
          "n:شبكه",
          "n:راس",
          "n:لسان",
          "n:هاتف");

  private static final Set<String> SUCCESSES =
      Set.of(
          "n:فوز",
          "n:نجاح",
          "w:نجاحات",
          "n:انتصار",
          "n:نصر",
          "n:انجاز",
          "n:ظفر",
          "n:تفوق",
          "n:تحرير",
          "n:تقدم");

  private final Passage passage;
  private final SentenceRoles roles;

  Courtesies(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** Whether nothing is named behind a word of congratulation that somebody has done well. */
  boolean isMere(SentimentIndex.Hit hit) {
    int end = Math.min(roles.words().size(), hit.last() + 1 + REACH);
    for (int i = hit.last() + 1; i < end; i++) {
      Word word = passage.word(i);
      boolean success = !word.isPunctuation() && !roles.isNamed(i) && word.form().hasAny(SUCCESSES);
      if (success || isGround(i)) {
        return false;
      }
    }
    return true;
  }

  /** «على قرار جريء», «على ما وصفه بالحكمة». */
  private boolean isGround(int index) {
    if (!ON.contains(passage.word(index).folded()) || index + 1 >= roles.words().size()) {
      return false;
    }
    Word next = passage.word(index + 1);
    return next.isPunctuation() || !roles.isNamed(index + 1) && !next.form().hasAny(PLACES);
  }
}
