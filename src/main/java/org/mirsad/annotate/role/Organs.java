package org.mirsad.annotate.role;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/** Nouns of what acts for a state whose adjective stands behind them: «القوات الروسية». */
public final class Organs {
  private static final Set<String> ORGANS =
      Set.of(
          "n:حكومه",
          "n:فريق",
          "n:فرق",
          "n:سلطه",
          "n:قوه",
          "n:قوات",
          "n:جيش",
          "n:اداره",
          "n:قياده",
          "w:رئاسه",
          "w:خارجيه",
          "n:وزاره",
          "n:طائره",
          "n:طيران",
          "w:مقاتله",
          "n:مدفعيه",
          "n:دبابه",
          "n:جندي",
          "n:صاروخ",
          "w:بحريه",
          "n:نظام",
          "n:جانب",
          "n:كيان",
          "n:احتلال",
          "n:عدوان",
          "n:دوله",
          "n:دبلوماسيه",
          "n:سفينه",
          "w:سلطات",
          "n:جنود",
          "n:صواريخ",
          "n:قذيفه",
          "n:قذائف",
          "w:راجمات",
          "n:مدرعه",
          "w:مدرعات",
          "w:اليات",
          "n:جرافه",
          "w:جرافات",
          "w:طائرات",
          "n:مسيره",
          "w:مسيرات",
          "w:مقاتلات",
          "w:قاذفات",
          "w:مروحيه",
          "w:مروحيات",
          "w:دبابات",
          "n:زورق",
          "n:زوارق",
          "n:بارجه",
          "n:بوارج",
          "n:فرقاطه",
          "w:فرقاطات",
          "n:غواصه",
          "w:غواصات",
          "n:حرس",
          "w:استخبارات",
          "w:مخابرات",
          "w:مليشيا",
          "w:ميليشيا");

  private static final TypeTest IS_ORGAN = new TypeTest(form -> form.hasAny(ORGANS));

  private Organs() {}

  /** Whether a word names an organ of a state: «الحكومة». */
  public static boolean isOrgan(Word word) {
    return IS_ORGAN.test(word.form());
  }
}
