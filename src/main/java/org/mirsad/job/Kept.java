package org.mirsad.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run keeps on the executors until it ends. */
final class Kept implements AutoCloseable {
  private final JavaSparkContext context;
  private final List<Dataset<Row>> datasets = new ArrayList<>();
  private final List<Broadcast<?>> broadcasts = new ArrayList<>();

  Kept(JavaSparkContext context) {
    this.context = context;
  }

  Dataset<Row> persist(Dataset<Row> dataset) {
    Dataset<Row> kept = dataset.persist();
    datasets.add(kept);
    return kept;
  }

  <T> Broadcast<T> broadcast(T value) {
    Broadcast<T> sent = context.broadcast(value);
    broadcasts.add(sent);
    return sent;
  }

  @Override
  public void close() {
    datasets.forEach(Dataset::unpersist);
    broadcasts.forEach(Broadcast::destroy);
  }
}
