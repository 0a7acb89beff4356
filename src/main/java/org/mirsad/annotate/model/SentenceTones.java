package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.stance.Lexicon;
import org.mirsad.knowledge.WordWeights;

/**
 * Whether a sentence speaks well or ill of anybody, by all its words, whoever that may be: «خيّب
 * المجلس آمال ناخبيه» (the council disappointed its voters) sounds like a reproach before one knows
 * whose.
 */
public final class SentenceTones {
  /** Labels of sentences that training tells apart. */
  public static final String GOOD = "positive";

  public static final String BAD = "negative";

  public static final String PLAIN = "plain";

  private static final double MOST = 6;

  private final WordScores scores;

  public SentenceTones(WordWeights words) {
    this.scores = new WordScores(words);
  }

  /**
   * How a sentence sounds, each against nothing being said of anybody.
   *
   * @param good how much like praise, from −6 to 6
   * @param bad how much like blame, likewise
   */
  record Tone(double good, double bad) {
    static final Tone UNKNOWN = new Tone(0, 0);
  }

  Tone of(Set<String> words) {
    if (!scores.labels().contains(PLAIN)) {
      return Tone.UNKNOWN;
    }
    double[] own = scores.of(words, Set.of());
    double plain = own[scores.labels().indexOf(PLAIN)];
    return new Tone(beyond(plain, own, GOOD), beyond(plain, own, BAD));
  }

  /** The lexemes of each sentence of an article; names are left out, as they must not count. */
  public static List<Set<String>> words(AnnotatedArticle article, Lexicon lexicon) {
    return words(ArticleView.of(article, lexicon));
  }

  static List<Set<String>> words(ArticleView article) {
    List<Set<String>> words = new ArrayList<>();
    for (int number = 0; number < article.size(); number++) {
      SentenceView view = article.sentence(number);
      Set<String> lexemes = new TreeSet<>();
      for (int i = 0; i < view.size(); i++) {
        String lexeme = view.lexeme(i);
        if (IssueTopics.counts(view.roles().words().get(i)) && FrameFeatures.isTelling(lexeme)) {
          lexemes.add(lexeme);
        }
      }
      words.add(lexemes);
    }
    return words;
  }

  private double beyond(double plain, double[] own, String label) {
    int number = scores.labels().indexOf(label);
    return number < 0 ? 0 : Math.max(-MOST, Math.min(MOST, own[number] - plain));
  }
}
