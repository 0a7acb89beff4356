package org.mirsad.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.InputException;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;

/**
 * A list of words and expressions with a number for each, as AFINN has it: good above 0, bad below.
 * Words are looked up as they are spelled, without hamza and the like, and without what is written
 * together with them; other forms of a word are other words. Immutable.
 */
public final class WordScores {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ARTICLE = "ال";

  private final Map<String, Integer> scores;
  private final int longest;

  private WordScores(Map<String, Integer> scores) {
    this.scores = Map.copyOf(scores);
    this.longest = scores.keySet().stream().mapToInt(w -> w.split(" ").length).max().orElse(0);
  }

  /**
   * Reads a JSON object of word and whole number; of words that are spelled alike but for hamza and
   * the like the first counts.
   *
   * @throws InputException if it cannot be read or is something else
   */
  public static WordScores read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          "%s: no such file, expected a JSON object of word and whole number".formatted(file));
    }
    Map<String, Integer> scores = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : object(file).properties()) {
      if (!entry.getValue().isInt()) {
        throw new InputException(
            "%s: '%s' has %s, expected a whole number"
                .formatted(file, entry.getKey(), entry.getValue()));
      }
      String word = String.join(" ", Folding.fold(entry.getKey()).strip().split("\\s+"));
      scores.putIfAbsent(word, entry.getValue().intValue());
    }
    return new WordScores(scores);
  }

  private static JsonNode object(Path file) {
    try {
      JsonNode node = MAPPER.readTree(Files.readString(file));
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          "%s: not valid JSON: %s"
              .formatted(file, e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new InputException(
          "%s: cannot be read as UTF-8: %s".formatted(file, e.getMessage()), e);
    }
    throw new InputException(file + ": expected a JSON object of word and whole number");
  }

  /** The sum over the words of a sentence; of expressions that overlap the longer counts. */
  int sum(List<Word> sentence) {
    int sum = 0;
    int i = 0;
    while (i < sentence.size()) {
      int words = Math.min(longest, sentence.size() - i);
      Integer score = null;
      while (words > 0 && score == null) {
        score = words == 1 ? score(sentence.get(i)) : scores.get(joined(sentence, i, words));
        words -= score == null ? 1 : 0;
      }
      sum += score == null ? 0 : score;
      i += Math.max(1, words);
    }
    return sum;
  }

  private Integer score(Word word) {
    for (String spelling : word.form().stripped()) {
      Integer score = scores.get(spelling);
      if (score == null && spelling.startsWith(ARTICLE)) {
        score = scores.get(spelling.substring(ARTICLE.length()));
      }
      if (score != null) {
        return score;
      }
    }
    return null;
  }

  private static String joined(List<Word> sentence, int from, int words) {
    List<String> folded = new ArrayList<>();
    for (Word word : sentence.subList(from, from + words)) {
      folded.add(word.folded());
    }
    return String.join(" ", folded);
  }
}
