package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mirsad.annotate.sentence.Word;

/**
 * Expressions that begin with one word, by their second: of the hundred names that begin with
 * «محمد» the word behind leaves two or three.
 */
final class Continuations<T> {
  private static final Continuations<Object> NONE = new Continuations<>(List.of(), Map.of());

  /** The expressions of one word. */
  private final List<T> single;

  /** Those that a second word leaves, with the ones that need none, in the order of the list. */
  private final Map<String, List<T>> bySecond;

  private Continuations(List<T> single, Map<String, List<T>> bySecond) {
    this.single = single;
    this.bySecond = bySecond;
  }

  /**
   * @param words the words of an expression
   */
  static <T> Continuations<T> of(List<T> expressions, Function<T, List<String>> words) {
    if (expressions.isEmpty()) {
      return none();
    }
    Set<String> seconds = new HashSet<>();
    for (T expression : expressions) {
      if (words.apply(expression).size() > 1) {
        seconds.add(words.apply(expression).get(1));
      }
    }
    Map<String, List<T>> bySecond = new HashMap<>();
    for (String second : seconds) {
      bySecond.put(second, fitting(expressions, words, second));
    }
    return new Continuations<>(fitting(expressions, words, ""), bySecond);
  }

  @SuppressWarnings("unchecked") // holds nothing of any type
  static <T> Continuations<T> none() {
    return (Continuations<T>) NONE;
  }

  private static <T> List<T> fitting(
      List<T> expressions, Function<T, List<String>> words, String second) {
    List<T> fitting = new ArrayList<>();
    for (T expression : expressions) {
      List<String> own = words.apply(expression);
      if (own.size() == 1 || own.get(1).equals(second)) {
        fitting.add(expression);
      }
    }
    return List.copyOf(fitting);
  }

  boolean isEmpty() {
    return single.isEmpty() && bySecond.isEmpty();
  }

  /**
   * The expressions that may stand at a word: those of one word, and those whose second stands
   * behind it.
   *
   * @param marks marks that may stand between
   */
  List<T> at(List<Word> sentence, int first, String marks) {
    if (bySecond.isEmpty()) {
      return single;
    }
    int next = next(sentence, first, marks);
    return next < sentence.size()
        ? bySecond.getOrDefault(sentence.get(next).folded(), single)
        : single;
  }

  /**
   * The index of the last of some words if they stand in a sentence, the first taken for granted;
   * else -1.
   *
   * @param marks marks that may stand between them
   */
  static int last(List<Word> sentence, int first, List<String> words, String marks) {
    int at = first;
    for (int w = 1; w < words.size(); w++) {
      int next = next(sentence, at, marks);
      if (next >= sentence.size() || !sentence.get(next).folded().equals(words.get(w))) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /** The index of the next word; initials are written with and without dots. */
  private static int next(List<Word> sentence, int at, String marks) {
    int next = at + 1;
    while (next < sentence.size()
        && sentence.get(next).isPunctuation()
        && marks.indexOf(sentence.get(next).mark()) >= 0) {
      next++;
    }
    return next;
  }
}
