package org.mirsad.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;

/**
 * The same table in two runs, read side by side.
 *
 * @param table name
 * @param before the earlier run
 * @param after the later one
 * @param key columns a row is known by, in sort order
 * @param columns those to read, which both have, the key's first
 */
record TablePair(
    String table, PublishedRun before, PublishedRun after, List<String> key, List<String> columns) {

  /**
   * A pair of which all columns are read that both have.
   *
   * @throws InputException if one of the runs lacks a column of the key
   */
  static TablePair of(String table, PublishedRun before, PublishedRun after, List<String> key) {
    List<String> ours = before.columns(table);
    List<String> theirs = after.columns(table);
    for (String column : key) {
      if (!ours.contains(column) || !theirs.contains(column)) {
        throw new InputException(
            "table %s has no column '%s' in run %s, which its rows are compared by"
                .formatted(table, column, (ours.contains(column) ? after : before).id()));
      }
    }
    List<String> columns = new ArrayList<>(key);
    ours.stream()
        .filter(column -> theirs.contains(column) && !key.contains(column))
        .forEach(columns::add);
    return new TablePair(table, before, after, List.copyOf(key), List.copyOf(columns));
  }

  /** The same pair with fewer columns; those of the key stay. */
  TablePair withColumns(List<String> wanted) {
    List<String> fewer =
        columns.stream().filter(column -> key.contains(column) || wanted.contains(column)).toList();
    return new TablePair(table, before, after, key, fewer);
  }

  /** Where a column stands in the values of a row. */
  int at(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("%s is not read of %s".formatted(column, table));
    }
    return at;
  }

  void join(MergeJoin.Outcome outcome) {
    Function<TableRow, KeyedRow> keyed = row -> KeyedRow.of(row, columns, key.size());
    try (Stream<TableRow> ours = before.rows(table, columns);
        Stream<TableRow> theirs = after.rows(table, columns)) {
      Iterator<KeyedRow> left = ours.map(keyed).iterator();
      Iterator<KeyedRow> right = theirs.map(keyed).iterator();
      MergeJoin.join(left, right, this::unsorted, outcome);
    }
  }

  private InputException unsorted() {
    return new InputException(
        "table %s of run %s or %s is not sorted by %s, expected a run of this program"
            .formatted(table, before.id(), after.id(), String.join(", ", key)));
  }
}
