package org.mirsad.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;

/** The rows of a table's files, one file after the other. */
final class TableRows implements Iterator<TableRow>, AutoCloseable {
  private final Iterator<Path> files;
  private final ReadSupport<Group> support;
  private final Configuration configuration;
  private ParquetReader<Group> reader;
  private Group next;
  private boolean started;

  TableRows(List<Path> files, ReadSupport<Group> support, Configuration configuration) {
    this.files = files.iterator();
    this.support = support;
    this.configuration = configuration;
  }

  Stream<TableRow> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    if (!started) {
      started = true;
      advance();
    }
    return next != null;
  }

  @Override
  public TableRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    TableRow row = new TableRow(next);
    advance();
    return row;
  }

  private void advance() {
    try {
      next = reader == null ? null : reader.read();
      while (next == null && files.hasNext()) {
        close();
        reader = ParquetReader.builder(support, files.next()).withConf(configuration).build();
        next = reader.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      reader = null;
    }
  }
}
