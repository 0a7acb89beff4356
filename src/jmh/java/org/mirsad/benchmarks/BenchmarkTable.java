package org.mirsad.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mirsad.document.Document;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link AnnotatorBenchmark} and prints how much text each stage reads in a second. */
public final class BenchmarkTable {
  private static final double NANOS = 1e9;

  private BenchmarkTable() {}

  /**
   * @param arguments options of JMH, such as {@code -f 3} or {@code -p stage=terms}
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    List<Document> documents = Texts.read();
    long characters = Texts.characters(documents);
    long bytes = Texts.bytes(documents);
    System.out.printf(
        Locale.ROOT,
        "%,d documents, %,d characters, %.2f MB of UTF-8; one thread, warm%n",
        documents.size(),
        characters,
        bytes / 1e6);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(AnnotatorBenchmark.class.getSimpleName())
                    .jvmArgsAppend("-D%s=%s".formatted(Texts.PROPERTY, property()))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.printf(
        Locale.ROOT,
        "%-18s %14s %8s %17s%n",
        "stage",
        "characters/s",
        "MB/s",
        "MB/s, min to max");
    for (RunResult result : results) {
      print(result, characters, bytes);
    }
  }

  private static String property() {
    return System.getProperty(Texts.PROPERTY, "seeds");
  }

  private static void print(RunResult result, long characters, long bytes) {
    List<Double> nanos = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        nanos.add(iteration.getPrimaryResult().getScore());
      }
    }
    nanos.sort(null);
    double median = (nanos.get((nanos.size() - 1) / 2) + nanos.get(nanos.size() / 2)) / 2;
    System.out.printf(
        Locale.ROOT,
        "%-18s %,14.0f %8.2f %8.2f %8.2f%n",
        result.getParams().getParam("stage"),
        characters * NANOS / median,
        megabytes(bytes, median),
        megabytes(bytes, nanos.get(nanos.size() - 1)),
        megabytes(bytes, nanos.get(0)));
  }

  private static double megabytes(long bytes, double nanos) {
    return bytes * NANOS / nanos / 1e6;
  }
}
