package org.mirsad.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/** Reads what tells of the quality of a run. */
final class QualityRows {
  private static final String EVALUATION = "/report/quality.json";
  private static final String UNKNOWN_ACTORS = "unknown_actors";

  private final PublishedRun run;
  private final Corpus corpus;

  private QualityRows(PublishedRun run, Corpus corpus) {
    this.run = run;
    this.corpus = corpus;
  }

  static Quality read(PublishedRun run, Corpus corpus) {
    QualityRows rows = new QualityRows(run, corpus);
    List<Quality.Reject> rejects = rows.rejects();
    Map<String, List<Corpus.Article>> stories =
        corpus.articles().stream().collect(Collectors.groupingBy(Corpus.Article::cluster));
    return new Quality(
        rows.count(corpus.articles().stream(), Corpus.Article::dateSource),
        rows.count(
            corpus.articles().stream().filter(article -> article.date() == null),
            Corpus.Article::publisher),
        corpus.articles().stream().filter(Corpus.Article::translated).count(),
        rows.count(rejects.stream(), Quality.Reject::reason),
        rejects.stream().limit(Limits.SAMPLES).toList(),
        duplicates(stories),
        stories.values().stream().filter(s -> s.size() > 1).mapToLong(List::size).sum(),
        rows.cuts(),
        rows.unknown(),
        evaluation());
  }

  private <T> TreeMap<String, Long> count(Stream<T> values, Function<T, String> by) {
    return values.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  private List<Quality.Reject> rejects() {
    List<String> columns = List.of("source_uri", "stage", "reason", "detail");
    try (Stream<TableRow> rows = run.rows("rejects", columns)) {
      return rows.map(
              row ->
                  new Quality.Reject(
                      lastName(row.text("source_uri")),
                      row.text("stage"),
                      row.text("reason"),
                      row.text("detail")))
          .toList();
    }
  }

  /** The file and its record, without the folders of the machine it was read on. */
  private static String lastName(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static List<Quality.Story> duplicates(Map<String, List<Corpus.Article>> stories) {
    return stories.entrySet().stream()
        .filter(story -> story.getValue().size() > 1)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Corpus.Article>> s) -> -s.getValue().size())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Limits.SAMPLES)
        .map(story -> story(story.getValue()))
        .toList();
  }

  private static Quality.Story story(List<Corpus.Article> articles) {
    Corpus.Article first = articles.stream().min(Corpus.RANK).orElseThrow();
    return new Quality.Story(
        first.title(),
        articles.size(),
        articles.stream()
            .map(Corpus.Article::publisher)
            .filter(name -> !name.isEmpty())
            .distinct()
            .count(),
        first.date(),
        articles.stream()
            .map(Corpus.Article::date)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  /** A rule of the cut log. */
  private record Rule(String kind, String rule, boolean kept) implements Comparable<Rule> {
    private static final Comparator<Rule> ORDER =
        Comparator.comparing(Rule::kept).thenComparing(Rule::kind).thenComparing(Rule::rule);

    @Override
    public int compareTo(Rule other) {
      return ORDER.compare(this, other);
    }
  }

  /** A stretch of a document that was cut. */
  private record Stretch(String document, long start, long end) {}

  private List<Quality.Cut> cuts() {
    TreeMap<Rule, long[]> sums = new TreeMap<>();
    Map<Rule, List<Stretch>> stretches = new HashMap<>();
    List<String> columns = List.of("doc_id", "kind", "kept", "rule", "start", "end");
    try (Stream<TableRow> rows = run.rows("blocks", columns)) {
      rows.forEach(
          row -> {
            Rule rule = new Rule(row.text("kind"), row.text("rule"), row.flag("kept"));
            long start = row.whole("start");
            long end = row.whole("end");
            long[] sum = sums.computeIfAbsent(rule, r -> new long[2]);
            sum[0]++;
            sum[1] += end - start;
            List<Stretch> some = stretches.computeIfAbsent(rule, r -> new ArrayList<>());
            if (!rule.kept() && some.size() < Limits.CUTS_PER_RULE) {
              some.add(new Stretch(row.text("doc_id"), start, end));
            }
          });
    }
    Map<Stretch, String> texts = texts(stretches.values().stream().flatMap(List::stream).toList());
    List<Quality.Cut> cuts = new ArrayList<>();
    sums.forEach(
        (rule, sum) ->
            cuts.add(
                new Quality.Cut(
                    rule.kind(),
                    rule.rule(),
                    rule.kept(),
                    sum[0],
                    sum[1],
                    stretches.get(rule).stream().map(texts::get).toList())));
    return cuts;
  }

  private Map<Stretch, String> texts(List<Stretch> stretches) {
    Map<String, List<Stretch>> byDocument =
        stretches.stream().collect(Collectors.groupingBy(Stretch::document));
    Map<Stretch, String> texts = new HashMap<>();
    try (Stream<TableRow> rows = run.rows("documents", List.of("doc_id", "text"))) {
      rows.forEach(
          row ->
              byDocument
                  .getOrDefault(row.text("doc_id"), List.of())
                  .forEach(stretch -> texts.put(stretch, text(row.text("text"), stretch))));
    }
    return texts;
  }

  private static String text(String document, Stretch stretch) {
    int start = document.offsetByCodePoints(0, (int) stretch.start());
    long length = Math.min(stretch.end() - stretch.start(), Limits.CUT_LENGTH);
    int end = document.offsetByCodePoints(start, (int) length);
    String text = String.join(" ", document.substring(start, end).strip().split("\\s+"));
    return length < stretch.end() - stretch.start() ? text + "…" : text;
  }

  private List<Quality.Unknown> unknown() {
    if (!run.has(UNKNOWN_ACTORS)) {
      return List.of();
    }
    List<String> columns = List.of("surface", "type", "count", "articles", "example");
    try (Stream<TableRow> rows = run.rows(UNKNOWN_ACTORS, columns)) {
      return rows.map(
              row ->
                  new Quality.Unknown(
                      row.text("surface"),
                      row.text("type"),
                      row.whole("count"),
                      row.whole("articles"),
                      row.text("example")))
          .sorted(
              Comparator.comparingLong(Quality.Unknown::articles)
                  .thenComparingLong(Quality.Unknown::count)
                  .reversed()
                  .thenComparing(Quality.Unknown::surface))
          .limit(Limits.SAMPLES)
          .toList();
    }
  }

  private static JsonNode evaluation() {
    try (InputStream stream =
        Objects.requireNonNull(QualityRows.class.getResourceAsStream(EVALUATION), EVALUATION)) {
      return new JsonMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
