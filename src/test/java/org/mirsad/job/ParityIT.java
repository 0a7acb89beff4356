package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.Goldens;
import org.mirsad.analysis.Analyzer;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.pronoun.PronounAnnotator;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.annotate.time.TimeExpression;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.ReadSettings;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Sentences;
import org.mirsad.tables.Stances;
import org.mirsad.tables.Statements;
import org.mirsad.tables.Table;
import org.mirsad.tables.Tables;
import org.mirsad.tables.TimeExpressions;
import org.mirsad.text.CodePoints;

/** The seeds give the same tables however the work is cut, and what plain Java gives. */
class ParityIT {
  private static final Path SEEDS = Path.of("seeds").toAbsolutePath();
  private static final List<Integer> PARTITIONS = List.of(1, 2, 7);

  @TempDir private static Path output;
  private static SparkSession spark;
  private static final Map<Integer, RunResult> RESULTS = new HashMap<>();

  @BeforeAll
  static void run() {
    spark = Session.open("local[2]");
    for (int partitions : PARTITIONS) {
      RunSettings settings =
          RunSettings.of(List.of(SEEDS.toString()), output.toString(), "parts-" + partitions)
              .withPartitions(partitions);
      RESULTS.put(partitions, new Run(spark, settings, Progress.SILENT).execute());
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void everyTableIsTheSameAtOneTwoAndSevenPartitions() {
    for (Table table : Tables.ALL) {
      List<String> expected = json(table, 1);
      assertThat(json(table, 2)).as(table.name()).isEqualTo(expected);
      assertThat(json(table, 7)).as(table.name()).isEqualTo(expected);
      assertThat(RESULTS.get(1).tables().get(table.name()).rows())
          .as(table.name())
          .isEqualTo(expected.size());
    }
  }

  @Test
  void nothingIsRejectedAndEveryTableThatThreeDatesCanFillHasRows() {
    assertThat(RESULTS.get(2).rejects()).isEmpty();
    for (Table table : Tables.ALL) {
      boolean needsMore = Set.of("rejects", "change_points").contains(table.name());
      if (!needsMore) {
        assertThat(RESULTS.get(2).tables().get(table.name()).rows()).as(table.name()).isPositive();
      }
    }
  }

  @Test
  void fileNamesOrderLocaleAndTimeZoneChangeNothingButIds(@TempDir Path renamed)
      throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(SEEDS)) {
      seeds = files.sorted(Comparator.reverseOrder()).toList();
    }
    Path folder = Files.createDirectories(renamed.resolve("in/other"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.copy(seeds.get(i), folder.resolve("article-" + i + ".txt"));
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      RunSettings settings =
          RunSettings.of(List.of(renamed.resolve("in").toString()), output.toString(), "parts-0")
              .withPartitions(3);
      RESULTS.put(0, new Run(spark, settings, Progress.SILENT).execute());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      Files.delete(output.resolve("latest"));
      Files.createSymbolicLink(output.resolve("latest"), Path.of("runs/parts-7"));
    }
    Map<String, String> ids = new HashMap<>();
    Map<String, String> byDigest = documentIds(1);
    documentIds(0).forEach((digest, id) -> ids.put(id, byDigest.get(digest)));
    for (Table table : Tables.ALL) {
      if (!table.name().equals(Documents.NAME)) {
        List<String> mapped =
            json(table, 0).stream().map(row -> replaced(row, ids)).sorted().toList();
        assertThat(mapped).as(table.name()).isEqualTo(json(table, 1));
      }
    }
  }

  @Test
  void everySeedArticleIsDatedWithinADayOfItsPublication() {
    Map<String, LocalDate> truth =
        Map.of(
            "000", LocalDate.of(2025, 5, 20),
            "001", LocalDate.of(2025, 5, 20),
            "002", LocalDate.of(2025, 8, 16),
            "003", LocalDate.of(2025, 7, 3),
            "004", LocalDate.of(2025, 5, 19));
    List<RunResult.InputFileSummary> files = RESULTS.get(2).files();
    assertThat(files.stream().mapToInt(file -> file.articles().size()).sum()).isEqualTo(7);
    for (RunResult.InputFileSummary file : files) {
      LocalDate day = truth.get(file.name().substring(0, 3));
      assertThat(file.articles())
          .allSatisfy(
              article ->
                  assertThat(article.dating().date())
                      .as(file.name())
                      .isBetween(day.minusDays(1), day.plusDays(1)));
    }
  }

  @Test
  void everyActorHasARowForEveryDayOfTheCorpus() {
    LocalDate first = LocalDate.of(2025, 5, 19);
    LocalDate last = LocalDate.of(2025, 8, 16);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    Dataset<Row> sentiment = rows(ActorSentimentDaily.NAME, 1);
    assertThat(sentiment.groupBy("actor_id").count().where("count <> " + days).count()).isZero();
    assertThat(sentiment.where("n_flag = 'no_data'").select("date").distinct().count())
        .isEqualTo(days - 5);
    assertThat(sentiment.where("n_flag = 'no_data' and articles > 0").count()).isZero();
    assertThat(rows("coverage_daily", 1).groupBy("date").sum("articles").count()).isEqualTo(days);
  }

  @Test
  void countsByDateAddUpToTheEvidence() {
    for (String table :
        List.of("actor_sentiment_daily", "actor_sentiment_weekly", "actor_sentiment_monthly")) {
      Row sums = rows(table, 1).selectExpr("sum(mentions)", "sum(opinions)").first();
      assertThat(sums.getLong(0)).as(table).isEqualTo(rows(Mentions.NAME, 1).count());
      assertThat(sums.getLong(1)).as(table).isEqualTo(rows(Opinions.NAME, 1).count());
    }
    assertThat(rows("actor_stance_weekly", 1).selectExpr("sum(statements)").first().getLong(0))
        .isEqualTo(rows(Stances.NAME, 1).count());
    assertThat(rows("coverage_monthly", 1).selectExpr("sum(articles)").first().getLong(0))
        .isEqualTo(rows(Articles.NAME, 1).count());
  }

  /** What a change of rules or knowledge does to the figures of the seeds shows in a diff. */
  @Test
  void theDailyFiguresOfTheSeedsAreTheCommittedOnes() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String table :
        List.of("articles", "actor_sentiment_daily", "actor_stance_daily", "voice_target_daily")) {
      Dataset<Row> told =
          table.endsWith("daily") ? rows(table, 1).where("articles > 0") : rows(table, 1);
      for (String row : told.toJSON().collectAsList().stream().sorted().toList()) {
        rows.append(table).append(' ').append(row).append('\n');
      }
    }
    // Beyond six places the mathematics of the processor may show.
    Goldens.check("daily.txt", rows.toString().replaceAll("(\\.\\d{6})\\d+", "$1"));
  }

  private static Map<String, String> documentIds(int partitions) {
    Map<String, String> ids = new HashMap<>();
    for (Row row : rows(Documents.NAME, partitions).collectAsList()) {
      ids.put(row.getAs(Documents.SHA256), row.getAs(Documents.DOC_ID));
    }
    return ids;
  }

  private static String replaced(String row, Map<String, String> ids) {
    String replaced = row;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      replaced = replaced.replace(id.getKey(), id.getValue());
    }
    return replaced;
  }

  @Test
  void evidenceIsWhatPlainJavaFinds() throws IOException {
    List<AnnotatedArticle> articles = annotatedInPlainJava();
    check(Sentences.TABLE, articles, a -> a.layer(Sentence.LAYER), Sentences::toRow);
    check(
        TimeExpressions.TABLE,
        articles,
        a -> a.layer(TimeExpression.LAYER),
        TimeExpressions::toRow);
    check(Mentions.TABLE, articles, PronounAnnotator::allMentions, Mentions::toRow);
    check(Statements.TABLE, articles, a -> a.layer(Statement.LAYER), Statements::toRow);
    check(Opinions.TABLE, articles, a -> a.layer(Opinion.LAYER), Opinions::toRow);
    check(Stances.TABLE, articles, a -> a.layer(Stance.LAYER), Stances::toRow);
  }

  @Test
  void theBlocksOfADocumentCoverItsText() {
    Map<String, Integer> ends = new HashMap<>();
    for (Row block : rows("blocks", 2).sort("doc_id", "block_no").collectAsList()) {
      assertThat(block.<Integer>getAs("start"))
          .isEqualTo(ends.getOrDefault(block.<String>getAs("doc_id"), 0));
      ends.put(block.getAs("doc_id"), block.<Integer>getAs("end"));
    }
    for (Row document : rows("documents", 2).collectAsList()) {
      String text = document.getAs(Documents.TEXT);
      assertThat(ends.get(document.<String>getAs(Documents.DOC_ID)))
          .isEqualTo(text.codePointCount(0, text.length()));
    }
  }

  @Test
  void latestPointsAtTheLastRun() throws IOException {
    assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(Path.of("runs/parts-7"));
    assertThat(output.resolve("latest/_run.json")).content().contains("\"run_id\" : \"parts-7\"");
  }

  private static List<AnnotatedArticle> annotatedInPlainJava() throws IOException {
    Analyzer analyzer = new Analyzer(Knowledge.load(KnowledgeFiles.builtIn()));
    Map<String, Row> published = new HashMap<>();
    for (Row row : rows(Articles.NAME, 2).collectAsList()) {
      published.put(row.getAs(Articles.ARTICLE_ID), row);
    }
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (InputFile file : InputFiles.list(List.of(SEEDS.toString()), new Configuration())) {
      Path path = SEEDS.resolve(file.relativePath());
      new DocumentReader(ReadSettings.DEFAULT)
          .read(file.uri(), file.relativePath(), Files.newInputStream(path))
          .forEachRemaining(
              result -> {
                var document = ((ReadResult.Read) result).document();
                for (Article article : analyzer.cut(document, Set.of()).articles()) {
                  Article.Dating dating = dating(published.get(article.articleId()));
                  annotated.add(analyzer.annotate(article.datedBy(dating)));
                }
              });
    }
    assertThat(annotated).hasSameSizeAs(published.keySet());
    return annotated;
  }

  private static Article.Dating dating(Row row) {
    return new Article.Dating(
        row.<LocalDate>getAs(Articles.PUBLISHED_DATE),
        Article.DateSource.valueOf(
            row.<String>getAs(Articles.DATE_SOURCE).toUpperCase(Locale.ROOT)),
        row.<Double>getAs(Articles.DATE_CONFIDENCE));
  }

  /** Makes a row of an annotation. */
  @FunctionalInterface
  private interface ToRow<T> {
    Row row(Article article, T value, CodePoints offsets);
  }

  private static <T> void check(
      Table table,
      List<AnnotatedArticle> articles,
      Function<AnnotatedArticle, List<T>> values,
      ToRow<T> toRow) {
    List<Row> rows = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      CodePoints offsets = new CodePoints(article.text());
      BiFunction<Article, T, Row> make = (a, value) -> toRow.row(a, value, offsets);
      for (T value : values.apply(article)) {
        rows.add(make.apply(article.article(), value));
      }
    }
    List<String> expected =
        spark.createDataFrame(rows, table.schema()).toJSON().collectAsList().stream()
            .sorted()
            .toList();
    assertThat(json(table, 2)).as(table.name()).isEqualTo(expected);
  }

  private static List<String> json(Table table, int partitions) {
    return rows(table.name(), partitions).toJSON().collectAsList().stream().sorted().toList();
  }

  private static Dataset<Row> rows(String table, int partitions) {
    return spark.read().parquet(RESULTS.get(partitions).tables().get(table).path());
  }
}
