package org.mirsad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.LinearScorer;
import org.mirsad.learn.Decisions.Tally;
import org.mirsad.learn.Decisions.Thresholds;

/**
 * Measures a way of learning on articles it has not learnt from. An article's candidates are all in
 * one fold; temperature and thresholds for a fold come from the other folds.
 */
final class CrossValidation {
  private final TaskData data;
  private final TrainingSettings settings;
  private final int[] folds;

  CrossValidation(TaskData data, TrainingSettings settings) {
    this.data = data;
    this.settings = settings;
    this.folds = folds(data, settings.folds());
  }

  /** The fold of each unit. */
  private static int[] folds(TaskData data, int count) {
    Folds folds = new Folds(data.units().stream().map(TrainingUnit::document).toList(), count);
    return data.units().stream().mapToInt(unit -> folds.of(unit.document())).toArray();
  }

  /**
   * What one way of learning gives out of fold.
   *
   * @param scores of each example
   * @param temperature that fits all held-out scores
   * @param thresholds that fit all of them
   * @param tally with thresholds from the other folds
   * @param bySet the same for each training set
   * @param error calibration error, with temperatures from the other folds
   * @param loss mean negative log-likelihood of the held-out labels
   */
  record Outcome(
      List<double[]> scores,
      double temperature,
      Thresholds thresholds,
      Tally tally,
      Map<String, Tally> bySet,
      double error,
      double loss) {}

  /** A way of learning: from examples to a scorer. */
  interface Learning extends Function<List<Example>, Function<Features, double[]>> {}

  Outcome run(Learning learning) {
    return outcome(new Decisions(data, scores(learning), true));
  }

  /** The same for a model that stands alone: what the rules found is neither kept nor preferred. */
  Outcome runWithoutRules(Learning learning) {
    return outcome(new Decisions(data, scores(learning), false));
  }

  /** The folds learn beside each other: each from its own examples, in their order. */
  private List<double[]> scores(Learning learning) {
    double[][] scores = new double[data.examples().size()][];
    IntStream.range(0, settings.folds()).parallel().forEach(f -> score(learning, f, scores));
    return Arrays.asList(scores);
  }

  private void score(Learning learning, int fold, double[][] scores) {
    List<Example> others = new ArrayList<>();
    for (Example example : data.labelled()) {
      if (folds[example.unit()] != fold) {
        others.add(example);
      }
    }
    Function<Features, double[]> scorer = learning.apply(others);
    for (int i = 0; i < scores.length; i++) {
      if (foldOf(i) == fold) {
        scores[i] = scorer.apply(data.examples().get(i).candidate().features());
      }
    }
  }

  private Outcome outcome(Decisions decisions) {
    List<double[]> scores = decisions.scores();
    double[][] probabilities = new double[scores.size()][];
    Tally tally = new Tally(0, 0, 0);
    Map<String, Tally> bySet = new java.util.TreeMap<>();
    for (int f = 0; f < settings.folds(); f++) {
      int fold = f;
      double temperature = Calibration.temperature(data.examples(), scores, i -> foldOf(i) != fold);
      Thresholds thresholds =
          decisions.best(temperature, settings.leastPrecision(), u -> folds[u] != fold);
      for (String set : sets()) {
        Tally here =
            decisions.tally(
                temperature,
                thresholds,
                u -> folds[u] == fold && data.units().get(u).set().equals(set));
        tally = tally.plus(here);
        bySet.merge(set, here, Tally::plus);
      }
      for (int i = 0; i < scores.size(); i++) {
        if (foldOf(i) == fold) {
          probabilities[i] = LinearScorer.softmax(scores.get(i), temperature);
        }
      }
    }
    double temperature = Calibration.temperature(data.examples(), scores, i -> true);
    return new Outcome(
        scores,
        temperature,
        decisions.best(temperature, settings.leastPrecision(), u -> true),
        tally,
        bySet,
        Calibration.error(data.examples(), Arrays.asList(probabilities), 0),
        loss(probabilities));
  }

  /**
   * Labelled candidates by true class and by class found out of fold with the thresholds shipped,
   * row by row; empty if a class has none. Candidates only: what is said of an actor no layer finds
   * is not among them.
   */
  List<Long> confusion(Outcome outcome) {
    int[] found =
        new Decisions(data, outcome.scores(), true)
            .labels(outcome.temperature(), outcome.thresholds());
    int classes = data.task().classes().size();
    Long[] counts = new Long[classes * classes];
    Arrays.fill(counts, 0L);
    for (int i = 0; i < found.length; i++) {
      int truth = data.examples().get(i).label();
      if (truth != Example.IGNORED) {
        counts[truth * classes + found[i]]++;
      }
    }
    for (int truth = 0; truth < classes; truth++) {
      if (Arrays.stream(counts, truth * classes, (truth + 1) * classes).allMatch(n -> n == 0)) {
        return List.of();
      }
    }
    return List.of(counts);
  }

  private double loss(double[][] probabilities) {
    double loss = 0;
    int count = 0;
    for (int i = 0; i < probabilities.length; i++) {
      int label = data.examples().get(i).label();
      if (label != Example.IGNORED) {
        loss -= StrictMath.log(Math.max(1e-12, probabilities[i][label]));
        count++;
      }
    }
    return count == 0 ? 0 : loss / count;
  }

  private int foldOf(int example) {
    return folds[data.examples().get(example).unit()];
  }

  /** Names of the training sets. */
  List<String> sets() {
    return data.units().stream().map(TrainingUnit::set).distinct().sorted().toList();
  }

  /** What the rules alone give on one training set, or on all for an empty name. */
  Tally rules(String set) {
    return Decisions.ofRules(data, u -> set.isEmpty() || data.units().get(u).set().equals(set));
  }
}
