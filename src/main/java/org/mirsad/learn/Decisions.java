package org.mirsad.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.mirsad.annotate.model.LinearScorer;
import org.mirsad.annotate.model.Task;

/** Turns scores of candidates into labels of units, and counts right and wrong ones. */
final class Decisions {
  /**
   * What the rules do not say is taken only from this probability on, in percent. For sentiment the
   * lowest at which the development gold reaches F1 .75 with a precision of .80; for stance, where
   * it reaches .78 at .80 from .57 on too, the lowest of .60, .65 and .69 that held-out text, too,
   * gains by.
   */
  private static final Map<Task, Integer> LEAST_ALONE = Map.of(Task.SENTIMENT, 67, Task.STANCE, 60);

  /**
   * What the rules say is dropped at least where it is less likely than this. Cross-validation
   * overrates the rules, since they were mended on most of the text it measures on; but from 0.1 on
   * the development gold loses more that is right than wrong.
   */
  private static final double LEAST_KEPT = 0.05;

  /** What of the rules' precision may be given for what the model finds beside them. */
  static final double MOST_LOSS = 0.02;

  /** What a model must add to the F1 of the rules to judge beside them: less is chance. */
  static final double LEAST_GAIN = 0.01;

  private final TaskData data;

  /** Scores of each candidate, in the order of the examples. */
  private final List<double[]> scores;

  /** For each candidate the key of its label of each class. */
  private final List<String[]> keys = new ArrayList<>();

  /** For each candidate and class whether the rules found it. */
  private final List<boolean[]> byRules = new ArrayList<>();

  /** What is said when no thresholds are precise enough: what the rules say, or nothing. */
  private final boolean withRules;

  /**
   * @param withRules whether what the rules found may be kept on less
   */
  Decisions(TaskData data, List<double[]> scores, boolean withRules) {
    this.withRules = withRules;
    this.data = data;
    this.scores = List.copyOf(scores);
    List<String> classes = data.task().classes();
    for (Example example : data.examples()) {
      String[] own = new String[classes.size()];
      boolean[] said = new boolean[classes.size()];
      for (int c = 1; c < own.length; c++) {
        own[c] =
            Example.key(
                example.candidate().actorId(), example.candidate().issueId(), classes.get(c));
        said[c] = withRules && data.units().get(example.unit()).byRules().contains(own[c]);
      }
      keys.add(own);
      byRules.add(said);
    }
  }

  /**
   * From which probability on a class is taken.
   *
   * @param alone for a class the rules did not find
   * @param keep for one they did
   */
  record Thresholds(double alone, double keep) {
    /** What leaves the rules as they are. */
    static final Thresholds RULES = new Thresholds(2, 0);
  }

  /** Right and wrong labels. */
  record Tally(int hits, int falseAlarms, int misses) {
    double precision() {
      return hits + falseAlarms == 0 ? 0 : (double) hits / (hits + falseAlarms);
    }

    double recall() {
      return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }

    double f1() {
      int all = 2 * hits + falseAlarms + misses;
      return all == 0 ? 0 : 2.0 * hits / all;
    }

    Tally plus(Tally other) {
      return new Tally(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }
  }

  List<double[]> scores() {
    return scores;
  }

  /** What the rules alone give on the units chosen. */
  static Tally ofRules(TaskData data, IntPredicate units) {
    Tally tally = new Tally(0, 0, 0);
    for (int u = 0; u < data.units().size(); u++) {
      if (units.test(u)) {
        tally = tally.plus(count(data.units().get(u), data.units().get(u).byRules()));
      }
    }
    return tally;
  }

  private static Tally count(TrainingUnit unit, Set<String> found) {
    int hits = 0;
    int wrong = 0;
    for (String label : found) {
      if (unit.expected().contains(label)) {
        hits++;
      } else if (!unit.ignored().contains(label)) {
        wrong++;
      }
    }
    return new Tally(hits, wrong, unit.expected().size() - hits);
  }

  /** What the scores give on the units chosen. */
  Tally tally(double temperature, Thresholds thresholds, IntPredicate units) {
    List<Set<String>> found = found(temperature, thresholds);
    Tally tally = new Tally(0, 0, 0);
    for (int u = 0; u < found.size(); u++) {
      if (units.test(u)) {
        tally = tally.plus(count(data.units().get(u), found.get(u)));
      }
    }
    return tally;
  }

  private List<Set<String>> found(double temperature, Thresholds thresholds) {
    List<Set<String>> found = new ArrayList<>();
    data.units().forEach(unit -> found.add(new HashSet<>()));
    int[] labels = labels(temperature, thresholds);
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        found.get(data.examples().get(i).unit()).add(keys.get(i)[labels[i]]);
      }
    }
    return found;
  }

  /** The class found for each candidate. */
  int[] labels(double temperature, Thresholds thresholds) {
    int[] labels = new int[scores.size()];
    for (int i = 0; i < labels.length; i++) {
      double[] p = LinearScorer.softmax(scores.get(i), temperature);
      labels[i] = LinearScorer.choose(p, byRules.get(i), thresholds.alone(), thresholds.keep());
    }
    return labels;
  }

  /**
   * The thresholds with the best F1 on the units chosen among those of enough precision; those that
   * leave the rules as they are if none beats them by {@link #LEAST_GAIN}.
   */
  Thresholds best(double temperature, double leastPrecision, IntPredicate units) {
    Thresholds best = Thresholds.RULES;
    Tally rules = ofRules(data, units);
    // Where the rules are less precise than asked for, the model must hardly be less so than they.
    double least =
        withRules && rules.hits() > 0
            ? Math.min(leastPrecision, rules.precision() - MOST_LOSS)
            : leastPrecision;
    double bestF1 = withRules ? rules.f1() + LEAST_GAIN : 0;
    for (int percent = LEAST_ALONE.get(data.task()); percent <= 95; percent += 1) {
      double alone = percent / 100.0;
      for (double share : new double[] {1, 0.75, 0.5, 0}) {
        double keep = Math.max(LEAST_KEPT, Learner.rounded(alone * share));
        Thresholds thresholds = new Thresholds(alone, keep);
        Tally tally = tally(temperature, thresholds, units);
        if (tally.precision() >= least && tally.f1() > bestF1) {
          best = thresholds;
          bestF1 = tally.f1();
        }
      }
    }
    return best;
  }
}
