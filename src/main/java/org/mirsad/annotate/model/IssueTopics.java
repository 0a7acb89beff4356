package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * <p>Complement naive Bayes (Rennie, Shih, Teevan and Karger, Tackling the Poor Assumptions of
 * Naive Bayes Text Classifiers, ICML 2003): an issue's score is the less, the more the words are at
 * home in sentences on other issues. Words of the sentence count 1, those of its article {@value
 * #ARTICLE}. Scores are given as their distance from the mean of all issues, in standard
 * deviations.
 */
public final class IssueTopics {
  private static final double ARTICLE = 0.2;
  private static final double SMOOTHING = 0.3;

  /**
   * What a word adds to single issues beyond what it adds to all.
   *
   * @param value how much the word counts
   * @param issues their numbers
   */
  private record Weights(double value, int[] issues, double[] own) {}

  private final Map<String, Weights> inSentence = new HashMap<>();
  private final Map<String, Weights> inArticle = new HashMap<>();

  /** The issues, in order of their ids. */
  private final List<String> issues;

  /** Logarithm of all words in sentences on other issues, by issue. */
  private final double[] others;

  public IssueTopics(IssueWords words) {
    Map<String, Double> ofIssue = new TreeMap<>();
    double all = count(words.inSentence(), 1, ofIssue) + count(words.inArticle(), ARTICLE, ofIssue);
    double smoothing = SMOOTHING * (words.inSentence().size() + words.inArticle().size());
    ofIssue.remove(IssueWords.NONE);
    this.issues = List.copyOf(ofIssue.keySet());
    this.others =
        ofIssue.values().stream().mapToDouble(n -> StrictMath.log(all - n + smoothing)).toArray();
    weigh(words.inSentence(), 1, inSentence);
    weigh(words.inArticle(), ARTICLE, inArticle);
  }

  /** Adds up counts by issue; gives their sum. */
  private static double count(
      Map<String, Map<String, Integer>> counts, double value, Map<String, Double> ofIssue) {
    double all = 0;
    for (Map.Entry<String, Map<String, Integer>> word : new TreeMap<>(counts).entrySet()) {
      double total = 0;
      for (Map.Entry<String, Integer> issue : word.getValue().entrySet()) {
        total += issue.getValue() * value;
        ofIssue.merge(issue.getKey(), issue.getValue() * value, Double::sum);
      }
      all += total;
    }
    return all;
  }

  private void weigh(
      Map<String, Map<String, Integer>> counts, double value, Map<String, Weights> weights) {
    counts.forEach(
        (word, byIssue) -> {
          double total = 0;
          for (int count : byIssue.values()) {
            total += count * value;
          }
          List<String> told = byIssue.keySet().stream().filter(issues::contains).sorted().toList();
          double common = StrictMath.log(total + SMOOTHING);
          double all = total;
          double[] own =
              told.stream()
                  .mapToDouble(
                      i -> common - StrictMath.log(all - byIssue.get(i) * value + SMOOTHING))
                  .toArray();
          int[] numbers =
              told.stream().mapToInt(i -> Collections.binarySearch(issues, i)).toArray();
          weights.put(word, new Weights(value, numbers, own));
        });
  }

  /**
   * How much more than other issues a sentence speaks of each.
   *
   * @param sentence its words
   * @param article those of its article
   * @return standard deviations from the mean by issue; empty without trained counts
   */
  Map<String, Double> scores(Set<String> sentence, Set<String> article) {
    double[] scores = new double[issues.size()];
    double length = add(scores, inSentence, sentence) + add(scores, inArticle, article);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += length * others[i];
      sum += scores[i];
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

  /** Adds what words say of single issues; gives how much they count together. */
  private static double add(double[] scores, Map<String, Weights> weights, Set<String> words) {
    double length = 0;
    for (String word : words) {
      Weights known = weights.get(word);
      if (known != null) {
        length += known.value();
        for (int i = 0; i < known.issues().length; i++) {
          scores[known.issues()[i]] += known.value() * known.own()[i];
        }
      }
    }
    return length;
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
