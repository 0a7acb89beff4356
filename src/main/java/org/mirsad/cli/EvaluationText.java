package org.mirsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.evaluate.Counts;
import org.mirsad.evaluate.Estimate;
import org.mirsad.evaluate.Evaluation;
import org.mirsad.evaluate.Finding;
import org.mirsad.evaluate.LayerScore;
import org.mirsad.evaluate.PeerScore;

/** An evaluation as a table, and its errors. */
final class EvaluationText {
  private static final String ROW = "%-22s %6s %6s %6s  %9s %7s %9s  %s";

  private static final String PEER_ROW = "%-28s %6s %6s %6s  %-17s  %-17s  %s";

  private final Evaluation evaluation;
  private final List<PeerScore> peers;
  private final PrintWriter out;
  private final Style style;

  /**
   * @param peers scores of other ways of judging, may be empty
   */
  EvaluationText(Evaluation evaluation, List<PeerScore> peers, Terminal terminal) {
    this.evaluation = evaluation;
    this.peers = List.copyOf(peers);
    this.out = terminal.out();
    this.style = terminal.outStyle();
  }

  void print(boolean withErrors) {
    out.println(
        style.bold(
            ROW.formatted(
                "layer", "gold", "found", "right", "precision", "recall", "F1", "95 % interval")));
    evaluation.scores().forEach(this::score);
    out.println();
    out.println(
        style.dim(
            "Micro averages over gold units; intervals by bootstrap over units. keep/cut, block kind"
                + " and plain sentences (nothing said of anybody, and nothing found): accuracy."));
    peers.stream().map(PeerScore::layer).distinct().forEach(this::peers);
    if (withErrors) {
      evaluation.findings().forEach(this::finding);
    }
  }

  private void score(LayerScore score) {
    Counts counts = score.counts();
    boolean accuracy = score.measure() == LayerScore.Measure.ACCURACY;
    out.println(
        ROW.formatted(
            score.layer(),
            counts.hits() + counts.misses(),
            counts.hits() + counts.falseAlarms(),
            counts.hits(),
            accuracy ? "" : value(score.precision()),
            accuracy ? "" : value(score.recall()),
            value(score.figure()),
            score
                .figure()
                .map(figure -> Wording.share(figure.interval()) + (accuracy ? " accuracy" : ""))
                .orElse("")));
  }

  private void peers(String layer) {
    out.println();
    out.println(
        style.bold(
            PEER_ROW.formatted(layer, "gold", "found", "right", "precision", "recall", "F1")));
    for (PeerScore peer : peers) {
      if (peer.layer().equals(layer)) {
        String row =
            peer.score()
                .map(score -> row(peer.peer(), score))
                .orElse("%-28s %s".formatted(peer.peer(), "not given"));
        out.println(peer.peer().equals(PeerScore.OURS) ? style.bold(row) : row);
      }
    }
  }

  private static String row(String name, LayerScore score) {
    Counts counts = score.counts();
    return PEER_ROW.formatted(
        name,
        counts.hits() + counts.misses(),
        counts.hits() + counts.falseAlarms(),
        counts.hits(),
        withInterval(score.precision()),
        withInterval(score.recall()),
        withInterval(score.f1()));
  }

  private static String withInterval(Optional<Estimate> estimate) {
    return estimate
        .map(e -> "%s %s".formatted(Wording.share(e.value()), Wording.share(e.interval())))
        .orElse("–");
  }

  private static String value(Optional<Estimate> estimate) {
    return estimate.map(figure -> Wording.share(figure.value())).orElse("–");
  }

  private void finding(Finding finding) {
    out.println();
    out.println("%s  %s".formatted(style.bold(finding.layer()), finding.unit()));
    out.println("  " + Wording.isolated(String.join(" ", finding.text().strip().split("\\s+"))));
    labels("missed", finding.missed());
    labels("wrong", finding.falseAlarms());
    Set<String> expected = finding.expected();
    out.println(
        style.dim("  expected %s, found %s".formatted(listed(expected), listed(finding.found()))));
  }

  private void labels(String what, Set<String> labels) {
    labels.forEach(
        label ->
            out.println(
                "  "
                    + (what.equals("missed") ? style.yellow(what) : style.red(what))
                    + " "
                    + Wording.isolated(label)));
  }

  private static String listed(Set<String> labels) {
    return labels.isEmpty() ? "nothing" : String.join("; ", labels);
  }
}
