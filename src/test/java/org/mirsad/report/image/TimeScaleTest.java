package org.mirsad.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mirsad.report.Period;

class TimeScaleTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @Test
  void pointsStandForDaysWeeksOrMonthsByTheLengthOfTheRun() {
    assertThat(days(62).periodOfSeries()).isEqualTo(Period.DAILY);
    assertThat(days(63).periodOfSeries()).isEqualTo(Period.WEEKLY);
    assertThat(days(400).periodOfSeries()).isEqualTo(Period.WEEKLY);
    assertThat(days(401).periodOfSeries()).isEqualTo(Period.MONTHLY);
    assertThat(days(130).periodOfCoverage()).isEqualTo(Period.DAILY);
    assertThat(days(131).periodOfCoverage()).isEqualTo(Period.WEEKLY);
  }

  @Test
  void aWeekBeginsOnMonday() {
    LocalDate sunday = LocalDate.of(2025, 6, 1);
    assertThat(TimeScale.start(sunday, Period.WEEKLY)).isEqualTo(LocalDate.of(2025, 5, 26));
    assertThat(TimeScale.start(sunday.plusDays(9), Period.MONTHLY)).isEqualTo(sunday);
  }

  @Test
  void barsFillTheirPeriodButAreNeitherTooThinNorTooWide() {
    TimeScale year = days(365);
    double pixel = year.range().getLength() / 1000;
    assertThat(year.halfBar(FIRST, Period.DAILY, 1000, 20)).isBetween(0.8 * pixel, 1.2 * pixel);
    assertThat(year.halfBar(FIRST, Period.MONTHLY, 1000, 20)).isCloseTo(10 * pixel, within(1.0));
    assertThat(days(3000).halfBar(FIRST, Period.DAILY, 1000, 20))
        .isCloseTo(0.8 * days(3000).range().getLength() / 1000, within(1.0));
  }

  @Test
  void ticksOfCountsAreRoundAndFew() {
    assertThat(Axes.step(1, 5)).isEqualTo(1);
    assertThat(Axes.step(7, 5)).isEqualTo(2);
    assertThat(Axes.step(1400, 5)).isEqualTo(500);
    assertThat(Axes.step(999_999, 2)).isEqualTo(500_000);
  }

  private static TimeScale days(int n) {
    return new TimeScale(FIRST, FIRST.plusDays(n - 1));
  }
}
