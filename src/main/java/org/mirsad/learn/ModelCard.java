package org.mirsad.learn;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.annotate.model.Features;
import org.mirsad.annotate.model.Task;
import org.mirsad.learn.CrossValidation.Outcome;
import org.mirsad.learn.Decisions.Tally;
import org.mirsad.learn.Learner.Penalty;

/** What a reader must know of trained models, in Markdown. */
final class ModelCard {
  private final TrainingSettings settings;
  private final StringBuilder text = new StringBuilder();

  ModelCard(TrainingSettings settings) {
    this.settings = settings;
  }

  String text(Map<Task, Trainer.Result> results) {
    line("# Model card");
    line("");
    line(
        "Written by `mirsad train`; do not edit. Two linear models (multinomial logistic"
            + " regression, elastic net, MLlib) judge what the rules and the other layers say of"
            + " every actor (and issue) in a sentence. No feature tells who the actor is;"
            + " names are masked in all words around him, so that the models cannot learn that"
            + " somebody is good or bad, or what he usually wants. What the issue is, is told only"
            + " together with the words of the sentence, for «رفع» speaks against sanctions and for"
            + " wages. Which issues a sentence may be about beyond those"
            + " it words, and how well each fits it, is told by the words of labelled sentences on"
            + " them and of the issues' wordings, names among these; whether a sentence sounds like praise or blame of anybody, by"
            + " its words without names (both logistic regression); in training, by those of the"
            + " other folds.");
    line("");
    line(
        ("Figures are of grouped cross-validation with %d folds: the articles a figure is measured"
                + " on were not used for its weights, temperature and thresholds; but the penalty"
                + " is the one with the best of these figures, and what words say of issues and"
                + " tones in the articles learnt from was learnt with the measured ones beside"
                + " others. The articles learnt from are read without %d %% of the wordings of"
                + " issues, %d %% of the frames of stances and %d %% of the words of sentiment, other"
                + " ones in each of %d groups of articles: the lists were mended with most of these"
                + " articles in sight, and a model taught with all of them trusts them too far"
                + " elsewhere. Measured is with the whole lists, which flatters the rules. Labels count as in `mirsad evaluate`: sets of labels per unit,"
                + " micro-averaged, disputed ones left out; what is said of an actor the analysis"
                + " does not find is a miss. Thresholds maximise F1 among those with precision of"
                + " at least %s, or where the rules have less, of %s below theirs.")
            .formatted(
                settings.folds(),
                Withholding.WORDINGS,
                Withholding.FRAMES,
                Withholding.LEXEMES,
                Withholding.GROUPS,
                number(settings.leastPrecision()),
                number(Decisions.MOST_LOSS)));
    results.forEach(this::task);
    return text.toString();
  }

  private void task(Task task, Trainer.Result result) {
    line("");
    line("## " + task.id().substring(0, 1).toUpperCase(Locale.ROOT) + task.id().substring(1));
    data(result);
    figures(result);
    sets(result);
    penalties(result);
    features(result);
  }

  private void data(Trainer.Result result) {
    TaskData data = result.data();
    int[] counts = new int[data.task().classes().size()];
    int ignored = 0;
    for (Example example : data.examples()) {
      if (example.label() == Example.IGNORED) {
        ignored++;
      } else {
        counts[example.label()]++;
      }
    }
    long documents = data.units().stream().map(TrainingUnit::document).distinct().count();
    line("");
    line(
        "%d articles, %d units, %d labelled candidates (%d more are disputed)."
            .formatted(documents, data.units().size(), data.examples().size() - ignored, ignored));
    line("");
    line("| class | candidates |");
    line("| --- | ---: |");
    for (int c = 0; c < counts.length; c++) {
      line("| %s | %d |".formatted(data.task().classes().get(c), counts[c]));
    }
  }

  private void figures(Trainer.Result result) {
    line("");
    line("| | precision | recall | F1 | right | wrong | missed | calibration error | log loss |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    line("| rules alone | %s | | |".formatted(tally(result.validation().rules(""))));
    row("rules and model", result.both());
    result.variants().forEach(this::row);
    line("");
    if (result.model().threshold() > 1) {
      line(
          "The model does not beat the rules at this precision: the rules' judgements are kept as"
              + " they are, and the model only gives their confidence.");
    } else {
      line(
          ("Taken from probability %s on; what the rules say too is kept from %s on. Temperature"
                  + " %s.")
              .formatted(
                  number(result.model().threshold()),
                  number(result.model().keep()),
                  number(result.model().temperature())));
    }
  }

  private void row(String name, Outcome outcome) {
    line(
        "| %s | %s | %s | %s |"
            .formatted(
                name, tally(outcome.tally()), number(outcome.error()), number(outcome.loss())));
  }

  private void sets(Trainer.Result result) {
    line("");
    line("| set | rules: precision | recall | F1 | both: precision | recall | F1 |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (String set : result.validation().sets()) {
      line(
          "| %s | %s | %s |"
              .formatted(
                  set,
                  shares(result.validation().rules(set)),
                  shares(result.both().bySet().get(set))));
    }
  }

  private void penalties(Trainer.Result result) {
    line("");
    line("| penalty | share of absolute | F1 | log loss |");
    line("| ---: | ---: | ---: | ---: |");
    for (Map.Entry<Penalty, Outcome> tried : result.penalties().entrySet()) {
      line(
          "| %s | %s | %s | %s%s |"
              .formatted(
                  String.format(Locale.ROOT, "%.4f", tried.getKey().strength()),
                  number(tried.getKey().mix()),
                  number(tried.getValue().tally().f1()),
                  number(tried.getValue().loss()),
                  tried.getKey().equals(result.penalty()) ? " (chosen)" : ""));
    }
  }

  private void features(Trainer.Result result) {
    Map<String, Integer> families = new TreeMap<>();
    result
        .model()
        .weights()
        .keySet()
        .forEach(f -> families.merge(Features.family(f), 1, Integer::sum));
    Map<String, String> cells = new LinkedHashMap<>();
    families.forEach((family, count) -> cells.put(family, Integer.toString(count)));
    line("");
    line(
        "Features with a weight, by family (%d in all): %s."
            .formatted(
                result.model().weights().size(),
                String.join(
                    ", ",
                    cells.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList())));
  }

  private static String tally(Tally tally) {
    return "%s | %d | %d | %d"
        .formatted(shares(tally), tally.hits(), tally.falseAlarms(), tally.misses());
  }

  private static String shares(Tally tally) {
    return "%s | %s | %s"
        .formatted(number(tally.precision()), number(tally.recall()), number(tally.f1()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
