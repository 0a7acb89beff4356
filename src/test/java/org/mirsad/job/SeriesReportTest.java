package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    Figures figures = report(cells).days().get(0).figures();
    assertThat(figures.counts().judgements()).isEqualTo(3);
    assertThat(figures.unique().judgements()).isEqualTo(2);
    assertThat(figures.clusters()).isEqualTo(2);
    assertThat(figures.mean().orElseThrow().mean()).isZero();
    assertThat(figures.flag()).isEqualTo(Flags.FEW_CLUSTERS);
  }

  @Test
  void undatedArticlesAreInTheTotalOnly() {
    SeriesReport report =
        report(List.of(cell("a", "a", DAY, true, 1), cell("b", "b", null, true, -1)));
    assertThat(report.days()).hasSize(1);
    assertThat(report.total().unique().judgements()).isEqualTo(2);
  }

  @Test
  void mentionsWithoutJudgementHaveNoMean() {
    Cell mention = new Cell(KEY, place("a", "a", DAY, true), Cell.Counts.mention());
    SeriesReport.Span day = report(List.of(mention)).days().get(0);
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
    SeriesReport report = report(cells);
    Collections.reverse(cells);
    assertThat(report(cells)).isEqualTo(report);
    assertThat(report.breaks()).extracting(SeriesBreaks.Break::date).contains(DAY.plusDays(10));
  }

  @Test
  void everyDayOfTheCorpusHasARowAndSilenceIsToldFromNothingSaid() {
    List<Cell> cells =
        List.of(
            cell("a", "a", DAY.plusDays(1), true, -1), cell("b", "b", DAY.plusDays(9), true, 1));
    List<SeriesReport.Span> days =
        SeriesReport.of("s", cells, corpus(DAY, DAY.plusDays(1), DAY.plusDays(9))).days();
    assertThat(days).hasSize(10);
    assertThat(days.get(0).figures().flag()).isEqualTo(Flags.NO_EVIDENCE);
    assertThat(days.get(0).trend()).isNull();
    assertThat(days.get(1).trend()).isNotNull();
    assertThat(days.get(5).figures().flag()).isEqualTo(Flags.NO_DATA);
    assertThat(days.get(5).figures().articles()).isZero();
    assertThat(days.get(5).trend()).isNotNull();
    assertThat(days.get(7).window()).isEqualTo(-1);
    assertThat(days.get(8).window()).isNull();
    assertThat(days.get(9).window()).isEqualTo(1);
  }

  @Test
  void aWeekIsTheRatioOfTheSumsOfItsArticlesAndNoMeanOfMeans() {
    List<Cell> cells =
        List.of(
            cell("a", "a", DAY, true, 1),
            cell("b", "b", DAY.plusDays(1), true, -1),
            cell("c", "c", DAY.plusDays(1), true, -1),
            cell("d", "a", DAY.plusDays(1), true, 1));
    SeriesReport report = report(cells);
    assertThat(report.weeks()).hasSize(1);
    Figures week = report.weeks().get(0).figures();
    assertThat(report.weeks().get(0).date()).isEqualTo(DAY); // a Monday
    assertThat(week.mean().orElseThrow().mean()).isZero(); // of days it would be 1/3
    assertThat(week.mean().orElseThrow().clusters()).isEqualTo(3);
    assertThat(week.clusters()).isEqualTo(3);
    assertThat(report.months().get(0).date()).isEqualTo(DAY.withDayOfMonth(1));
    assertThat(report.months().get(0).figures()).isEqualTo(week);
  }

  @Test
  void aBreakThatComesWithOtherPublishersIsABreakInCoverage() {
    List<Cell> cells = new ArrayList<>();
    List<Cell> steady = new ArrayList<>();
    LocalDate[] dates = new LocalDate[40];
    for (int i = 0; i < 160; i++) {
      dates[i / 4] = DAY.plusDays(i / 4);
      boolean before = i < 80;
      double polarity = (before ? -0.6 : 0.6) + 0.1 * (i % 3);
      cells.add(cell("a" + i, dates[i / 4], polarity, before ? "one" : "two"));
      steady.add(cell("a" + i, dates[i / 4], polarity, i % 2 == 0 ? "one" : "two"));
    }
    SeriesBreaks.Break found = SeriesReport.of("s", cells, corpus(dates)).breaks().get(0);
    assertThat(found.date()).isEqualTo(DAY.plusDays(20));
    assertThat(found.mixP()).isLessThan(0.01);
    assertThat(found.coverageP()).isEqualTo(1);
    assertThat(found.coverageBreak()).isTrue();
    SeriesBreaks.Break other = SeriesReport.of("s", steady, corpus(dates)).breaks().get(0);
    assertThat(other.date()).isEqualTo(DAY.plusDays(20));
    assertThat(other.coverageBreak()).isFalse();
  }

  @Test
  void publishersEffectsAreTakenOffAsARatioOfSums() {
    List<Cell> cells =
        List.of(
            cell("a", DAY, 0.5, "kind"),
            cell("b", DAY, 0.5, "kind"),
            cell("c", DAY, -0.5, "harsh"),
            cell("d", DAY, 0.5, ""));
    Corpus corpus =
        corpus(DAY).withEffects(Map.of(Cell.Kind.SENTIMENT, Map.of("kind", 0.2, "harsh", -0.4)));
    Figures day = SeriesReport.of("s", cells, corpus).days().get(0).figures();
    assertThat(day.adjusted()).isEqualTo(0.25); // 1.0 / 4 - (2 * 0.2 - 0.4) / 4
    assertThat(report(cells).days().get(0).figures().adjusted()).isNull();
    assertThat(day.publishers()).isEqualTo(2);
  }

  private static SeriesReport report(List<Cell> cells) {
    return SeriesReport.of(
        "s",
        cells,
        corpus(
            cells.stream()
                .map(cell -> cell.place().date())
                .filter(Objects::nonNull)
                .toArray(LocalDate[]::new)));
  }

  private static Corpus corpus(LocalDate... dates) {
    return CorpusTest.corpus(dates);
  }

  private static Cell cell(String article, LocalDate date, double polarity, String publisher) {
    return new Cell(
        KEY,
        new Cell.Place(article, article, article.hashCode(), publisher, date, true, true, false),
        Cell.Counts.judgement(polarity > 0 ? 1 : -1, polarity));
  }

  private static Cell cell(
      String article, String cluster, LocalDate date, boolean unique, double polarity) {
    return new Cell(
        KEY,
        place(article, cluster, date, unique),
        Cell.Counts.judgement(polarity > 0 ? 1 : -1, polarity));
  }

  private static Cell.Place place(String article, String cluster, LocalDate date, boolean unique) {
    return new Cell.Place(
        article, cluster, article.hashCode(), "outlet", date, unique, unique, false);
  }
}
