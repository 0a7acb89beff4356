package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {
  private static final long SEED = 20_260_105;

  /** What outlets really mix: letters, marks, controls, presentation forms, digits, Latin. */
  private static final String[] ALPHABET = {
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "أإآٱؤئءىة",
    "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670ـ\u0653\u0654\u0655",
    "\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2066\u2069\uFEFF\u00AD",
    "کیےہھگپچژڤٹڈںۓەۆڕڵ",
    "ﻻﻼﻵﻷﻹﷲﷺﷴ﷼ﺭﻭﺳﻴﺎﻩﺓﻯﱠﹷﹱ",
    "0123٠١٢٣۰۱۲۳٫٬",
    "NATOéÉŞØΑБＡｚ",
    "  \n«»،؛؟.:-",
    "\uD83D\uDE00\uD835\uDC00\uD800\uFFFF\u0000"
  };

  @ParameterizedTest(name = "{0}: {2} in {1}")
  @CsvSource(
      textBlock =
          """
          a prefix with vowel signs,       وَلِرُوسيا,          روسيا,   رُوسيا
          tatweel after the prefix,        وـــروسيا,         روسيا,   روسيا
          a controlled prefix,             ب\u200Cروسيا,      روسيا,   روسيا
          a name among marks,              \u200Fروسيا\u200F, روسيا,   روسيا
          vowel signs behind the name,     عند روسيَا\u064B،, روسيا,   روسيَا\u064B
          a ligature before the word,      ﻻروسيا,            روسيا,   روسيا
          a ligature in the word,          في اﻹعلام,        الاعلام, اﻹعلام
          presentation forms,              في ﺭﻭﺳﻴﺎ,           روسيا,   ﺭﻭﺳﻴﺎ
          a hamza as a mark,               قال مسو\u0654ول,   مسؤول,   مسو\u0654ول
          Persian letters,                 رئيس پوتین,        بوتين,   پوتین
          Persian digits,                  سنة ۲۰۱۵م,         2015,    ۲۰۱۵
          Latin in Arabic,                 قمة NATO اليوم,    nato,    NATO
          """)
  void whatIsFoundInTheFoldedTextIsReportedInTheOriginal(
      String what, String text, String found, String original) {
    AlignedText aligned = AlignedText.of(text);
    int at = aligned.folded().indexOf(found);
    assertThat(at).as(what).isNotNegative();
    assertThat(aligned.original(at, at + found.length()).of(text)).as(what).isEqualTo(original);
  }

  @Test
  void theRestOfAWordBeginsAtItsOwnLetter() {
    assertThat(AlignedText.of("وَبِروسيا").startWithout(2)).isEqualTo(4);
    assertThat(AlignedText.of("روسيا").startWithout(0)).isZero();
  }

  @Test
  void noLettersHaveNoPlace() {
    AlignedText aligned = AlignedText.of("روسيا");
    assertThatThrownBy(() -> aligned.original(3, 3)).hasMessage("no letters: [3,3) of 5");
    assertThatThrownBy(() -> aligned.original(3, 6)).hasMessage("no letters: [3,6) of 5");
    assertThat(AlignedText.of("\u200F\u064B").folded()).isEmpty();
  }

  @Test
  void placesAreInTheTextInOrderAndFoldToTheirLetters() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random);
      String what = "seed %d, round %d: %s".formatted(SEED, round, escaped(text));
      AlignedText aligned = AlignedText.of(text);
      String folded = aligned.folded();
      assertThat(Folding.fold(text)).as(what).isEqualTo(folded);
      assertThat(Folding.fold(folded)).as(what).isEqualTo(folded);
      Span previous = new Span(0, 0);
      for (int i = 0; i < folded.length(); i++) {
        Span span = aligned.original(i, i + 1);
        boolean ordered =
            span.length() > 0
                && span.end() <= text.length()
                && (span.start() >= previous.end()
                    || span.start() == previous.start() && previous.end() <= span.end());
        boolean same = Folding.fold(span.of(text)).indexOf(folded.charAt(i)) >= 0;
        if (!ordered || !same) {
          throw new AssertionError("%s: letter %d at %s".formatted(what, i, span));
        }
        previous = span;
      }
    }
  }

  @Test
  void nothingButControlsMarksAndHamzasIsLostBetweenTheLetters() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < 5_000; round++) {
      String text = text(random);
      AlignedText aligned = AlignedText.of(text);
      boolean[] covered = new boolean[text.length()];
      for (int i = 0; i < aligned.folded().length(); i++) {
        Span span = aligned.original(i, i + 1);
        for (int k = span.start(); k < span.end(); k++) {
          covered[k] = true;
        }
      }
      for (int k = 0; k < covered.length; k++) {
        char c = text.charAt(k);
        assertThat(covered[k] || Folding.isInvisible(c) || Folding.isMark(c) || c == 0)
            .as("seed %d, round %d: %s at %d", SEED + 1, round, escaped(text), k)
            .isTrue();
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      String letters = ALPHABET[random.nextInt(ALPHABET.length)];
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04X".formatted(c)));
    return escaped.toString();
  }
}
