package org.mirsad.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.mirsad.published.TableRow;

/** Prints rows of a table one after the other. */
interface RowPrinter {
  void print(TableRow row);

  /** Is called behind the last row. */
  default void finish() {}

  static RowPrinter of(RowFormat format, List<String> columns, Terminal terminal) {
    return switch (format) {
      case TEXT -> new Text(columns, terminal);
      case JSON -> new Lines(columns, terminal);
      case CSV -> new Csv(columns, terminal);
    };
  }

  /** Aligned columns, for which all rows must be known. */
  final class Text implements RowPrinter {
    /** Columns of a terminal that one value may take on it. */
    private static final int WIDEST = 40;

    private final List<String> columns;
    private final Terminal terminal;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> right;

    Text(List<String> columns, Terminal terminal) {
      this.columns = columns;
      this.terminal = terminal;
      this.right = new ArrayList<>(Collections.nCopies(columns.size(), false));
    }

    @Override
    public void print(TableRow row) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        Object value = row.value(columns.get(column)).orElse("");
        if (value instanceof Number) {
          right.set(column, true);
        }
        String cell = cell(value);
        cells.add(terminal.outIsTerminal() ? TextTable.cut(cell, WIDEST) : cell);
      }
      rows.add(cells);
    }

    @Override
    public void finish() {
      TextTable table = TextTable.of(columns, right);
      rows.forEach(table::add);
      table.print(terminal.out(), terminal.outStyle());
    }

    private static String cell(Object value) {
      if (value instanceof Double number) {
        return String.format(Locale.ROOT, "%.4f", number);
      }
      if (value instanceof List || value instanceof Map) {
        return directed(Wording.oneLine(Json.line(Json.value(value))));
      }
      return directed(Wording.oneLine(value.toString()));
    }

    private static String directed(String text) {
      return text.codePoints().anyMatch(Text::runsLeft) ? Wording.isolated(text) : text;
    }

    private static boolean runsLeft(int c) {
      byte direction = Character.getDirectionality(c);
      return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
  }

  /** An object a line. */
  record Lines(List<String> columns, Terminal terminal) implements RowPrinter {
    @Override
    public void print(TableRow row) {
      ObjectNode node = Json.object();
      for (String column : columns) {
        row.value(column)
            .ifPresentOrElse(
                value -> node.set(column, Json.value(value)), () -> node.putNull(column));
      }
      terminal.out().println(Json.line(node));
    }
  }

  /** Comma-separated values as in RFC 4180; null is nothing, an empty text a pair of quotes. */
  final class Csv implements RowPrinter {
    private final List<String> columns;
    private final Terminal terminal;

    Csv(List<String> columns, Terminal terminal) {
      this.columns = columns;
      this.terminal = terminal;
      terminal.out().println(String.join(",", columns));
    }

    @Override
    public void print(TableRow row) {
      terminal
          .out()
          .println(
              columns.stream()
                  .map(column -> row.value(column).map(Csv::field).orElse(""))
                  .collect(Collectors.joining(",")));
    }

    private static String field(Object value) {
      if (value.equals("")) {
        return "\"\"";
      }
      return StringEscapeUtils.escapeCsv(
          value instanceof List || value instanceof Map
              ? Json.line(Json.value(value))
              : value.toString());
    }
  }
}
