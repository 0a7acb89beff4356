package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** What a word adds to all issues alike, and to single ones beyond that. */
  private record Weights(double value, double common, Map<String, Double> own) {}

  private final Map<String, Weights> inSentence = new HashMap<>();
  private final Map<String, Weights> inArticle = new HashMap<>();

  /** Logarithm of all words in sentences on other issues, by issue. */
  private final Map<String, Double> others = new TreeMap<>();

  public IssueTopics(IssueWords words) {
    Map<String, Double> ofIssue = new TreeMap<>();
    double all = weigh(words.inSentence(), 1, inSentence, ofIssue);
    all += weigh(words.inArticle(), ARTICLE, inArticle, ofIssue);
    double smoothing = SMOOTHING * (inSentence.size() + inArticle.size());
    for (Map.Entry<String, Double> issue : ofIssue.entrySet()) {
      others.put(issue.getKey(), StrictMath.log(all - issue.getValue() + smoothing));
    }
    others.remove(IssueWords.NONE);
  }

  private static double weigh(
      Map<String, Map<String, Integer>> counts,
      double value,
      Map<String, Weights> weights,
      Map<String, Double> ofIssue) {
    double all = 0;
    for (Map.Entry<String, Map<String, Integer>> word : new TreeMap<>(counts).entrySet()) {
      double total = 0;
      for (Map.Entry<String, Integer> issue : word.getValue().entrySet()) {
        double count = issue.getValue() * value;
        total += count;
        ofIssue.merge(issue.getKey(), count, Double::sum);
      }
      double common = StrictMath.log(total + SMOOTHING);
      Map<String, Double> own = new TreeMap<>();
      for (Map.Entry<String, Integer> issue : word.getValue().entrySet()) {
        double elsewhere = total - issue.getValue() * value;
        own.put(issue.getKey(), common - StrictMath.log(elsewhere + SMOOTHING));
      }
      weights.put(word.getKey(), new Weights(value, common, own));
      all += total;
    }
    return all;
  }

  /**
   * How much more than other issues a sentence speaks of each.
   *
   * @param sentence its words
   * @param article those of its article
   * @return standard deviations from the mean by issue; empty without trained counts
   */
  Map<String, Double> scores(Set<String> sentence, Set<String> article) {
    Map<String, Double> own = new TreeMap<>();
    double length = add(own, inSentence, sentence) + add(own, inArticle, article);
    Map<String, Double> scores = new TreeMap<>();
    double sum = 0;
    double squares = 0;
    for (Map.Entry<String, Double> issue : others.entrySet()) {
      double score = own.getOrDefault(issue.getKey(), 0.0) + length * issue.getValue();
      scores.put(issue.getKey(), score);
      sum += score;
    }
    double mean = sum / scores.size();
    for (double score : scores.values()) {
      squares += (score - mean) * (score - mean);
    }
    double deviation = Math.sqrt(squares / scores.size()) + 1e-9;
    scores.replaceAll((issue, score) -> (score - mean) / deviation);
    return scores;
  }

  /** Adds what words say of single issues; gives how much they count together. */
  private static double add(
      Map<String, Double> scores, Map<String, Weights> weights, Set<String> words) {
    double length = 0;
    for (String word : words) {
      Weights known = weights.get(word);
      if (known != null) {
        length += known.value();
        known.own().forEach((issue, w) -> scores.merge(issue, known.value() * w, Double::sum));
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
