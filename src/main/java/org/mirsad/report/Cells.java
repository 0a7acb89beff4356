package org.mirsad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/**
 * What each article adds to each series. Every figure of the page under a filter is a ratio of sums
 * over these.
 */
final class Cells {
  private final TreeMap<SeriesKey, TreeMap<String, Counts>> series = new TreeMap<>();

  /**
   * Sums over the rows of an article.
   *
   * @param mentions mentions of the actor, 0 in other series than of sentiment
   * @param judgements rows of {@code opinions} or {@code stances}
   * @param positive those in favour
   * @param negative those against
   * @param polarity sum of the polarities
   */
  record Counts(long mentions, long judgements, long positive, long negative, double polarity) {
    private static final Counts MENTION = new Counts(1, 0, 0, 0, 0);

    static Counts judgement(double polarity) {
      return new Counts(0, 1, polarity > 0 ? 1 : 0, polarity < 0 ? 1 : 0, polarity);
    }

    Counts plus(Counts other) {
      return new Counts(
          mentions + other.mentions,
          judgements + other.judgements,
          positive + other.positive,
          negative + other.negative,
          polarity + other.polarity);
    }
  }

  private Cells() {}

  static Cells read(PublishedRun run) {
    Cells cells = new Cells();
    try (Stream<TableRow> rows = run.rows("mentions", List.of("article_id", "actor_id"))) {
      rows.forEach(
          row ->
              cells.add(
                  SeriesKey.sentiment(row.text("actor_id")),
                  row.text("article_id"),
                  Counts.MENTION));
    }
    List<String> opinions = List.of("article_id", "target_id", "voice", "polarity");
    try (Stream<TableRow> rows = run.rows("opinions", opinions)) {
      rows.forEach(
          row -> {
            Counts counts = Counts.judgement(row.number("polarity"));
            String target = row.text("target_id");
            String article = row.text("article_id");
            cells.add(SeriesKey.sentiment(target), article, counts);
            cells.add(SeriesKey.voice(row.text("voice"), target), article, counts);
          });
    }
    List<String> stances = List.of("article_id", "holder_id", "issue_id", "label", "polarity");
    try (Stream<TableRow> rows = run.rows("stances", stances)) {
      rows.forEach(
          row ->
              cells.add(
                  SeriesKey.stance(row.text("holder_id"), row.text("issue_id")),
                  row.text("article_id"),
                  stance(row.text("label"), row.number("polarity"))));
    }
    return cells;
  }

  private static Counts stance(String label, double polarity) {
    return new Counts(
        0, 1, label.equals("support") ? 1 : 0, label.equals("oppose") ? 1 : 0, polarity);
  }

  private void add(SeriesKey key, String article, Counts counts) {
    series.computeIfAbsent(key, k -> new TreeMap<>()).merge(article, counts, Counts::plus);
  }

  /** The cells of a series by article; none for a series that is not there. */
  Map<String, Counts> of(SeriesKey key) {
    return series.getOrDefault(key, new TreeMap<>());
  }

  /** How many series of a kind there are. */
  int size(SeriesKey.Kind kind) {
    return (int) series.keySet().stream().filter(key -> key.kind() == kind).count();
  }

  /** Judgements in all series of a kind. */
  long judgements(SeriesKey.Kind kind) {
    return series.entrySet().stream()
        .filter(of -> of.getKey().kind() == kind)
        .flatMap(of -> of.getValue().values().stream())
        .mapToLong(Counts::judgements)
        .sum();
  }

  /** Actors that stand first in a series of a kind with judgements. */
  long actors(SeriesKey.Kind kind) {
    return series.entrySet().stream()
        .filter(of -> of.getKey().kind() == kind)
        .filter(of -> of.getValue().values().stream().anyMatch(c -> c.judgements() > 0))
        .map(of -> of.getKey().first())
        .distinct()
        .count();
  }

  /** The series to embed, those with most evidence first within a kind. */
  List<SeriesKey> selected() {
    Set<SeriesKey> actors = new LinkedHashSet<>();
    actors.addAll(most(SeriesKey.Kind.SENTIMENT, Counts::judgements, Limits.ACTORS));
    actors.addAll(most(SeriesKey.Kind.SENTIMENT, Counts::mentions, Limits.ACTORS));
    List<SeriesKey> selected = new ArrayList<>();
    int room = Limits.CELLS;
    List<SeriesKey> wanted = new ArrayList<>();
    wanted.addAll(most(SeriesKey.Kind.STANCE, Counts::judgements, Limits.STANCES));
    wanted.addAll(most(SeriesKey.Kind.VOICE, Counts::judgements, Limits.VOICES));
    wanted.addAll(actors);
    for (SeriesKey key : wanted) {
      room -= of(key).size();
      if (room >= 0) {
        selected.add(key);
      }
    }
    return List.copyOf(selected);
  }

  private List<SeriesKey> most(SeriesKey.Kind kind, ToLongFunction<Counts> measure, int limit) {
    Map<SeriesKey, Long> totals = new TreeMap<>();
    series.forEach(
        (key, cells) -> {
          long total = cells.values().stream().mapToLong(measure).sum();
          if (key.kind() == kind && total > 0) {
            totals.put(key, total);
          }
        });
    return totals.entrySet().stream()
        .sorted(
            Map.Entry.<SeriesKey, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
