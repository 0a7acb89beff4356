package org.mirsad.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Stances;

/**
 * How much evidence a run has of an actor.
 *
 * @param actorId actor
 * @param judgements rows of evidence
 * @param positive those in favour
 * @param negative those against
 * @param stories stories they come from
 * @param mean mean polarity, each story once a day; empty if no row counts
 */
public record Standing(
    String actorId,
    long judgements,
    long positive,
    long negative,
    long stories,
    OptionalDouble mean) {

  /**
   * All actors with evidence, those with most first.
   *
   * @param issueId count stances on it; empty to count sentiment
   * @param date of one day; empty for all days and undated articles
   */
  public static List<Standing> of(
      PublishedRun run, Optional<String> issueId, Optional<LocalDate> date) {
    Map<String, TableRow> articles = articles(run, date);
    Series series = issueId.isPresent() ? Series.STANCE : Series.SENTIMENT;
    List<String> columns =
        new ArrayList<>(List.of(series.evidenceActor(), Opinions.ARTICLE_ID, Opinions.POLARITY));
    if (issueId.isPresent()) {
      columns.add(Stances.ISSUE_ID);
    }
    Map<String, Tally> tallies = new HashMap<>();
    try (Stream<TableRow> rows = run.rows(series.evidenceTable(), columns)) {
      rows.filter(row -> issueId.isEmpty() || row.text(Stances.ISSUE_ID).equals(issueId.get()))
          .filter(row -> articles.containsKey(row.text(Opinions.ARTICLE_ID)))
          .forEach(
              row ->
                  tallies
                      .computeIfAbsent(row.text(series.evidenceActor()), id -> new Tally())
                      .add(row, articles.get(row.text(Opinions.ARTICLE_ID))));
    }
    return tallies.entrySet().stream()
        .map(entry -> entry.getValue().standing(entry.getKey()))
        .sorted(
            Comparator.comparingLong((Standing one) -> -one.judgements())
                .thenComparing(Standing::actorId))
        .toList();
  }

  private static Map<String, TableRow> articles(PublishedRun run, Optional<LocalDate> date) {
    List<String> columns =
        List.of(Articles.ARTICLE_ID, Articles.CLUSTER_ID, Articles.PUBLISHED_DATE, Articles.UNIQUE);
    Map<String, TableRow> articles = new HashMap<>();
    try (Stream<TableRow> rows = run.rows(Articles.NAME, columns)) {
      rows.filter(row -> date.isEmpty() || date.equals(row.optionalDate(Articles.PUBLISHED_DATE)))
          .forEach(row -> articles.put(row.text(Articles.ARTICLE_ID), row));
    }
    return articles;
  }

  /** Sums while they grow. */
  private static final class Tally {
    private final Set<String> stories = new HashSet<>();
    private long judgements;
    private long positive;
    private long negative;
    private long counted;
    private long millionths;

    void add(TableRow row, TableRow article) {
      double polarity = row.number(Opinions.POLARITY);
      judgements++;
      positive += polarity > 0 ? 1 : 0;
      negative += polarity < 0 ? 1 : 0;
      stories.add(article.text(Articles.CLUSTER_ID));
      if (article.flag(Articles.UNIQUE)) {
        counted++;
        millionths += Math.round(polarity * 1e6);
      }
    }

    Standing standing(String actorId) {
      return new Standing(
          actorId,
          judgements,
          positive,
          negative,
          stories.size(),
          counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(millionths / 1e6 / counted));
    }
  }
}
