package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Article;
import org.mirsad.tables.Period;

class CorpusTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 19);

  @Test
  void theCalendarRunsFromTheFirstDayToTheLast() {
    Corpus corpus = corpus(DAY, DAY.plusDays(40));
    assertThat(corpus.days()).hasSize(41).startsWith(DAY).endsWith(DAY.plusDays(40));
    assertThat(corpus.covers(Period.DAY, DAY.plusDays(1))).isFalse();
    assertThat(corpus.covers(Period.WEEK, DAY)).isTrue();
  }

  @Test
  void aStrayDateDecadesOffAddsOneDay() {
    LocalDate stray = LocalDate.of(1970, 1, 1);
    Corpus corpus = corpus(stray, DAY, DAY.plusDays(Corpus.LONGEST_SILENCE));
    assertThat(corpus.days()).hasSize(2 + Corpus.LONGEST_SILENCE).startsWith(stray, DAY);
    assertThat(corpus(DAY, DAY.plusDays(Corpus.LONGEST_SILENCE + 1)).days()).hasSize(2);
    assertThat(corpus.starts(Period.MONTH)).startsWith(stray, LocalDate.of(2025, 5, 1));
  }

  @Test
  void inAVeryLongCalendarASeriesKeepsToItsOwnDays() {
    LocalDate[] dates = new LocalDate[Corpus.MOST_DAYS / 30 + 2];
    Arrays.setAll(dates, i -> DAY.plusDays(30L * i));
    Corpus corpus = corpus(dates);
    assertThat(corpus.starts(Period.DAY).size()).isGreaterThan(Corpus.MOST_DAYS);
    assertThat(corpus.starts(Period.DAY, DAY.plusDays(3), DAY.plusDays(9))).hasSize(7);
    assertThat(corpus.starts(Period.WEEK, DAY.plusDays(3), DAY.plusDays(9))).hasSize(2);
    assertThat(corpus.starts(Period.DAY, null, null)).isEmpty();
  }

  static Corpus corpus(LocalDate... dates) {
    return Corpus.of(
        Arrays.stream(dates)
            .map(
                date ->
                    Clusters.Placement.alone(
                        "a", new Article.Dating(date, Article.DateSource.METADATA, 1)))
            .toList());
  }
}
