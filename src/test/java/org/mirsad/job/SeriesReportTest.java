package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirsad.tables.Flags;

class SeriesReportTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 19);
  private static final Cell.Key KEY = new Cell.Key(Cell.Kind.SENTIMENT, "trump", "");

  @Test
  void aStoryPrintedTwiceCountsOnceInTheMeanAndTwiceInTheCounts() {
    List<Cell> cells =
        List.of(
            cell("a", "a", DAY, true, -1),
            cell("b", "a", DAY, false, -1),
            cell("c", "c", DAY, true, 1));
    SeriesReport.Figures figures = SeriesReport.of("s", cells).days().get(0).figures();
    assertThat(figures.counts().judgements()).isEqualTo(3);
    assertThat(figures.unique().judgements()).isEqualTo(2);
    assertThat(figures.clusters()).isEqualTo(2);
    assertThat(figures.mean().orElseThrow().mean()).isZero();
    assertThat(figures.flag()).isEqualTo(Flags.FEW_CLUSTERS);
  }

  @Test
  void undatedArticlesAreInTheTotalOnly() {
    SeriesReport report =
        SeriesReport.of("s", List.of(cell("a", "a", DAY, true, 1), cell("b", "b", null, true, -1)));
    assertThat(report.days()).hasSize(1);
    assertThat(report.total().unique().judgements()).isEqualTo(2);
  }

  @Test
  void mentionsWithoutJudgementHaveNoMean() {
    Cell mention = new Cell(KEY, place("a", "a", DAY, true), Cell.Counts.mention());
    SeriesReport.Day day = SeriesReport.of("s", List.of(mention)).days().get(0);
    assertThat(day.figures().mean()).isEmpty();
    assertThat(day.trend()).isNull();
    assertThat(day.figures().flag()).isEqualTo(Flags.NO_EVIDENCE);
  }

  @Test
  void theOrderOfCellsDoesNotMatter() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      cells.add(cell("a" + i, "a" + i, DAY.plusDays(i % 20), true, i % 20 < 10 ? -0.7 : 0.3));
    }
    SeriesReport report = SeriesReport.of("s", cells);
    Collections.reverse(cells);
    assertThat(SeriesReport.of("s", cells)).isEqualTo(report);
    assertThat(report.breaks()).extracting(SeriesReport.Break::date).contains(DAY.plusDays(10));
  }

  private static Cell cell(
      String article, String cluster, LocalDate date, boolean unique, double polarity) {
    return new Cell(
        KEY,
        place(article, cluster, date, unique),
        Cell.Counts.judgement(polarity > 0 ? 1 : -1, polarity));
  }

  private static Cell.Place place(String article, String cluster, LocalDate date, boolean unique) {
    return new Cell.Place(article, cluster, article.hashCode(), "outlet", date, unique, unique);
  }
}
