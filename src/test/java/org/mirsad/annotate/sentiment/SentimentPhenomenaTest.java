package org.mirsad.annotate.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirsad.annotate.Judgements;

/** Each phenomenon of judging in constructed sentences, with whom it colours and in whose voice. */
class SentimentPhenomenaTest {
  private static final String FILE = "/org/mirsad/annotate/sentiment-phenomena.tsv";

  record Case(String phenomenon, String sentence, String opinions) {
    boolean isOpen() {
      return opinions.startsWith("?");
    }

    @Override
    public String toString() {
      return phenomenon + ": " + sentence;
    }
  }

  static Stream<Case> readRightly() {
    return cases().filter(c -> !c.isOpen());
  }

  @ParameterizedTest
  @MethodSource("readRightly")
  void coloursWhomAReaderWouldInTheVoiceHeHears(Case labelled) {
    Set<String> found = new TreeSet<>();
    for (Opinion opinion : Judgements.read(labelled.sentence()).layer(Opinion.LAYER)) {
      String sign = opinion.polarity() > 0 ? "+" : "-";
      found.add(opinion.targetId() + sign + ":" + opinion.voice());
    }
    assertEquals(Judgements.labels(labelled.opinions()), found);
  }

  @Test
  void mostOfEachPhenomenonIsReadRightly() {
    Map<String, Long> all =
        cases().collect(Collectors.groupingBy(Case::phenomenon, Collectors.counting()));
    Map<String, Long> open =
        cases()
            .filter(Case::isOpen)
            .collect(Collectors.groupingBy(Case::phenomenon, Collectors.counting()));
    all.forEach(
        (phenomenon, count) ->
            assertTrue(2 * open.getOrDefault(phenomenon, 0L) <= count, phenomenon));
  }

  private static Stream<Case> cases() {
    try (InputStream in = SentimentPhenomenaTest.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
