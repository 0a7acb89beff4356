package org.mirsad.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mirsad.published.PublishedRun;

/**
 * What became of a table's rows.
 *
 * @param table its name
 * @param before rows in the earlier run
 * @param after rows in the later one
 * @param added rows whose key only the later run has
 * @param removed rows whose key only the earlier run has
 * @param changed rows that both have and that differ
 * @param columns how many of the changed rows differ in each column
 * @param onlyBefore columns that only the earlier run has; what they say is not compared
 * @param onlyAfter columns that only the later run has
 */
public record TableChange(
    String table,
    long before,
    long after,
    long added,
    long removed,
    long changed,
    Map<String, Long> columns,
    List<String> onlyBefore,
    List<String> onlyAfter) {
  public TableChange {
    Objects.requireNonNull(table, "table");
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
  }

  /** Whether all rows are alike in all columns. */
  public boolean isEqual() {
    return added == 0
        && removed == 0
        && changed == 0
        && onlyBefore.isEmpty()
        && onlyAfter.isEmpty();
  }

  static TableChange of(String table, PublishedRun before, PublishedRun after, List<String> key) {
    if (!before.has(table)) {
      long rows = count(after, table);
      return new TableChange(table, 0, rows, rows, 0, 0, Map.of(), List.of(), after.columns(table));
    }
    if (!after.has(table)) {
      long rows = count(before, table);
      return new TableChange(
          table, rows, 0, 0, rows, 0, Map.of(), before.columns(table), List.of());
    }
    TablePair pair = TablePair.of(table, before, after, key);
    Tally tally = new Tally(pair.columns());
    pair.join(tally);
    return new TableChange(
        table,
        tally.kept + tally.removed,
        tally.kept + tally.added,
        tally.added,
        tally.removed,
        tally.changed,
        tally.columns(),
        without(before.columns(table), pair.columns()),
        without(after.columns(table), pair.columns()));
  }

  private static long count(PublishedRun run, String table) {
    try (var rows = run.rows(table, List.of(run.columns(table).get(0)))) {
      return rows.mapToLong(row -> 1).sum();
    }
  }

  private static List<String> without(List<String> columns, List<String> common) {
    return columns.stream().filter(column -> !common.contains(column)).toList();
  }

  /** Counts. */
  private static final class Tally implements MergeJoin.Outcome {
    private final List<String> names;
    private final long[] differences;
    private long kept;
    private long added;
    private long removed;
    private long changed;

    Tally(List<String> names) {
      this.names = names;
      this.differences = new long[names.size()];
    }

    @Override
    public void removed(KeyedRow before) {
      removed++;
    }

    @Override
    public void added(KeyedRow after) {
      added++;
    }

    @Override
    public void kept(KeyedRow before, KeyedRow after) {
      kept++;
      boolean differs = false;
      for (int i = 0; i < differences.length; i++) {
        if (!Objects.equals(before.values().get(i), after.values().get(i))) {
          differences[i]++;
          differs = true;
        }
      }
      changed += differs ? 1 : 0;
    }

    Map<String, Long> columns() {
      Map<String, Long> counts = new TreeMap<>();
      for (int i = 0; i < differences.length; i++) {
        if (differences[i] > 0) {
          counts.put(names.get(i), differences[i]);
        }
      }
      return counts;
    }
  }
}
