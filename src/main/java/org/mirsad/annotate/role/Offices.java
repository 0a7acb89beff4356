package org.mirsad.annotate.role;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/** Nouns that head a subject who acts: «قائد القوات», «ممثلو الحكومة», «وفد المنظمة». */
public final class Offices {
  /** Those who hold an office or speak for somebody, by lexeme. */
  private static final Set<String> BEARERS =
      Set.of(
          "n:رئيس",
          "n:زعيم",
          "n:وزير",
          "n:قائد",
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
          "n:مرشح",
          "w:قيادي");

  private static final Set<String> HEADS =
      with(
          "w:رئيسه",
          "w:وزيره",
          "n:قاده",
          "n:رؤساء",
          "n:زعماء",
          "n:وزراء",
          "n:نواب",
          "n:امير",
          "n:ملك",
          "n:عاهل",
          "n:مرشد",
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

  /** Bearers of offices and other lexemes. */
  public static Set<String> with(String... others) {
    Set<String> all = new HashSet<>(BEARERS);
    all.addAll(Arrays.asList(others));
    return Set.copyOf(all);
  }

  static boolean isHead(Word word) {
    return IS_HEAD.test(word.form());
  }
}
