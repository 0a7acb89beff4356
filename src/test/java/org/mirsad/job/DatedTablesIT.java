package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.ReadSettings;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.statistics.KeyedRandom;
import org.mirsad.statistics.PublisherEffects;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Table;

/** The tables by day, week and month at 1 and 7 partitions are what plain Java adds up. */
class DatedTablesIT {
  private static final Path SEEDS = Path.of("seeds").toAbsolutePath();
  private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.builtIn());

  private static final KnownErrors ERRORS = KnownErrors.of(KNOWLEDGE);

  @TempDir private static Path output;
  private static SparkSession spark;
  private static final Map<Integer, RunResult> RESULTS = new HashMap<>();
  private static List<Placed> articles;

  /** An annotated article and where it stands. */
  private record Placed(AnnotatedArticle article, Cell.Place place) {}

  @BeforeAll
  static void run() throws IOException {
    spark = Session.open("local[2]");
    for (int partitions : List.of(1, 7)) {
      RunSettings settings =
          RunSettings.of(List.of(SEEDS.toString()), output.toString(), "parts-" + partitions)
              .withPartitions(partitions);
      RESULTS.put(partitions, new Run(spark, settings, Progress.SILENT).execute());
    }
    articles = inPlainJava();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void seriesAreWhatPlainJavaAddsUp() {
    List<Cell> cells =
        articles.stream()
            .flatMap(a -> ArticleFigures.cells(a.article(), a.place()).stream())
            .sorted(
                Comparator.comparing((Cell cell) -> cell.key().name())
                    .thenComparing(cell -> cell.place().articleId()))
            .toList();
    Corpus corpus =
        corpus()
            .withEffects(
                Map.of(
                    Cell.Kind.SENTIMENT,
                    effects(cells, Cell.Kind.SENTIMENT),
                    Cell.Kind.STANCE,
                    effects(cells, Cell.Kind.STANCE)));
    ReportSeries report =
        new ReportSeries(
            new ReportSeries.Names(KNOWLEDGE),
            ERRORS,
            new JavaSparkContext(spark.sparkContext()).broadcast(corpus));
    Map<String, List<Row>> expected = new TreeMap<>();
    Iterator<Row> series = report.call(cells.stream().map(Cell::toRow).iterator());
    List<Table> tables = ReportSeries.TABLES.values().stream().flatMap(List::stream).toList();
    series.forEachRemaining(
        row -> {
          for (Table table : tables) {
            Row[] rows = (Row[]) row.get(ReportSeries.SERIES.fieldIndex(table.name()));
            expected.computeIfAbsent(table.name(), t -> new ArrayList<>()).addAll(List.of(rows));
          }
        });
    tables.forEach(table -> check(table, expected.get(table.name())));
  }

  @Test
  void termsAreWhatPlainJavaAddsUp() {
    List<Row> occurrences = new ArrayList<>();
    TermTotals totals = new TermTotals();
    TreeMap<Integer, Set<String>> slots = new TreeMap<>();
    for (Placed placed : articles) {
      count(placed, totals, occurrences, slots);
    }
    totals.seal();
    double[] frequencies = new double[1 << 20];
    Arrays.fill(frequencies, Math.log(articles.size() + 1.0));
    slots.forEach(
        (slot, ids) -> frequencies[slot] = Math.log((articles.size() + 1.0) / (ids.size() + 1.0)));
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    ReportTerms report = new ReportTerms(context.broadcast(totals), context.broadcast(frequencies));
    occurrences.sort(
        Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getInt(1)));
    Map<String, List<Row>> expected = new TreeMap<>();
    report
        .call(occurrences.iterator())
        .forEachRemaining(
            row -> {
              for (int i = 0; i < ReportTerms.TABLES.size(); i++) {
                expected
                    .computeIfAbsent(ReportTerms.TABLES.get(i).name(), t -> new ArrayList<>())
                    .addAll(List.of((Row[]) row.get(i)));
              }
            });
    ReportTerms.TABLES.forEach(table -> check(table, expected.get(table.name())));
  }

  private static void count(
      Placed placed,
      TermTotals totals,
      List<Row> occurrences,
      TreeMap<Integer, Set<String>> slots) {
    Cell.Place place = placed.place();
    Map<Integer, Long> lengths = new HashMap<>();
    ArticleFigures.termTotals(placed.article())
        .forEach(
            (key, n) -> {
              String actor = key.actorId().isEmpty() ? null : key.actorId();
              if (actor == null) {
                lengths.put(key.n(), n);
              }
              add(totals, place, actor, key.n(), n);
            });
    ArticleFigures.terms(placed.article())
        .forEach(
            (key, count) -> {
              int slot = TermTables.slot(key.term());
              slots.computeIfAbsent(slot, s -> new HashSet<>()).add(place.articleId());
              if (key.n() == 1) {
                totals.addWord(key.term(), count.frequency());
              }
              occurrences.add(
                  RowFactory.create(
                      key.term(),
                      key.n(),
                      place.date(),
                      null,
                      count.surface(),
                      count.frequency(),
                      lengths.get(key.n()),
                      place.unique()));
            });
    ArticleFigures.actorTerms(placed.article())
        .forEach(
            (key, n) ->
                occurrences.add(
                    RowFactory.create(
                        key.term(),
                        key.n(),
                        place.date(),
                        key.actorId(),
                        null,
                        n,
                        null,
                        place.unique())));
  }

  /** No seed is a copy of another, so that all of them count. */
  private static void add(TermTotals totals, Cell.Place place, String actor, int n, long count) {
    assertThat(place.unique()).isTrue();
    totals.add(place.date(), actor, n, new TermTotals.Total(count, count, count));
  }

  private static Map<String, Double> effects(List<Cell> cells, Cell.Kind kind) {
    List<PublisherEffects.Sums> sums = new ArrayList<>();
    for (Cell cell : cells) {
      Cell.Counts counts = cell.counts();
      String publisher = cell.place().publisher();
      if (cell.key().kind() == kind && counts.judgements() > 0 && !publisher.isEmpty()) {
        long squares = counts.polarityMillionths() * counts.polarityMillionths();
        sums.add(
            new PublisherEffects.Sums(
                cell.key().first() + ':' + cell.key().second(),
                publisher,
                1,
                counts.judgements(),
                counts.polarity(),
                squares / counts.judgements() / 1_000_000 / 1_000_000.0));
      }
    }
    assertThat(sums.stream().map(s -> s.series() + s.publisher()).distinct()).hasSameSizeAs(sums);
    return PublisherEffects.estimate(sums);
  }

  private static Corpus corpus() {
    return Corpus.of(
        articles.stream()
            .map(
                a ->
                    Clusters.Placement.alone(a.place().articleId(), a.article().article().dating()))
            .toList());
  }

  private static void check(Table table, List<Row> rows) {
    List<Row> expected = sorted(table, spark.createDataFrame(rows, table.schema()));
    for (Map.Entry<Integer, RunResult> result : RESULTS.entrySet()) {
      String name = "%s at %d partitions".formatted(table.name(), result.getKey());
      List<Row> written =
          sorted(table, spark.read().parquet(result.getValue().tables().get(table.name()).path()));
      assertThat(written).as(name).isNotEmpty().hasSameSizeAs(expected);
      for (int row = 0; row < written.size(); row++) {
        for (int column = 0; column < table.schema().size(); column++) {
          Object value = written.get(row).get(column);
          Object other = expected.get(row).get(column);
          boolean same =
              value instanceof Double number && other instanceof Double wanted
                  ? Math.abs(number - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted))
                  : Objects.equals(value, other);
          assertThat(same).as("%s: %s, not %s", name, written.get(row), expected.get(row)).isTrue();
        }
      }
    }
  }

  private static List<Row> sorted(Table table, Dataset<Row> rows) {
    return rows.sort(table.sortOrder()).collectAsList();
  }

  private static List<Placed> inPlainJava() throws IOException {
    Analyzer analyzer = new Analyzer(KNOWLEDGE);
    Map<String, Row> published = new HashMap<>();
    for (Row row :
        spark.read().parquet(RESULTS.get(1).tables().get(Articles.NAME).path()).collectAsList()) {
      published.put(row.getAs(Articles.ARTICLE_ID), row);
    }
    List<Placed> placed = new ArrayList<>();
    for (InputFile file : InputFiles.list(List.of(SEEDS.toString()), new Configuration())) {
      Path path = SEEDS.resolve(file.relativePath());
      new DocumentReader(ReadSettings.DEFAULT)
          .read(file.uri(), file.relativePath(), Files.newInputStream(path))
          .forEachRemaining(
              result -> {
                var document = ((ReadResult.Read) result).document();
                for (Article article : analyzer.cut(document, Set.of()).articles()) {
                  placed.add(placed(analyzer, article, published.get(article.articleId())));
                }
              });
    }
    return placed;
  }

  private static Placed placed(Analyzer analyzer, Article article, Row row) {
    Article.Dating dating =
        new Article.Dating(
            row.<LocalDate>getAs(Articles.PUBLISHED_DATE),
            Article.DateSource.valueOf(
                row.<String>getAs(Articles.DATE_SOURCE).toUpperCase(Locale.ROOT)),
            row.<Double>getAs(Articles.DATE_CONFIDENCE));
    StringBuilder content = new StringBuilder();
    article.blocks().forEach(block -> content.append(block.span().of(article.text())));
    return new Placed(
        analyzer.annotate(article.datedBy(dating)),
        new Cell.Place(
            article.articleId(),
            row.getAs(Articles.CLUSTER_ID),
            KeyedRandom.hash(content.toString()),
            article.publisher(),
            dating.date(),
            row.getAs(Articles.UNIQUE),
            row.getAs(Articles.PUBLISHED),
            row.getAs(Articles.MACHINE_TRANSLATED)));
  }
}
