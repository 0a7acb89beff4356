package org.mirsad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mirsad.evaluate.Estimate;
import org.mirsad.evaluate.Evaluation;
import org.mirsad.evaluate.Finding;
import org.mirsad.evaluate.LayerScore;
import org.mirsad.evaluate.PeerScore;

/** An evaluation as JSON. */
final class EvaluationJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EvaluationJson() {}

  /**
   * @param peers scores of other ways of judging; none leave no trace
   */
  static String document(Evaluation evaluation, List<PeerScore> peers, boolean withErrors) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode layers = root.putArray("layers");
    evaluation.scores().forEach(score -> layer(layers.addObject(), score));
    if (!peers.isEmpty()) {
      ArrayNode others = root.putArray("peers");
      peers.forEach(peer -> peer(others.addObject(), peer));
    }
    if (withErrors) {
      ArrayNode errors = root.putArray("errors");
      evaluation.findings().forEach(finding -> error(errors.addObject(), finding));
    }
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void peer(ObjectNode node, PeerScore peer) {
    node.put("peer", peer.peer());
    node.put("given", peer.score().isPresent());
    peer.score()
        .ifPresentOrElse(score -> layer(node, score), () -> node.put("layer", peer.layer()));
  }

  private static void layer(ObjectNode node, LayerScore score) {
    node.put("layer", score.layer());
    node.put("measure", score.measure().name().toLowerCase(Locale.ROOT));
    node.put("units", score.units());
    node.put("hits", score.counts().hits());
    node.put("false_alarms", score.counts().falseAlarms());
    node.put("misses", score.counts().misses());
    switch (score.measure()) {
      case ACCURACY -> estimate(node, "accuracy", score.figure());
      case F1 -> {
        estimate(node, "precision", score.precision());
        estimate(node, "recall", score.recall());
        estimate(node, "f1", score.f1());
      }
    }
  }

  /** The figure and its interval; null for one that is not defined. */
  private static void estimate(ObjectNode node, String name, Optional<Estimate> estimate) {
    if (estimate.isEmpty()) {
      node.putNull(name);
      return;
    }
    ObjectNode child = node.putObject(name);
    child.put("value", estimate.get().value());
    child.put("low", estimate.get().interval().low());
    child.put("high", estimate.get().interval().high());
  }

  private static void error(ObjectNode node, Finding finding) {
    node.put("layer", finding.layer());
    node.put("unit", finding.unit());
    node.put("text", finding.text());
    strings(node.putArray("expected"), finding.expected());
    strings(node.putArray("found"), finding.found());
  }

  private static void strings(ArrayNode array, Set<String> values) {
    values.forEach(array::add);
  }
}
