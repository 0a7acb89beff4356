package org.mirsad.compare;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.published.TableRow;

/**
 * A row of a table.
 *
 * @param key values of the key's columns, null for none
 * @param values values of all columns, null for none
 */
record KeyedRow(List<Object> key, List<Object> values) {

  /**
   * Reads a row.
   *
   * @param columns all, those of the key first
   */
  static KeyedRow of(TableRow row, List<String> columns, int keyLength) {
    List<Object> values = new ArrayList<>(columns.size());
    for (String column : columns) {
      values.add(row.value(column).orElse(null));
    }
    return new KeyedRow(values.subList(0, keyLength), values);
  }
}
