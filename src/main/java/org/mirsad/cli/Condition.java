package org.mirsad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import org.mirsad.InputException;
import org.mirsad.published.TableRow;

/**
 * Whether a column has a value.
 *
 * @param column its name
 * @param wanted the value as the user writes it, empty for none
 */
record Condition(String column, String wanted) implements Predicate<TableRow> {
  @Override
  public boolean test(TableRow row) {
    Optional<Object> value = row.value(column);
    if (value.isEmpty() || wanted.isEmpty()) {
      return wanted.isEmpty() && value.map(one -> one.equals("")).orElse(true);
    }
    return equal(value.get());
  }

  private boolean equal(Object value) {
    try {
      if (value instanceof Long number) {
        return number == Long.parseLong(wanted);
      }
      if (value instanceof Double number) {
        return number == Double.parseDouble(wanted);
      }
      if (value instanceof LocalDate date) {
        return date.equals(LocalDate.parse(wanted));
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new InputException(
          "--where %s is '%s', expected %s"
              .formatted(
                  column, wanted, value instanceof LocalDate ? "a day as 2025-05-20" : "a number"),
          e);
    }
    if (value instanceof Boolean flag) {
      if (!wanted.equals("true") && !wanted.equals("false")) {
        throw new InputException(
            "--where %s is '%s', expected true or false".formatted(column, wanted));
      }
      return flag.toString().equals(wanted);
    }
    return value instanceof String text
        ? text.equals(wanted)
        : Json.line(Json.value(value)).equals(wanted);
  }
}
