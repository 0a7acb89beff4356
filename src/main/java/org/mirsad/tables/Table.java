package org.mirsad.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * What is fixed about a table.
 *
 * @param name snake_case, the folder's name
 * @param row what one row is, for the data dictionary
 * @param schema columns with nullability and comments
 * @param partitionColumns columns that become folders; empty for all tables so far, since a folder
 *     per date would make many tiny files and hide the column from readers that know no Hive layout
 * @param sortColumns the order of rows in the files; unique together
 */
public record Table(
    String name,
    String row,
    StructType schema,
    List<String> partitionColumns,
    List<String> sortColumns) {

  public Table {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(row, "row");
    partitionColumns = List.copyOf(partitionColumns);
    sortColumns = List.copyOf(sortColumns);
    List<String> columns = Arrays.asList(schema.fieldNames());
    if (!columns.containsAll(sortColumns) || !columns.containsAll(partitionColumns)) {
      throw new IllegalArgumentException(
          "table %s has no columns %s %s".formatted(name, partitionColumns, sortColumns));
    }
  }

  static Table of(String name, String row, StructType schema, String... sortColumns) {
    return new Table(name, row, schema, List.of(), List.of(sortColumns));
  }

  /**
   * The gate before each write: exactly these columns, in this order, of these types, with their
   * comments (which {@code to} alone does not carry over).
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    Column[] columns =
        Arrays.stream(schema.fields())
            .map(field -> functions.col(field.name()).as(field.name(), field.metadata()))
            .toArray(Column[]::new);
    return rows.to(schema).select(columns);
  }

  /** What the data dictionary says of a column. */
  public String comment(String column) {
    return schema.apply(column).getComment().get();
  }

  public Column[] sortOrder() {
    return sortColumns.stream().map(functions::col).toArray(Column[]::new);
  }
}
