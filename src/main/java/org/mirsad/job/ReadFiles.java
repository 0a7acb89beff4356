package org.mirsad.job;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.mirsad.annotate.clean.Cleaner;
import org.mirsad.document.Document;
import org.mirsad.document.DocumentReader;
import org.mirsad.document.ReadResult;
import org.mirsad.document.ReadSettings;
import org.mirsad.document.Reject;
import org.mirsad.tables.Documents;
import org.mirsad.tables.Rejects;

/** From file names to documents and rejects, lazily, one file after the other. */
final class ReadFiles implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A file to read. */
  static final StructType FILE =
      new StructType().add("uri", "string", false).add("relative_path", "string", false);

  /** A document with its metadata, or a reject; the arrays hold one row or none. */
  static final StructType READ =
      new StructType()
          .add("doc_id", "string", true)
          .add("source_uri", "string", false)
          .add("sha256", "string", true)
          .add("documents", DataTypes.createArrayType(Documents.SCHEMA, false), false)
          .add("title", "string", false)
          .add("published_at", "string", false)
          .add("publisher", "string", false)
          .add("url", "string", false)
          .add("outlet", "long", false)
          .add("rejects", DataTypes.createArrayType(Rejects.SCHEMA, false), false);

  private final ReadSettings settings;
  private final SerializableConfiguration configuration;

  ReadFiles(ReadSettings settings, SerializableConfiguration configuration) {
    this.settings = settings;
    this.configuration = configuration;
  }

  static Row toRow(InputFile file) {
    return RowFactory.create(file.uri(), file.relativePath());
  }

  @Override
  public Iterator<Row> call(Row file) {
    String uri = file.getString(0);
    try {
      Path path = new Path(URI.create(uri));
      FileSystem fileSystem = path.getFileSystem(configuration.value());
      Iterator<ReadResult> results =
          new DocumentReader(settings).read(uri, file.getString(1), fileSystem.open(path));
      return new RowIterator(results);
    } catch (IOException e) {
      Reject reject =
          new Reject(uri, "", "read", "unreadable", String.valueOf(e.getMessage()).strip());
      return Collections.singleton(row(reject)).iterator();
    }
  }

  private record RowIterator(Iterator<ReadResult> results) implements Iterator<Row> {
    @Override
    public boolean hasNext() {
      return results.hasNext();
    }

    @Override
    public Row next() {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Read read) {
        return row(read.document());
      }
      return row(((ReadResult.Rejected) result).reject());
    }
  }

  private static Row row(Document document) {
    Document.Metadata metadata = document.metadata();
    return RowFactory.create(
        document.docId(),
        document.sourceUri(),
        document.sha256(),
        new Row[] {
          Documents.toRow(document, PageAddress.of(document), Language.of(document.text()))
        },
        metadata.title(),
        metadata.publishedAt(),
        metadata.publisher(),
        metadata.url(),
        Cleaner.outlet(document),
        new Row[0]);
  }

  private static Row row(Reject reject) {
    return RowFactory.create(
        null,
        reject.sourceUri(),
        null,
        new Row[0],
        "",
        "",
        "",
        "",
        0L,
        new Row[] {Rejects.toRow(reject)});
  }

  /** The document of a row, or null for a reject. */
  static Document document(Row row) {
    List<Row> documents = row.getList(row.fieldIndex("documents"));
    if (documents.isEmpty()) {
      return null;
    }
    return Documents.fromRow(
        documents.get(0),
        new Document.Metadata(
            row.getAs("title"),
            row.getAs("published_at"),
            row.getAs("publisher"),
            row.getAs("url")));
  }

  /** The rows of an array column. */
  static Row[] rows(Row row, String column) {
    return row.<Row>getList(row.fieldIndex(column)).toArray(Row[]::new);
  }
}
