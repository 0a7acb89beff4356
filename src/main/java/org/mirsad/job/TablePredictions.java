package org.mirsad.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.mirsad.InputException;
import org.mirsad.evaluate.DocumentName;
import org.mirsad.evaluate.FoundDocument;
import org.mirsad.evaluate.Predictions;
import org.mirsad.tables.Blocks;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Stances;
import org.mirsad.tables.Statements;
import org.mirsad.tables.Table;
import org.mirsad.tables.TimeExpressions;
import org.mirsad.text.Span;

/** What a run found in some documents, read back from its tables. */
public final class TablePredictions implements Predictions {
  private static final String LATEST_LINK = "latest";
  private static final String LATEST_FILE = "LATEST";
  private static final String RUNS = "runs";

  private final Map<String, List<FoundDocument>> documents = new HashMap<>();

  private TablePredictions() {}

  /**
   * Reads the documents of the names given.
   *
   * @param directory the output folder of runs, or the folder of one run
   * @throws InputException if there are no tables
   */
  public static TablePredictions read(SparkSession spark, String directory, Set<String> names) {
    Path run = run(directory, spark.sparkContext().hadoopConfiguration());
    TablePredictions predictions = new TablePredictions();
    Map<String, Row> found = documents(spark, run, names);
    Reader reader = new Reader(spark, run, found.keySet());
    Map<String, List<FoundDocument.Block>> blocks = reader.rows(Blocks.TABLE, Reader::block);
    Map<String, List<FoundDocument.Mention>> mentions =
        reader.rows(Mentions.TABLE, Reader::mention);
    Map<String, List<FoundDocument.Statement>> statements =
        reader.rows(Statements.TABLE, Reader::statement);
    Map<String, List<FoundDocument.Opinion>> opinions =
        reader.rows(Opinions.TABLE, Reader::opinion);
    Map<String, List<FoundDocument.Stance>> stances = reader.rows(Stances.TABLE, Reader::stance);
    Map<String, List<FoundDocument.Date>> dates = reader.rows(TimeExpressions.TABLE, Reader::date);
    found.forEach(
        (id, row) ->
            predictions.add(
                row.getAs(Documents.SOURCE_URI),
                new FoundDocument(
                    row.getAs(Documents.TEXT),
                    blocks.getOrDefault(id, List.of()),
                    mentions.getOrDefault(id, List.of()),
                    statements.getOrDefault(id, List.of()),
                    opinions.getOrDefault(id, List.of()),
                    stances.getOrDefault(id, List.of()),
                    dates.getOrDefault(id, List.of()))));
    return predictions;
  }

  @Override
  public Optional<FoundDocument> of(String name) {
    return DocumentName.only(name, documents.getOrDefault(name, List.of()));
  }

  private void add(String sourceUri, FoundDocument document) {
    documents.computeIfAbsent(DocumentName.of(sourceUri), name -> new ArrayList<>()).add(document);
  }

  private static Map<String, Row> documents(SparkSession spark, Path run, Set<String> names) {
    Map<String, Row> found = new LinkedHashMap<>();
    Dataset<Row> all =
        table(spark, run, Documents.TABLE)
            .select(Documents.DOC_ID, Documents.SOURCE_URI, Documents.TEXT);
    List<String> wanted = new ArrayList<>();
    for (Row row : all.select(Documents.DOC_ID, Documents.SOURCE_URI).collectAsList()) {
      if (names.contains(DocumentName.of(row.getString(1)))) {
        wanted.add(row.getString(0));
      }
    }
    all.where(functions.col(Documents.DOC_ID).isInCollection(wanted))
        .sort(Documents.DOC_ID)
        .collectAsList()
        .forEach(row -> found.put(row.getString(0), row));
    return found;
  }

  /** The folder of the run meant by {@code directory}. */
  private static Path run(String directory, Configuration configuration) {
    try {
      Path given = new Path(directory);
      FileSystem fileSystem = given.getFileSystem(configuration);
      Path run = given;
      if (fileSystem.exists(new Path(given, LATEST_LINK))) {
        run = new Path(given, LATEST_LINK);
      } else if (fileSystem.exists(new Path(given, LATEST_FILE))) {
        try (FSDataInputStream stream = fileSystem.open(new Path(given, LATEST_FILE))) {
          String id = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
          run = new Path(new Path(given, RUNS), id);
        }
      }
      if (!fileSystem.exists(new Path(run, Documents.NAME))) {
        throw new InputException(
            "%s: no tables, expected the output folder of a run".formatted(directory));
      }
      return run;
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("%s: cannot be read: %s".formatted(directory, e.getMessage()), e);
    }
  }

  private static Dataset<Row> table(SparkSession spark, Path run, Table table) {
    return spark.read().schema(table.schema()).parquet(new Path(run, table.name()).toString());
  }

  /**
   * Reads the rows of some documents.
   *
   * @param run the run's folder
   * @param ids ids of the documents
   */
  private record Reader(SparkSession spark, Path run, Set<String> ids) {

    <T> Map<String, List<T>> rows(Table table, Function<Row, T> value) {
      Map<String, List<T>> byDocument = new HashMap<>();
      table(spark, run, table)
          .where(functions.col(Documents.DOC_ID).isInCollection(ids))
          .sort(table.sortOrder())
          .collectAsList()
          .forEach(
              row ->
                  byDocument
                      .computeIfAbsent(row.getAs(Documents.DOC_ID), id -> new ArrayList<>())
                      .add(value.apply(row)));
      return byDocument;
    }

    static FoundDocument.Block block(Row row) {
      return new FoundDocument.Block(span(row), row.getAs(Blocks.KIND), row.getAs(Blocks.KEPT));
    }

    static FoundDocument.Mention mention(Row row) {
      return new FoundDocument.Mention(
          span(row), row.getAs(Mentions.ACTOR_ID), row.getAs(Mentions.KIND));
    }

    static FoundDocument.Statement statement(Row row) {
      return new FoundDocument.Statement(span(row), text(row, Statements.SPEAKER_ID));
    }

    static FoundDocument.Opinion opinion(Row row) {
      return new FoundDocument.Opinion(
          span(row),
          row.getAs(Opinions.TARGET_ID),
          row.getAs(Opinions.VOICE),
          row.getAs(Opinions.POLARITY));
    }

    static FoundDocument.Stance stance(Row row) {
      return new FoundDocument.Stance(
          span(row),
          row.getAs(Stances.HOLDER_ID),
          row.getAs(Stances.ISSUE_ID),
          row.getAs(Stances.LABEL));
    }

    static FoundDocument.Date date(Row row) {
      return new FoundDocument.Date(
          span(row), row.getAs(TimeExpressions.SURFACE), text(row, TimeExpressions.VALUE));
    }

    private static Span span(Row row) {
      return new Span(row.<Integer>getAs(Blocks.START), row.<Integer>getAs(Blocks.END));
    }

    /** The empty string for null. */
    private static String text(Row row, String column) {
      String value = row.getAs(column);
      return value == null ? "" : value;
    }
  }
}
