package org.mirsad.annotate.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirsad.annotate.Judgements;

/** Constructed sentences for each kind of frame, with the positions a reader finds in them. */
class StanceFramesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void readsWhoStandsWhere(String kind, String sentence, String stances) {
    assertEquals(Judgements.labels(stances), Judgements.stances(sentence));
  }

  static Stream<Arguments> sentences() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
  }

  private static String text() {
    try (InputStream in = StanceFramesTest.class.getResourceAsStream("catalogue.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
