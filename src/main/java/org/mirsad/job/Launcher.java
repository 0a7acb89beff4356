package org.mirsad.job;

import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.mirsad.evaluate.Predictions;

/** Runs the job, or reads its tables, in a Spark session of its own: all the program needs. */
public final class Launcher {
  private Launcher() {}

  /**
   * Runs the job.
   *
   * @param master as in {@code local[2]}; empty to take what {@code spark-submit} set
   * @throws org.mirsad.InputException if an input, the output or a knowledge file is wrong
   */
  public static RunResult run(String master, RunSettings settings, Progress progress) {
    SparkSession spark = Session.open(master);
    try {
      return new Run(spark, settings, progress).execute();
    } finally {
      spark.stop();
    }
  }

  /**
   * What a run found in the documents of the names given.
   *
   * @param directory the output folder of runs, or the folder of one run
   * @throws org.mirsad.InputException if there are no tables
   */
  public static Predictions predictions(String master, String directory, Set<String> names) {
    SparkSession spark = Session.open(master);
    try {
      return TablePredictions.read(spark, directory, names);
    } finally {
      spark.stop();
    }
  }
}
