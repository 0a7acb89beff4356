package org.mirsad.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mirsad.InputException;

/** A row of a tab-separated knowledge file, read by column name, with its place for messages. */
final class TsvRow {
  private final String place;
  private final Map<String, String> values;

  private TsvRow(String place, Map<String, String> values) {
    this.place = place;
    this.values = values;
  }

  /**
   * The rows of a file whose first line is {@code #column<TAB>column...}.
   *
   * @param columns the columns expected, all of them, in order
   */
  static List<TsvRow> read(KnowledgeFiles.Source source, String... columns) {
    String[] lines = new String(source.content(), StandardCharsets.UTF_8).split("\r?\n", -1);
    List<TsvRow> rows = new ArrayList<>();
    if (lines.length == 0
        || !Arrays.equals(cells(lines[0].replaceFirst("^\uFEFF?#", "")), columns)) {
      throw new InputException(
          "%s:1: expected the header #%s".formatted(source.name(), String.join("<TAB>", columns)));
    }
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String place = source.name() + ":" + (i + 1);
      String[] cells = cells(lines[i]);
      if (cells.length != columns.length) {
        throw new InputException(
            "%s: %d columns, expected %d (%s)"
                .formatted(place, cells.length, columns.length, String.join(", ", columns)));
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int c = 0; c < columns.length; c++) {
        values.put(columns[c], cells[c].equals("-") ? "" : cells[c]);
      }
      rows.add(new TsvRow(place, values));
    }
    return rows;
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    Arrays.setAll(cells, i -> cells[i].strip());
    return cells;
  }

  /** The file and line, for messages. */
  String place() {
    return place;
  }

  String text(String column) {
    return values.get(column);
  }

  String required(String column) {
    String value = values.get(column);
    if (value.isEmpty()) {
      throw expected(column, "a value");
    }
    return value;
  }

  /** The parts of a cell between bars; empty for an empty cell. */
  List<String> list(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : values.get(column).split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }

  double number(String column, double low, double high) {
    try {
      double value = Double.parseDouble(required(column));
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the message
    }
    throw expected(column, "a number from %s to %s".formatted(low, high));
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(values.get(column))) {
        return constant;
      }
    }
    throw expected(column, "one of " + choices(type));
  }

  InputException expected(String column, String what) {
    return new InputException(
        "%s: %s is '%s', expected %s".formatted(place, column, values.get(column), what));
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return String.join(
        ", ",
        Arrays.stream(type.getEnumConstants())
            .map(e -> e.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
