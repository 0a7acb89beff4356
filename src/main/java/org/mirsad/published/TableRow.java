package org.mirsad.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A row of a table, or a struct inside one. Asking for a column that is not there, or was not read,
 * or as what it is not, is a fault of the program.
 */
public final class TableRow {
  private final Group group;

  TableRow(Group group) {
    this.group = Objects.requireNonNull(group, "group");
  }

  /** Whether the column has no value here. */
  public boolean isNull(String column) {
    return group.getFieldRepetitionCount(column) == 0;
  }

  /**
   * A text.
   *
   * @throws IllegalStateException if there is none
   */
  public String text(String column) {
    return group.getString(present(column), 0);
  }

  public Optional<String> optionalText(String column) {
    return isNull(column) ? Optional.empty() : Optional.of(text(column));
  }

  /** A whole number of 32 or 64 bits. */
  public long whole(String column) {
    PrimitiveType type = group.getType().getType(present(column)).asPrimitiveType();
    return type.getPrimitiveTypeName() == PrimitiveTypeName.INT32
        ? group.getInteger(column, 0)
        : group.getLong(column, 0);
  }

  public double number(String column) {
    return group.getDouble(present(column), 0);
  }

  public OptionalDouble optionalNumber(String column) {
    return isNull(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
  }

  public boolean flag(String column) {
    return group.getBoolean(present(column), 0);
  }

  public LocalDate date(String column) {
    return LocalDate.ofEpochDay(group.getInteger(present(column), 0));
  }

  public Optional<LocalDate> optionalDate(String column) {
    return isNull(column) ? Optional.empty() : Optional.of(date(column));
  }

  /** A struct. */
  public TableRow row(String column) {
    return new TableRow(group.getGroup(present(column), 0));
  }

  /** An array of structs. */
  public List<TableRow> rows(String column) {
    Group array = group.getGroup(present(column), 0);
    return elements(array)
        .mapToObj(i -> new TableRow(array.getGroup(0, i).getGroup(0, 0)))
        .toList();
  }

  /** An array of texts. */
  public List<String> texts(String column) {
    Group array = group.getGroup(present(column), 0);
    return elements(array).mapToObj(i -> array.getGroup(0, i).getString(0, 0)).toList();
  }

  /**
   * The value of a column whatever its type: a {@code String}, {@code Long}, {@code Double}, {@code
   * Boolean} or {@code LocalDate}; a {@code List} of such values for an array and a {@code Map} by
   * column, in their order, for a struct (where nulls are left out). Two values are equal when they
   * say the same.
   */
  public Optional<Object> value(String column) {
    return isNull(column) ? Optional.empty() : Optional.of(Values.of(group, column));
  }

  /** Parquet's lists are a group that repeats a group of one element. */
  private static IntStream elements(Group array) {
    return IntStream.range(0, array.getFieldRepetitionCount(0));
  }

  private String present(String column) {
    if (isNull(column)) {
      throw new IllegalStateException("no value in column " + column);
    }
    return column;
  }

  /** The row as Parquet's own tools print it. */
  @Override
  public String toString() {
    return group.toString();
  }
}
