package org.mirsad.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.model.SentenceTones.Tone;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.WordWeights;
import org.mirsad.text.Morphology;

/** Whether a sentence speaks well or ill of anybody, by its words. */
class SentenceTonesTest {
  private static final WordWeights WORDS =
      new WordWeights(
          Map.of(
              "خيب", Map.of(SentenceTones.BAD, 4.0, SentenceTones.PLAIN, -2.0),
              "نال", Map.of(SentenceTones.GOOD, 3.0),
              "اجتمع", Map.of(SentenceTones.PLAIN, 3.0),
              "كارثة", Map.of(SentenceTones.BAD, 90.0)),
          Map.of());

  private final SentenceTones tones = new SentenceTones(WORDS);

  @Test
  void wordsOfBlameSpeakAgainstPlainReport() {
    Tone blame = tones.of(Set.of("خيب"));
    assertThat(blame).isEqualTo(new Tone(2, 6));
    assertThat(tones.of(Set.of("اجتمع"))).isEqualTo(new Tone(-3, -3));
  }

  @Test
  void aWordCountsTheLessTheMoreStandBesideIt() {
    Tone alone = tones.of(Set.of("نال"));
    Tone among = tones.of(Set.of("نال", "الوزير", "البلدة", "القديمة"));
    assertThat(alone.good()).isEqualTo(3);
    assertThat(among.good()).isEqualTo(1.5);
  }

  @Test
  void oneWordDoesNotOutweighEverything() {
    assertThat(tones.of(Set.of("كارثة")).bad()).isEqualTo(6);
  }

  @Test
  void namesAreNoWordsOfATone() {
    assertThat(
            SentenceTones.words(
                Annotated.read("خيبت فرنسا آمال إيمانويل ماكرون في باريس.", "2023-05-20"),
                Lexicon.of(Annotated.KNOWLEDGE, Morphology.instance())))
        .singleElement()
        .satisfies(words -> assertThat(words).contains("خيب").doesNotContain("فرنسا", "ماكرون"));
  }

  @Test
  void withoutWeightsNothingIsKnown() {
    assertThat(new SentenceTones(WordWeights.UNKNOWN).of(Set.of("خيب"))).isEqualTo(Tone.UNKNOWN);
  }
}
