package org.mirsad.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mirsad.explain.Series;
import org.mirsad.published.PublishedRun;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;

/**
 * The daily figures of a kind that moved.
 *
 * @param series sentiment or stance
 * @param moved how many did
 * @param largest those that moved most, with their evidence
 */
public record SeriesChange(Series series, long moved, List<Movement> largest) {
  /** Means that differ by less are equal. */
  private static final double TOLERANCE = 1e-9;

  public SeriesChange {
    largest = List.copyOf(largest);
  }

  static SeriesChange of(Series series, PublishedRun before, PublishedRun after, int most) {
    List<String> key =
        series == Series.STANCE
            ? List.of(ActorStanceDaily.DATE, ActorStanceDaily.ACTOR_ID, ActorStanceDaily.ISSUE_ID)
            : List.of(ActorSentimentDaily.DATE, ActorSentimentDaily.ACTOR_ID);
    TablePair pair =
        TablePair.of(series.dailyTable(), before, after, key)
            .withColumns(List.of(series.mean(), series.counted()));
    List<Movement> movements = new ArrayList<>();
    pair.join(
        new MergeJoin.Outcome() {
          @Override
          public void removed(KeyedRow row) {
            add(row, Optional.of(row), Optional.empty());
          }

          @Override
          public void added(KeyedRow row) {
            add(row, Optional.empty(), Optional.of(row));
          }

          @Override
          public void kept(KeyedRow ours, KeyedRow theirs) {
            add(ours, Optional.of(ours), Optional.of(theirs));
          }

          private void add(KeyedRow key, Optional<KeyedRow> ours, Optional<KeyedRow> theirs) {
            Movement movement = movement(series, pair, key, ours, theirs);
            if (hasMoved(movement)) {
              movements.add(movement);
            }
          }
        });
    List<Movement> largest =
        movements.stream()
            .sorted(
                Comparator.comparingDouble((Movement one) -> -one.strength())
                    .thenComparing(Movement::date)
                    .thenComparing(Movement::actorId)
                    .thenComparing(one -> one.issueId().orElse("")))
            .limit(most)
            .toList();
    return new SeriesChange(
        series, movements.size(), EvidenceChanges.of(series, before, after, largest));
  }

  private static Movement movement(
      Series series,
      TablePair pair,
      KeyedRow key,
      Optional<KeyedRow> before,
      Optional<KeyedRow> after) {
    return new Movement(
        (String) key.key().get(1),
        series == Series.STANCE ? Optional.of((String) key.key().get(2)) : Optional.empty(),
        (LocalDate) key.key().get(0),
        mean(series, pair, before),
        mean(series, pair, after),
        counted(series, pair, before),
        counted(series, pair, after),
        List.of());
  }

  private static OptionalDouble mean(Series series, TablePair pair, Optional<KeyedRow> row) {
    return row.map(one -> (Double) one.values().get(pair.at(series.mean())))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private static long counted(Series series, TablePair pair, Optional<KeyedRow> row) {
    return row.map(one -> (Long) one.values().get(pair.at(series.counted()))).orElse(0L);
  }

  private static boolean hasMoved(Movement movement) {
    return movement.before().isPresent() != movement.after().isPresent()
        || Math.abs(movement.difference()) > TOLERANCE
        || !movement.hasSameCount();
  }
}
