package org.mirsad.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.tables.Period;

/**
 * What the series of a run are measured against: the days on which there was something to read, and
 * the effects of publishers.
 *
 * <p>The calendar runs from the first to the last dated article. A silence of the whole corpus of
 * more than {@link #LONGEST_SILENCE} days is left out of it, so that one stray date decades off
 * adds one day and not thousands to every series; and where the calendar still has more than {@link
 * #MOST_DAYS} days, a series has only those between its own first and last article.
 */
final class Corpus implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Days without any article that the calendar bridges: a quarter of a year. */
  static final int LONGEST_SILENCE = 92;

  /** Five years and some days. */
  static final int MOST_DAYS = 1830;

  private final TreeMap<LocalDate, Long> stories;
  private final EnumMap<Cell.Kind, Map<String, Double>> effects;
  private final EnumMap<Period, Set<LocalDate>> covered = new EnumMap<>(Period.class);
  private final ArrayList<LocalDate> days = new ArrayList<>();

  private Corpus(
      TreeMap<LocalDate, Long> stories, EnumMap<Cell.Kind, Map<String, Double>> effects) {
    this.stories = stories;
    this.effects = effects;
    for (Period period : Period.values()) {
      Set<LocalDate> starts = new HashSet<>();
      stories.keySet().forEach(day -> starts.add(period.start(day)));
      covered.put(period, starts);
    }
    LocalDate last = null;
    for (LocalDate day : stories.keySet()) {
      LocalDate from = last == null || last.plusDays(LONGEST_SILENCE).isBefore(day) ? day : last;
      for (LocalDate at = from.equals(day) ? day : from.plusDays(1);
          !at.isAfter(day);
          at = at.plusDays(1)) {
        days.add(at);
      }
      last = day;
    }
  }

  /** The corpus of the articles placed so, without effects of publishers. */
  static Corpus of(Collection<Clusters.Placement> placements) {
    TreeMap<LocalDate, Long> stories = new TreeMap<>();
    for (Clusters.Placement placement : placements) {
      if (placement.date() != null) {
        stories.merge(placement.date(), placement.unique() ? 1L : 0L, Long::sum);
      }
    }
    return new Corpus(stories, new EnumMap<>(Cell.Kind.class));
  }

  /** The same with the effects of publishers on each kind of series. */
  Corpus withEffects(Map<Cell.Kind, Map<String, Double>> byKind) {
    EnumMap<Cell.Kind, Map<String, Double>> copy = new EnumMap<>(Cell.Kind.class);
    copy.putAll(byKind);
    return new Corpus(stories, copy);
  }

  /** The effects of publishers by name; empty where they cannot be told. */
  Map<String, Double> effects(Cell.Kind kind) {
    return effects.getOrDefault(kind, Map.of());
  }

  /** Stories of a day, each once. */
  long stories(LocalDate day) {
    return stories.getOrDefault(day, 0L);
  }

  /** Whether there is an article in the period that starts so. */
  boolean covers(Period period, LocalDate start) {
    return covered.get(period).contains(start);
  }

  /** All days of the calendar in order. */
  List<LocalDate> days() {
    return List.copyOf(days);
  }

  /**
   * The periods of a series, by first day.
   *
   * @param first the series' first day with an article, null without any
   * @param last its last day
   */
  List<LocalDate> starts(Period period, LocalDate first, LocalDate last) {
    if (days.size() <= MOST_DAYS) {
      return starts(period);
    }
    return first == null
        ? List.of()
        : starts(
            period,
            days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList());
  }

  /** All periods of the calendar, by first day. */
  List<LocalDate> starts(Period period) {
    return starts(period, days);
  }

  private static List<LocalDate> starts(Period period, List<LocalDate> days) {
    return days.stream().map(period::start).distinct().toList();
  }
}
