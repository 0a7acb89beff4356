package org.mirsad.explain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure, its parts and the sentences behind it.
 *
 * @param question which figure
 * @param row the row of the daily table, by column, nulls left out; empty without a date or where
 *     the table has none
 * @param dates days with judgements, in order
 * @param recount the figure, from the evidence
 * @param checks the columns of the daily table beside what the evidence gives: of the row, or
 *     without a date of all rows together against the dated evidence
 * @param parts by outlet, story and article
 * @param evidence by date, article and place
 */
public record Explanation(
    Question question,
    Optional<Map<String, Object>> row,
    List<LocalDate> dates,
    Recount recount,
    List<Check> checks,
    List<Part> parts,
    List<Evidence> evidence) {
  public Explanation {
    Objects.requireNonNull(question, "question");
    row = row.map(columns -> Collections.unmodifiableMap(new LinkedHashMap<>(columns)));
    dates = List.copyOf(dates);
    Objects.requireNonNull(recount, "recount");
    checks = List.copyOf(checks);
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }

  /** Whether the evidence gives what the daily table says. */
  public boolean isEqual() {
    return checks.stream().allMatch(Check::isEqual);
  }

  /** The row's n_flag; without a row, what the evidence deserves. */
  public String flag() {
    return row.map(columns -> columns.get("n_flag")).map(Object::toString).orElseGet(recount::flag);
  }
}
