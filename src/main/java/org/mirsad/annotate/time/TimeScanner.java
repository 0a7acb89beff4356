package org.mirsad.annotate.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.time.CalendarGrammar.Parsed;
import org.mirsad.annotate.time.Meaning.Calendar;
import org.mirsad.annotate.time.TimePhrase.Tense;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds the time phrases of a sentence, longest first, without knowing when it was written. Pure
 * functions of the words.
 */
final class TimeScanner {
  /** How far back the verb is looked for that tells whether a day is past or to come. */
  private static final int TENSE_WINDOW = 14;

  private static final Set<String> DATE_WORDS = TimeWords.folded("بتاريخ", "تاريخ", "التاريخ");

  /** Every word that some phrase of the grammar starts with; the others start with a number. */
  private static final Set<String> STARTS = starts();

  private static final TypeTest MAY_START =
      new TypeTest(form -> form.folded().equals("ال") || TimeTokens.inStripped(form, STARTS));

  private static final Set<String> DAY_PAIR = TimeWords.folded("يومي", "اليومين");

  private final TimeTokens tokens;
  private final CalendarGrammar calendar;
  private final RelativeGrammar relative;
  private final List<TimePhrase> found = new ArrayList<>();

  private TimeScanner(TimeTokens tokens) {
    this.tokens = tokens;
    this.calendar = new CalendarGrammar(tokens);
    this.relative = new RelativeGrammar(tokens, calendar);
  }

  /** The phrases of a sentence: ordered, not overlapping. */
  static List<TimePhrase> scan(List<Word> words) {
    TimeScanner scanner = null;
    int i = 0;
    while (i < words.size()) {
      if (!mayStart(words.get(i))) {
        i++;
        continue;
      }
      scanner = scanner == null ? new TimeScanner(new TimeTokens(words)) : scanner;
      i = scanner.step(i);
    }
    return scanner == null ? List.of() : scanner.found;
  }

  private static boolean mayStart(Word word) {
    return word.token().kind() == Token.Kind.NUMBER || MAY_START.test(word.form());
  }

  private static Set<String> starts() {
    Set<String> starts = new HashSet<>(TimeWords.folded("يوم", "أول", "شهر"));
    starts.addAll(CalendarGrammar.YEAR_WORDS);
    starts.addAll(RelativeGrammar.THIS);
    starts.addAll(RelativeGrammar.THAT);
    starts.addAll(RelativeGrammar.SAME);
    starts.addAll(RelativeGrammar.BACK);
    starts.addAll(RelativeGrammar.AHEAD);
    starts.addAll(TimeWords.WEEKDAYS.keySet());
    starts.addAll(TimeWords.NEAR_DAYS.keySet());
    starts.addAll(TimeWords.MONTHS.keySet());
    starts.addAll(TimeWords.UNITS.keySet());
    starts.addAll(TimeWords.ORDINALS.keySet());
    starts.addAll(TimeWords.SINGLE_DAYS.keySet());
    return Set.copyOf(starts);
  }

  /** Reads what starts at a word and gives the index to go on from. */
  private int step(int i) {
    Parsed best = null;
    for (Parsed parsed :
        new Parsed[] {
          day(i),
          date(i),
          weekday(i),
          relative.nearDay(i, false),
          calendar.month(i, follows(i, Calendar.class)),
          calendar.namedYear(i),
          relative.nearUnit(i),
          relative.daysAgo(i),
          relative.anaphoric(i),
          calendar.rangeStart(i),
          calendar.bareYear(i, follows(i, Calendar.class))
        }) {
      if (parsed != null && (best == null || parsed.end() > best.end())) {
        best = parsed;
      }
    }
    if (best == null) {
      return i + 1;
    }
    Span span = new Span(start(i), tokens.word(best.end() - 1).span().end());
    found.add(new TimePhrase(i, best.end(), span, best.meaning(), tense(i)));
    return best.end();
  }

  /** «يوم» and what day it is. */
  private Parsed day(int i) {
    if (!tokens.is(i, "يوم") || tokens.at(i - 1).equals("كل")) {
      return null;
    }
    Parsed near = relative.nearDay(i + 1, true);
    if (near != null) {
      return near;
    }
    Parsed date = calendar.dateBeside(i + 1);
    if (date != null) {
      return date;
    }
    String name = tokens.key(i + 1, TimeWords.WEEKDAYS);
    return name.equals(tokens.at(i + 1)) && !name.isEmpty() ? calendar.weekday(i + 1) : null;
  }

