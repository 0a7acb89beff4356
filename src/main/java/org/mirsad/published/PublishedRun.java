package org.mirsad.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.mirsad.InputException;

/**
 * A published run: its description and its tables, on any file system that Hadoop knows.
 *
 * <pre>{@code
 * PublishedRun run = PublishedRun.open("out");
 * try (Stream<TableRow> rows = run.rows("opinions", List.of("target_id", "polarity"))) {
 *   rows.forEach(row -> System.out.println(row.text("target_id") + row.number("polarity")));
 * }
 * }</pre>
 */
public final class PublishedRun {
  private static final String DESCRIPTION = "_run.json";
  private static final String LATEST = "latest";
  private static final String LATEST_ID = "LATEST";
  private static final String RUNS = "runs";
  private static final String DATA_SUFFIX = ".parquet";
  private static final String SPARK_HADOOP = "spark.hadoop.";

  private final Path folder;
  private final Configuration configuration;
  private final JsonNode description;

  private PublishedRun(Path folder, Configuration configuration, JsonNode description) {
    this.folder = folder;
    this.configuration = configuration;
    this.description = description;
  }

  /**
   * Opens a run.
   *
   * @param place an output folder, of which the last run is taken, or the folder of a run
   * @throws InputException if no run is published there
   */
  public static PublishedRun open(String place) {
    Objects.requireNonNull(place, "place");
    Configuration configuration = configuration();
    try {
      Path given = new Path(place);
      FileSystem files = given.getFileSystem(configuration);
      Path folder = runFolder(files, given);
      if (folder == null) {
        throw noRun(place, null);
      }
      try (InputStream stream = files.open(new Path(folder, DESCRIPTION))) {
        return new PublishedRun(
            files.resolvePath(folder), configuration, new ObjectMapper().readTree(stream));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw noRun(place, e);
    }
  }

  /**
   * Hadoop's settings, and those that {@code spark-submit} was given for it as {@code
   * spark.hadoop.*}: it leaves them in the driver's system properties.
   */
  static Configuration configuration() {
    Configuration configuration = new Configuration();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(SPARK_HADOOP)) {
        configuration.set(name.substring(SPARK_HADOOP.length()), System.getProperty(name));
      }
    }
    return configuration;
  }

  private static InputException noRun(String place, Exception cause) {
    return new InputException(
        "no run is published in %s, expected the output folder of 'mirsad run'".formatted(place),
        cause);
  }

  /** The folder itself, the one that {@code latest} or {@code LATEST} names, or null. */
  private static Path runFolder(FileSystem files, Path given) throws IOException {
    if (files.exists(new Path(given, DESCRIPTION))) {
      return given;
    }
    Path latest = new Path(given, LATEST);
    if (files.exists(new Path(latest, DESCRIPTION))) {
      return latest;
    }
    try (InputStream stream = files.open(new Path(given, LATEST_ID))) {
      String id = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
      Path named = new Path(new Path(given, RUNS), id);
      return files.exists(new Path(named, DESCRIPTION)) ? named : null;
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  /** The folder of the run, links resolved: a path on a local disk, else a URI. */
  public String folder() {
    return folder.toUri().getScheme().equals("file") ? folder.toUri().getPath() : folder.toString();
  }

  public String id() {
    return description.path("run_id").asText();
  }

  /** The content of {@code _run.json}. */
  public JsonNode description() {
    return description;
  }

  /** Whether the run has the table. */
  public boolean has(String table) {
    try {
      return folder.getFileSystem(configuration).exists(new Path(folder, table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names of a table's columns.
   *
   * @throws InputException if the run has no such table
   */
  public List<String> columns(String table) {
    return schema(table, files(table).get(0)).getFields().stream().map(Type::getName).toList();
  }

  /**
   * The rows of a table in its sort order. The stream reads as it goes and wants closing.
   *
   * @param columns those to read, all if empty
   * @throws InputException if the run has no such table or the table no such column
   */
  public Stream<TableRow> rows(String table, List<String> columns) {
    List<Path> files = files(table);
    Configuration projected = new Configuration(configuration);
    if (!columns.isEmpty()) {
      projected.set(
          ReadSupport.PARQUET_READ_SCHEMA,
          projection(table, schema(table, files.get(0)), columns).toString());
    }
    TableRows rows = new TableRows(files, new GroupReadSupport(), projected);
    return rows.stream();
  }

  private MessageType projection(String table, MessageType schema, List<String> columns) {
    List<Type> fields = new ArrayList<>();
    for (String column : columns) {
      if (!schema.containsField(column)) {
        throw new InputException(
            "table %s of run %s has no column '%s', expected one of %s"
                .formatted(
                    table,
                    id(),
                    column,
                    String.join(", ", schema.getFields().stream().map(Type::getName).toList())));
      }
      fields.add(schema.getType(column));
    }
    return new MessageType(schema.getName(), fields);
  }

  private MessageType schema(String table, Path file) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
      return reader.getFooter().getFileMetaData().getSchema();
    } catch (IOException | RuntimeException e) {
      throw unreadable(table, e);
    }
  }

  private List<Path> files(String table) {
    try {
      FileStatus[] found = folder.getFileSystem(configuration).listStatus(new Path(folder, table));
      List<Path> files =
          Arrays.stream(found)
              .map(FileStatus::getPath)
              .filter(path -> path.getName().endsWith(DATA_SUFFIX))
              .sorted(Comparator.comparing(Path::getName))
              .toList();
      if (files.isEmpty()) {
        throw unreadable(table, null);
      }
      return files;
    } catch (IOException e) {
      throw unreadable(table, e);
    }
  }

  private InputException unreadable(String table, Exception cause) {
    return new InputException(
        "run %s in %s has no readable table '%s'".formatted(id(), folder(), table), cause);
  }
}
