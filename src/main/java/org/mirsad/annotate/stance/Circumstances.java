package org.mirsad.annotate.stance;

import java.util.Set;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.role.Weekdays;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;

/**
 * Counts the words that tell when, where and on what occasion something is said or done, between a
 * verb and its object: «أعلن رئيس الوزراء في مؤتمر صحفي بالعاصمة مساء أمس التوصل إلى اتفاق» (the
 * prime minister announced in a press conference in the capital last night that an agreement was
 * reached). They part the two no further than a name does. Known misses: occasions of other kinds
 * than meetings and speeches.
 */
final class Circumstances {
  private static final Set<String> TIMES =
      Weekdays.and(
          "اليوم", "امس", "مساء", "صباح", "ظهر", "عصر", "فجر", "ليل", "ليله", "يوم", "بعد",
          "الماضي", "الماضيه", "الجاري", "المنصرم", "الحالي", "الاسبوع", "الشهر");

  /** «بعد الظهر», «بعد ظهر السبت»: behind «بعد» only these tell a time of day. */
  private static final Set<String> NOON = Set.of("ظهر", "الظهر");

  private static final Set<String> PLACING = Set.of("في", "خلال", "اثناء", "عقب", "امام");

  /** What somebody speaks or decides at. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "مؤتمر",
          "كلمه",
          "كلمته",
          "كلمتها",
          "خطاب",
          "خطابه",
          "اجتماع",
          "اجتماعه",
          "اجتماعها",
          "جلسه",
          "جلسته",
          "جلستها",
          "بيان",
          "ختام",
          "مستهل",
          "لقاء",
          "مقر",
          "مقره",
          "مقرها",
          "ساعه",
          "تصريح",
          "تصريحات",
          "العاصمه",
          "قصر",
          "دار",
          "حفل",
          "موكب",
          "ندوه",
          "مقابله",
          "حوار",
          "اتصال",
          "القصر",
          "البرلمان",
          "قاعه",
          "مدينه");

  private final Passage passage;
  private final SentenceRoles roles;

  Circumstances(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /** How many words between two tell the circumstances. */
  int words(int from, int to) {
    int count = 0;
    int i = from;
    while (i < to) {
      int end = end(i, to);
      count += end - i;
      i = Math.max(end, i + 1);
    }
    return count;
  }

  /** Where the circumstance ends that begins at a word; the word itself if none does. */
  private int end(int index, int to) {
    String word = folded(index);
    if (TIMES.contains(word)) {
      boolean after = word.equals("بعد");
      return after && !(index + 1 < to && NOON.contains(folded(index + 1)))
          ? index
          : index + (after ? 2 : 1);
    }
    boolean placed =
        PLACING.contains(word) && index + 1 < to && OCCASIONS.contains(folded(index + 1));
    boolean clitic = word.startsWith("ب") && OCCASIONS.contains(word.substring(1));
    if (!placed && !clitic) {
      return index;
    }
    int end = placed ? index + 2 : index + 1;
    while (end < to && isPart(end)) {
      end++;
    }
    return end;
  }

  /** «مؤتمر صحفي», «ساعة متأخرة», «العاصمة الإدارية», «اجتماع 3 مايو». */
  private boolean isPart(int index) {
    Word word = passage.word(index);
    boolean adjective =
        !word.form().readings().isEmpty()
            && word.form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE)
            && !passage.isVerb(index)
            && !roles.isNamed(index);
    return adjective || word.token().kind() == Token.Kind.NUMBER;
  }

  private String folded(int index) {
    return passage.word(index).folded();
  }
}
