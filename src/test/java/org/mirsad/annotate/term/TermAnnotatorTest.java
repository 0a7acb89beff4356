package org.mirsad.annotate.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;

class TermAnnotatorTest {

  @Test
  void aPersonsNameKeepsItsFirstLetterAndLosesWhatStandsBeforeIt() {
    assertThat(words("التقى بوتين بأردوغان وتحدث عن لبوتين"))
        .contains("بوتين", "اردوغان")
        .doesNotContain("وتين", "باردوغان", "لبوتين");
  }

  @Test
  void aTermsSurfaceIsWhatStandsInTheText() {
    String text = "رحب الرئيس فلاديمير بوتين بالمفاوضات.";
    for (Term term : Annotated.read(text, "2025-05-20").layer(Term.LAYER)) {
      assertThat(term.span().of(text)).isEqualTo(term.surface());
    }
  }

  private static List<String> words(String text) {
    return Annotated.read(text, "2025-05-20").layer(Term.LAYER).stream()
        .filter(term -> term.n() == 1)
        .map(Term::term)
        .toList();
  }
}
