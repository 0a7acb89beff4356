package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.Shifter;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;

/** Finds issues, stance frames and conditions in a sentence. */
final class StanceIndex {

  /** An issue wording found. */
  record IssueHit(int first, int last, String issueId, Issue.Phrase phrase) {}

  /**
   * A frame found.
   *
   * @param derived whether a masdar or participle of the entry stands there, not the entry itself
   */
  record FrameHit(int first, int last, StanceFrame frame, boolean derived) {}

  private record IssuePhrase(String issueId, Issue.Phrase phrase) {}

  private record FrameForm(StanceFrame frame, boolean derived) {}

  private final LexemeIndex<IssuePhrase> issues;
  private final LexemeIndex<FrameForm> frames;
  private final List<List<String>> conditions = new ArrayList<>();

  StanceIndex(Knowledge knowledge, Morphology morphology) {
    issues = new LexemeIndex<>(morphology, 1);
    for (Issue issue : knowledge.issues().values()) {
      for (Issue.Phrase phrase : issue.phrases()) {
        issues.add(phrase.text(), LexemeIndex.Head.ANY, new IssuePhrase(issue.id(), phrase));
      }
    }
    frames = new LexemeIndex<>(morphology, 1);
    for (StanceFrame frame : knowledge.stance()) {
      boolean verb =
          frame.partOfSpeech() == SentimentEntry.Class.VERB && !frame.lexeme().contains(" ");
      boolean expression =
          frame.partOfSpeech() == SentimentEntry.Class.EXPR || frame.lexeme().contains(" ");
      LexemeIndex.Head head =
          expression
              ? LexemeIndex.Head.ANY
              : verb ? LexemeIndex.Head.VERB : LexemeIndex.Head.NOMINAL;
      frames.add(frame.lexeme(), head, new FrameForm(frame, false));
      for (String derived : frame.derived()) {
        frames.add(
            derived,
            expression ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL,
            new FrameForm(frame, true));
      }
    }
    for (Shifter shifter : knowledge.shifters()) {
      if (shifter.kind() == Shifter.Kind.CONDITION) {
        conditions.add(List.of(Folding.fold(shifter.phrase()).split(" ")));
      }
    }
  }

  /**
   * The issues of a sentence in text order, longest wordings first where they overlap; of wordings
   * as long, one that needs an actor or a context goes before a general one.
   *
   * @param about ids of actors mentioned in the sentence, headline or lead
   * @param vocabulary folded words of the article
   */
  List<IssueHit> issues(List<Word> words, Set<String> about, Set<String> vocabulary) {
    List<IssueHit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      IssueHit best = null;
      int bestWords = 0;
      for (LexemeIndex.Match<IssuePhrase> match : issues.allAt(words, i)) {
        Issue.Phrase phrase = match.value().phrase();
        if (!applies(phrase, about, vocabulary)) {
          continue;
        }
        boolean better =
            best == null
                || match.words() > bestWords
                || match.words() == bestWords && specificity(phrase) > specificity(best.phrase())
                || match.words() == bestWords
                    && specificity(phrase) == specificity(best.phrase())
                    && match.value().issueId().compareTo(best.issueId()) < 0;
        if (better) {
          best = new IssueHit(match.first(), match.last(), match.value().issueId(), phrase);
          bestWords = match.words();
        }
      }
      if (best == null) {
        i++;
      } else {
        hits.add(best);
        i = best.last() + 1;
      }
    }
    return hits;
  }

  private static int specificity(Issue.Phrase phrase) {
    return (phrase.needs().isEmpty() ? 0 : 1) + (phrase.any().isEmpty() ? 0 : 1);
  }

  private static boolean applies(Issue.Phrase phrase, Set<String> about, Set<String> vocabulary) {
    boolean needed = phrase.needs().isEmpty() || phrase.needs().stream().anyMatch(about::contains);
    boolean context =
        phrase.any().isEmpty() || phrase.any().stream().anyMatch(words -> holds(vocabulary, words));
    return needed && context;
  }

  private static boolean holds(Set<String> vocabulary, String words) {
    for (String word : Folding.fold(words).split(" ")) {
      if (!vocabulary.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The frames of a sentence outside the words of the issues, longest first where they overlap. */
  List<FrameHit> frames(List<Word> words, List<IssueHit> issueHits) {
    Set<Integer> taken = new HashSet<>();
    for (IssueHit hit : issueHits) {
      for (int i = hit.first(); i <= hit.last(); i++) {
        taken.add(i);
      }
    }
    List<FrameHit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      FrameHit best = null;
      int bestWords = 0;
      if (!taken.contains(i)) {
        for (LexemeIndex.Match<FrameForm> match : frames.allAt(words, i)) {
          boolean free = !taken.contains(match.last());
          boolean better =
              best == null
                  || match.words() > bestWords
                  || match.words() == bestWords
                      && match.value().frame().place().compareTo(best.frame().place()) < 0;
          if (free && better) {
            best =
                new FrameHit(
                    match.first(), match.last(), match.value().frame(), match.value().derived());
            bestWords = match.words();
          }
        }
      }
      if (best == null) {
        i++;
      } else {
        hits.add(best);
        i = best.last() + 1;
      }
    }
    return hits;
  }

  /** Whether a condition («إذا», «بشرط», «ما لم») stands in a stretch of words. */
  boolean hasCondition(List<Word> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
      for (List<String> condition : conditions) {
        if (startsWith(words, i, condition)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWith(List<Word> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      String folded = words.get(at + k).folded();
      boolean same = folded.equals(phrase.get(k));
      boolean joined =
          k == 0
              && folded.length() > 2
              && "وف".indexOf(folded.charAt(0)) >= 0
              && folded.substring(1).equals(phrase.get(k));
      if (!same && !joined) {
        return false;
      }
    }
    return true;
  }
}
