package org.mirsad.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.tables.Flags;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

class RecountTest {
  private static final String TEXT = "جملة";

  @Test
  void aStoryCountsOnceADayAndOnceAnOutlet() {
    List<Evidence> evidence =
        List.of(
            evidence("a", "story", "one", true, true, -0.5),
            evidence("a", "story", "one", true, true, 0.3),
            evidence("b", "story", "two", false, true, 0.9),
            evidence("c", "story", "two", false, false, 0.9));
    Recount recount = Recount.of(evidence, contents(evidence));
    assertThat(recount.judgements()).isEqualTo(4);
    assertThat(recount.positive()).isEqualTo(3);
    assertThat(recount.negative()).isEqualTo(1);
    assertThat(recount.counted()).isEqualTo(2);
    assertThat(recount.sum()).isEqualTo(-0.2);
    assertThat(recount.mean().orElseThrow().mean()).isEqualTo(-0.1);
    assertThat(recount.published()).isEqualTo(3);
    assertThat(recount.publishedMean().orElseThrow()).isCloseTo(0.7 / 3, within(1e-12));
    assertThat(recount.articles()).isEqualTo(3);
    assertThat(recount.publishers()).isEqualTo(2);
    assertThat(recount.flag()).isEqualTo(Flags.SINGLE_CLUSTER);
  }

  @Test
  void fiveStoriesAreEnoughIfTheyAreOfSeveralOutlets() {
    List<Evidence> ofFive = new ArrayList<>();
    List<Evidence> ofUnknown = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String id = "a" + i;
      ofFive.add(evidence(id, id, "outlet " + i, true, true, i % 2 == 0 ? 0.5 : -0.5));
      ofUnknown.add(evidence(id, id, "", true, true, 0.5));
    }
    assertThat(Recount.of(ofFive, contents(ofFive)).flag()).isEqualTo(Flags.OK);
    assertThat(Recount.of(ofFive.subList(0, 4), contents(ofFive)).flag())
        .isEqualTo(Flags.FEW_CLUSTERS);
    assertThat(Recount.of(ofUnknown, contents(ofUnknown)).flag()).isEqualTo(Flags.SINGLE_PUBLISHER);
  }

  @Test
  void theIntervalDependsOnTheStoriesAndNotOnTheirOrder() {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      evidence.add(evidence("a" + i, "s" + i, "", true, true, 0.1 * (i - 4) + 0.05));
    }
    Recount recount = Recount.of(evidence, contents(evidence));
    List<Evidence> turned = new ArrayList<>(evidence);
    Collections.reverse(turned);
    assertThat(Recount.of(turned, contents(turned))).isEqualTo(recount);
    assertThat(recount.mean().orElseThrow().interval().low()).isNegative();
    assertThat(recount.mean().orElseThrow().interval().high()).isPositive();
  }

  @Test
  void nothingGivesNothing() {
    Recount recount = Recount.of(List.of(), Map.of());
    assertThat(recount.mean()).isEmpty();
    assertThat(recount.publishedMean()).isEmpty();
    assertThat(recount.flag()).isEqualTo(Flags.NO_EVIDENCE);
  }

  @Test
  void theSumsOfThePartsAreThoseOfTheFigure() {
    List<Evidence> evidence =
        List.of(
            evidence("a", "s1", "one", true, true, -0.5),
            evidence("b", "s2", "one", true, true, 0.3),
            evidence("c", "s2", "two", false, true, 0.3),
            evidence("d", "s3", "two", true, true, 0.7));
    Recount recount = Recount.of(evidence, contents(evidence));
    List<Part> outlets = Part.byPublisher(evidence);
    assertThat(outlets).extracting(part -> part.source().publisher()).containsExactly("one", "two");
    assertThat(outlets.stream().mapToDouble(Part::sum).sum())
        .isCloseTo(recount.sum(), within(1e-12));
    assertThat(outlets.stream().mapToLong(Part::counted).sum()).isEqualTo(recount.counted());
    assertThat(outlets.stream().mapToDouble(Part::share).sum()).isCloseTo(1, within(1e-12));
    Part two = outlets.get(1);
    assertThat(two.judgements()).isEqualTo(2);
    assertThat(two.counted()).isEqualTo(1);
    assertThat(two.parts()).hasSize(2);
    assertThat(two.parts().stream().mapToDouble(Part::sum).sum()).isEqualTo(two.sum());
  }

  private static Evidence evidence(
      String article,
      String story,
      String publisher,
      boolean counted,
      boolean published,
      double polarity) {
    Span span = new Span(0, TEXT.length());
    Source source =
        new Source(
            article,
            article,
            "file:///" + article,
            Optional.empty(),
            "",
            publisher,
            Optional.of(LocalDate.of(2025, 5, 19)),
            story,
            counted,
            published);
    Opinion opinion =
        new Opinion(
            0, "putin", Opinion.NARRATOR, polarity, 0.5, span, new Trace(List.of(), List.of(), 0));
    return new Evidence(
        source, TEXT, new CodePoints(TEXT), span, List.of(), new Judgement.OfActor(opinion));
  }

  private static Map<String, String> contents(List<Evidence> evidence) {
    Map<String, String> contents = new HashMap<>();
    evidence.forEach(one -> contents.put(one.source().articleId(), one.source().articleId()));
    return contents;
  }
}
