package org.mirsad.report.image;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mirsad.report.Coverage;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Period;
import org.mirsad.report.ReportData;
import org.mirsad.report.SeriesKey;
import org.mirsad.report.Totals;

/**
 * What all charts of a run have in common: its data, the order of its series and its dates.
 *
 * @param data the run
 * @param totals figures of its series over all dates
 */
record Shown(ReportData data, Totals totals) {

  /** A series and its figures. */
  record Ranked(SeriesKey key, Totals.Total total) {}

  static Shown of(ReportData data) {
    return new Shown(data, Totals.of(data));
  }

  /** Series of a kind that have judgements, those in most stories first. */
  List<Ranked> ranked(SeriesKey.Kind kind) {
    return data.order().stream()
        .filter(key -> key.kind() == kind)
        .map(key -> new Ranked(key, totals.of(key)))
        .filter(one -> one.total().judgements() > 0)
        .sorted(
            Comparator.comparingInt((Ranked one) -> one.total().stories())
                .thenComparingLong(one -> one.total().judgements())
                .thenComparingLong(one -> one.total().mentions())
                .reversed()
                .thenComparing(Ranked::key))
        .toList();
  }

  /** From the first day with an article to the last; empty where no article has a date. */
  Optional<TimeScale> time() {
    List<LocalDate> days =
        data.coverage().days().stream().map(Coverage.Day::date).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeScale(days.get(0), days.get(days.size() - 1)));
  }

  /**
   * The period of the points of series: the one wanted, else a day, in a run without that table.
   */
  Period period(Period wanted) {
    boolean isThere =
        data.series().values().stream().anyMatch(series -> !series.points(wanted).isEmpty());
    return isThere ? wanted : Period.DAILY;
  }

  /** Whether series have points on some day, without which nothing can be drawn over time. */
  boolean hasPoints(SeriesKey key, Period period) {
    return !data.series().get(key).points(period).isEmpty();
  }

  Name actor(String id) {
    return switch (id) {
      case "narrator" -> Phrase.NARRATOR.named();
      case "other" -> Phrase.OTHER_VOICES.named();
      default -> data.names().actor(id);
    };
  }

  /** What stands in the second place of a pair: an issue, or one who is spoken of. */
  Name second(SeriesKey key) {
    return key.kind() == SeriesKey.Kind.STANCE
        ? data.names().issue(key.second())
        : actor(key.second());
  }
}
