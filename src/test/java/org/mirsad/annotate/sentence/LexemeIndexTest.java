package org.mirsad.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.sentence.LexemeIndex.Head;
import org.mirsad.annotate.sentence.LexemeIndex.Match;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;

/** How wide and close matches of one expression go together. */
class LexemeIndexTest {
  private static final List<String> TEXTS =
      List.of(
          "وقف إطلاق النار",
          "وقف فوري لإطلاق النار",
          "وقف كامل وفوري لإطلاق النار",
          "وقف كامل وفوري لإطلاق جميع أنواع النار",
          "وقف العنف، وإطلاق النار");

  private final LexemeIndex<String> index = new LexemeIndex<>(Morphology.instance(), 1);

  LexemeIndexTest() {
    index.add("وقف إطلاق النار", Head.ANY, "ceasefire");
    index.add("وقف", Head.ANY, "stop");
  }

  @Test
  void theCloseOnesOfWideMatchesAreThoseOfTheIndexsOwnGap() {
    for (String text : TEXTS) {
      List<Word> words = words(text);
      assertThat(index.close(index.allAt(words, 0, 5))).as(text).isEqualTo(index.allAt(words, 0));
    }
  }

  @Test
  void aMatchTellsTheWidestGapBetweenItsWords() {
    assertThat(gap("وقف إطلاق النار")).isZero();
    assertThat(gap("وقف كامل وفوري لإطلاق جميع النار")).isEqualTo(2);
  }

  private int gap(String text) {
    return index.allAt(words(text), 0, 5).stream()
        .filter(match -> match.words() == 3)
        .mapToInt(Match::gap)
        .findFirst()
        .orElseThrow();
  }

  private static List<Word> words(String text) {
    return Word.read(text, new Span(0, text.length()), Morphology.instance());
  }
}
