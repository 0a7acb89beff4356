package org.mirsad.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The quality of a run as the page reads it. */
final class QualityJson {
  private final Quality quality;

  QualityJson(Quality quality) {
    this.quality = quality;
  }

  ObjectNode node() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    counts(node.putArray("date_sources"), quality.dateSources());
    counts(node.putArray("undated"), quality.undated());
    node.put("translated", quality.translated());
    counts(node.putArray("reject_reasons"), quality.rejectReasons());
    ArrayNode rejects = node.putArray("rejects");
    for (Quality.Reject reject : quality.rejects()) {
      rejects
          .addArray()
          .add(reject.source())
          .add(reject.stage())
          .add(reject.reason())
          .add(reject.detail());
    }
    node.put("duplicate_articles", quality.duplicateArticles());
    ArrayNode stories = node.putArray("duplicates");
    for (Quality.Story story : quality.duplicates()) {
      ArrayNode one = stories.addArray();
      one.add(story.title()).add(story.articles()).add(story.publishers());
      Json.day(one, story.first());
      Json.day(one, story.last());
    }
    ArrayNode cuts = node.putArray("cuts");
    for (Quality.Cut cut : quality.cuts()) {
      ObjectNode one = cuts.addObject();
      one.put("kind", cut.kind());
      one.put("rule", cut.rule());
      one.put("kept", cut.kept());
      one.put("blocks", cut.blocks());
      one.put("characters", cut.characters());
      cut.samples().forEach(one.putArray("samples")::add);
    }
    ArrayNode unknown = node.putArray("unknown");
    for (Quality.Unknown name : quality.unknown()) {
      unknown
          .addArray()
          .add(name.surface())
          .add(name.type())
          .add(name.count())
          .add(name.articles())
          .add(name.example());
    }
    node.set("evaluation", quality.evaluation());
    return node;
  }

  /** Pairs of name and count, the largest first. */
  private static void counts(ArrayNode node, Map<String, Long> counts) {
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> node.addArray().add(count.getKey()).add(count.getValue()));
  }
}
