package org.mirsad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.annotate.AnnotatedArticle;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;

/**
 * The words of the knowledge files in a sentence and nothing else: who does what to whom, in whose
 * words, denied or not, does not count.
 */
final class NaiveLexicon {
  private static final int GAP = 1;

  private final LexemeIndex<Double> polarities;
  private final LexemeIndex<Wording> issues;

  /**
   * A wording of an issue.
   *
   * @param words folded wordings one of which the article must hold; empty for none
   */
  private record Wording(String issueId, Issue.Phrase phrase, List<String> words) {
    boolean appliesIn(Context context) {
      boolean said = words.isEmpty() || words.stream().anyMatch(context.words()::contains);
      Set<String> needs = phrase.needs();
      return said && (needs.isEmpty() || needs.stream().anyMatch(context.actors()::contains));
    }
  }

  /**
   * What an article speaks of.
   *
   * @param words its folded words with blanks between
   * @param actors ids of the actors named in it
   */
  record Context(String words, Set<String> actors) {}

  /**
   * An issue found in a sentence.
   *
   * @param direction 1 where it is named, -1 where its contrary is
   */
  record Named(String issueId, int direction) {}

  NaiveLexicon(Knowledge knowledge, Morphology morphology) {
    polarities = new LexemeIndex<>(morphology, GAP);
    for (SentimentEntry entry : knowledge.sentiment()) {
      double polarity =
          Math.signum(entry.effects().values().stream().mapToInt(Integer::intValue).sum())
              * entry.strength();
      polarities.add(entry.lexeme(), head(entry), polarity);
      for (String derived : entry.derived()) {
        polarities.add(derived.replaceFirst("^~", ""), LexemeIndex.Head.NOMINAL, polarity);
      }
    }
    issues = new LexemeIndex<>(morphology, GAP);
    for (Issue issue : knowledge.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        if (!phrase.isNamesake()) {
          List<String> words = phrase.any().stream().map(Folding::fold).toList();
          issues.add(phrase.text(), LexemeIndex.Head.ANY, new Wording(issue.id(), phrase, words));
        }
      }
    }
  }

  private static LexemeIndex.Head head(SentimentEntry entry) {
    if (entry.lexeme().contains(" ")) {
      return LexemeIndex.Head.ANY;
    }
    return switch (entry.partOfSpeech()) {
      case VERB -> LexemeIndex.Head.VERB;
      case NOUN, ADJ -> LexemeIndex.Head.NOMINAL;
      case EXPR -> LexemeIndex.Head.ANY;
    };
  }

  /** The sum of the polarities of a sentence's words. */
  double polarity(List<Word> sentence) {
    double sum = 0;
    int i = 0;
    while (i < sentence.size()) {
      Optional<LexemeIndex.Match<Double>> match = at(polarities, sentence, i);
      sum += match.map(LexemeIndex.Match::value).orElse(0.0);
      i = match.map(LexemeIndex.Match::last).orElse(i) + 1;
    }
    return sum;
  }

  /** The issues of a sentence in text order, longest wordings first where they overlap. */
  List<Named> issues(List<Word> sentence, Context context) {
    List<Named> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      LexemeIndex.Match<Wording> best = null;
      if (!sentence.get(i).isPunctuation()) {
        for (LexemeIndex.Match<Wording> match : issues.allAt(sentence, i)) {
          boolean longer = best == null || match.words() > best.words();
          if (longer && match.value().appliesIn(context)) {
            best = match;
          }
        }
      }
      if (best != null) {
        found.add(new Named(best.value().issueId(), best.value().phrase().direction()));
        i = best.last();
      }
      i++;
    }
    return found;
  }

  private static <T> Optional<LexemeIndex.Match<T>> at(
      LexemeIndex<T> index, List<Word> sentence, int i) {
    return sentence.get(i).isPunctuation() ? Optional.empty() : index.at(sentence, i);
  }

  static Context context(AnnotatedArticle article) {
    Stream<Word> words = article.layer(Sentence.LAYER).stream().flatMap(s -> s.words().stream());
    return new Context(
        words.map(Word::folded).collect(Collectors.joining(" ")),
        article.layer(Mention.LAYER).stream().map(Mention::actorId).collect(Collectors.toSet()));
  }
}
