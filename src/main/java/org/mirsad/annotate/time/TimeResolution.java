package org.mirsad.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.mirsad.annotate.time.Meaning.Calendar;
import org.mirsad.annotate.time.Meaning.Shift;
import org.mirsad.annotate.time.TimePhrase.Tense;

/**
 * Turns the meaning of a phrase into a date, given the day the text was written.
 *
 * <p>News tells what happened: a weekday or month without more is the nearest on or before that
 * day, unless the verb before it is in the future.
 */
final class TimeResolution {
  private static final int MONTHS_OF_A_YEAR = 12;

  private TimeResolution() {}

  /**
   * A resolved time.
   *
   * @param year year
   * @param month 0 if only the year is known
   * @param day 0 if only month and year are known
   */
  record Point(int year, int month, int day) {
    static Point of(LocalDate date) {
      return new Point(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static Point of(YearMonth month) {
      return new Point(month.getYear(), month.getMonthValue(), 0);
    }

    Optional<LocalDate> date() {
      return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    String iso() {
      StringBuilder iso = new StringBuilder(10);
      append(iso, year, 4);
      if (month != 0) {
        append(iso.append('-'), month, 2);
      }
      if (month != 0 && day != 0) {
        append(iso.append('-'), day, 2);
      }
      return iso.toString();
    }

    private static void append(StringBuilder iso, int number, int digits) {
      String plain = Integer.toString(number);
      iso.append("0".repeat(Math.max(0, digits - plain.length()))).append(plain);
    }
  }

  /**
   * The time a phrase names; empty for anaphoric ones and what the reference day would be needed
   * for.
   *
   * @param reference the day of writing, null when unknown
   */
  static Optional<Point> resolve(Meaning meaning, Tense tense, LocalDate reference) {
    if (meaning instanceof Calendar calendar) {
      return calendar(calendar, tense, reference);
    }
    if (meaning instanceof Meaning.Hijri hijri) {
      return hijri(hijri, reference);
    }
    if (reference == null) {
      return Optional.empty();
    }
    if (meaning instanceof Meaning.NearDay near) {
      LocalDate day = reference.plusDays(near.days());
      return Optional.of(
          Point.of(near.weekday().map(weekday -> nearest(weekday, day)).orElse(day)));
    }
    if (meaning instanceof Meaning.Weekday weekday) {
      return Optional.of(Point.of(weekday(weekday, tense, reference)));
    }
    if (meaning instanceof Meaning.Near near) {
      return Optional.of(
          near.unit() == Meaning.Unit.YEAR
              ? new Point(reference.getYear() + near.steps(), 0, 0)
              : Point.of(YearMonth.from(reference).plusMonths(near.steps())));
    }
    if (meaning instanceof Meaning.DayOfNearMonth day) {
      return ofMonth(YearMonth.from(reference).plusMonths(day.months()), day.day());
    }
    return Optional.empty();
  }

  private static Optional<Point> ofMonth(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(Point.of(month.atDay(day))) : Optional.empty();
  }

  private static Optional<Point> calendar(Calendar said, Tense tense, LocalDate reference) {
    if (said.year() != 0) {
      return point(said.year(), said);
    }
    if (reference == null) {
      return Optional.empty();
    }
    if (said.yearShift() != Shift.NONE) {
      return point(reference.getYear() + said.yearShift().steps(), said);
    }
    return said.day() == 0
        ? Optional.of(Point.of(month(said, tense, reference)))
        : yearlessDay(said, tense, reference);
  }

  private static Optional<Point> point(int year, Calendar said) {
    if (said.month() == 0) {
      return Optional.of(new Point(year, 0, 0));
    }
    YearMonth month = YearMonth.of(year, said.month());
    return said.day() == 0 ? Optional.of(Point.of(month)) : ofMonth(month, said.day());
  }

  /** The month meant: the last, the next, or the nearest that the verb allows. */
  static YearMonth month(Calendar said, Tense tense, LocalDate reference) {
    YearMonth now = YearMonth.from(reference);
    int back = Math.floorMod(now.getMonthValue() - said.month(), MONTHS_OF_A_YEAR);
    YearMonth last = now.minusMonths(back);
    return switch (said.shift()) {
      case PAST -> back == 0 ? last.minusYears(1) : last;
      case NEXT -> last.plusYears(1);
      case CURRENT -> back > MONTHS_OF_A_YEAR / 2 ? last.plusYears(1) : last;
      case NONE -> tense == Tense.FUTURE && back > 0 ? last.plusYears(1) : last;
    };
  }

  /** A day and month: of the year that puts it where the words say, else nearest. */
  private static Optional<Point> yearlessDay(Calendar said, Tense tense, LocalDate reference) {
    LocalDate best = null;
    long bestCost = Long.MAX_VALUE;
    for (int year = reference.getYear() - 4; year <= reference.getYear() + 4; year++) {
      if (!YearMonth.of(year, said.month()).isValidDay(said.day())) {
        continue;
      }
      LocalDate day = LocalDate.of(year, said.month(), said.day());
      long cost = cost(said, tense, reference, day);
      if (cost < bestCost) {
        best = day;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best).map(Point::of);
  }

  /** How badly a day fits: its distance, on the wrong side more. */
  private static long cost(Calendar said, Tense tense, LocalDate reference, LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(reference, day);
    long wrongSide = 10_000;
    long cost =
        switch (said.shift()) {
          case PAST -> ahead < 0 ? -ahead : wrongSide + ahead;
          case NEXT -> ahead > 0 ? ahead : wrongSide - ahead;
          case CURRENT -> Math.abs(ahead);
          case NONE -> ahead <= 0 ? -ahead : ahead * leaning(said, tense);
        };
    if (said.near().isPresent()) {
      cost = Math.abs(ahead - said.near().get());
    }
    boolean contradicted = said.weekday().isPresent() && said.weekday().get() != day.getDayOfWeek();
    return contradicted && Math.abs(ahead) > 3 ? cost + 400 : cost;
  }

  /** How much farther than a past day a day to come seems. */
  private static long leaning(Calendar said, Tense tense) {
    if (said.near().isPresent()) {
      return 1;
    }
    return switch (tense) {
      case PAST -> 12;
      case UNKNOWN -> 2;
      case FUTURE -> 1;
    };
  }

  private static LocalDate weekday(Meaning.Weekday said, Tense tense, LocalDate reference) {
    return switch (said.shift()) {
      case PAST -> reference.with(TemporalAdjusters.previous(said.day()));
      case NEXT -> reference.with(TemporalAdjusters.next(said.day()));
      case CURRENT -> nearest(said.day(), reference);
      case NONE ->
          tense == Tense.FUTURE
              ? reference.with(TemporalAdjusters.nextOrSame(said.day()))
              : reference.with(TemporalAdjusters.previousOrSame(said.day()));
    };
  }

  /** The day of that name nearest to another: the text's own weekday counts more than its «غدا». */
  private static LocalDate nearest(DayOfWeek weekday, LocalDate day) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
    return ChronoUnit.DAYS.between(before, day) < ChronoUnit.DAYS.between(day, after)
        ? before
        : after;
  }

  /** Days of the Islamic calendar by Umm al-Qura; months and years have no ISO value. */
  private static Optional<Point> hijri(Meaning.Hijri said, LocalDate reference) {
    if (said.day() == 0 || said.month() == 0) {
      return Optional.empty();
    }
    try {
      if (said.year() != 0) {
        return Optional.of(
            Point.of(LocalDate.from(HijrahDate.of(said.year(), said.month(), said.day()))));
      }
      return reference == null ? Optional.empty() : nearestHijri(said, reference);
    } catch (DateTimeException outsideOfTheTables) {
      return Optional.empty();
    }
  }

  private static Optional<Point> nearestHijri(Meaning.Hijri said, LocalDate reference) {
    int year = HijrahDate.from(reference).get(ChronoField.YEAR);
    LocalDate best = null;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      LocalDate day = LocalDate.from(HijrahDate.of(candidate, said.month(), said.day()));
      if (best == null || distance(day, reference) < distance(best, reference)) {
        best = day;
      }
    }
    return Optional.ofNullable(best).map(Point::of);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
