package org.mirsad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.mirsad.explain.Series;
import org.mirsad.published.PublishedRun;
import org.mirsad.tables.Table;

/**
 * Two runs side by side.
 *
 * @param before the earlier one
 * @param after the later one
 * @param settings what differs in their descriptions
 * @param tables what became of the rows of each table
 * @param series the daily figures that moved; only of tables that were compared
 */
public record Comparison(
    PublishedRun before,
    PublishedRun after,
    List<Setting> settings,
    List<TableChange> tables,
    List<SeriesChange> series) {
  public Comparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    settings = List.copyOf(settings);
    tables = List.copyOf(tables);
    series = List.copyOf(series);
  }

  /** Whether all rows of all tables compared are alike. */
  public boolean isEqual() {
    return tables.stream().allMatch(TableChange::isEqual);
  }

  /**
   * Compares two runs. Rows are merged as they are read; only daily figures that differ and a line
   * for each article are held.
   *
   * @param tables those to compare; one that neither run has is passed over
   * @param most movements of figures to tell of each kind
   * @param done is told how many tables are compared; must stand being called by several threads
   * @throws org.mirsad.InputException if a table cannot be read
   */
  public static Comparison of(
      PublishedRun before, PublishedRun after, List<Table> tables, int most, LongConsumer done) {
    List<Table> there =
        tables.stream()
            .filter(table -> before.has(table.name()) || after.has(table.name()))
            .toList();
    List<TableChange> changes = changes(before, after, there, done);
    List<String> names = there.stream().map(Table::name).toList();
    List<SeriesChange> series =
        Stream.of(Series.values())
            .filter(one -> names.contains(one.dailyTable()))
            .filter(one -> before.has(one.dailyTable()) && after.has(one.dailyTable()))
            .map(one -> SeriesChange.of(one, before, after, most))
            .toList();
    return new Comparison(
        before,
        after,
        Setting.differences(before.description(), after.description()),
        changes,
        series);
  }

  private static List<TableChange> changes(
      PublishedRun before, PublishedRun after, List<Table> tables, LongConsumer done) {
    AtomicLong compared = new AtomicLong();
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<TableChange>> changes =
          tables.stream()
              .map(
                  table ->
                      threads.submit(
                          () -> {
                            TableChange change =
                                TableChange.of(table.name(), before, after, TableKeys.of(table));
                            done.accept(compared.incrementAndGet());
                            return change;
                          }))
              .toList();
      List<TableChange> found = new ArrayList<>();
      for (Future<TableChange> change : changes) {
        found.add(change.get());
      }
      return found;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while comparing", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
