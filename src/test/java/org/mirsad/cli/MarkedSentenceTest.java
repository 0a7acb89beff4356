package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mirsad.text.Span;

class MarkedSentenceTest {
  private static final String TEXT = "a. one two\n three. b";
  private static final Span SENTENCE = new Span(3, 18);

  @Test
  void marksStandInTheSentenceOnOneLine() {
    MarkedSentence sentence = new MarkedSentence(TEXT, SENTENCE);
    sentence.mark(new Span(12, 17), Style.PLAIN::actor);
    sentence.mark(new Span(3, 6), words -> Style.PLAIN.cue(1, words));
    assertThat(sentence.line()).isEqualTo("\u2068*one* two [three].\u2069");
  }

  @Test
  void whatIsMarkedStaysAsItIs() {
    MarkedSentence sentence = new MarkedSentence(TEXT, SENTENCE);
    sentence.mark(new Span(7, 10), Style.PLAIN::actor);
    sentence.mark(SENTENCE, words -> Style.PLAIN.cue(0, words));
    sentence.mark(SENTENCE, Style.PLAIN::actor);
    assertThat(sentence.line()).isEqualTo("\u2068*one* [two] *three.*\u2069");
  }

  @Test
  void whatStandsElsewhereIsLeftOut() {
    MarkedSentence sentence = new MarkedSentence(TEXT, SENTENCE);
    sentence.mark(new Span(0, 2), Style.PLAIN::actor);
    sentence.mark(new Span(0, 6), Style.PLAIN::actor);
    sentence.mark(new Span(19, 20), Style.PLAIN::actor);
    assertThat(sentence.line()).isEqualTo("\u2068[one] two three.\u2069");
  }

  @Test
  void coloursStandForTheMarksOfATerminal() {
    Style style = new Style(true);
    MarkedSentence sentence = new MarkedSentence(TEXT, SENTENCE);
    sentence.mark(new Span(3, 6), style::actor);
    sentence.mark(new Span(7, 10), words -> style.cue(-1, words));
    assertThat(sentence.line())
        .isEqualTo("\u2068\u001b[4;36mone\u001b[0m \u001b[1;31mtwo\u001b[0m three.\u2069");
  }

  @Test
  void whatSteersATerminalIsLeftOutOfTheText() {
    String hostile = "on\u001b[2Je \u202Etwo";
    MarkedSentence sentence = new MarkedSentence(hostile, new Span(0, hostile.length()));
    sentence.mark(new Span(0, 7), Style.PLAIN::actor);
    assertThat(sentence.line()).isEqualTo("\u2068[on[2Je] two\u2069");
  }
}
