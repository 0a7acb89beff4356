package org.mirsad.tables;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;

/** The schemas as SQL, with the comments of the columns. */
public final class Ddl {
  private Ddl() {}

  /** One {@code CREATE TABLE} for each table, in the order of the data dictionary. */
  public static String statements() {
    return Tables.ALL.stream().map(Ddl::statement).collect(Collectors.joining("\n"));
  }

  private static String statement(Table table) {
    return "-- One row per %s.\nCREATE TABLE %s (\n%s\n) USING parquet;\n"
        .formatted(
            table.row(),
            table.name(),
            Arrays.stream(table.schema().fields())
                .map(StructField::toDDL)
                .map(column -> "  " + column)
                .collect(Collectors.joining(",\n")));
  }
}
