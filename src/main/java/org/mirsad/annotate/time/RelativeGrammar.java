package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.time.CalendarGrammar.Parsed;
import org.mirsad.annotate.time.Meaning.Amount;
import org.mirsad.annotate.time.Meaning.Calendar;
import org.mirsad.annotate.time.Meaning.Shift;
import org.mirsad.annotate.time.Meaning.Unit;

/**
 * Reads times that are told from another: from the day of writing («أمس», «يوم غد الجمعة», «العام
 * الماضي», «قبل يومين») or from another time of the text («ذلك اليوم», «بعد شهر», «قبل يوم واحد من
 * المكالمات»). Every method gives null where it does not apply.
 */
final class RelativeGrammar {
  static final Set<String> THAT = TimeWords.folded("ذلك", "ذاك", "تلك");
  static final Set<String> THIS = TimeWords.folded("هذا", "هذه");
  static final Set<String> SAME = TimeWords.folded("نفس", "ذات");
  private static final Set<String> PREPOSITIONS =
      TimeWords.folded("في", "فى", "من", "قبل", "بعد", "منذ", "حتى", "خلال", "إلى", "مساء", "صباح");
  private static final Set<String> ONE = TimeWords.folded("واحد", "واحدة");
  private static final Set<String> TOMORROW = Set.of("غد", "الغد", "غدا");
  private static final Set<String> OF = TimeWords.folded("من", "على");
  private static final Set<String> VAGUE = TimeWords.folded("أو", "فقط", "تقريبا", "متواصلة");
  static final Set<String> BACK = TimeWords.folded("قبل", "قبلها", "قبله");
  static final Set<String> AHEAD = TimeWords.folded("بعد", "بعدها", "بعده");

  private final TimeTokens tokens;
  private final CalendarGrammar calendar;

