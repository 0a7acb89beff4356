package org.mirsad.compare;

import java.util.List;
import java.util.Map;
import org.mirsad.tables.Mentions;
import org.mirsad.tables.Opinions;
import org.mirsad.tables.Stances;
import org.mirsad.tables.Statements;
import org.mirsad.tables.Table;
import org.mirsad.tables.TimeExpressions;

/**
 * By which columns a row is known again in another run: those its table is sorted by. A row of
 * evidence is known by its place and whom it is about; what is said of them there may change.
 */
final class TableKeys {
  /** How many of the sort columns are the key. */
  private static final Map<String, Integer> PLACES =
      Map.of(
          TimeExpressions.NAME, 3,
          Mentions.NAME, 4,
          Statements.NAME, 3,
          Opinions.NAME, 4,
          Stances.NAME, 5);

  private TableKeys() {}

  static List<String> of(Table table) {
    List<String> sorted = table.sortColumns();
    return sorted.subList(0, PLACES.getOrDefault(table.name(), sorted.size()));
  }
}
