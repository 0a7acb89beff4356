package org.mirsad.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.time.EventEvidence.Nearest;
import org.mirsad.annotate.time.Habits.Telling;
import org.mirsad.annotate.time.Meaning.Calendar;
import org.mirsad.annotate.time.Meaning.Shift;
import org.mirsad.annotate.time.TimePhrase.Tense;

/**
 * Infers when an article appeared from what it says.
 *
 * <p>Every date, weekday, month and year of the text and every known event it speaks of is a clue:
 * it tells how much likelier it is on one day of publication than on any ({@link Habits}). Clues
 * are taken to be independent. Days near a date or event of the text are candidates; all other days
 * together are one more. The best candidate wins if it and its two neighbours hold at least half of
 * the probability, corrected by {@link Calibration}: of dates with a confidence of .8 four in five
 * are right to a day. No clock is read: the same text gives the same date for ever.
 */
final class TextDating {
  static final double LEAST_CONFIDENCE = .5;
  private static final int DAYS_AHEAD = 8;
  private static final int DAYS_BACK = 31;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2035;
  private static final int LEAD_SENTENCES = 3;

  /** Lexeme keys of words that look back: anniversaries, trials, survivors. */
  private static final Set<String> RETROSPECT =
      Set.of(
          "w:ذكري", "n:محاكمه", "n:قضيه", "n:مرافعه", "w:ناج", "w:ناجين", "w:ناجيات", "w:استيناف");

  /** Lexeme keys of words that head programmes and calls: their dates are still to come. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "n:برنامج",
          "n:موعد",
          "n:مواعيد",
          "w:مواعيد",
          "n:تعيين",
          "w:تعيينات",
          "w:رزنامه",
          "n:اجل",
          "w:تاجيل",
          "n:اضراب");

  private final EventIndex events;

  TextDating(EventIndex events) {
    this.events = events;
  }

  /** A clue that points to a day, and the share of such clues that mislead. */
  private record Pointer(ToDoubleFunction<LocalDate> ratios, double elsewhere) implements Clue {
    @Override
    public double ratio(LocalDate day) {
      return ratios.applyAsDouble(day);
    }
  }

  /** The clues of a text and the days they point to. */
  private static final class Evidence {
    final List<Clue> clues = new ArrayList<>();
    final Set<LocalDate> candidates = new TreeSet<>();
    final Map<LocalDate, Telling> dates = new LinkedHashMap<>();
    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    final Set<Object> seen = new HashSet<>();
    OptionalInt latestYear = OptionalInt.empty();
    final Set<Integer> years = new HashSet<>();
    boolean retrospect;
    boolean announcing;
    Nearest nearest = Nearest.NONE;

