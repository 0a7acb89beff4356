package org.mirsad.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.mirsad.annotate.Article;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.tables.ArticleTerms;
import org.mirsad.tables.Articles;
import org.mirsad.tables.Blocks;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Duplicates;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Rejects;
import org.mirsad.tables.Sentences;
import org.mirsad.tables.Stances;
import org.mirsad.tables.Statements;
import org.mirsad.tables.Table;
import org.mirsad.tables.Tables;
import org.mirsad.tables.TimeExpressions;
import org.mirsad.tables.UnknownActorRows;

/**
 * A run of the job: reads, cuts, clusters, dates, annotates, aggregates and publishes. The driver
 * holds a card per article and the pairs of near-duplicates; all text stays on the executors.
 *
 * <pre>{@code
 * try (SparkSession spark = Session.open("local[2]")) {
 *   RunSettings settings = RunSettings.of(List.of("seeds"), "out", "20250520T000000Z");
 *   RunResult result = new Run(spark, settings, Progress.SILENT).execute();
 * }
 * }</pre>
 */
public final class Run {
  /** Input below this size is not worth Spark's machinery for large data. */
  private static final long SMALL_BYTES = 1L << 20;

  /** Input bytes per file of each table; the largest tables are ten times their input. */
  private static final long BYTES_PER_FILE = 32L << 20;

  /** Input bytes per task, where the settings ask for fewer tasks than that makes. */
  private static final long BYTES_PER_TASK = 4L << 20;

  private static final int MOST_TASKS = 2000;

  private static final int WRITERS = 4;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final RunSettings settings;
  private final Progress progress;
  private final Stopwatch stopwatch;
  private final AnalyzerFactory analyzers;
  private final Kept kept;

