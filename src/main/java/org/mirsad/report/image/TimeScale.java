package org.mirsad.report.image;

import java.awt.Font;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.TickUnits;
import org.jfree.data.Range;
import org.mirsad.report.Period;

/**
 * The dates of a run on an axis. Time runs from left to right in both languages, as on the page.
 *
 * @param first first day
 * @param last last day
 */
record TimeScale(LocalDate first, LocalDate last) {
  private static final long DAY = 86_400_000L;

  /** Room at either end, in days and as a share of all. */
  private static final double LEAST_MARGIN = 0.6;

  private static final double MARGIN = 0.02;

  /** Pixels. */
  private static final double LEAST_BAR = 1.6;

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The period that points of a series stand for, as the page chooses it. */
  Period periodOfSeries() {
    return days() <= 62 ? Period.DAILY : days() <= 400 ? Period.WEEKLY : Period.MONTHLY;
  }

  /** The period over which articles are added up. */
  Period periodOfCoverage() {
    return days() <= 130 ? Period.DAILY : days() <= 800 ? Period.WEEKLY : Period.MONTHLY;
  }

  static LocalDate start(LocalDate date, Period period) {
    return switch (period) {
      case DAILY -> date;
      case WEEKLY -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHLY -> date.withDayOfMonth(1);
    };
  }

  private static long length(LocalDate start, Period period) {
    return switch (period) {
      case DAILY -> 1;
      case WEEKLY -> 7;
      case MONTHLY -> start.lengthOfMonth();
    };
  }

  static double at(LocalDate date) {
    return (double) date.toEpochDay() * DAY;
  }

  /** The middle of the days of a period. */
  static double middle(LocalDate start, Period period) {
    return at(start) + (length(start, period) - 1) / 2.0 * DAY;
  }

  Range range() {
    double margin = Math.max(LEAST_MARGIN, (days() - 1) * MARGIN) * DAY;
    return new Range(at(first) - margin, at(last) + margin);
  }

  /**
   * Half of the width of a bar: most of its period, but neither too thin to be seen nor wider than
   * so many pixels.
   */
  double halfBar(LocalDate start, Period period, double width, double mostPixels) {
    double pixel = range().getLength() / width;
    double half = 0.42 * length(start, period) * DAY;
    return Math.max(LEAST_BAR / 2 * pixel, Math.min(half, mostPixels / 2 * pixel));
  }

  DateAxis axis(Words words, Font font) {
    DateAxis axis = new DateAxis(null, Words.UTC, Locale.ROOT);
    TickUnits units = new TickUnits();
    for (int days : new int[] {1, 2, 7, 14}) {
      units.add(new DateTickUnit(DateTickUnitType.DAY, days, words.dateFormat("d MMM")));
    }
    for (int months : new int[] {1, 2, 3, 6}) {
      units.add(new DateTickUnit(DateTickUnitType.MONTH, months, words.dateFormat("MMM yyyy")));
    }
    for (int years : new int[] {1, 2, 5, 10}) {
      units.add(new DateTickUnit(DateTickUnitType.YEAR, years, words.dateFormat("yyyy")));
    }
    axis.setStandardTickUnits(units);
    axis.setRange(range(), true, false);
    Axes.style(axis, font);
    axis.setTickMarksVisible(true);
    axis.setTickMarkPaint(Palette.FAINT);
    return axis;
  }
}
