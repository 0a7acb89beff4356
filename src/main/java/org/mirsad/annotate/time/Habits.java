package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far from its day of publication an article's times usually lie: tables of shares, counted on
 * the odd lines of the ANT corpus v1.1 (4,800 Tunisian articles of 2013 to 2017, Chouigui et al.,
 * AICCSA 2017) but those the measurement uses, smoothed by hand.
 *
 * <p>Each method gives how much likelier the evidence is for a day of publication than for any day:
 * 1 says nothing.
 */
final class Habits {
  /** Days that any day of publication is taken to come from: twenty years. */
  static final double DAYS = 7300;

  /** The share of dates called today that are not of the day of publication. */
  static final double NEAR_MISLEADS = .03;

  private static final double YEARS = 20;
  private static final int WEEK = 7;
  private static final int MONTHS = 12;
  private static final double CYCLE = 365;

  /** Upper ends of the buckets of days from a date told to publication. */
  private static final int[] ENDS = {
    -366, -31, -8, -4, -3, -2, -1, 0, 1, 2, 3, 7, 30, 365, Integer.MAX_VALUE
  };

  private static final double[] WIDTHS = {3650, 335, 23, 4, 1, 1, 1, 1, 1, 1, 1, 4, 23, 335, 3650};

  /** How a date is told. */
  enum Telling {
    /** With a weekday, after a verb in the past: in the first sentence, later. */
    WEEKDAY_PAST(.005, .02, .10, .05, .02, .06, .07, .20, .28, .08, .03, .03, .05, .01, .03),
    WEEKDAY_FUTURE(.002, .10, .20, .17, .14, .16, .09, .09, .005, .02, .002, .008, .005, .01, .002),
    WEEKDAY_OPEN(.003, .04, .22, .075, .06, .12, .08, .28, .045, .015, .012, .02, .02, .015, .015),
    /** Without a weekday. */
    PAST_LEAD(.003, .02, .05, .03, .02, .02, .02, .09, .25, .14, .04, .11, .15, .07, .09),
    PAST_LATER(.003, .04, .03, .02, .015, .03, .01, .02, .045, .06, .05, .06, .14, .23, .26),
    FUTURE(.01, .31, .17, .19, .08, .07, .03, .02, .02, .005, .005, .01, .02, .02, .04),
    OPEN_LEAD(.006, .09, .13, .09, .05, .06, .05, .10, .07, .04, .025, .05, .065, .09, .10),
    OPEN_LATER(.01, .14, .07, .024, .01, .01, .017, .02, .013, .02, .023, .04, .08, .13, .39);

    private final double[] shares;

    Telling(double... shares) {
      this.shares = shares;
    }

    /** The share of dates more than a week ahead or a month back. */
    double far() {
      return shares[0] + shares[1] + shares[2] + shares[13] + shares[14];
    }
  }

  /** Weekdays from the one told back to publication: 0 the same day, 1 the day after. */
  private static final double[] WEEKDAY_LEAD = {.55, .20, .08, .05, .045, .04, .035};

  private static final double[] WEEKDAY_LATER = {.38, .26, .15, .06, .055, .05, .045};
  private static final double[] WEEKDAY_AHEAD = {.17, .06, .17, .06, .15, .24, .15};
  private static final double[] WEEKDAY_LAST = {.02, .03, .38, .22, .18, .11, .06};
  private static final double[] WEEKDAY_NEXT = {.01, .05, .10, .10, .34, .35, .05};

  /** Months from the one told back to publication. */
  private static final double[] MONTH_BACK = {
    .16, .20, .19, .08, .07, .05, .06, .04, .04, .04, .03, .04
  };

  private static final double[] MONTH_AHEAD = {
    .05, .02, .02, .02, .02, .02, .03, .03, .07, .12, .24, .36
  };
  private static final double[] MONTH_LAST = {
    .01, .40, .18, .12, .06, .07, .06, .03, .03, .015, .015, .01
  };
  private static final double[] MONTH_NEXT = {
    .01, .01, .01, .015, .02, .02, .04, .07, .08, .17, .22, .335
  };
  private static final double[] MONTH_THIS = {
    .93, .02, .005, .005, .005, .005, .005, .005, .005, .005, .005, .005
  };

