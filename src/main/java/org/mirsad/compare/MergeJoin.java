package org.mirsad.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Brings together the rows of two tables that are sorted by the same key, holding no more of them
 * than share one key.
 */
final class MergeJoin {
  private MergeJoin() {}

  /** Is told what became of each row. */
  interface Outcome {
    void removed(KeyedRow before);

    void added(KeyedRow after);

    /** Rows of the same key; they may be equal. */
    void kept(KeyedRow before, KeyedRow after);
  }

  /**
   * Joins. Where several rows share a key, equal ones belong together first, the others in order.
   *
   * @param unsorted what to throw when rows are not in order
   */
  static void join(
      Iterator<KeyedRow> before,
      Iterator<KeyedRow> after,
      Supplier<? extends RuntimeException> unsorted,
      Outcome outcome) {
    Groups left = new Groups(before, unsorted);
    Groups right = new Groups(after, unsorted);
    List<KeyedRow> a = left.nextOrEmpty();
    List<KeyedRow> b = right.nextOrEmpty();
    while (!a.isEmpty() || !b.isEmpty()) {
      int order = order(a, b);
      if (order < 0) {
        a.forEach(outcome::removed);
        a = left.nextOrEmpty();
      } else if (order > 0) {
        b.forEach(outcome::added);
        b = right.nextOrEmpty();
      } else {
        pair(a, b, outcome);
        a = left.nextOrEmpty();
        b = right.nextOrEmpty();
      }
    }
  }

  /** A side that has come to its end sorts last. */
  private static int order(List<KeyedRow> a, List<KeyedRow> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return KeyOrder.INSTANCE.compare(a.get(0).key(), b.get(0).key());
  }

  private static void pair(List<KeyedRow> before, List<KeyedRow> after, Outcome outcome) {
    List<KeyedRow> a = new ArrayList<>(before);
    List<KeyedRow> b = new ArrayList<>(after);
    for (Iterator<KeyedRow> rows = a.iterator(); rows.hasNext(); ) {
      KeyedRow row = rows.next();
      if (b.remove(row)) {
        outcome.kept(row, row);
        rows.remove();
      }
    }
    int both = Math.min(a.size(), b.size());
    for (int i = 0; i < both; i++) {
      outcome.kept(a.get(i), b.get(i));
    }
    a.subList(both, a.size()).forEach(outcome::removed);
    b.subList(both, b.size()).forEach(outcome::added);
  }

  /** Consecutive rows of one key. */
  private static final class Groups {
    private final Iterator<KeyedRow> rows;
    private final Supplier<? extends RuntimeException> unsorted;
    private KeyedRow next;

    Groups(Iterator<KeyedRow> rows, Supplier<? extends RuntimeException> unsorted) {
      this.rows = rows;
      this.unsorted = unsorted;
      this.next = rows.hasNext() ? rows.next() : null;
    }

    List<KeyedRow> nextOrEmpty() {
      if (next == null) {
        return List.of();
      }
      List<KeyedRow> group = new ArrayList<>(1);
      KeyedRow first = next;
      int order = 0;
      while (next != null && order == 0) {
        group.add(next);
        next = rows.hasNext() ? rows.next() : null;
        order = next == null ? 0 : KeyOrder.INSTANCE.compare(next.key(), first.key());
      }
      if (order < 0) {
        throw unsorted.get();
      }
      return group;
    }
  }
}