  private Parsed date(int i) {
    Parsed date = calendar.date(i);
    if (date == null && tokens.in(i - 1, DATE_WORDS)) {
      return calendar.dayAndMonthByNumber(i);
    }
    return date;
  }

  /** A weekday without «يوم», where nothing beside it makes its name something else. */
  private Parsed weekday(int i) {
    Parsed weekday = calendar.weekday(i);
    if (weekday == null || weekday.meaning() instanceof Calendar) {
      return weekday;
    }
    boolean other =
        tokens.in(i + 1, TimeWords.NO_WEEKDAY_BEFORE)
            || tokens.inStripped(i - 1, TimeWords.NO_WEEKDAY_AFTER)
            || tokens.at(i - 1).equals("بين") && !weekdayFollows(i + 1);
    boolean paired = tokens.in(i - 1, DAY_PAIR);
    return other && !paired ? null : weekday;
  }

  private boolean weekdayFollows(int i) {
    return !tokens.key(i, TimeWords.WEEKDAYS).isEmpty()
        || !tokens.key(i + 1, TimeWords.WEEKDAYS).isEmpty();
  }

  /** Whether the last phrase found is of a kind and only joined to the word at {@code i}. */
  private boolean follows(int i, Class<? extends Meaning> kind) {
    if (found.isEmpty()) {
      return false;
    }
    TimePhrase last = found.get(found.size() - 1);
    if (!kind.isInstance(last.meaning())) {
      return false;
    }
    boolean joined = last.end() == i - 1 && calendar.joins(i - 1);
    boolean fused = last.end() == i && tokens.at(i).startsWith("و");
    return joined || fused;
  }

  /**
   * Where the phrase starts, without the conjunction or preposition written onto its first word.
   */
  private int start(int i) {
    Word word = tokens.word(i);
    WordForm form = word.form();
    if (form.stripped().size() < 2) {
      return word.span().start();
    }
    String bare = bare(i);
    return bare.isEmpty() ? word.span().start() : tokens.start(i, bare);
  }

  private String bare(int i) {
    for (String form : tokens.word(i).form().stripped()) {
      boolean known =
          TimeWords.MONTHS.containsKey(form)
              || TimeWords.WEEKDAYS.containsKey(form)
              || TimeWords.NEAR_DAYS.containsKey(form)
              || TimeWords.UNITS.containsKey(form)
              || TimeWords.COUNTED_UNITS.containsKey(form)
              || TimeWords.ORDINALS.containsKey(form)
              || TimeWords.SINGLE_DAYS.containsKey(form)
              || OPENERS.contains(form);
      if (known) {
        return form;
      }
    }
    return "";
  }

  private static final Set<String> OPENERS =
      TimeWords.folded(
          "قبل", "بعد", "ذلك", "ذاك", "تلك", "هذا", "هذه", "نفس", "ذات", "بعدها", "قبلها");

  /** The tense of the nearest word before that decides it. */
  private Tense tense(int i) {
    for (int j = i - 1; j >= 0 && j >= i - TENSE_WINDOW; j--) {
      Word word = tokens.word(j);
      if (tokens.isMark(j, ':') || tokens.isMark(j, '؛')) {
        return Tense.UNKNOWN;
      }
      if (word.isPunctuation()) {
        continue;
      }
      Optional<Tense> tense = tense(word, j);
      if (tense.isPresent()) {
        return tense.get();
      }
    }
    return Tense.UNKNOWN;
  }

  private Optional<Tense> tense(Word word, int j) {
    if (tokens.inStripped(j, TimeWords.FUTURE_WORDS)) {
      return Optional.of(Tense.FUTURE);
    }
    boolean perfect = !word.form().readings().isEmpty();
    for (Reading reading : word.form().readings()) {
      if (reading.particle() == 'س' && reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT) {
        return Optional.of(Tense.FUTURE);
      }
      perfect &= reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT;
    }
    return perfect ? Optional.of(Tense.PAST) : Optional.empty();
  }
}
