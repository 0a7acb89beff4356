package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** What the report embeds adds up to the tables. */
class ReportDataIT {
  private static PublishedRun run;
  private static ReportData data;
  private static JsonNode json;

  @BeforeAll
  static void read() {
    run = ReportRun.instance().run();
    data = ReportData.read(run, ReportRun.names());
    json = ReportJson.of(data);
  }

  @Test
  void cellsAddUpToTheDailyTableOfSentiment() {
    int[] checked = {0};
    forEach(
        "actor_sentiment_daily",
        row -> {
          SeriesKey key = SeriesKey.sentiment(row.text("actor_id"));
          if (!data.order().contains(key)) {
            return;
          }
          List<Map.Entry<String, Cells.Counts>> cells =
              data.cells().of(key).entrySet().stream()
                  .filter(cell -> row.date("date").equals(article(cell).date()))
                  .toList();
          long mentions = cells.stream().mapToLong(cell -> cell.getValue().mentions()).sum();
          assertThat(mentions).isEqualTo(row.whole("mentions"));
          assertThat(cells.stream().mapToLong(cell -> cell.getValue().positive()).sum())
              .isEqualTo(row.whole("positive"));
          assertThat(cells.stream().mapToLong(cell -> cell.getValue().negative()).sum())
              .isEqualTo(row.whole("negative"));
          List<Map.Entry<String, Cells.Counts>> counted =
              cells.stream().filter(cell -> article(cell).unique()).toList();
          long judgements = counted.stream().mapToLong(cell -> cell.getValue().judgements()).sum();
          assertThat(judgements).isEqualTo(row.whole("opinions_unique"));
          if (judgements > 0) {
            double sum = counted.stream().mapToDouble(cell -> cell.getValue().polarity()).sum();
            assertThat(sum / judgements).isCloseTo(row.number("sentiment"), within(1e-6));
            checked[0]++;
          }
        });
    assertThat(checked[0]).isGreaterThan(10);
  }

  @Test
  void cellsAddUpToTheDailyTablesOfStancesAndVoices() {
    int[] checked = {0};
    forEach(
        "actor_stance_daily",
        row -> {
          SeriesKey key = SeriesKey.stance(row.text("actor_id"), row.text("issue_id"));
          checked[0] += check(key, row, "support", "statements");
        });
    forEach(
        "voice_target_daily",
        row -> {
          SeriesKey key = SeriesKey.voice(row.text("voice"), row.text("target_id"));
          checked[0] += check(key, row, "", "opinions");
        });
    assertThat(checked[0]).isGreaterThan(50);
  }

  private static int check(SeriesKey key, TableRow row, String positive, String judgements) {
    assertThat(data.order()).contains(key);
    List<Cells.Counts> cells =
        data.cells().of(key).entrySet().stream()
            .filter(cell -> row.date("date").equals(article(cell).date()))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(cells.stream().mapToLong(Cells.Counts::judgements).sum())
        .isEqualTo(row.whole(judgements));
    if (!positive.isEmpty()) {
      assertThat(cells.stream().mapToLong(Cells.Counts::positive).sum())
          .isEqualTo(row.whole(positive));
    }
    return row.whole(judgements) > 0 ? 1 : 0;
  }

  @Test
  void pointsAreThoseOfTheTables() {
    Map<String, Integer> rows = new TreeMap<>();
    forEach(
        "actor_sentiment_daily",
        row -> {
          if (!row.isNull("sentiment")) {
            rows.merge(row.text("actor_id"), 1, Integer::sum);
            Series series = data.series().get(SeriesKey.sentiment(row.text("actor_id")));
            assertThat(series.points(Period.DAILY))
                .anySatisfy(
                    point -> {
                      assertThat(point.date()).isEqualTo(row.date("date"));
                      assertThat(point.mean()).isEqualTo(row.number("sentiment"));
                      assertThat(point.low()).isEqualTo(row.number("ci_low"));
                      assertThat(point.high()).isEqualTo(row.number("ci_high"));
                      assertThat(point.flag()).isEqualTo(row.text("n_flag"));
                    });
          }
        });
    rows.forEach(
        (actor, n) ->
            assertThat(data.series().get(SeriesKey.sentiment(actor)).points(Period.DAILY))
                .hasSize(n));
  }

  /** The page chooses which article stands for its story: the first one of the story and date. */
  @Test
  void theFirstArticleOfAStoryAndDateIsTheOneThatCounts() {
    JsonNode articles = json.path("articles");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < articles.path("day").size(); i++) {
      String place = articles.path("story").path(i) + " " + articles.path("day").path(i);
      boolean unique = (articles.path("flags").path(i).asInt() & 1) != 0;
      assertThat(seen.add(place)).as(place).isEqualTo(unique);
    }
    assertThat(articles.path("day").size()).isGreaterThan(seen.size());
  }

  @Test
  void everyCueInSightStandsWhereItIsMarked() {
    int[] marked = {0};
    for (JsonNode cues : json.path("evidence").path("cues")) {
      for (JsonNode cue : cues) {
        marked[0] += cue.path(4).asInt() >= 0 ? 1 : 0;
      }
    }
    assertThat(marked[0]).isGreaterThan(50);
    for (Evidence row : data.evidence().rows()) {
      SentenceTexts.Sentence sentence =
          data.sentences().get(new SentenceTexts.Place(row.article(), row.sentence()));
      assertThat(sentence).isNotNull();
    }
  }

  @Test
  void evidenceIsOfManyStoriesAndCappedForEachPoint() {
    assertThat(data.evidence().rows()).isNotEmpty();
    Map<String, Integer> byPoint = new TreeMap<>();
    for (Evidence row : data.evidence().rows()) {
      String point =
          row.kind() + row.actor() + row.other() + data.corpus().article(row.article()).date();
      byPoint.merge(point, 1, Integer::sum);
    }
    assertThat(byPoint.values()).allMatch(n -> n <= Limits.SENTENCES_PER_POINT);
    assertThat(data.evidence().candidates()).isGreaterThanOrEqualTo(data.evidence().rows().size());
  }

  @Test
  void coverageCountsEveryDatedArticleOnce() {
    long dated =
        data.corpus().articles().stream().filter(article -> article.date() != null).count();
    assertThat(data.coverage().days().stream().mapToLong(Coverage.Day::articles).sum())
        .isEqualTo(dated);
    assertThat(data.quality().undated().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(data.corpus().articles().size() - dated)
        .isPositive();
  }

  @Test
  void theSameRunGivesTheSamePage() {
    assertThat(Json.text(ReportJson.of(ReportData.read(run, ReportRun.names()))))
        .isEqualTo(Json.text(json));
  }

  private static Corpus.Article article(Map.Entry<String, Cells.Counts> cell) {
    return data.corpus().article(cell.getKey());
  }

  private static void forEach(String table, java.util.function.Consumer<TableRow> check) {
    try (Stream<TableRow> rows = run.rows(table, List.of())) {
      rows.forEach(check);
    }
  }
}
