package org.mirsad.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.InputException;

/**
 * A linear model as its file tells it. Every feature has one weight for each class but the first,
 * relative to the first.
 *
 * <p>The file: a line {@code #mirsad-model<TAB>1}, settings as {@code @name<TAB>value...}, then
 * {@code feature<TAB>weight...} in the order of features. Training writes it.
 *
 * @param classes names of the classes; the first says that there is nothing
 * @param temperature what scores are divided by before they become probabilities
 * @param threshold probability from which a class is taken
 * @param keep probability from which what the rules said is kept
 * @param bias score of each class but the first without any feature
 * @param weights weights by feature
 * @param confusion out-of-fold counts of candidates by true class and class found, row by row in
 *     the order of classes; empty where not measured
 */
public record TrainedModel(
    List<String> classes,
    double temperature,
    double threshold,
    double keep,
    List<Double> bias,
    Map<String, double[]> weights,
    List<Long> confusion) {
  private static final String HEADER = "#mirsad-model\t1";

  public TrainedModel {
    classes = List.copyOf(classes);
    bias = List.copyOf(bias);
    weights = Map.copyOf(weights);
    confusion = List.copyOf(confusion);
    boolean square = confusion.isEmpty() || confusion.size() == classes.size() * classes.size();
    if (classes.size() < 2 || bias.size() != classes.size() - 1 || !(temperature > 0) || !square) {
      throw new IllegalArgumentException(
          "classes %s, bias %s, temperature %s".formatted(classes, bias, temperature));
    }
  }

  /**
   * Reads a model.
   *
   * @throws InputException naming file and line
   */
  static TrainedModel parse(KnowledgeFiles.Source source, List<String> classes) {
    String text = new String(source.content(), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new InputException(
          "%s:1: expected the header %s".formatted(source.name(), HEADER.replace("\t", "<TAB>")));
    }
    Map<String, String[]> settings = new HashMap<>();
    Map<String, double[]> weights = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = "%s:%d".formatted(source.name(), i + 1);
      String[] cells = line.split("\t", -1);
      if (line.startsWith("@")) {
        settings.put(cells[0].substring(1), Arrays.copyOfRange(cells, 1, cells.length));
      } else if (!line.isEmpty()) {
        weights.put(cells[0], numbers(place, cells, classes.size() - 1));
      }
    }
    Settings read = new Settings(source.name(), settings);
    if (!List.of(read.cells("classes")).equals(classes)) {
      throw new InputException(
          "%s: classes are %s, expected %s"
              .formatted(source.name(), List.of(read.cells("classes")), classes));
    }
    return new TrainedModel(
        classes,
        read.number("temperature"),
        read.number("threshold"),
        read.number("keep"),
        read.numbers("bias", classes.size() - 1),
        weights,
        read.counts("confusion", classes.size()));
  }

  private record Settings(String file, Map<String, String[]> cells) {
    String[] cells(String name) {
      String[] found = cells.get(name);
      if (found == null) {
        throw new InputException("%s: no line @%s".formatted(file, name));
      }
      return found;
    }

    double number(String name) {
      return numbers(name, 1).get(0);
    }

    /** Whole numbers of a line that may be missing. */
    List<Long> counts(String name, int classes) {
      if (!cells.containsKey(name)) {
        return List.of();
      }
      List<Long> counts = numbers(name, classes * classes).stream().map(Math::round).toList();
      for (int row = 0; row < classes; row++) {
        List<Long> ofClass = counts.subList(row * classes, (row + 1) * classes);
        if (ofClass.stream().anyMatch(n -> n < 0) || ofClass.stream().allMatch(n -> n == 0)) {
          throw new InputException(
              "%s: @%s is %s, expected counts of 0 and more, some for each class"
                  .formatted(file, name, counts));
        }
      }
      return counts;
    }

    List<Double> numbers(String name, int count) {
      List<String> row = new ArrayList<>(List.of("@" + name));
      row.addAll(List.of(cells(name)));
      List<Double> numbers = new ArrayList<>();
      for (double number :
          TrainedModel.numbers(file + ": @" + name, row.toArray(String[]::new), count)) {
        numbers.add(number);
      }
      return numbers;
    }
  }

  private static double[] numbers(String place, String[] cells, int count) {
    if (cells.length != count + 1) {
      throw new InputException(
          "%s: %d columns, expected %d".formatted(place, cells.length, count + 1));
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      try {
        numbers[i] = Double.parseDouble(cells[i + 1]);
      } catch (NumberFormatException e) {
        throw new InputException("%s: '%s', expected a number".formatted(place, cells[i + 1]), e);
      }
    }
    return numbers;
  }

  /** The file's text: features in order, numbers as they are. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append("@classes\t").append(String.join("\t", classes)).append('\n');
    text.append("@temperature\t").append(number(temperature)).append('\n');
    text.append("@threshold\t").append(number(threshold)).append('\n');
    text.append("@keep\t").append(number(keep)).append('\n');
    text.append("@bias");
    bias.forEach(value -> text.append('\t').append(number(value)));
    text.append('\n');
    if (!confusion.isEmpty()) {
      text.append("@confusion");
      confusion.forEach(count -> text.append('\t').append(count));
      text.append('\n');
    }
    new TreeMap<>(weights)
        .forEach(
            (feature, values) -> {
              text.append(feature);
              for (double value : values) {
                text.append('\t').append(number(value));
              }
              text.append('\n');
            });
    return text.toString();
  }

  /** «0.25», «-1.5», «0»: never an exponent. */
  private static String number(double value) {
    if (value == 0) {
      return "0";
    }
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
