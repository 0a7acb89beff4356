package org.mirsad.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.InputException;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.model.Task;

/** Training on a handful of articles. */
class TrainingIT {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final int ARTICLES = 12;
  private static final TrainingSettings SMALL =
      new TrainingSettings(2, 2, List.of(0.01), List.of(0.0), 15, 0.5, false);

  @TempDir Path folder;

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    writeSet();
    Training.Result first = train();
    Training.Result second = train();
    assertThat(second).isEqualTo(first);
    assertThat(first.models()).containsKeys(Task.SENTIMENT.file(), Task.STANCE.file());
    assertThat(first.models().get(Task.SENTIMENT.file())).startsWith("#mirsad-model\t1\n");
    assertThat(first.card()).contains("| rules alone |", "| rules and model |");
  }

  @Test
  void lessonsLackAShareOfTheWordsThatAreMeasuredWith() throws IOException {
    writeSet();
    SparkSession spark = Training.session();
    try {
      WordLearner words = new WordLearner(spark, what -> {});
      TrainingData.read(folder, Annotated.KNOWLEDGE, 2, words)
          .tasks()
          .values()
          .forEach(
              data -> {
                long measured = byRules(data.examples());
                assertThat(byRules(data.lessons())).isPositive().isLessThan(measured);
              });
    } finally {
      spark.stop();
    }
  }

  @Test
  void aFolderWithoutSetsIsRefused() {
    assertThatThrownBy(this::train)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no training sets");
  }

  private static long byRules(List<Example> examples) {
    return examples.stream()
        .filter(e -> !e.candidate().features().values().containsKey("rule:none"))
        .count();
  }

  private void writeSet() throws IOException {
    List<String> articles = Files.readAllLines(GOLD.resolve("outlets-dev-articles.jsonl"));
    List<String> some = articles.subList(0, ARTICLES);
    List<String> names = some.stream().map(line -> line.split("\"")[3]).toList();
    Files.write(folder.resolve("few-articles.jsonl"), some);
    Files.write(
        folder.resolve("few.jsonl"),
        Files.readAllLines(GOLD.resolve("outlets-dev.jsonl")).stream()
            .filter(line -> names.stream().anyMatch(n -> line.contains("\"doc\": \"" + n + "\"")))
            .toList());
  }

  private Training.Result train() {
    return new Training(Annotated.KNOWLEDGE, SMALL, what -> {}).train(folder);
  }
}
