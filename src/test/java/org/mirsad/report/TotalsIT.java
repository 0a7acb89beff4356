package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** Figures over all dates against the rows that they are made of. */
class TotalsIT {
  private static PublishedRun run;
  private static ReportData data;
  private static Totals totals;

  @BeforeAll
  static void read() {
    run = ReportRun.instance().run();
    data = ReportData.read(run, ReportRun.names());
    totals = Totals.of(data);
  }

  @Test
  void theMeanIsThatOfTheJudgementsOfEachStoryOncePerDate() {
    Map<String, List<TableRow>> byTarget;
    try (Stream<TableRow> rows =
        run.rows("opinions", List.of("article_id", "target_id", "polarity"))) {
      byTarget =
          rows.filter(row -> data.corpus().article(row.text("article_id")).unique())
              .collect(
                  Collectors.groupingBy(
                      row -> row.text("target_id"), TreeMap::new, Collectors.toList()));
    }
    assertThat(byTarget).hasSizeGreaterThan(3);
    byTarget.forEach(
        (target, rows) -> {
          Totals.Total total = totals.of(SeriesKey.sentiment(target));
          double mean =
              rows.stream().mapToDouble(row -> row.number("polarity")).average().orElse(0);
          assertThat(total.judgements()).as(target).isEqualTo(rows.size());
          assertThat(total.mean()).as(target).isCloseTo(mean, within(1e-6));
          assertThat(total.low()).isLessThanOrEqualTo(total.mean());
          assertThat(total.high()).isGreaterThanOrEqualTo(total.mean());
          assertThat(total.isFrail()).isEqualTo(total.stories() < Totals.ENOUGH_STORIES);
        });
  }

  @Test
  void whatWasMadeToTurnForTheBetterMovedUp() {
    Totals.Movement movement = totals.movement(SeriesKey.sentiment("russia")).orElseThrow();
    assertThat(movement.change()).isPositive();
    assertThat(totals.movement(SeriesKey.sentiment("nobody"))).isEmpty();
  }

  @Test
  void volumeIsMentionsByDay() {
    SeriesKey russia = SeriesKey.sentiment("russia");
    long dated = totals.volume(russia).values().stream().mapToLong(Long::longValue).sum();
    assertThat(dated).isPositive().isLessThanOrEqualTo(totals.of(russia).mentions());
    assertThat(totals.volume(russia)).containsKey(ReportRun.FIRST_DAY);
  }

  @Test
  void theExpansionOfStudentsTIsTheDistributionsPoint() {
    for (int degrees : new int[] {4, 9, 30, 1000}) {
      assertThat(Totals.studentT(degrees))
          .isCloseTo(new TDistribution(degrees).inverseCumulativeProbability(0.975), within(0.01));
    }
  }
}
