package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.IssueWords;
import org.mirsad.text.Token;

/**
 * What a sentence is about, by all its words: «صوت 531 نائبا لصالح التعديلات التي تمدد ولاية
 * الرئيس» names no issue, yet a reader knows that it is the constitution's.
 *
 * <p>A linear model: each word of the sentence, and each of its article, speaks for issues with its
 * weight, over the square root of how many stand there. Scores are given as their distance from the
 * mean of all issues, in standard deviations.
 */
public final class IssueTopics {

  /**
   * What a word says.
   *
   * @param issues numbers of those it speaks for or against
   * @param own how much
   */
  private record Weights(int[] issues, double[] own) {}

  private final Map<String, Weights> inSentence = new HashMap<>();
  private final Map<String, Weights> inArticle = new HashMap<>();

  /** The issues, in order of their ids. */
  private final List<String> issues;

  public IssueTopics(IssueWords words) {
    Set<String> told = new TreeSet<>();
    words.inSentence().values().forEach(own -> told.addAll(own.keySet()));
    words.inArticle().values().forEach(own -> told.addAll(own.keySet()));
    this.issues = List.copyOf(told);
    words.inSentence().forEach((word, own) -> inSentence.put(word, weights(own)));
    words.inArticle().forEach((word, own) -> inArticle.put(word, weights(own)));
  }

  private Weights weights(Map<String, Double> byIssue) {
    List<String> told = byIssue.keySet().stream().sorted().toList();
    return new Weights(
        told.stream().mapToInt(issue -> Collections.binarySearch(issues, issue)).toArray(),
        told.stream().mapToDouble(byIssue::get).toArray());
  }

  /**
   * How much more than other issues a sentence speaks of each.
   *
   * @param sentence its words
   * @param article those of its article
   * @return standard deviations from the mean by issue; empty without trained weights
   */
  Map<String, Double> scores(Set<String> sentence, Set<String> article) {
    double[] scores = new double[issues.size()];
    add(scores, inSentence, sentence);
    add(scores, inArticle, article);
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    double mean = sum / scores.length;
    double squares = 0;
    for (double score : scores) {
      squares += (score - mean) * (score - mean);
    }
    double deviation = Math.sqrt(squares / scores.length) + 1e-9;
    Map<String, Double> byIssue = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      byIssue.put(issues.get(i), (scores[i] - mean) / deviation);
    }
    return byIssue;
  }

  /** Adds what words say of single issues, in the order of words: sums depend on it. */
  private static void add(double[] scores, Map<String, Weights> weights, Set<String> words) {
    double among = Math.sqrt(words.size());
    for (String word : words) {
      Weights known = weights.get(word);
      if (known != null) {
        for (int i = 0; i < known.issues().length; i++) {
          scores[known.issues()[i]] += known.own()[i] / among;
        }
      }
    }
  }

  /** The issues with the highest scores of at least {@code least}. */
  static List<String> best(Map<String, Double> scores, int most, double least) {
    List<String> issues = new ArrayList<>(scores.keySet());
    issues.removeIf(issue -> scores.get(issue) < least);
    issues.sort(Comparator.comparing(issue -> -scores.get(issue)));
    return issues.subList(0, Math.min(most, issues.size()));
  }

  /** The words of a sentence that may tell what it is about: lexemes, and names as they stand. */
  private static Set<String> words(SentenceView view) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < view.size(); i++) {
      Word word = view.roles().words().get(i);
      boolean counts =
          !word.isPunctuation()
              && word.token().kind() != Token.Kind.NUMBER
              && !word.form().isFunctionWord();
      if (counts) {
        String lexeme = view.lexeme(i);
        words.add(FrameFeatures.isTelling(lexeme) ? lexeme : withoutClitics(word));
      }
    }
    return words;
  }

  private static String withoutClitics(Word word) {
    String shortest = word.folded();
    for (String key : word.form().keys()) {
      if (key.startsWith("w:") && key.length() - 2 < shortest.length() && key.length() > 4) {
        shortest = key.substring(2);
      }
    }
    return shortest;
  }

  /** The words of all sentences of an article, sentence by sentence. */
  public static List<Set<String>> words(AnnotatedArticle article, Lexicon lexicon) {
    return words(ArticleView.of(article, lexicon));
  }

  static List<Set<String>> words(ArticleView article) {
    List<Set<String>> words = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      words.add(words(article.sentence(i)));
    }
    return words;
  }

  /** The words of several sentences together. */
  public static Set<String> together(List<Set<String>> sentences) {
    Set<String> words = new TreeSet<>();
    sentences.forEach(words::addAll);
    return words;
  }
}
