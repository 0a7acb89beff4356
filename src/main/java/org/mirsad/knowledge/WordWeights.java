package org.mirsad.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirsad.InputException;

/**
 * How much a word speaks for each of several labels of its sentence beyond most others: where it
 * stands in the sentence itself, and where it stands anywhere in its article. Labels are issues, or
 * whether anybody is spoken of well or ill.
 *
 * <p>The file: a line {@code #mirsad-words<TAB>1}, then {@code word<TAB>in its sentence<TAB>in its
 * article}, the latter two as {@code label:weight} parted by blanks, in the order of words.
 * Training writes it.
 *
 * @param inSentence weights by word and label, negative ones where a word speaks against it
 * @param inArticle the same for the words of the whole article
 */
public record WordWeights(
    Map<String, Map<String, Double>> inSentence, Map<String, Map<String, Double>> inArticle) {

  /** Nothing known. */
  public static final WordWeights UNKNOWN = new WordWeights(Map.of(), Map.of());

  private static final String HEADER = "#mirsad-words\t1";

  public WordWeights {
    inSentence = Map.copyOf(inSentence);
    inArticle = Map.copyOf(inArticle);
  }

  /**
   * Reads the file.
   *
   * @throws InputException naming file and line
   */
  static WordWeights parse(KnowledgeFiles.Source source) {
    Map<String, Map<String, Double>> inSentence = new TreeMap<>();
    Map<String, Map<String, Double>> inArticle = new TreeMap<>();
    int number = 0;
    for (String line : new String(source.content(), StandardCharsets.UTF_8).split("\n")) {
      number++;
      String place = "%s:%d".formatted(source.name(), number);
      if (number == 1) {
        if (!line.equals(HEADER)) {
          throw new InputException(
              "%s: expected the header %s".formatted(place, HEADER.replace("\t", "<TAB>")));
        }
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new InputException("%s: %d columns, expected 3".formatted(place, cells.length));
      }
      add(inSentence, cells[0], weights(place, cells[1]));
      add(inArticle, cells[0], weights(place, cells[2]));
    }
    return new WordWeights(inSentence, inArticle);
  }

  private static void add(
      Map<String, Map<String, Double>> words, String word, Map<String, Double> weights) {
    if (!weights.isEmpty()) {
      words.put(word, weights);
    }
  }

  private static Map<String, Double> weights(String place, String cell) {
    Map<String, Double> weights = new TreeMap<>();
    for (String part : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      int colon = part.lastIndexOf(':');
      try {
        double weight = Double.parseDouble(part.substring(colon + 1));
        if (colon > 0 && Double.isFinite(weight) && weight != 0) {
          weights.put(part.substring(0, colon), weight);
          continue;
        }
      } catch (NumberFormatException e) {
        // Told below, as for every other part that is none.
      }
      throw new InputException("%s: '%s', expected label:weight".formatted(place, part));
    }
    return weights;
  }

  /** The file's text. */
  public String text() {
    TreeMap<String, String[]> rows = new TreeMap<>();
    inSentence.forEach((word, weights) -> row(rows, word)[0] = text(weights));
    inArticle.forEach((word, weights) -> row(rows, word)[1] = text(weights));
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    rows.forEach(
        (word, cells) ->
            text.append(word).append('\t').append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }

  private static String[] row(Map<String, String[]> rows, String word) {
    return rows.computeIfAbsent(word, w -> new String[] {"", ""});
  }

  private static String text(Map<String, Double> weights) {
    return new TreeMap<>(weights)
        .entrySet().stream()
            .map((Entry<String, Double> e) -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" "));
  }
}
