package org.mirsad.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mirsad.knowledge.IssueWords;

/** Collects the words of labelled sentences, and counts them by issue. */
final class IssueCounts {
  /** Sentences a word must stand in, and articles, to be counted. */
  private static final int LEAST = 3;

  private record Labelled(
      String document, Set<String> issues, Set<String> words, Set<String> article) {}

  private final List<Labelled> sentences = new ArrayList<>();

  /**
   * A labelled sentence.
   *
   * @param issues on which somebody takes a stand in it
   * @param article the words of its whole article
   */
  void add(String document, Set<String> issues, Set<String> words, Set<String> article) {
    sentences.add(new Labelled(document, issues, words, article));
  }

  /** The counts over some articles. */
  IssueWords of(Predicate<String> documents) {
    Map<String, Map<String, Integer>> inSentence = new TreeMap<>();
    Map<String, Map<String, Integer>> inArticle = new TreeMap<>();
    Map<String, Integer> seen = new TreeMap<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    for (Labelled sentence : sentences) {
      if (documents.test(sentence.document())) {
        sentence.words().forEach(word -> seen.merge(word, 1, Integer::sum));
        for (String word : sentence.article()) {
          articles.computeIfAbsent(word, w -> new HashSet<>()).add(sentence.document());
        }
        Set<String> issues =
            sentence.issues().isEmpty() ? Set.of(IssueWords.NONE) : sentence.issues();
        for (String issue : issues) {
          count(inSentence, sentence.words(), issue);
          count(inArticle, sentence.article(), issue);
        }
      }
    }
    inSentence.keySet().removeIf(word -> seen.get(word) < LEAST);
    inArticle.keySet().removeIf(word -> articles.get(word).size() < LEAST);
    // One sentence of one article says next to nothing of its words, and they are most of the file.
    inArticle.values().forEach(counts -> counts.values().removeIf(count -> count == 1));
    inArticle.values().removeIf(Map::isEmpty);
    return new IssueWords(inSentence, inArticle);
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, Set<String> words, String issue) {
    for (String word : words) {
      counts.computeIfAbsent(word, w -> new TreeMap<>()).merge(issue, 1, Integer::sum);
    }
  }
}
