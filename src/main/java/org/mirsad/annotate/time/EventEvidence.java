package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.mirsad.knowledge.Event;

/**
 * What the known events that a text speaks of tell of its day of publication. At most one of them
 * is what the article reports; to the others it looks back, or it only shares their words. That an
 * article speaks of an event makes days before the event a little unlikely.
 *
 * <p>The weights are fitted by hand to 209 matches in the odd lines of the ANT corpus.
 */
final class EventEvidence implements Clue {
  private static final int FIRST_WORDS = 30;
  private static final int LEAD_WORDS = 120;

  /** Words that the cues of one clause and of one paragraph keep within. */
  private static final int CLAUSE = 15;

  private static final int PARAGRAPH = 60;
  private static final int WEEK = 7;

  /** How surely a text that seems to be about an event was not written before it. */
  private static final double FORESIGHT = .8;

  /** Which day next to that of writing a text tells of. */
  enum Nearest {
    NONE,
    /** «أمس» at its head. */
    LED_BY_YESTERDAY,
    YESTERDAY,
    /** «اليوم» at its head. */
    TODAY
  }

  /**
   * What else the text says that bears on its events.
   *
   * @param weekdays weekdays named as past
   * @param years years named alone
   * @param nearest whether it says «اليوم» or «أمس»
   * @param retrospect whether its head speaks of an anniversary, a trial, survivors
   */
  record Context(Set<DayOfWeek> weekdays, Set<Integer> years, Nearest nearest, boolean retrospect) {
    Context {
      weekdays = Set.copyOf(weekdays);
      years = Set.copyOf(years);
    }
  }

  /**
   * @param event the event
   * @param about how likely an article that matches it is about it
   * @param share how likely it is the one, among those matched
   */
  private record Candidate(Event event, double about, double share) {}

  private final List<Candidate> candidates;
  private final Context context;

  /** How likely it is that the article is about any of the events. */
  private final double about;

  EventEvidence(List<EventIndex.Match> matches, Context context) {
    this.context = context;
    double total = 0;
    double none = 1;
    for (EventIndex.Match match : matches) {
      total += weight(match, context);
      none = Math.min(none, 1 - about(match, context));
    }
    double weights = total;
    this.about = 1 - none;
    this.candidates =
        matches.stream()
            .map(
                match ->
                    new Candidate(
                        match.event(), about(match, context), weight(match, context) / weights))
            .toList();
  }

  /** How likely an article is about an event it matches. */
  private static double about(EventIndex.Match match, Context context) {
    int surplus = Math.min(6, match.found() - match.groups());
    double score = -1.9 + .5 * (match.groups() - 3) + .35 * surplus;
    score += lead(match);
    score += match.window() <= CLAUSE ? .5 : match.window() <= PARAGRAPH ? 0 : -.9;
    double about = 1 / (1 + Math.exp(-score));
    boolean remembered =
        context.retrospect() || context.years().contains(match.event().date().getYear());
    return Math.min(remembered ? about * .3 : about, .93);
  }

  /** What stands in the first words is what the article is about. */
  private static double lead(EventIndex.Match match) {
    if (match.within() <= FIRST_WORDS) {
      return 1.9;
    }
    boolean mostly = match.groups() > 3 && match.most() <= FIRST_WORDS;
    return mostly ? 1 : match.within() <= LEAD_WORDS ? .2 : -.2;
  }

  /** Odds of being the one: the more of its cues are met, the more. */
  private static double weight(EventIndex.Match match, Context context) {
    double about = about(match, context);
    return Math.pow(about / (1 - about), 1.5)
        * Math.pow(1.5, Math.min(8, match.found() - match.groups()));
  }

  @Override
  public boolean ofEvent() {
    return true;
  }

  @Override
  public double elsewhere() {
    return 1 - about;
  }

  @Override
  public double ratio(LocalDate day) {
    double fresh = 0;
    double memory = 0;
    double known = 1;
    for (Candidate candidate : candidates) {
      Event event = candidate.event();
      fresh +=
          candidate.share()
              * Habits.event(event.date(), event.until(), event.upcoming(), day)
              * nearness(event, day)
              * weekdayFit(event, day);
      memory += candidate.share() * Habits.memory(event.until(), day);
      if (day.isBefore(event.date()) && !isAnnounced(event, day)) {
        known *= 1 - FORESIGHT * candidate.about();
      }
    }
    return (about * fresh + (1 - about) * (.5 * memory + .5)) * known;
  }

  private static boolean isAnnounced(Event event, LocalDate day) {
    return event.upcoming() && ChronoUnit.DAYS.between(day, event.date()) <= WEEK;
  }

  /** An event whose weekday the text names is the one more likely, the fewer it names the more. */
  private double weekdayFit(Event event, LocalDate day) {
    int named = context.weekdays().size();
    if (named == 0) {
      return 1;
    }
    if (names(event.date(), event.until())) {
      return named == 1 ? 2.5 : named == 2 ? 1.8 : 1.4;
    }
    boolean since = day.isAfter(event.until()) && names(event.until(), earlier(day, event));
    return since ? 1 : .6;
  }

  private static LocalDate earlier(LocalDate day, Event event) {
    LocalDate week = event.until().plusDays(WEEK - 1);
    return day.isBefore(week) ? day : week;
  }

  private boolean names(LocalDate from, LocalDate until) {
    for (LocalDate date = from; !date.isAfter(until); date = date.plusDays(1)) {
      if (context.weekdays().contains(date.getDayOfWeek())) {
        return true;
      }
    }
    return false;
  }

  /** «اليوم» at the head speaks for the day itself, «أمس» for the day after. */
  private double nearness(Event event, LocalDate day) {
    long back = ChronoUnit.DAYS.between(event.until(), day);
    return switch (context.nearest()) {
      case LED_BY_YESTERDAY -> back == 1 ? 3 : .3;
      case YESTERDAY -> back == 1 ? 1.8 : back == 0 ? .5 : 1;
      case TODAY -> back == 0 ? 1.5 : 1;
      case NONE -> 1;
    };
  }
}
