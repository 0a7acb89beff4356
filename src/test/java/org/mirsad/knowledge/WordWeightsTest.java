package org.mirsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.InputException;

/** The file of weights of words. */
class WordWeightsTest {
  private static WordWeights parse(String text) {
    return WordWeights.parse(
        new KnowledgeFiles.Source("model-issues.tsv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    WordWeights words =
        new WordWeights(
            Map.of("هدنة", Map.of("ceasefire", 4.25, "election", -0.5)),
            Map.of("هدنة", Map.of("ceasefire", 0.9), "نائب", Map.of("election", 2.0)));
    assertThat(words.text()).startsWith("#mirsad-words\t1\nنائب\t\telection:2.0\n");
    assertThat(parse(words.text())).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هدنة\tceasefire:4",
        "هدنة\tceasefire\t",
        "هدنة\tceasefire:0\t",
        "هدنة\tceasefire:NaN\t"
      })
  void wrongLinesAreNamed(String line) {
    assertThatThrownBy(() -> parse("#mirsad-words\t1\n" + line + "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("model-issues.tsv:2: ");
  }

  @Test
  void anotherHeaderIsRefused() {
    assertThatThrownBy(() -> parse("words\n"))
        .isInstanceOf(InputException.class)
        .hasMessage("model-issues.tsv:1: expected the header #mirsad-words<TAB>1");
  }
}
