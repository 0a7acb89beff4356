package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          hamza above alef,        أمر,            امر
          hamza below alef,        إيران,          ايران
          madda,                   آب,             اب
          alef wasla,              ٱلله,           الله
          final ya without dots,   على,            علي
          Persian ya,              علی,            علي
          Persian kaf,             کتاب,           كتاب
          ta marbuta,              حكومة,          حكومه
          Urdu ha,                 ہند,            هند
          vowel signs,             كَتَبَ,          كتب
          shadda and tanwin,       قوّةً,           قوه
          superscript alef,        هٰذا,           هذا
          tatweel,                 روســـيا,       روسيا
          zero-width non-joiner,   مي\u200Cشود,    ميشود
          right-to-left mark,      \u200Fروسيا,    روسيا
          embedding marks,         \u202Bروسيا\u202C, روسيا
          byte order mark,         \uFEFFروسيا,    روسيا
          presentation forms,      ﺭﻭﺳﻴﺎ,          روسيا
          a vowel in its own form, \uFE77روسيا,    روسيا
          lam-alef ligature,       ﻻ,              لا
          p,                       پوتين,          بوتين
          g,                       گاز,            غاز
          v,                       ڤيتو,           فيتو
          Arabic digits,           ٢٠٢٥,           2025
          Persian digits,          ۲۰۲۵,           2025
          Latin capitals,          NATO,           nato
          hamza seats kept,        مسؤول,          مسؤول
          another seat kept,       مسئول,          مسئول
          """)
  void bringsSpellingsTogether(String what, String spelled, String folded) {
    assertThat(Folding.fold(spelled)).as(what).isEqualTo(folded);
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    long seed = 20_260_105;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append((char) (0x0600 + random.nextInt(0x100)));
      }
      String folded = Folding.fold(text);
      assertThat(Folding.fold(folded)).as("seed %d, round %d", seed, round).isEqualTo(folded);
    }
  }
}
