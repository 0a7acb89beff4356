package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a time phrase says, before it is known when the text was written. */
sealed interface Meaning {

  /** Which one of a series: the last, this, the next («الماضي», «الجاري», «المقبل»). */
  enum Shift {
    NONE(0),
    PAST(-1),
    CURRENT(0),
    NEXT(1);

    private final int steps;

    Shift(int steps) {
      this.steps = steps;
    }

    int steps() {
      return steps;
    }
  }

  /** Calendar units that dates are made of. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** A number of units. */
  record Amount(Unit unit, int number) {}

  /**
   * A date by name or number. What is not said is 0 or empty.
   *
   * @param year year, 0 if not said
   * @param month 1 to 12, 0 if not said
   * @param day 1 to 31, 0 if not said
   * @param weekday the weekday said with it
   * @param shift «الماضي» and the like after it
   * @param yearShift «من العام الماضي» and the like after it
   * @param near days from the day of writing («اليوم الاثنين 12 مايو»: 0), if said with it
   */
  record Calendar(
      int year,
      int month,
      int day,
      Optional<DayOfWeek> weekday,
      Shift shift,
      Shift yearShift,
      Optional<Integer> near)
      implements Meaning {
    public Calendar {
      Objects.requireNonNull(weekday, "weekday");
      Objects.requireNonNull(near, "near");
    }

    static Calendar of(int year, int month, int day) {
      return new Calendar(
          year, month, day, Optional.empty(), Shift.NONE, Shift.NONE, Optional.empty());
    }

    Calendar on(DayOfWeek other) {
      return new Calendar(year, month, day, Optional.of(other), shift, yearShift, near);
    }

    Calendar near(int days) {
      return new Calendar(year, month, day, weekday, shift, yearShift, Optional.of(days));
    }

    Calendar withDay(int other) {
      return new Calendar(year, month, other, Optional.empty(), shift, yearShift, Optional.empty());
    }

    boolean isFull() {
      return year != 0 && month != 0 && day != 0;
    }

    boolean isYearlessDay() {
      return year == 0 && yearShift == Shift.NONE && month != 0 && day != 0;
    }
  }

  /** A date of the Islamic calendar; parts that are not said are 0. */
  record Hijri(int year, int month, int day) implements Meaning {}

  /** Days from the day of writing («أمس» -1), with the weekday if said. */
  record NearDay(int days, Optional<DayOfWeek> weekday) implements Meaning {}

  /** A weekday by name. */
  record Weekday(DayOfWeek day, Shift shift) implements Meaning {}

  /** A month or year counted from that of writing. */
  record Near(Unit unit, int steps) implements Meaning {}

  /** A day of a month counted from that of writing («الثالث من الشهر الجاري»). */
  record DayOfNearMonth(int day, int months) implements Meaning {}

  /**
   * A time counted from another time of the text.
   *
   * @param unit what is counted
   * @param steps how many, negative for before, 0 for the same
   * @param anchor lexeme keys of the noun it is counted from («المكالمات»), empty without one
   * @param certain whether it names a time even where that cannot be resolved
   */
  record Anaphoric(Unit unit, int steps, Set<String> anchor, boolean certain) implements Meaning {
    public Anaphoric {
      anchor = Set.copyOf(anchor);
    }
  }
}
