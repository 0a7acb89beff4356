package org.mirsad.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/** Which verbs are passive by their vowel signs. */
class PassiveVoiceTest {
  @ParameterizedTest
  @ValueSource(strings = {"فُرضت", "وفُرضت", "وُقّع", "فُتح", "رُفعت", "يُفتح", "استُثنيت"})
  void aDammaOnTheVerbsOwnFirstLetterIsPassive(String verb) {
    assertThat(PassiveVoice.isOf(word(verb))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"فرضت", "يُعلن", "يُطالب", "وقع"})
  void verbsOfFourLettersAndUnsignedOnesWithAnActiveReadingAreNot(String verb) {
    assertThat(PassiveVoice.isOf(word(verb))).isFalse();
  }

  private static Word word(String text) {
    return Word.read(text, new Span(0, text.length()), Morphology.instance()).get(0);
  }
}
