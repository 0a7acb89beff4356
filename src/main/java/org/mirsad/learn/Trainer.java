package org.mirsad.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.apache.spark.sql.SparkSession;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.IssueWords;
import org.mirsad.knowledge.TrainedModel;
import org.mirsad.learn.CrossValidation.Outcome;
import org.mirsad.learn.Learner.Penalty;

/** Trains the model of one task and measures it against the rules and against parts of itself. */
final class Trainer {
  /** The families of features that ablations leave out together. */
  private static final Map<String, Set<String>> GROUPS = groups();

  private static final String RULES = "rules";
  private static final String LEXEMES = "lexemes";
  private static final String ISSUE_WORDS = "issue words";

  private final TaskData data;
  private final TrainingSettings settings;
  private final Learner learner;
  private final CrossValidation validation;
  private final Consumer<String> progress;

  Trainer(SparkSession spark, TaskData data, TrainingSettings settings, Consumer<String> progress) {
    this.data = data;
    this.settings = settings;
    this.learner = new Learner(spark, data.task(), settings);
    this.validation = new CrossValidation(data, settings);
    this.progress = progress;
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    groups.put(RULES, Set.of("rule", "ctx"));
    groups.put("cues", Set.of("cue", "tone"));
    groups.put(LEXEMES, Set.of("lex", "near", "pair", "gov"));
    groups.put("frame", Set.of("frame", "path", "issue", "speech", "topic"));
    groups.put("topics", Set.of("about"));
    groups.put(ISSUE_WORDS, Set.of(IssueWords.FAMILY));
    groups.put("mood", Set.of("mood"));
    return groups;
  }

  /**
   * What training gives.
   *
   * @param penalties what was tried, with its outcome
   * @param penalty the one with the best F1, of equals the first
   * @param both the model as it is shipped, which knows what the rules say
   * @param variants the model without parts of its features, and others, by name; empty if not
   *     asked
   * @param model the model trained on everything
   */
  record Result(
      TaskData data,
      CrossValidation validation,
      Map<Penalty, Outcome> penalties,
      Penalty penalty,
      Outcome both,
      Map<String, Outcome> variants,
      TrainedModel model) {}

  Result train() {
    Map<Penalty, Outcome> tried = new LinkedHashMap<>();
    Penalty best = null;
    for (double mix : settings.mixes()) {
      for (double strength : settings.penalties()) {
        Penalty penalty = new Penalty(strength, mix);
        progress.accept("%s: penalty %s, mix %s".formatted(data.task().id(), strength, mix));
        Outcome outcome = validation.run(logistic(name -> true, penalty));
        tried.put(penalty, outcome);
        best = best == null || f1(outcome) > f1(tried.get(best)) ? penalty : best;
      }
    }
    Penalty chosen = best;
    Map<String, Outcome> variants = new LinkedHashMap<>();
    if (settings.ablations()) {
      GROUPS.forEach(
          (group, families) -> {
            if (!has(families)) {
              return;
            }
            progress.accept("%s: without %s".formatted(data.task().id(), group));
            CrossValidation.Learning learning = logistic(without(families), chosen);
            if (group.equals(RULES)) {
              variants.put("model alone", validation.runWithoutRules(learning));
            } else {
              variants.put("without " + group, validation.run(learning));
            }
          });
      progress.accept("%s: random forest".formatted(data.task().id()));
      variants.put("random forest", validation.run(forest()));
    }
    Outcome both = tried.get(chosen);
    Learner.Linear linear = learner.logistic(data.labelled(), name -> true, chosen);
    TrainedModel model =
        new TrainedModel(
            data.task().classes(),
            both.temperature(),
            both.thresholds().alone(),
            both.thresholds().keep(),
            linear.bias(),
            linear.weights(),
            validation.confusion(both));
    return new Result(data, validation, tried, chosen, both, variants, model);
  }

  private static double f1(Outcome outcome) {
    return outcome.tally().f1();
  }

  /** Whether any candidate of the task has features of these families. */
  private boolean has(Set<String> families) {
    return data.examples().stream()
        .flatMap(example -> example.candidate().features().values().keySet().stream())
        .anyMatch(name -> families.contains(Features.family(name)));
  }

  private static Predicate<String> without(Set<String> families) {
    return name -> !families.contains(Features.family(name));
  }

  private CrossValidation.Learning logistic(Predicate<String> wanted, Penalty penalty) {
    return examples -> learner.logistic(examples, wanted, penalty)::scores;
  }

  private CrossValidation.Learning forest() {
    // Dense features only: trees gain nothing from a word seen in three sentences.
    Predicate<String> dense = without(GROUPS.get(LEXEMES)).and(without(GROUPS.get(ISSUE_WORDS)));
    return examples -> {
      ToDoubleBiFunction<Features, Integer> forest = learner.forest(examples, dense);
      return scores(forest);
    };
  }

  private Function<Features, double[]> scores(ToDoubleBiFunction<Features, Integer> forest) {
    return features -> {
      double[] scores = new double[data.task().classes().size()];
      for (int c = 0; c < scores.length; c++) {
        scores[c] = forest.applyAsDouble(features, c);
      }
      return scores;
    };
  }
}