  public Run(SparkSession spark, RunSettings settings, Progress progress) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.kept = new Kept(context);
    this.settings = settings;
    this.progress = progress;
    this.stopwatch = new Stopwatch(progress);
    this.analyzers = new AnalyzerFactory(settings.knowledge());
  }

  /**
   * Runs the job and publishes its tables.
   *
   * @throws org.mirsad.InputException if an input, the output or a knowledge file is wrong; nothing
   *     is published then
   */
  public RunResult execute() {
    Knowledge knowledge = stopwatch.time("knowledge", 0, () -> analyzers.analyzer().knowledge());
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<InputFile> files =
        stopwatch.time("list", 0, () -> InputFiles.list(settings.inputs(), configuration));
    Publication publication = new Publication(settings.output(), settings.runId(), configuration);
    publication.prepare();
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    int tasks = (int) Math.max(settings.partitions(), Math.min(MOST_TASKS, bytes / BYTES_PER_TASK));
    Session.configure(spark, tasks, bytes < SMALL_BYTES);
    try (kept) {
      return run(knowledge, files, publication, fileCount(bytes));
    }
  }

  private RunResult run(
      Knowledge knowledge, List<InputFile> files, Publication publication, int filesPerTable) {
    Dataset<Row> read = kept.persist(read(files));
    Map<Long, Long> outlets = stopwatch.time("read", files.size(), () -> documentsByOutlet(read));
    Dataset<Row> cut = kept.persist(cut(read, outlets));
    long documents = outlets.values().stream().mapToLong(Long::longValue).sum();
    List<Clusters.Card> cards = stopwatch.time("clean", documents, () -> cards(cut));
    List<Clusters.Pair> pairs =
        stopwatch.time("duplicates", cards.size(), () -> pairs(cut, cards.size()));
    TreeMap<String, Clusters.Placement> placements = Clusters.place(cards, pairs);
    LongAccumulator done = spark.sparkContext().longAccumulator("articles annotated");
    Dataset<Row> annotated = kept.persist(annotated(cut, moved(cards, placements), done));
    stopwatch.time("annotate", cards.size(), () -> count(annotated, done, cards.size()));
    ReportSeries.Names names = new ReportSeries.Names(knowledge);
    Map<Table, Dataset<Row>> tables = evidence(cut, annotated);
    tables.put(
        UnknownActorRows.TABLE,
        UnknownActorTable.candidates(Rows.exploded(annotated, AnnotateArticles.UNKNOWN_MENTIONS)));
    Corpus corpus = Corpus.of(placements.values());
    DatedTables dated =
        stopwatch.time(
            "aggregate",
            0,
            () -> DatedTables.of(spark, kept, annotated, corpus, names, KnownErrors.of(knowledge)));
    tables.putAll(dated.tables());
    tables.put(Duplicates.TABLE, duplicates(placements, pairs));
    TableWriter writer =
        new TableWriter(
            publication.folder(), filesPerTable, spark.sparkContext().hadoopConfiguration());
    Map<String, RunResult.TableSummary> written =
        stopwatch.time("write", tables.size(), () -> write(writer, tables));
    RunResult.Counts counts = counts(files, documents, placements, cards, written);
    List<Row> rejects =
        written.get(Rejects.NAME).rows() == 0
            ? List.of()
            : tables
                .get(Rejects.TABLE)
                .sort(Rejects.TABLE.sortOrder())
                .limit(RunResult.MOST_REJECTS)
                .collectAsList();
    List<RunResult.UnknownName> unknown = mostUnknown(written);
    String latest =
        stopwatch.time(
            "publish",
            0,
            () ->
                publication.publish(
                    RunDescription.of(settings, counts, written, stopwatch.seconds())));
    return new RunResult(
        settings.runId(),
        latest,
        counts,
        RunSummary.files(files, cards, placements),
        rejects.stream().map(Rejects::fromRow).toList(),
        DailySeries.sentiments(dated.totals(), names),
        DailySeries.stances(dated.totals(), names, knowledge),
        unknown,
        written,
        stopwatch.seconds());
  }

  /** The most frequent candidates for the actor list, read back from their table. */
  private List<RunResult.UnknownName> mostUnknown(Map<String, RunResult.TableSummary> written) {
    RunResult.TableSummary table = written.get(UnknownActorRows.NAME);
    return table.rows() == 0
        ? List.of()
        : UnknownActorTable.mostFrequent(
            spark.read().schema(UnknownActorRows.SCHEMA).parquet(table.path()));
  }

  /** Documents and rejects; each repeat of a document numbered in {@link CutDocuments#COPY}. */
  private Dataset<Row> read(List<InputFile> files) {
    int tasks = Math.min(files.size(), Math.max(settings.partitions(), files.size() / 1000));
    Dataset<Row> names =
        spark.createDataFrame(
            context.parallelize(files.stream().map(ReadFiles::toRow).toList(), tasks),
            ReadFiles.FILE);
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    return names
        .flatMap(new ReadFiles(settings.reading(), configuration), Encoders.row(ReadFiles.READ))
        .withColumn(
            CutDocuments.COPY,
            functions
                .row_number()
                .over(Window.partitionBy("doc_id").orderBy("source_uri", "sha256")));
  }

  private static Dataset<Row> documents(Dataset<Row> read) {
    return read.where("doc_id is not null and " + CutDocuments.COPY + " = 1");
  }

  private static Map<Long, Long> documentsByOutlet(Dataset<Row> read) {
    Map<Long, Long> documents = new HashMap<>();
    for (Row row : documents(read).groupBy("outlet").count().collectAsList()) {
      documents.put(row.getLong(0), row.getLong(1));
    }
    return documents;
  }

  private Dataset<Row> cut(Dataset<Row> read, Map<Long, Long> outlets) {
    Set<Long> repeated = RepeatedLines.find(documents(read), outlets, analyzers);
    return read.mapPartitions(
        new CutDocuments(analyzers, kept.broadcast(repeated)), Encoders.row(CutDocuments.CUT));
  }

  private static List<Clusters.Card> cards(Dataset<Row> cut) {
    return cut
        .selectExpr("get(documents, 0).source_uri as source_uri", "explode(articles) as article")
        .selectExpr(
            "source_uri",
            "article.article_id",
            "article.doc_id",
            "article.part",
            "article.parent_article_id",
            "article.title",
            "article.publisher",
            "article.published_date",
            "article.date_source",
            "article.date_confidence",
            "article.words")
        .collectAsList()
        .stream()
        .map(Run::card)
        .toList();
  }

  private static Clusters.Card card(Row row) {
    return new Clusters.Card(
        row.getAs("article_id"),
        row.getAs("doc_id"),
        row.getAs("source_uri"),
        row.<Integer>getAs("part"),
        row.getAs("parent_article_id"),
        row.getAs("title"),
        row.getAs("publisher"),
        ArticleRows.dating(row),
        row.<Integer>getAs("words"));
  }

  private List<Clusters.Pair> pairs(Dataset<Row> cut, int articles) {
    return articles < 2 ? List.of() : NearDuplicates.find(spark, cut);
  }

  /** The placements that differ from an article standing alone with its own date. */
  private static Map<String, Clusters.Placement> moved(
      List<Clusters.Card> cards, Map<String, Clusters.Placement> placements) {
    Map<String, Clusters.Placement> moved = new TreeMap<>();
    for (Clusters.Card card : cards) {
      Clusters.Placement placement = placements.get(card.articleId());
      if (!placement.equals(Clusters.Placement.alone(card.articleId(), card.dating()))) {
        moved.put(card.articleId(), placement);
      }
    }
    return moved;
  }

  private Dataset<Row> annotated(
      Dataset<Row> cut, Map<String, Clusters.Placement> moved, LongAccumulator done) {
    return cut.flatMap(
        new AnnotateArticles(analyzers, kept.broadcast(moved), done),
        Encoders.row(AnnotateArticles.ANNOTATED));
  }

  /** Annotates all articles, telling the listener now and then how many are done. */
  private long count(Dataset<Row> annotated, LongAccumulator done, long total) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "mirsad-progress");
              thread.setDaemon(true);
              return thread;
            });
    try {
      clock.scheduleWithFixedDelay(
          () -> progress.stage("annotate", Math.min(total, done.value()), total),
          1,
          1,
          TimeUnit.SECONDS);
      return annotated.count();
    } finally {
      clock.shutdown();
      awaitEnd(clock);
    }
  }

  private static void awaitEnd(ScheduledExecutorService clock) {
    try {
      clock.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<Table, Dataset<Row>> evidence(Dataset<Row> cut, Dataset<Row> annotated) {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    tables.put(Documents.TABLE, Rows.exploded(cut, "documents"));
    tables.put(
        Rejects.TABLE,
        Rows.exploded(cut, "rejects").unionByName(Rows.exploded(annotated, Rejects.NAME)));
    tables.put(Blocks.TABLE, Rows.exploded(cut, "blocks"));
    for (Table table :
        List.of(
            Articles.TABLE,
            Sentences.TABLE,
            TimeExpressions.TABLE,
            Mentions.TABLE,
            Statements.TABLE,
            Opinions.TABLE,
            Stances.TABLE,
            ArticleTerms.TABLE)) {
      tables.put(table, Rows.exploded(annotated, table.name()));
    }
    return tables;
  }

  private Dataset<Row> duplicates(
      Map<String, Clusters.Placement> placements, List<Clusters.Pair> pairs) {
    Map<String, Double> similarity = new TreeMap<>();
    for (Clusters.Pair pair : pairs) {
      similarity.merge(pair.one(), pair.similarity(), Math::max);
      similarity.merge(pair.other(), pair.similarity(), Math::max);
    }
    List<Row> rows = new ArrayList<>();
    placements.forEach(
        (article, placement) ->
            rows.add(
                Duplicates.toRow(
                    placement.clusterId(),
                    article,
                    similarity.get(article),
                    placement.representativeId().equals(article))));
    return spark.createDataFrame(rows, Duplicates.SCHEMA);
  }

  /** Writes all tables, a few at a time: on small data most of a write is waiting. */
  private Map<String, RunResult.TableSummary> write(
      TableWriter writer, Map<Table, Dataset<Row>> tables) {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      AtomicLong done = new AtomicLong();
      Map<String, Future<RunResult.TableSummary>> writes = new LinkedHashMap<>();
      for (Table table : Tables.ALL) {
        writes.put(table.name(), threads.submit(() -> writer.write(table, tables.get(table))));
      }
      Map<String, RunResult.TableSummary> written = new LinkedHashMap<>();
      writes.forEach(
          (name, write) -> {
            written.put(name, join(write));
            progress.stage("write", done.incrementAndGet(), tables.size());
          });
      return written;
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T join(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private static RunResult.Counts counts(
      List<InputFile> files,
      long documents,
      Map<String, Clusters.Placement> placements,
      List<Clusters.Card> cards,
      Map<String, RunResult.TableSummary> written) {
    return new RunResult.Counts(
        files.size(),
        documents,
        written.get(Rejects.NAME).rows(),
        cards.size(),
        cards.stream().filter(card -> card.part() > 1).count(),
        placements.values().stream().filter(p -> p.source() == Article.DateSource.NONE).count(),
        placements.values().stream().map(Clusters.Placement::clusterId).distinct().count());
  }

  private static int fileCount(long bytes) {
    return (int) Math.max(1, bytes / BYTES_PER_FILE);
  }
}
