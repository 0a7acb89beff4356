package org.mirsad.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.InputException;
import org.mirsad.evaluate.ScoredLayer.Outcome;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Sha256;

/**
 * Compares predictions with gold units.
 *
 * <p>A prediction belongs to the gold unit that contains the middle of its span; predictions in no
 * gold unit are left out. Precision, recall and F1 are micro averages over the sets of labels per
 * unit. Units outside any article and repeats count only for the layers of blocks. Disputed labels
 * are taken out of both sides. A layer that no unit was labelled for is left out.
 *
 * @param scores one for each layer, in the order of the report
 * @param findings what is not right, by layer, in the order of the gold file
 */
public record Evaluation(List<LayerScore> scores, List<Finding> findings) {

  public Evaluation {
    scores = List.copyOf(scores);
    findings = List.copyOf(findings);
  }

  /**
   * Evaluates predictions.
   *
   * @throws InputException if a gold unit's document is not among the predictions, or is not the
   *     same text
   */
  public static Evaluation of(List<GoldUnit> gold, Predictions predictions) {
    List<UnitPredictions> found = assign(gold, predictions);
    List<LayerScore> scores = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (ScoredLayer layer : ScoredLayer.ALL) {
      List<Counts> counts = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        GoldUnit unit = gold.get(i);
        if (!layer.units().test(unit)) {
          continue;
        }
        Outcome outcome = layer.outcome(unit, found.get(i));
        counts.add(outcome.counts());
        if (layer.listed() && !outcome.isRight() && listed.add(family(layer) + unit.id())) {
          findings.add(
              new Finding(
                  layer.name(),
                  unit.id(),
                  found.get(i).text(),
                  outcome.expected(),
                  outcome.found()));
        }
      }
      if (!counts.isEmpty()) {
        scores.add(score(layer, counts));
      }
    }
    return new Evaluation(scores, findings);
  }

  /**
   * The score of one layer alone; the figures are those of {@link #of}.
   *
   * @return empty if no unit was labelled for it
   */
  static Optional<LayerScore> ofLayer(String name, List<GoldUnit> gold, Predictions predictions) {
    List<UnitPredictions> found = assign(gold, predictions);
    ScoredLayer layer =
        ScoredLayer.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (layer.units().test(gold.get(i))) {
        counts.add(layer.outcome(gold.get(i), found.get(i)).counts());
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(score(layer, counts));
  }

  /** The score of a layer, by name. */
  public LayerScore score(String layer) {
    return scores.stream()
        .filter(score -> score.layer().equals(layer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layer " + layer));
  }

  private static LayerScore score(ScoredLayer layer, List<Counts> units) {
    Bootstrap bootstrap = new Bootstrap(units);
    return new LayerScore(
        layer.name(),
        layer.measure(),
        units.size(),
        bootstrap.total(),
        bootstrap.estimate(Counts::precision),
        bootstrap.estimate(Counts::recall),
        bootstrap.estimate(Counts::f1));
  }

  /** "dates" of "dates with surface": a unit wrong in the first is not listed for both. */
  private static String family(ScoredLayer layer) {
    int with = layer.name().indexOf(" with ");
    return with < 0 ? layer.name() : layer.name().substring(0, with);
  }

  private static List<UnitPredictions> assign(List<GoldUnit> gold, Predictions predictions) {
    Map<String, Target> documents = new HashMap<>();
    List<UnitPredictions> assigned = new ArrayList<>();
    for (GoldUnit unit : gold) {
      Target target =
          documents.computeIfAbsent(unit.document(), name -> Target.of(unit, predictions));
      target.check(unit);
      assigned.add(UnitPredictions.of(unit.span(), target.text(unit), target.found));
    }
    return assigned;
  }

  /** A document that gold units point into. */
  private record Target(FoundDocument found, CodePoints offsets) {
    static Target of(GoldUnit unit, Predictions predictions) {
      FoundDocument found =
          predictions
              .of(unit.document())
              .orElseThrow(
                  () ->
                      new InputException(
                          "gold unit %s: document '%s' is not in the input, expected a file of that"
                                  .formatted(unit.id(), unit.document())
                              + " name"));
      return new Target(found, new CodePoints(found.text()));
    }

    void check(GoldUnit unit) {
      if (!isSame(unit)) {
        throw new InputException(
            "gold unit %s: document '%s' has another text at %d, expected the file the gold set was made from"
                .formatted(unit.id(), unit.document(), unit.span().start()));
      }
    }

    private boolean isSame(GoldUnit unit) {
      if (offsets.utf16(unit.span().end()) > found.text().length()) {
        return false;
      }
      String there = text(unit);
      return unit.hash().isEmpty()
          ? there.equals(unit.text())
          : Sha256.of(there).startsWith(unit.hash());
    }

    String text(GoldUnit unit) {
      return found
          .text()
          .substring(offsets.utf16(unit.span().start()), offsets.utf16(unit.span().end()));
    }
  }
}