  RelativeGrammar(TimeTokens tokens, CalendarGrammar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** «أمس», «غدا الجمعة», «اليوم الاثنين 12 مايو»; {@code named} after «يوم». */
  Parsed nearDay(int i, boolean named) {
    Parsed day = bareNearDay(i, named);
    return day == null ? null : withWeekday(day);
  }

  private Parsed bareNearDay(int i, boolean named) {
    if (tokens.is(i, "اول")) {
      int at = tokens.at(i + 1).equals("من") ? i + 2 : i + 1;
      return tokens.at(at).equals("امس") ? day(at + 1, -2) : null;
    }
    if (tokens.is(i, "بعد") && tokens.in(i + 1, TOMORROW)) {
      return day(i + 2, 2);
    }
    String word = tokens.key(i, TimeWords.NEAR_DAYS);
    if (word.isEmpty()) {
      return null;
    }
    int days = TimeWords.NEAR_DAYS.get(word);
    if (days == -1 && tokens.at(i + 1).equals("الاول")) {
      return day(i + 2, -2);
    }
    if (days == 0 && (named || !isToday(i))) {
      return null;
    }
    return day(i + 1, days);
  }

  private static Parsed day(int end, int days) {
    return new Parsed(end, new Meaning.NearDay(days, Optional.empty()));
  }

  /** Whether «اليوم» means the day of writing. */
  private boolean isToday(int i) {
    if (tokens.in(i + 1, TimeWords.NO_TODAY_BEFORE)
        || TimeWords.NEIGHBOURS.containsKey(tokens.at(i + 1))
        || TimeWords.SHIFTS.containsKey(tokens.at(i + 1))
        || tokens.at(i).startsWith("لل")) {
      return false;
    }
    if (tokens.in(i - 1, THIS) || tokens.at(i - 1).equals("حتي")) {
      return true;
    }
    boolean inName = tokens.in(i - 1, TimeWords.NO_TODAY_AFTER) || tokens.in(i - 1, SAME);
    return !inName || !tokens.key(i + 1, TimeWords.WEEKDAYS).isEmpty();
  }

  private Parsed withWeekday(Parsed day) {
    int days = ((Meaning.NearDay) day.meaning()).days();
    int at = day.end();
    boolean bracket = tokens.isMark(at, '(');
    int name = bracket || tokens.isMark(at, '،') ? at + 1 : at;
    if (tokens.at(name).equals("يوم")) {
      name++;
    }
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(tokens.at(name));
    if (weekday == null) {
      Parsed date = calendar.dateBeside(at);
      return date != null && date.meaning() instanceof Calendar found
          ? new Parsed(date.end(), found.near(days))
          : day;
    }
    if (name > at && !bracket && !tokens.at(name - 1).equals("يوم")) {
      return day; // «اليوم، الجمعة»: an apposition too loose to be one expression
    }
    Parsed dated = calendar.weekday(name);
    if (dated != null && dated.meaning() instanceof Calendar found && !bracket) {
      return new Parsed(dated.end(), found.near(days));
    }
    if (bracket && !tokens.isMark(name + 1, ')')) {
      return day;
    }
    return new Parsed(
        bracket ? name + 2 : name + 1, new Meaning.NearDay(days, Optional.of(weekday)));
  }

  /** «العام الماضي», «هذا الشهر», «السنة الجارية», «العام قبل الماضي». */
  Parsed nearUnit(int i) {
    if (tokens.inStripped(i, THIS)) {
      DayOfWeek weekday = TimeWords.WEEKDAYS.get(tokens.at(i + 1));
      if (weekday != null) {
        return new Parsed(i + 2, new Meaning.Weekday(weekday, Shift.CURRENT));
      }
      Unit unit = TimeWords.UNITS.get(tokens.at(i + 1));
      if (unit == Unit.DAY) {
        return day(i + 2, 0);
      }
      return unit == null ? null : new Parsed(i + 2, new Meaning.Near(unit, 0));
    }
    Unit unit = TimeWords.UNITS.get(tokens.key(i, TimeWords.UNITS));
    if (unit == null || unit == Unit.DAY) {
      return null;
    }
    int at = tokens.at(i + 1).equals("ما") ? i + 2 : i + 1;
    Shift beforeLast = TimeWords.SHIFTS.get(tokens.at(at + 1));
    if (tokens.at(at).equals("قبل") && beforeLast == Shift.PAST) {
      return new Parsed(at + 2, new Meaning.Near(unit, -2));
    }
    Shift shift = TimeWords.SHIFTS.get(tokens.at(i + 1));
    if (shift == null || isAdjective(i, shift)) {
      return null;
    }
    return new Parsed(i + 2, new Meaning.Near(unit, shift.steps()));
  }

  /** Whether «العام» belongs to a title before it: «الأمين العام الحالي». */
  private boolean isAdjective(int i, Shift shift) {
    return shift != Shift.PAST && tokens.inStripped(i - 1, TimeWords.GENERAL);
  }

  /** «قبل يومين», «قبل ثلاثة أيام»: days only; longer spans are durations. */
  Parsed daysAgo(int i) {
    if (!tokens.is(i, "قبل")) {
      return null;
    }
    Counted counted = counted(i + 1);
    if (counted == null || counted.amount().unit() != Unit.DAY || tokens.in(counted.end(), VAGUE)) {
      return null;
    }
    if (tokens.in(counted.end(), OF)) {
      return fromNoun(counted, -1);
    }
    return new Parsed(
        counted.end(), new Meaning.NearDay(-counted.amount().number(), Optional.empty()));
  }

  /** «ذلك اليوم», «الشهر نفسه», «اليوم السابق للقمة», «بعد شهر», «قبل ذلك بيومين». */
  Parsed anaphoric(int i) {
    if (tokens.inStripped(i, THAT) || tokens.inStripped(i, SAME)) {
      return demonstrative(i);
    }
    Parsed neighbour = neighbour(i);
    if (neighbour != null) {
      return neighbour;
    }
    Parsed stepped = steppedFrom(i);
    return stepped != null ? stepped : after(i);
  }

  private Parsed demonstrative(int i) {
    Unit unit = TimeWords.UNITS.get(tokens.at(i + 1));
    boolean governed =
        i == 0 || tokens.inStripped(i - 1, PREPOSITIONS) || !tokens.at(i).equals("ذلك");
    boolean general = unit == Unit.YEAR && TimeWords.SHIFTS.containsKey(tokens.at(i + 2));
    if (unit == null || !governed || general) {
      return null;
    }
    return new Parsed(i + 2, new Meaning.Anaphoric(unit, 0, Set.of(), true));
  }

  private Parsed neighbour(int i) {
    Unit unit = TimeWords.UNITS.get(tokens.key(i, TimeWords.UNITS));
    Integer steps = TimeWords.NEIGHBOURS.get(tokens.at(i + 1));
    if (unit == null || steps == null) {
      return null;
    }
    if (unit == Unit.YEAR && tokens.inStripped(i - 1, TimeWords.GENERAL)) {
      return null;
    }
    int noun = i + 2;
    if (steps != 0 && unit == Unit.DAY && tokens.at(noun).startsWith("ل") && isNoun(noun)) {
      return new Parsed(noun + 1, new Meaning.Anaphoric(unit, steps, anchor(noun), true));
    }
    return new Parsed(i + 2, new Meaning.Anaphoric(unit, steps, Set.of(), true));
  }

  /** «بعد ذلك بيومين», «قبلها بيوم واحد». */
  private Parsed steppedFrom(int i) {
    int sign = tokens.inStripped(i, AHEAD) ? 1 : tokens.inStripped(i, BACK) ? -1 : 0;
    if (sign == 0) {
      return null;
    }
    boolean pronoun = !tokens.is(i, "بعد") && !tokens.is(i, "قبل");
    int at = pronoun ? i + 1 : tokens.in(i + 1, THAT) ? i + 2 : -1;
    if (at < 0 || !tokens.at(at).startsWith("ب")) {
      return null;
    }
    Counted counted = counted(at);
    return counted == null || tokens.in(counted.end(), VAGUE)
        ? null
        : new Parsed(
            counted.end(),
            new Meaning.Anaphoric(
                counted.amount().unit(), sign * counted.amount().number(), Set.of(), false));
  }

  /** «بعد شهر» of what was told before, «بعد يومين من القمة». */
  private Parsed after(int i) {
    if (!tokens.is(i, "بعد")) {
      return null;
    }
    Counted counted = counted(i + 1);
    if (counted == null || tokens.in(counted.end(), VAGUE)) {
      return null;
    }
    if (tokens.in(counted.end(), OF)) {
      return counted.amount().unit() == Unit.DAY ? fromNoun(counted, 1) : null;
    }
    return new Parsed(
        counted.end(),
        new Meaning.Anaphoric(counted.amount().unit(), counted.amount().number(), Set.of(), false));
  }

  private Parsed fromNoun(Counted counted, int sign) {
    int noun = counted.end() + 1;
    if (!isNoun(noun)) {
      return null;
    }
    return new Parsed(
        noun + 1,
        new Meaning.Anaphoric(Unit.DAY, sign * counted.amount().number(), anchor(noun), sign < 0));
  }

  private boolean isNoun(int i) {
    return i < tokens.size()
        && !tokens.word(i).isPunctuation()
        && tokens.word(i).form().mayBeNominal();
  }

  /** The lexeme keys of a noun, by which the sentence that dates it is found. */
  private Set<String> anchor(int i) {
    return nounKeys(tokens, i);
  }

  static Set<String> nounKeys(TimeTokens tokens, int i) {
    Set<String> keys = new HashSet<>();
    for (String key : tokens.word(i).form().keys()) {
      if (key.startsWith("n:") || key.startsWith("w:")) {
        keys.add(key);
      }
    }
    return keys;
  }

  private record Counted(int end, Amount amount) {}

  /** «يوم», «يوم واحد», «يومين», «3 أيام», «ثلاثة أشهر». */
  private Counted counted(int i) {
    int number = tokens.number(i);
    if (number < 0) {
      Integer cardinal = TimeWords.CARDINALS.get(tokens.key(i, TimeWords.CARDINALS));
      number = cardinal == null ? -1 : cardinal;
    }
    if (number >= 2) {
      Amount unit = TimeWords.COUNTED_UNITS.get(tokens.at(i + 1));
      return unit == null || number > 99
          ? null
          : new Counted(i + 2, new Amount(unit.unit(), number));
    }
    Amount unit = TimeWords.COUNTED_UNITS.get(tokens.key(i, TimeWords.COUNTED_UNITS));
    if (unit == null || unit.number() == 0) {
      return null;
    }
    boolean one = unit.number() == 1 && tokens.in(i + 1, ONE);
    return new Counted(one ? i + 2 : i + 1, unit);
  }
}
