package org.mirsad.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Span;

/**
 * What the model takes a candidate for, unless for nothing.
 *
 * @param label index of the class
 * @param probability calibrated
 * @param score log-odds against there being nothing
 * @param reasons the features that spoke most for it
 */
record Decision(
    int label, double probability, double score, List<LinearScorer.Contribution> reasons) {
  static final Trace NO_RULES = new Trace(List.of(), List.of(), 0);

  private static final int REASONS = 5;
  private static final String RULE = "model";

  /**
   * The decision on a candidate: the likeliest class that is likely enough, of the rules' classes
   * by a bound of their own ({@link LinearScorer#choose}).
   *
   * @param byRules classes that the rules found
   */
  static Optional<Decision> of(LinearScorer scorer, Features features, Set<Integer> byRules) {
    double[] probabilities = scorer.probabilities(features);
    boolean[] said = new boolean[probabilities.length];
    byRules.forEach(c -> said[c] = true);
    int label =
        LinearScorer.choose(probabilities, said, scorer.model().threshold(), scorer.model().keep());
    if (label == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            label,
            probabilities[label],
            StrictMath.log(probabilities[label] / Math.max(1e-9, probabilities[0])),
            scorer.strongest(features, label, REASONS)));
  }

  /** The words that spoke most for it; the whole sentence if none did by itself. */
  Span span(List<Word> words, Span sentence) {
    for (LinearScorer.Contribution reason : reasons) {
      if (reason.word() >= 0) {
        return words.get(reason.word()).span();
      }
    }
    return sentence;
  }

  /** What the rules' trace says, and the model's reasons. */
  Trace trace(List<Word> words, Trace byRules) {
    List<Trace.Cue> cues = new ArrayList<>(byRules.cues());
    for (LinearScorer.Contribution reason : reasons) {
      // What has no place of its own is told at the first word.
      Span span = words.get(Math.max(0, reason.word())).span();
      cues.add(new Trace.Cue(span, reason.name(), "model", "", rounded(reason.value())));
    }
    if (cues.isEmpty()) {
      cues.add(new Trace.Cue(words.get(0).span(), "bias", "model", "", rounded(score)));
    }
    cues.sort(Comparator.comparing(Trace.Cue::span).thenComparing(Trace.Cue::kind));
    List<String> rules = new ArrayList<>(byRules.rules());
    rules.add(RULE);
    return new Trace(cues, rules, rounded(score));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
