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
          "n:رئاسه",
          "n:خارجيه",
          "n:وزاره",
          "n:طائره",
          "n:طيران",
          "n:مقاتله",
          "n:مدفعيه",
          "n:دبابه",
          "n:جندي",
          "n:صاروخ",
          "n:بحريه",
          "n:نظام",
          "n:جانب",
          "n:كيان",
          "n:احتلال",
          "n:عدوان",
          "n:دوله",
          "n:دبلوماسيه",
          "n:سفينه",
          "n:سلطات",
          "n:جنود",
          "n:صواريخ",
          "n:طائرات",
          "n:مسيره",
          "n:مسيرات",
          "n:مقاتلات",
          "n:قاذفات",
          "n:مروحيه",
          "n:مروحيات",
          "n:دبابات",
          "n:زورق",
          "n:زوارق",
          "n:بارجه",
          "n:بوارج",
          "n:فرقاطه",
          "n:فرقاطات",
          "n:غواصه",
          "n:غواصات",
          "n:حرس",
          "n:استخبارات",
          "n:مخابرات",
          "n:ميليشيا",
          "n:مليشيا",
          "w:مليشيا",
          "w:ميليشيا");

  private static final TypeTest IS_ORGAN = new TypeTest(form -> form.hasAny(ORGANS));

  private Organs() {}

  /** Whether a word names an organ of a state: «الحكومة». */
  public static boolean isOrgan(Word word) {
    return IS_ORGAN.test(word.form());
  }
}
