package org.mirsad.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirsad.InputException;

/**
 * In how many labelled sentences on each issue a word stands: in the sentence itself, and anywhere
 * in its article. What sentences are about that name no issue can be told from these.
 *
 * <p>The file: a line {@code #mirsad-issues<TAB>1}, then {@code word<TAB>in its sentence<TAB>in its
 * article}, the latter two as {@code issue:count} parted by blanks, in the order of words. Training
 * writes it.
 *
 * @param inSentence counts by word and issue; {@link #NONE} for sentences on no issue
 * @param inArticle the same for the words of the whole article
 */
public record IssueWords(
    Map<String, Map<String, Integer>> inSentence, Map<String, Map<String, Integer>> inArticle) {
  /** What stands for the issue of a sentence on none. */
  public static final String NONE = "-";

  /** Nothing known: issues are found by their wordings only. */
  public static final IssueWords UNKNOWN = new IssueWords(Map.of(), Map.of());

  private static final String HEADER = "#mirsad-issues\t1";

  public IssueWords {
    inSentence = Map.copyOf(inSentence);
    inArticle = Map.copyOf(inArticle);
  }

  /**
   * Reads the file.
   *
   * @throws InputException naming file and line
   */
  static IssueWords parse(KnowledgeFiles.Source source) {
    Map<String, Map<String, Integer>> inSentence = new TreeMap<>();
    Map<String, Map<String, Integer>> inArticle = new TreeMap<>();
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
      add(inSentence, cells[0], counts(place, cells[1]));
      add(inArticle, cells[0], counts(place, cells[2]));
    }
    return new IssueWords(inSentence, inArticle);
  }

  private static void add(
      Map<String, Map<String, Integer>> words, String word, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      words.put(word, counts);
    }
  }

  private static Map<String, Integer> counts(String place, String cell) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String part : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      int colon = part.lastIndexOf(':');
      try {
        int count = Integer.parseInt(part.substring(colon + 1));
        if (colon > 0 && count > 0) {
          counts.put(part.substring(0, colon), count);
          continue;
        }
      } catch (NumberFormatException e) {
        // Told below, as for every other part that is none.
      }
      throw new InputException("%s: '%s', expected issue:count".formatted(place, part));
    }
    return counts;
  }

  /** The file's text. */
  public String text() {
    TreeMap<String, String[]> rows = new TreeMap<>();
    inSentence.forEach((word, counts) -> row(rows, word)[0] = text(counts));
    inArticle.forEach((word, counts) -> row(rows, word)[1] = text(counts));
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    rows.forEach(
        (word, cells) ->
            text.append(word).append('\t').append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }

  private static String[] row(Map<String, String[]> rows, String word) {
    return rows.computeIfAbsent(word, w -> new String[] {"", ""});
  }

  private static String text(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map((Entry<String, Integer> e) -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" "));
  }
}
