package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Tells a «لولا» that blames from one that thanks: «لولا مصر لوقعت الكارثة» (but for Egypt the
 * disaster had happened) owes somebody thanks, «لولا سياسات الحاكم لما انهارت الليرة» (but for the
 * governor's policies the currency had not collapsed) lays the evil at his door, as «لولا عناده»
 * (but for his stubbornness) does. Known miss: an evil only the context tells («لما وصلنا إلى
 * هنا»).
 */
final class ButFor {
  /** How far behind «لولا» the outcome may be denied, in words. */
  private static final int REACH = 10;

  /** How far behind the denial the evil may stand, in words. */
  private static final int EVIL_REACH = 5;

  /**
   * Ways of an evil's coming about: «لما انهارت», «لما وصلنا إلى», while «لما توقفت» is its end.
   */
  private static final TypeTest COMES_ABOUT =
      new TypeTest(
          form ->
              form.hasAny(
                  Keys.of(
                      "v:",
                      "وصل حدث وقع انهار تدهور ضاع سقط حل جرى انفجر غرق اندلع تفاقم انزلق عانى بلغ"
                          + " دخل انقسم تمزق خسر مات قتل نشب استفحل تراجع انحدر عمت عم تحول")));

  private static final Set<String> WORDS = Set.of("لولا", "ولولا");
  private static final Set<String> DENIALS = Set.of("لما", "ما");

  /** What nobody is thanked for. */
  private static final TypeTest IS_FAULT =
      new TypeTest(
          form ->
              form.hasAny(
                  Keys.of(
                      "n:",
                      "عناد تعنت فشل إهمال تقصير فساد غطرسة تهور عجز تردد استهتار جشع استبداد"
                          + " تواطؤ ضعف سوء خيانة تخاذل غباء حماقة مكابرة تسلط تفرد رعونة أخطاء خطأ"
                          + " انحياز عرقلة تعطيل مماطلة صلف جشع")));

  private final Passage passage;
  private final Outcomes outcomes;

  ButFor(Passage passage) {
    this.passage = passage;
    this.outcomes = new Outcomes(passage);
  }

  static boolean isAt(Word word) {
    return WORDS.contains(word.folded());
  }

  /** Whether «لولا» at an index blames whom it names. */
  boolean blames(int index) {
    if (!isAt(passage.word(index))) {
      return false;
    }
    if (index + 1 < passage.words().size() && IS_FAULT.test(passage.word(index + 1).form())) {
      return true;
    }
    int end = Math.min(passage.words().size(), index + REACH);
    for (int i = index + 1; i < end; i++) {
      if (DENIALS.contains(passage.word(i).folded()) && tellsOfComing(i)) {
        return outcomes.evil(i + 1, i + 1 + EVIL_REACH) < 0;
      }
    }
    return false;
  }

  private boolean tellsOfComing(int denial) {
    int verb = denial + 1;
    return verb < passage.words().size()
        && passage.isVerb(verb)
        && COMES_ABOUT.test(passage.word(verb).form());
  }
}
