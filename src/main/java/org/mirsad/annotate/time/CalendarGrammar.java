package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.time.Meaning.Calendar;
import org.mirsad.annotate.time.Meaning.Shift;

/**
 * Reads dates by name and number: «19 أيار/مايو 2025», «التاسع عشر من الشهر الجاري», «فبراير
 * الماضي», «عام 2022», 19/5/2025. Every method takes the index it starts at and gives null where it
 * does not apply.
 */
final class CalendarGrammar {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2099;

  static final Set<String> YEAR_WORDS = TimeWords.folded("عام", "العام", "سنة", "السنة");
  private static final Set<String> GREGORIAN =
      TimeWords.folded("م", "ميلادي", "ميلادية", "ميلاديا");
  private static final Set<String> HIJRI_MARKS =
      TimeWords.folded("هـ", "ه", "هجري", "هجرية", "هجريا", "للهجرة");
  private static final Set<String> THIS = TimeWords.folded("هذا", "هذه");
  private static final Set<String> RANGE_WORDS = TimeWords.folded("و", "إلى", "حتى", "الى");

  private final TimeTokens tokens;

  CalendarGrammar(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** What was read and the index after its last word. */
  record Parsed(int end, Meaning meaning) {}

  private record Day(int end, int value, boolean ordinal) {}

  private record Month(int end, int month, boolean hijri, boolean firm) {}

  private record Tail(int end, int year, boolean hijri, Shift shift, Shift yearShift) {
    boolean isEmpty() {
      return year == 0 && shift == Shift.NONE && yearShift == Shift.NONE;
    }
  }

  /** A day with its month, or a numeric date. */
  Parsed date(int i) {
    Parsed numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    Day day = day(i);
    if (day == null) {
      return null;
    }
    int next = skipMonthWord(day.end());
    Parsed ofNearMonth = dayOfNearMonth(day, next);
    if (ofNearMonth != null) {
      return ofNearMonth;
    }
    Month month = month(next);
    if (month == null || TimeWords.NAMED_BY_DATE.contains(tokens.at(i - 1))) {
      return null;
    }
    Tail tail = tail(month.end());
    if (month.hijri()) {
      boolean named = tail.hijri() || tail.year() >= 1300 || next > day.end() || month.month() > 8;
      return named
          ? new Parsed(tail.end(), new Meaning.Hijri(tail.year(), month.month(), day.value()))
          : null;
    }
    int year = tail.year() != 0 ? tail.year() : namedYear(i, month.month(), day.value(), tail);
    return new Parsed(
        tail.end(),
        new Calendar(
            year,
            month.month(),
            day.value(),
            Optional.empty(),
            tail.shift(),
            tail.yearShift(),
            Optional.empty()));
  }

  /** A month with or without a year; alone only where the company makes it a time. */
  Parsed month(int i, boolean afterMonth) {
    int start = tokens.is(i, "شهر") ? i + 1 : i;
    Month month = month(start);
    if (month == null) {
      return null;
    }
    Parsed english = monthDayYear(month);
    if (english != null) {
      return english;
    }
    Tail tail = tail(month.end());
    if (month.hijri()) {
      return tail.hijri() || tail.year() >= 1300
          ? new Parsed(tail.end(), new Meaning.Hijri(tail.year(), month.month(), 0))
          : null;
    }
    boolean firm = month.firm() || start > i || !tail.isEmpty() || afterMonth;
    if (!firm && !standsAlone(i, start)) {
      return null;
    }
    return new Parsed(
        tail.end(),
        new Calendar(
            tail.year(),
            month.month(),
            0,
            Optional.empty(),
            tail.shift(),
            tail.yearShift(),
            Optional.empty()));
  }

  /** «عام 2022», «العام 2022», «سنة 1446 هـ». */
  Parsed namedYear(int i) {
    if (!tokens.inStripped(i, YEAR_WORDS) || TimeWords.GENERAL.contains(tokens.at(i - 1))) {
      return null;
    }
    int year = tokens.number(i + 1);
    if (year < 100 || year > LAST_YEAR || tokens.in(i + 2, TimeWords.COUNTED)) {
      return null;
    }
    if (tokens.in(i + 2, HIJRI_MARKS)) {
      return new Parsed(i + 3, new Meaning.Hijri(year, 0, 0));
    }
    int end = tokens.in(i + 2, GREGORIAN) ? i + 3 : i + 2;
    return new Parsed(end, Calendar.of(year, 0, 0));
  }

  /** A year alone, after a word that makes it a time. */
  Parsed bareYear(int i, boolean afterYear) {
    int year = year(i);
    if (year == 0 || tokens.in(i + 1, TimeWords.COUNTED) || tokens.isMark(i + 1, '%')) {
      return null;
    }
    boolean rangeStart =
        tokens.at(i - 1).equals("من")
            && RANGE_WORDS.contains(tokens.at(i + 1))
            && year(i + 2) > year;
    boolean temporal =
        tokens.inStripped(i - 1, TimeWords.TEMPORAL)
            || tokens.inStripped(i - 1, TimeWords.DATED_NOUNS);
    if (!temporal && !rangeStart && !afterYear) {
      return null;
    }
    return new Parsed(i + 1, Calendar.of(year, 0, 0));
  }

  /** The first of two days of one month: «13» in «13 و15 يوليو». */
  Parsed rangeStart(int i) {
    int value = tokens.number(i);
    if (value < 1 || value > 31 || tokens.width(i) > 2) {
      return null;
    }
    boolean connected =
        RANGE_WORDS.contains(tokens.at(i + 1))
            || tokens.isMark(i + 1, '-')
            || tokens.isMark(i + 1, '–');
    int second = tokens.number(i + 2);
    if (!connected || second <= value || second > 31) {
      return null;
    }
    Parsed date = date(i + 2);
    if (date == null
        || !(date.meaning() instanceof Calendar calendar)
        || calendar.month() == 0
        || calendar.weekday().isPresent()) {
      return null;
    }
    return new Parsed(i + 1, calendar.withDay(value));
  }

  /** A weekday's name with the article; the date that stands beside it is read along. */
  Parsed weekday(int i) {
    String name = tokens.key(i, TimeWords.WEEKDAYS);
    if (name.isEmpty()) {
      return null;
    }
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(name);
    Parsed date = dateBeside(tokens.at(i + 1).equals("في") ? i + 2 : i + 1);
    if (date != null && date.meaning() instanceof Calendar calendar) {
      return new Parsed(date.end(), calendar.on(weekday));
    }
    if (date != null && date.meaning() instanceof Meaning.DayOfNearMonth) {
      return date;
    }
    if (tokens.at(i + 1).equals("السابق")) {
      return new Parsed(i + 2, new Meaning.Weekday(weekday, Shift.PAST));
    }
    Shift shift = TimeWords.SHIFTS.get(tokens.at(i + 1));
    if (shift != null) {
      return new Parsed(i + 2, new Meaning.Weekday(weekday, shift));
    }
    return new Parsed(i + 1, new Meaning.Weekday(weekday, Shift.NONE));
  }

  /** A date right behind a weekday or «اليوم», after a comma, «الموافق» or an opening bracket. */
  Parsed dateBeside(int i) {
    int at = i;
    if (tokens.isMark(at, '،') || tokens.isMark(at, ',')) {
      at++;
    }
    if (tokens.at(at).equals("الموافق") || tokens.at(at).equals("يوم")) {
      at++;
    }
    boolean bracket = at == i && tokens.isMark(at, '(');
    if (bracket) {
      at++;
    }
    Parsed date = date(at);
    if (date == null) {
      date = dayAndMonthByNumber(at);
    }
    if (date == null || !bracket) {
      return date;
    }
    return tokens.isMark(date.end(), ')') ? new Parsed(date.end() + 1, date.meaning()) : null;
  }

  /** «21/09» where the company already says that it is a day. */
  Parsed dayAndMonthByNumber(int i) {
    int day = tokens.number(i);
    int month = tokens.number(i + 2);
    boolean glued = tokens.isMark(i + 1, '/') && tokens.glued(i + 1) && tokens.glued(i + 2);
    if (!glued || day < 1 || day > 31 || month < 1 || month > 12 || tokens.isMark(i + 3, '/')) {
      return null;
    }
    return new Parsed(i + 3, Calendar.of(0, month, day));
  }

  /** 19/5/2025, 2025-05-19, 19.5.2025, 5/2025. */
  private Parsed numeric(int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    if (tokens.at(i).indexOf('.') >= 0) {
      return dotted(i);
    }
    if (tokens.number(i) < 0 || !separated(i) || tokens.glued(i) && isSeparator(i - 1)) {
      return null;
    }
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    if (separated(i + 2) && tokens.at(i + 1).equals(tokens.at(i + 3))) {
      return ordered(i + 5, first, second, tokens.number(i + 4), tokens.width(i + 4));
    }
    boolean monthOfYear =
        tokens.isMark(i + 1, '/') && first >= 1 && first <= 12 && year(i + 2) != 0;
    return monthOfYear ? new Parsed(i + 3, Calendar.of(second, first, 0)) : null;
  }

  /** «19.5.2025». */
  private Parsed dotted(int i) {
    String[] parts = tokens.at(i).split("\\.", -1);
    return parts.length == 3
        ? ordered(
            i + 1,
            TimeTokens.digits(parts[0]),
            TimeTokens.digits(parts[1]),
            TimeTokens.digits(parts[2]),
            parts[2].length())
        : null;
  }

  private static Parsed ordered(int end, int first, int second, int third, int lastWidth) {
    Calendar date = null;
    if (first >= FIRST_YEAR) {
      date = checked(first, second, third);
    } else if (third >= FIRST_YEAR && lastWidth == 4) {
      date = checked(third, second, first);
      if (date == null) {
        date = checked(third, first, second);
      }
    }
    return date == null ? null : new Parsed(end, date);
  }

  private static Calendar checked(int year, int month, int day) {
    boolean valid =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return valid ? Calendar.of(year, month, day) : null;
  }

  private boolean separated(int i) {
    return isSeparator(i + 1)
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.number(i + 2) >= 0;
  }

  private boolean isSeparator(int i) {
    return tokens.isMark(i, '/') || tokens.isMark(i, '-') || tokens.isMark(i, '–');
  }

  /** A day of the month by number («19», «الـ19») or ordinal («التاسع عشر»). */
  private Day day(int i) {
    int at = tokens.at(i).equals("ال") && tokens.number(i + 1) > 0 ? i + 1 : i;
    int number = tokens.number(at);
    if (number >= 1 && number <= 31 && tokens.width(at) <= 2) {
      boolean part = at > 0 && tokens.glued(at) && (isSeparator(at - 1) || isColon(at - 1));
      return part ? null : new Day(at + 1, number, false);
    }
    Integer unit = TimeWords.ORDINALS.get(tokens.key(i, TimeWords.ORDINALS));
    if (unit != null) {
      Integer tens = TimeWords.TENS.get(tokens.at(i + 1));
      if (tens == null) {
        return new Day(i + 1, unit, true);
      }
      return unit + tens <= 31 ? new Day(i + 2, unit + tens, true) : null;
    }
    Integer single = TimeWords.SINGLE_DAYS.get(tokens.key(i, TimeWords.SINGLE_DAYS));
    return single == null ? null : new Day(i + 1, single, true);
  }

  private boolean isColon(int i) {
    return tokens.isMark(i, ':');
  }

  /** Over «من», «من شهر», «شهر» between day and month. */
  private int skipMonthWord(int i) {
    int at = tokens.at(i).equals("من") ? i + 1 : i;
    return tokens.at(at).equals("شهر") ? at + 1 : at;
  }

  private Parsed dayOfNearMonth(Day day, int i) {
    if (!tokens.at(i - 1).equals("من")) {
      return null;
    }
    if (tokens.in(i, THIS) && tokens.at(i + 1).equals("الشهر")) {
      return new Parsed(i + 2, new Meaning.DayOfNearMonth(day.value(), 0));
    }
    Shift shift = TimeWords.SHIFTS.get(tokens.at(i + 1));
    if (tokens.at(i).equals("الشهر") && shift != null) {
      return new Parsed(i + 2, new Meaning.DayOfNearMonth(day.value(), shift.steps()));
    }
    return null;
  }

  /** A month's name, with its other name behind it: «فبراير / شباط», «أغسطس (آب)». */
  private Month month(int i) {
    TimeWords.MonthName name = monthName(i);
    if (name == null) {
      return null;
    }
    int end = i + name.words().size();
    boolean bracket = tokens.isMark(end, '(');
    TimeWords.MonthName beside = monthName(end);
    if (beside != null && beside.month() == name.month() && !name.hijri() && !beside.hijri()) {
      return new Month(end + beside.words().size(), name.month(), false, true);
    }
    if (bracket || tokens.isMark(end, '/') || tokens.isMark(end, '-') || tokens.isMark(end, '\\')) {
      TimeWords.MonthName other = monthName(end + 1);
      if (other != null && other.month() == name.month() && other.hijri() == name.hijri()) {
        int after = end + 1 + other.words().size();
        if (!bracket || tokens.isMark(after, ')')) {
          return new Month(bracket ? after + 1 : after, name.month(), name.hijri(), true);
        }
      }
    }
    return new Month(end, name.month(), name.hijri(), false);
  }

  private TimeWords.MonthName monthName(int i) {
    String key = tokens.key(i, TimeWords.MONTHS);
    if (key.isEmpty()) {
      return null;
    }
    for (TimeWords.MonthName name : TimeWords.MONTHS.get(key)) {
      boolean all = true;
      for (int w = 1; w < name.words().size(); w++) {
        all &= tokens.at(i + w).equals(name.words().get(w));
      }
      if (all) {
        return name;
      }
    }
    return null;
  }

  /** Whether the month's name at {@code i} is risky: a verb, a name or a noun as well. */
  private boolean isRisky(int i) {
    TimeWords.MonthName name = monthName(i);
    return name != null && name.risky();
  }

  private boolean standsAlone(int i, int start) {
    if (tokens.inStripped(i - 1, TimeWords.TEMPORAL)) {
      return true;
    }
    boolean opensRange = tokens.at(i - 1).equals("من") || tokens.at(i - 1).equals("الي");
    return opensRange && !isRisky(start);
  }

  /** English order in translated copy: «مايو 19، 2025». */
  private Parsed monthDayYear(Month month) {
    int day = tokens.number(month.end());
    int comma = month.end() + 1;
    boolean fits =
        day >= 1
            && day <= 31
            && tokens.width(month.end()) <= 2
            && (tokens.isMark(comma, '،') || tokens.isMark(comma, ','))
            && year(comma + 1) != 0;
    return fits ? new Parsed(comma + 2, Calendar.of(year(comma + 1), month.month(), day)) : null;
  }

  /** What follows a month: its year, «الماضي», «من العام الماضي». */
  private Tail tail(int i) {
    int at = i;
    if ((tokens.isMark(at, '،') || tokens.isMark(at, ',')) && year(at + 1) != 0) {
      at++;
    }
    int number = tokens.number(at);
    if (number >= 1300 && number <= 1500 && tokens.width(at) == 4) {
      int end = tokens.in(at + 1, HIJRI_MARKS) ? at + 2 : at + 1;
      return new Tail(end, number, true, Shift.NONE, Shift.NONE);
    }
    if (year(at) != 0 && !tokens.in(at + 1, TimeWords.COUNTED)) {
      int end = tokens.in(at + 1, GREGORIAN) ? at + 2 : at + 1;
      return new Tail(end, year(at), false, Shift.NONE, Shift.NONE);
    }
    Tail yearly = yearTail(i);
    if (yearly != null) {
      return yearly;
    }
    Shift shift = TimeWords.SHIFTS.get(tokens.at(i));
    if (shift != null) {
      return new Tail(i + 1, 0, false, shift, Shift.NONE);
    }
    return new Tail(i, 0, false, Shift.NONE, Shift.NONE);
  }

  private Tail yearTail(int i) {
    int at = tokens.at(i).equals("من") ? i + 1 : i;
    if (tokens.in(at, THIS) && tokens.in(at + 1, YEAR_WORDS)) {
      return new Tail(at + 2, 0, false, Shift.NONE, Shift.CURRENT);
    }
    if (!tokens.inStripped(at, YEAR_WORDS)) {
      return null;
    }
    if (year(at + 1) != 0) {
      return new Tail(at + 2, year(at + 1), false, Shift.NONE, Shift.NONE);
    }
    Shift shift = TimeWords.SHIFTS.get(tokens.at(at + 1));
    return shift == null ? null : new Tail(at + 2, 0, false, Shift.NONE, shift);
  }

  private int year(int i) {
    int number = tokens.number(i);
    return tokens.width(i) == 4 && number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  /** The year of a day known by its date alone («هجمات 11 سبتمبر»). */
  private int namedYear(int i, int month, int day, Tail tail) {
    Integer year = TimeWords.NAMED_DAYS.get(month * 100 + day);
    boolean named =
        year != null && tail.isEmpty() && tokens.inStripped(i - 1, TimeWords.NAMED_DAY_NOUNS);
    return named ? year : 0;
  }

  /** Whether the words between two expressions only join them. */
  boolean joins(int i) {
    return tokens.at(i).equals("و")
        || tokens.isMark(i, '-')
        || tokens.isMark(i, '–')
        || tokens.isMark(i, '/')
        || tokens.isMark(i, '،')
        || RANGE_WORDS.contains(tokens.at(i));
  }
}
