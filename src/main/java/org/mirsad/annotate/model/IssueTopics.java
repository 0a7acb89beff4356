package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.WordWeights;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * What a sentence is about, by all its words: «صوت 531 نائبا لصالح التعديلات التي تمدد ولاية
 * الرئيس» names no issue, yet a reader knows that it is the constitution's.
 *
 * <p>Scores of {@link WordScores} are given as their distance from the mean of all issues, in
 * standard deviations.
 */
public final class IssueTopics {
  private final WordScores words;

  public IssueTopics(WordWeights words) {
    this.words = new WordScores(words);
  }

  /**
   * How much more than other issues a sentence speaks of each.
   *
   * @param sentence its words
   * @param article those of its article
   * @return standard deviations from the mean by issue; empty without trained weights
   */
  Map<String, Double> scores(Set<String> sentence, Set<String> article) {
    double[] scores = words.of(sentence, article);
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
      byIssue.put(words.labels().get(i), (scores[i] - mean) / deviation);
    }
    return byIssue;
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
      if (counts(word)) {
        words.add(telling(word, view.lexeme(i)));
      }
    }
    return words;
  }

  /** The words of one wording of an issue. */
  public static Set<String> words(String wording) {
    Set<String> words = new TreeSet<>();
    Span all = new Span(0, wording.length());
    for (Word word : Word.read(wording, all, Morphology.instance())) {
      if (counts(word)) {
        words.add(telling(word, SentenceView.lexeme(word, word.form().isVerb())));
      }
    }
    return words;
  }

  static boolean counts(Word word) {
    return !word.isPunctuation()
        && word.token().kind() != Token.Kind.NUMBER
        && !word.form().isFunctionWord();
  }

  private static String telling(Word word, String lexeme) {
    return FrameFeatures.isTelling(lexeme) ? lexeme : withoutClitics(word);
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
