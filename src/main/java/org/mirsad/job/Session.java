package org.mirsad.job;

import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/** Spark sessions as runs need them. */
public final class Session {
  private Session() {}

  /**
   * A session for a run.
   *
   * @param master as in {@code local[2]}; empty to take what {@code spark-submit} set
   */
  public static SparkSession open(String master) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("mirsad")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true");
    if (!master.isEmpty()) {
      builder =
          builder
              .master(master)
              .config("spark.driver.host", "localhost")
              .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.getOrCreate();
  }

  /** Sets what figures must not depend on, and sizes shuffles to the data. */
  static void configure(SparkSession spark, int partitions, boolean small) {
    RuntimeConfig conf = spark.conf();
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.datetime.java8API.enabled", "true");
    conf.set("spark.sql.ansi.enabled", "true");
    conf.set("spark.sql.shuffle.partitions", partitions);
    conf.set("spark.sql.adaptive.enabled", !small);
    conf.set("spark.sql.parquet.compression.codec", "zstd");
    if (small) { // compiling code costs more than it saves on a handful of articles
      conf.set("spark.sql.codegen.wholeStage", "false");
      conf.set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
  }
}
