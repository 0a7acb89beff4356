package org.mirsad.job;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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
    StructType nested = new StructType().add("row", schema, false); // flat rows lose comments
    return dataset.map(new Nest(), Encoders.row(nested)).select("row.*");
  }

  private static final class Nest implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      return RowFactory.create(row);
    }
  }
}