    void candidatesAround(LocalDate from, LocalDate until) {
      LocalDate day = from.minusDays(DAYS_AHEAD);
      for (; !day.isAfter(until.plusDays(DAYS_BACK)); day = day.plusDays(1)) {
        if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
          candidates.add(day);
        }
      }
    }
  }

  /** The date inferred, or undated where the text leaves more than half open. */
  Dating infer(List<Sentence> sentences) {
    Evidence evidence = new Evidence();
    for (Sentence sentence : sentences) {
      evidence.announcing |= sentence.number() <= 1 && holds(sentence, ANNOUNCING);
      for (TimePhrase phrase : TimeScanner.scan(sentence.words())) {
        read(phrase, sentence.number() <= 1, evidence);
        noteNearness(phrase, sentence.number(), evidence);
      }
      evidence.retrospect |= sentence.number() < LEAD_SENTENCES && holds(sentence, RETROSPECT);
    }
    evidence.dates.forEach(
        (date, telling) -> {
          evidence.clues.add(
              new Pointer(
                  day -> Habits.date(telling, ChronoUnit.DAYS.between(date, day)), telling.far()));
          evidence.candidatesAround(date, date);
        });
    evidence.latestYear.ifPresent(year -> evidence.clues.add(day -> Habits.year(year, day)));
    addEvents(events.match(sentences), evidence);
    return evidence.candidates.isEmpty() ? Dating.UNDATED : decide(evidence);
  }

  private static boolean holds(Sentence sentence, Set<String> keys) {
    return sentence.words().stream().anyMatch(word -> word.form().hasAny(keys));
  }

  /** Keeps the first of «اليوم» and «أمس» at the head, else «أمس» further down. */
  private static void noteNearness(TimePhrase phrase, int sentence, Evidence evidence) {
    boolean lead = sentence < LEAD_SENTENCES;
    if (!(phrase.meaning() instanceof Meaning.NearDay near) || evidence.nearest != Nearest.NONE) {
      return;
    }
    if (near.days() == -1) {
      evidence.nearest = lead ? Nearest.LED_BY_YESTERDAY : Nearest.YESTERDAY;
    } else if (near.days() == 0 && lead) {
      evidence.nearest = Nearest.TODAY;
    }
  }

  private static void read(TimePhrase phrase, boolean lead, Evidence evidence) {
    if (phrase.meaning() instanceof Calendar said) {
      calendar(said, tense(phrase, evidence), lead, evidence);
    } else if (phrase.meaning() instanceof Meaning.NearDay near) {
      near.weekday()
          .filter(weekday -> evidence.seen.add(near))
          .ifPresent(
              weekday ->
                  evidence.clues.add(
                      day ->
                          Habits.nearWeekday(day.plusDays(near.days()).getDayOfWeek() == weekday)));
    } else if (phrase.meaning() instanceof Meaning.Weekday weekday) {
      if (evidence.seen.add(weekday)) {
        evidence.clues.add(
            day -> Habits.weekday(weekday, phrase.tense(), lead, day.getDayOfWeek()));
      }
      if (weekday.shift() == Shift.NONE && phrase.tense() != Tense.FUTURE) {
        evidence.weekdays.add(weekday.day());
      }
    }
  }

  private static Tense tense(TimePhrase phrase, Evidence evidence) {
    return evidence.announcing && phrase.tense() == Tense.UNKNOWN ? Tense.FUTURE : phrase.tense();
  }

  private static void calendar(Calendar said, Tense tense, boolean lead, Evidence evidence) {
    if (said.isFull()) {
      fullDate(said, tense, lead, evidence);
    } else if (said.isYearlessDay()) {
      if (evidence.seen.add(List.of(said.month(), said.day()))) {
        yearlessDay(said, tense, lead, evidence);
      }
    } else if (said.year() != 0) {
      evidence.years.add(said.year());
      if (tense != Tense.FUTURE) {
        int latest = Math.max(said.year(), evidence.latestYear.orElse(0));
        evidence.latestYear = OptionalInt.of(latest);
      }
    } else if (said.yearShift() == Shift.NONE && evidence.seen.add(said)) {
      evidence.clues.add(day -> Habits.month(said.month(), said.shift(), tense, day));
    }
  }

  private static void fullDate(Calendar said, Tense tense, boolean lead, Evidence evidence) {
    LocalDate date;
    try {
      date = LocalDate.of(said.year(), said.month(), said.day());
    } catch (DateTimeException noSuchDay) {
      return;
    }
    boolean slip = said.weekday().isPresent() && said.weekday().get() != date.getDayOfWeek();
    if (said.near().isPresent() && !slip) {
      LocalDate today = date.minusDays(said.near().get());
      if (evidence.seen.add(today)) {
        evidence.clues.add(
            new Pointer(
                day -> Habits.near(ChronoUnit.DAYS.between(today, day), Habits.DAYS),
                Habits.NEAR_MISLEADS));
        evidence.candidatesAround(today, today);
      }
      return;
    }
    Telling telling = telling(said.weekday().isPresent(), tense, lead);
    evidence.dates.merge(date, telling, (a, b) -> a.ordinal() <= b.ordinal() ? a : b);
  }

  private static Telling telling(boolean weekday, Tense tense, boolean lead) {
    return switch (tense) {
      case PAST -> weekday ? Telling.WEEKDAY_PAST : lead ? Telling.PAST_LEAD : Telling.PAST_LATER;
      case FUTURE -> weekday ? Telling.WEEKDAY_FUTURE : Telling.FUTURE;
      case UNKNOWN ->
          weekday ? Telling.WEEKDAY_OPEN : lead ? Telling.OPEN_LEAD : Telling.OPEN_LATER;
    };
  }

  /** A day without its year proposes that day of every year its weekday allows. */
  private static void yearlessDay(Calendar said, Tense tense, boolean lead, Evidence evidence) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (YearMonth.of(year, said.month()).isValidDay(said.day())) {
        LocalDate day = LocalDate.of(year, said.month(), said.day());
        if (said.weekday().isEmpty() || said.weekday().get() == day.getDayOfWeek()) {
          days.add(day.minusDays(said.near().orElse(0)));
        }
      }
    }
    boolean known = said.near().isPresent();
    long[] ascending = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    Telling telling = shifted(said.shift(), telling(said.weekday().isPresent(), tense, lead));
    evidence.clues.add(
        new Pointer(
            day -> {
              long off = nearest(ascending, day.toEpochDay());
              double ratio = known ? Habits.near(off, 365) : Habits.yearlessDay(telling, off);
              return said.weekday().isPresent() && Math.abs(off) <= DAYS_BACK ? ratio * 7 : ratio;
            },
            known ? Habits.NEAR_MISLEADS : telling.far()));
    days.forEach(day -> evidence.candidatesAround(day, day));
  }

  private static Telling shifted(Shift shift, Telling telling) {
    return switch (shift) {
      case PAST -> Telling.PAST_LATER;
      case NEXT -> Telling.FUTURE;
      case CURRENT, NONE -> telling;
    };
  }

  /** Days from the nearest of some days to another, the earlier of two as near. */
  private static long nearest(long[] ascending, long day) {
    int found = Arrays.binarySearch(ascending, day);
    int behind = found >= 0 ? found : -found - 1;
    long before = behind > 0 ? day - ascending[behind - 1] : Integer.MAX_VALUE;
    long after = behind < ascending.length ? ascending[behind] - day : Integer.MAX_VALUE;
    return after < before ? -after : before;
  }

  private static void addEvents(List<EventIndex.Match> matches, Evidence evidence) {
    if (matches.isEmpty()) {
      return;
    }
    for (EventIndex.Match match : matches) {
      evidence.candidatesAround(match.event().date(), match.event().until());
    }
    evidence.clues.add(
        new EventEvidence(
            matches,
            new EventEvidence.Context(
                evidence.weekdays, evidence.years, evidence.nearest, evidence.retrospect)));
  }

  private static Dating decide(Evidence evidence) {
    Posterior posterior = Posterior.of(evidence.clues, evidence.candidates);
    LocalDate best = posterior.best();
    DateSource source = source(evidence, best);
    double confidence = Calibration.confidence(source, posterior.around(best));
    return confidence < LEAST_CONFIDENCE ? Dating.UNDATED : new Dating(best, source, confidence);
  }

  /** What spoke loudest for the day. */
  private static DateSource source(Evidence evidence, LocalDate best) {
    Clue loudest = null;
    for (Clue clue : evidence.clues) {
      if (loudest == null || clue.ratio(best) > loudest.ratio(best)) {
        loudest = clue;
      }
    }
    return loudest != null && loudest.ofEvent() ? DateSource.EVENT : DateSource.TEXT;
  }
}
