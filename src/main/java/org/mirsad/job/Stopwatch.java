package org.mirsad.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Times the stages of a run and tells the listener when each starts and ends. */
final class Stopwatch {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Progress progress;

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  /** Runs a stage. */
  <T> T time(String stage, long total, Supplier<T> work) {
    progress.stage(stage, 0, total);
    long start = System.nanoTime();
    T result = work.get();
    if (total > 0) {
      progress.stage(stage, total, total);
    }
    seconds.merge(stage, (System.nanoTime() - start) / 1e9, Double::sum);
    return result;
  }

  Map<String, Double> seconds() {
    return seconds;
  }
}
