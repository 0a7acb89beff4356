package org.mirsad.job;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Moves between nested and flat rows. */
final class Rows {
  private Rows() {}

  /** The rows held by an array column, as rows of their own. */
  static Dataset<Row> exploded(Dataset<Row> dataset, String column) {
    return dataset.select(functions.explode(functions.col(column)).as("row")).select("row.*");
  }

  /**
   * The same rows with the schema's nullability, which SQL expressions lose; a null where the
   * schema has none fails the job, naming the column.
   */
  static Dataset<Row> asserted(Dataset<Row> dataset, StructType schema) {
    return dataset.map(new Same(), Encoders.row(schema));
  }

  private static final class Same implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      return row;
    }
  }
}
