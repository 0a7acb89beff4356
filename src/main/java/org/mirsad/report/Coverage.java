package org.mirsad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/**
 * What was read, by publisher and day.
 *
 * @param publishers those told apart, with most articles first; the empty name stands for unknown
 *     ones
 * @param days days with an article
 */
public record Coverage(List<String> publishers, List<Day> days) {
  /** The place of all publishers that are not told apart. */
  public static final int OTHERS = -1;

  private static final String TABLE = "coverage_daily";

  /** What the table calls publishers that are not known. */
  private static final String UNKNOWN = "unknown";

  public Coverage {
    publishers = List.copyOf(publishers);
    days = List.copyOf(days);
  }

  /**
   * A publisher's day.
   *
   * @param publisher place among the publishers, or {@link #OTHERS}
   * @param articles articles
   * @param words words in them
   */
  public record Day(LocalDate date, int publisher, long articles, long words) {}

  static Coverage read(PublishedRun run) {
    List<String> columns = List.of("date", "publisher", "articles", "words");
    Map<String, Long> totals = new TreeMap<>();
    try (Stream<TableRow> rows = run.rows(TABLE, columns)) {
      rows.forEach(row -> totals.merge(publisher(row), row.whole("articles"), Long::sum));
    }
    List<String> publishers =
        totals.entrySet().stream()
            .filter(total -> total.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(Limits.PUBLISHERS)
            .map(Map.Entry::getKey)
            .toList();
    record Place(LocalDate date, int publisher) {}
    Map<Place, long[]> sums =
        new TreeMap<>(Comparator.comparing(Place::date).thenComparing(Place::publisher));
    try (Stream<TableRow> rows = run.rows(TABLE, columns)) {
      rows.filter(row -> row.whole("articles") > 0)
          .forEach(
              row -> {
                Place place = new Place(row.date("date"), publishers.indexOf(publisher(row)));
                long[] sum = sums.computeIfAbsent(place, p -> new long[2]);
                sum[0] += row.whole("articles");
                sum[1] += row.whole("words");
              });
    }
    List<Day> days = new ArrayList<>();
    sums.forEach(
        (place, sum) -> days.add(new Day(place.date(), place.publisher(), sum[0], sum[1])));
    return new Coverage(publishers, days);
  }

  private static String publisher(TableRow row) {
    String name = row.text("publisher");
    return name.equals(UNKNOWN) ? "" : name;
  }
}
