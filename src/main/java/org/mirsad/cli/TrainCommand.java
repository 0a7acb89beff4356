package org.mirsad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mirsad.InputException;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.learn.Training;
import org.mirsad.learn.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mirsad train}: builds the models from labelled articles. */
@Command(
    name = "train",
    description = {
      "Train the models that judge beside the rules, from labelled articles, and print their card.",
      "The same data give the same files.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mirsad train                                   rebuild the models the program brings along",
      "  mirsad train --data mine/ --output my-models/  then: mirsad run --knowledge my-models/",
      "  mirsad train --no-ablations --card card.md",
      "",
      "A training set is NAME-articles.jsonl and NAME.jsonl with gold labels on its articles."
    })
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GeneralOptions general;
  @Mixin private GeneralOptions.Knowledge knowledge;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with training sets. Default: src/training in the checkout.")
  private Path data;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Folder for the model files. Default: where the program's own are, in the checkout.")
  private Path output;

  @Option(
      names = "--card",
      paramLabel = "FILE",
      description =
          "Where to write the model card. Default: MODEL.md in the data folder; - to print it only.")
  private String card;

  @Option(
      names = "--precision",
      paramLabel = "SHARE",
      defaultValue = "0.75",
      description = "Least precision the thresholds must keep. Default: ${DEFAULT-VALUE}.")
  private double precision;

  @Option(
      names = "--no-ablations",
      description = "Leave out what the card tells of parts of the features; much faster.")
  private boolean withoutAblations;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? Path.of(Home.training()) : data;
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          "%s: no such folder, expected training sets NAME-articles.jsonl with NAME.jsonl"
              .formatted(folder));
    }
    Path models = output == null ? Path.of(Home.knowledge()) : output;
    TrainingSettings settings =
        TrainingSettings.DEFAULT.withLeastPrecision(precision).withAblations(!withoutAblations);
    Training.Result result =
        new Training(Knowledge.load(knowledge.files()), settings, this::progress).train(folder);
    try {
      Files.createDirectories(models);
      for (Map.Entry<String, String> model : new TreeMap<>(result.models()).entrySet()) {
        Path file = models.resolve(model.getKey());
        Files.writeString(file, model.getValue());
        note("wrote " + file);
      }
      if (!"-".equals(card)) {
        Path file = card == null ? folder.resolve("MODEL.md") : Path.of(card);
        Files.writeString(file, result.card());
        note("wrote " + file);
      }
    } catch (IOException e) {
      throw new InputException("cannot be written: " + e.getMessage(), e);
    }
    terminal.out().print(result.card());
    return ExitCode.OK;
  }

  private void progress(String what) {
    note(terminal.errStyle().dim(what));
  }

  private void note(String line) {
    if (!general.quiet()) {
      terminal.say(line);
    }
  }
}
