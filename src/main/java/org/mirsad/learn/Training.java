package org.mirsad.learn;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.mirsad.annotate.model.Task;
import org.mirsad.knowledge.Knowledge;

/**
 * The whole training: from a folder of labelled articles to model files and a model card. The same
 * data and knowledge give the same bytes.
 */
public final class Training {
  private final Knowledge knowledge;
  private final TrainingSettings settings;
  private final Consumer<String> progress;

  /**
   * @param progress is told what is being done
   */
  public Training(Knowledge knowledge, TrainingSettings settings, Consumer<String> progress) {
    this.knowledge = knowledge;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * What is to be written.
   *
   * @param models text of each model file, by file name
   * @param card the model card, Markdown
   */
  public record Result(Map<String, String> models, String card) {
    public Result {
      models = Map.copyOf(models);
    }
  }

  /**
   * Trains on every set of a directory.
   *
   * @throws org.mirsad.InputException if there is none, or articles and labels do not fit
   */
  public Result train(Path directory) {
    Map<String, String> models = new LinkedHashMap<>();
    Map<Task, Trainer.Result> results = new LinkedHashMap<>();
    SparkSession spark = session();
    try {
      spark.sparkContext().setLogLevel("ERROR");
      progress.accept("reading " + directory.getFileName());
      TrainingData.Read data =
          TrainingData.read(
              directory, knowledge, settings.folds(), new WordLearner(spark, progress));
      models.put(Knowledge.ISSUE_WORDS, data.issueWords().text());
      models.put(Knowledge.TONE_WORDS, data.toneWords().text());
      for (Task task : Task.values()) {
        Trainer.Result result =
            new Trainer(spark, data.tasks().get(task), settings, progress).train();
        results.put(task, result);
        models.put(task.file(), result.model().text());
      }
    } finally {
      spark.stop();
    }
    return new Result(models, new ModelCard(settings).text(results));
  }

  /**
   * One partition: sums of floating-point numbers depend on their order. Threads only fit folds
   * beside each other.
   */
  static SparkSession session() {
    return SparkSession.builder()
        .appName("mirsad train")
        .master("local[*]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.default.parallelism", "1")
        .config("spark.sql.codegen.wholeStage", "false")
        .getOrCreate();
  }
}