  /** Years from the latest one told back to publication: from -2 to 8. */
  private static final double[] YEAR_BACK = {
    .02, .09, .42, .20, .07, .04, .03, .02, .02, .015, .01
  };

  private static final double YEAR_FAR = .004;

  /** Days from an event to an article about it: from 0 to 7. */
  private static final double[] EVENT_BACK = {.36, .36, .11, .05, .03, .02, .015, .01};

  /** The same before an event that is announced, from 1 to 7 days ahead. */
  private static final double[] EVENT_AHEAD = {.09, .05, .04, .02, .02, .01, .01};

  private static final double MEMORY_DAYS = 200;

  private Habits() {}

  /** A full date told {@code days} before publication. */
  static double date(Telling telling, long days) {
    int bucket = 0;
    while (days > ENDS[bucket]) {
      bucket++;
    }
    return telling.shares[bucket] / WIDTHS[bucket] * DAYS;
  }

  /** A date called today, yesterday or tomorrow, {@code off} days from where that puts it. */
  static double near(long off, double days) {
    double share = off == 0 ? .95 : Math.abs(off) == 1 ? .01 : NEAR_MISLEADS / days;
    return share * days;
  }

  /** A day and month without its year, {@code days} from publication. */
  static double yearlessDay(Telling telling, long days) {
    return Math.max(.02, date(telling, days) / DAYS * CYCLE);
  }

  static double weekday(Meaning.Weekday said, TimePhrase.Tense tense, boolean lead, DayOfWeek day) {
    int back = Math.floorMod(day.getValue() - said.day().getValue(), WEEK);
    double[] shares =
        switch (said.shift()) {
          case PAST -> WEEKDAY_LAST;
          case NEXT -> WEEKDAY_NEXT;
          case CURRENT, NONE ->
              tense == TimePhrase.Tense.FUTURE
                  ? WEEKDAY_AHEAD
                  : lead ? WEEKDAY_LEAD : WEEKDAY_LATER;
        };
    return shares[back] * WEEK;
  }

  /** «اليوم الجمعة», «أمس الخميس». */
  static double nearWeekday(boolean fits) {
    return (fits ? .97 : .005) * WEEK;
  }

  static double month(int month, Meaning.Shift shift, TimePhrase.Tense tense, LocalDate day) {
    int back = Math.floorMod(day.getMonthValue() - month, MONTHS);
    double[] shares =
        switch (shift) {
          case PAST -> MONTH_LAST;
          case NEXT -> MONTH_NEXT;
          case CURRENT -> MONTH_THIS;
          case NONE -> tense == TimePhrase.Tense.FUTURE ? MONTH_AHEAD : MONTH_BACK;
        };
    return shares[back] * MONTHS;
  }

  /** The latest year a text names. */
  static double year(int year, LocalDate day) {
    int at = day.getYear() - year + 2;
    return (at >= 0 && at < YEAR_BACK.length ? YEAR_BACK[at] : YEAR_FAR) * YEARS;
  }

  /** An article about an event, {@code from} and {@code until} its first and last day. */
  static double event(LocalDate from, LocalDate until, boolean upcoming, LocalDate day) {
    if (day.isBefore(from)) {
      long ahead = ChronoUnit.DAYS.between(day, from);
      return upcoming && ahead <= EVENT_AHEAD.length ? EVENT_AHEAD[(int) ahead - 1] * DAYS : 0;
    }
    long back = day.isAfter(until) ? ChronoUnit.DAYS.between(until, day) : 0;
    return back < EVENT_BACK.length ? EVENT_BACK[(int) back] * DAYS : 0;
  }

  /** An article that looks back at an event. */
  static double memory(LocalDate until, LocalDate day) {
    long back = ChronoUnit.DAYS.between(until, day);
    return back <= 0 ? 0 : DAYS / MEMORY_DAYS * Math.exp(-back / MEMORY_DAYS);
  }
}
