package org.mirsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A series as the page reads it: cells by article, points by period, trend and breaks. */
final class SeriesJson {
  private final ReportData data;
  private final ArticleIndex articles;
  private final Interned actors;
  private final Interned issues;
  private final Interned words;

  SeriesJson(
      ReportData data, ArticleIndex articles, Interned actors, Interned issues, Interned words) {
    this.data = data;
    this.articles = articles;
    this.actors = actors;
    this.issues = issues;
    this.words = words;
  }

  ObjectNode node(SeriesKey key) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", ReportJson.word(key.kind()));
    node.put("first", actors.number(key.first()));
    node.put("second", second(key));
    node.set("cells", cells(data.cells().of(key)));
    Series series = data.series().get(key);
    ObjectNode points = node.putObject("points");
    for (Period period : Period.values()) {
      if (!series.points(period).isEmpty()) {
        points.set(period.word(), points(series.points(period)));
      }
    }
    if (!series.trend().isEmpty()) {
      node.set("trend", trend(series.trend()));
    }
    if (!series.breaks().isEmpty()) {
      node.set("breaks", breaks(series.breaks()));
    }
    return node;
  }

  /** Cells in order of article: those with judgements have figures, the others mentions only. */
  private ObjectNode cells(Map<String, Cells.Counts> cells) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode article = node.putArray("article");
    ArrayNode mentions = node.putArray("mentions");
    ArrayNode judgements = node.putArray("judgements");
    ArrayNode positive = node.putArray("positive");
    ArrayNode negative = node.putArray("negative");
    ArrayNode sum = node.putArray("sum");
    cells.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((a, b) -> articles.number(a) - articles.number(b)))
        .forEach(
            cell -> {
              Cells.Counts counts = cell.getValue();
              article.add(articles.number(cell.getKey()));
              mentions.add(counts.mentions());
              judgements.add(counts.judgements());
              positive.add(counts.positive());
              negative.add(counts.negative());
              Json.sum(sum, counts.polarity());
            });
    return node;
  }

  private ObjectNode points(List<Series.Point> points) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode day = node.putArray("day");
    ArrayNode mean = node.putArray("mean");
    ArrayNode low = node.putArray("low");
    ArrayNode high = node.putArray("high");
    ArrayNode judgements = node.putArray("judgements");
    ArrayNode stories = node.putArray("stories");
    ArrayNode flag = node.putArray("flag");
    for (Series.Point point : points) {
      Json.day(day, point.date());
      Json.figure(mean, point.mean());
      Json.figure(low, point.low());
      Json.figure(high, point.high());
      judgements.add(point.judgements());
      stories.add(point.stories());
      flag.add(words.number(point.flag()));
    }
    return node;
  }

  private static ObjectNode trend(List<Series.Level> trend) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode day = node.putArray("day");
    ArrayNode value = node.putArray("value");
    ArrayNode low = node.putArray("low");
    ArrayNode high = node.putArray("high");
    ArrayNode window = node.putArray("window");
    ArrayNode adjusted = node.putArray("adjusted");
    for (Series.Level level : trend) {
      Json.day(day, level.date());
      Json.figure(value, level.value());
      Json.figure(low, level.low());
      Json.figure(high, level.high());
      optional(window, level.window());
      optional(adjusted, level.adjusted());
    }
    if (trend.stream().allMatch(level -> level.adjusted().isEmpty())) {
      node.remove("adjusted");
    }
    return node;
  }

  private static void optional(ArrayNode column, OptionalDouble figure) {
    figure.ifPresentOrElse(value -> Json.figure(column, value), column::addNull);
  }

  private static ObjectNode breaks(List<Series.Break> breaks) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode day = node.putArray("day");
    ArrayNode before = node.putArray("before");
    ArrayNode after = node.putArray("after");
    ArrayNode q = node.putArray("q");
    ArrayNode coverage = node.putArray("coverage");
    ArrayNode coverageP = node.putArray("coverageP");
    ArrayNode mixP = node.putArray("mixP");
    for (Series.Break found : breaks) {
      Json.day(day, found.date());
      Json.figure(before, found.before());
      Json.figure(after, found.after());
      Json.figure(q, found.qValue());
      coverage.add(found.coverage());
      optional(coverageP, found.coverageP());
      optional(mixP, found.mixP());
    }
    return node;
  }

  private int second(SeriesKey key) {
    return switch (key.kind()) {
      case SENTIMENT -> -1;
      case STANCE -> issues.number(key.second());
      case VOICE -> actors.number(key.second());
    };
  }
}
