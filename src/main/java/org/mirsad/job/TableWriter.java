package org.mirsad.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.mirsad.tables.Table;

/**
 * Writes tables as sorted Parquet.
 *
 * @param folder the run's folder
 * @param files number of files per table
 * @param configuration of the file system
 */
record TableWriter(Path folder, int files, Configuration configuration) {

  /** Writes a table and counts what stands in its files. */
  RunResult.TableSummary write(Table table, Dataset<Row> rows) {
    Path path = new Path(folder, table.name());
    Dataset<Row> conforming = table.conform(rows);
    Dataset<Row> spread =
        files == 1
            ? conforming.coalesce(1)
            : conforming.repartitionByRange(files, table.sortOrder());
    spread.sortWithinPartitions(table.sortOrder()).write().parquet(path.toString());
    return new RunResult.TableSummary(path.toString(), count(path));
  }

  private long count(Path path) {
    try {
      FileSystem fileSystem = path.getFileSystem(configuration);
      long rows = 0;
      for (FileStatus file : fileSystem.listStatus(path)) {
        if (file.getPath().getName().endsWith(".parquet")) {
          try (ParquetFileReader reader =
              ParquetFileReader.open(HadoopInputFile.fromStatus(file, configuration))) {
            rows += reader.getRecordCount();
          }
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
