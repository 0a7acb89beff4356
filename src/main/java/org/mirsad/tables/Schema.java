package org.mirsad.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Spells out a schema; every column has a comment. */
final class Schema {
  private static final String RANGE_START =
      "First code point in documents.text; text[start:end] is the surface.";
  private static final String RANGE_END = "Code point after the last one in documents.text.";

  private final List<StructField> fields = new ArrayList<>();

  Schema text(String name, String comment) {
    return add(name, DataTypes.StringType, false, comment);
  }

  Schema optionalText(String name, String comment) {
    return add(name, DataTypes.StringType, true, comment);
  }

  Schema integer(String name, String comment) {
    return add(name, DataTypes.IntegerType, false, comment);
  }

  Schema count(String name, String comment) {
    return add(name, DataTypes.LongType, false, comment);
  }

  Schema number(String name, String comment) {
    return add(name, DataTypes.DoubleType, false, comment);
  }

  Schema optionalNumber(String name, String comment) {
    return add(name, DataTypes.DoubleType, true, comment);
  }

  Schema flag(String name, String comment) {
    return add(name, DataTypes.BooleanType, false, comment);
  }

  Schema date(String name, String comment) {
    return add(name, DataTypes.DateType, false, comment);
  }

  Schema optionalDate(String name, String comment) {
    return add(name, DataTypes.DateType, true, comment);
  }

  /** The columns {@code start} and {@code end}. */
  Schema range() {
    return integer("start", RANGE_START).integer("end", RANGE_END);
  }

  Schema add(String name, DataType type, boolean nullable, String comment) {
    fields.add(
        new StructField(
            name, type, nullable, new MetadataBuilder().putString("comment", comment).build()));
    return this;
  }

  StructType build() {
    return new StructType(fields.toArray(StructField[]::new));
  }

  /** Null for the empty string, which stands for "none" inside the program. */
  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The empty string for null. */
  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
