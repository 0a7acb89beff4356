package org.mirsad.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mirsad.tables.Period;

/**
 * Occurrences of all terms, by which rates and odds are taken: by body of text (a period, all of it
 * or near an actor), over the corpus, and of each single word.
 */
final class TermTotals implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Days before a period that its terms are compared with. */
  static final int BASELINE_DAYS = 28;

  private final HashMap<TextKey, Total> byText = new HashMap<>();
  private final HashMap<Integer, Long> corpus = new HashMap<>();
  private final HashMap<Integer, TreeMap<LocalDate, Long>> cumulative = new HashMap<>();
  private final HashMap<String, Long> words = new HashMap<>();

  /** A body of text: a period (day, week or month), near an actor (null for all), by length. */
  private record TextKey(Period period, LocalDate start, String actor, int n)
      implements Serializable {}

  /**
   * Occurrences.
   *
   * @param all in all articles
   * @param unique where each story counts once per date
   * @param least the fewest in an article that counts; 0 where that is not known
   */
  record Total(long all, long unique, long least) implements Serializable {
    static final Total NONE = new Total(0, 0, 0);

    Total plus(Total other) {
      long fewest =
          least == 0 || other.least == 0
              ? Math.max(least, other.least)
              : Math.min(least, other.least);
      return new Total(all + other.all, unique + other.unique, fewest);
    }
  }

  /** Adds occurrences of a day; a null date is undated text, a null actor all text. */
  void add(LocalDate date, String actor, int n, Total total) {
    if (actor == null) {
      corpus.merge(n, total.unique(), Long::sum);
    }
    if (date == null) {
      return;
    }
    for (Period period : Period.values()) {
      byText.merge(new TextKey(period, period.start(date), actor, n), total, Total::plus);
    }
    if (actor == null) {
      cumulative.computeIfAbsent(n, k -> new TreeMap<>()).merge(date, total.unique(), Long::sum);
    }
  }

  /** Adds what the corpus has of a single word, each story once. */
  void addWord(String term, long unique) {
    words.merge(term, unique, Long::sum);
  }

  /** Turns the days' sums into running ones; call once, after the last {@link #add}. */
  void seal() {
    for (TreeMap<LocalDate, Long> days : cumulative.values()) {
      long sum = 0;
      for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
        sum += day.getValue();
        day.setValue(sum);
      }
    }
  }

  boolean isEmpty() {
    return corpus.isEmpty();
  }

  Total of(Period period, LocalDate start, String actor, int n) {
    return byText.getOrDefault(new TextKey(period, start, actor, n), Total.NONE);
  }

  /** All occurrences of terms of this length, each story once. */
  long corpus(int n) {
    return corpus.getOrDefault(n, 0L);
  }

  /** Occurrences of a single word in the corpus, each story once. */
  long word(String term) {
    return words.getOrDefault(term, 0L);
  }

  /** All occurrences in the {@link #BASELINE_DAYS} days before a day, each story once. */
  long before(LocalDate day, int n) {
    NavigableMap<LocalDate, Long> days = cumulative.getOrDefault(n, new TreeMap<>());
    return upTo(days, day.minusDays(1)) - upTo(days, day.minusDays(BASELINE_DAYS + 1L));
  }

  private static long upTo(NavigableMap<LocalDate, Long> days, LocalDate day) {
    Map.Entry<LocalDate, Long> last = days.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }
}
