package org.mirsad.annotate.role;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/** Nouns that head a subject who acts: «قائد القوات», «ممثلو الحكومة», «وفد المنظمة». */
final class Offices {
  private static final Set<String> HEADS =
      Set.of(
          "n:رئيس",
          "n:رئيسه",
          "n:زعيم",
          "n:وزير",
          "n:وزيره",
          "n:قائد",
          "n:قاده",
          "n:رؤساء",
          "n:زعماء",
          "n:وزراء",
          "n:نواب",
          "n:امين",
          "n:عضو",
          "n:نائب",
          "n:ناطق",
          "n:متحدث",
          "n:مستشار",
          "n:مدير",
          "n:مبعوث",
          "n:سفير",
          "n:مندوب",
          "n:حاكم",
          "n:امير",
          "n:ملك",
          "n:عاهل",
          "n:مرشد",
          "n:مرشح",
          "n:قيادي",
          "n:ممثل",
          "n:مفاوض",
          "n:وفد",
          "n:مجلس",
          "n:برلمان",
          "n:حزب",
          "n:ائتلاف",
          "n:تحالف",
          "n:تكتل",
          "n:تيار",
          "n:اتحاد",
          "n:جيش",
          "n:متظاهر",
          "n:ناشط");

  private static final TypeTest IS_HEAD =
      new TypeTest(form -> form.hasAny(HEADS) && !form.isVerb());

  private Offices() {}

  static boolean isHead(Word word) {
    return IS_HEAD.test(word.form());
  }
}
