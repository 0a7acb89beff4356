package org.mirsad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.mirsad.compare.Comparison;
import org.mirsad.compare.EvidenceChange;
import org.mirsad.compare.Movement;
import org.mirsad.compare.SeriesChange;
import org.mirsad.compare.TableChange;
import org.mirsad.explain.Names;
import org.mirsad.published.PublishedRun;

/** What moved between two runs as JSON; the fields are documented in the command's help. */
final class ComparisonJson {
  private ComparisonJson() {}

  static String document(Comparison comparison, Names names) {
    ObjectNode root = Json.object();
    run(root.putObject("a"), comparison.before());
    run(root.putObject("b"), comparison.after());
    root.put("equal", comparison.isEqual());
    ArrayNode settings = root.putArray("settings");
    comparison
        .settings()
        .forEach(
            setting ->
                settings
                    .addObject()
                    .put("name", setting.name())
                    .put("a", setting.before().orElse(null))
                    .put("b", setting.after().orElse(null)));
    ArrayNode tables = root.putArray("tables");
    comparison.tables().forEach(change -> table(tables.addObject(), change));
    ArrayNode figures = root.putArray("figures");
    comparison.series().forEach(series -> series(figures.addObject(), series, names));
    return Json.document(root);
  }

  private static void run(ObjectNode node, PublishedRun run) {
    node.put("run_id", run.id());
    node.put("folder", run.folder());
  }

  private static void table(ObjectNode node, TableChange change) {
    node.put("table", change.table());
    node.put("rows_a", change.before());
    node.put("rows_b", change.after());
    node.put("added", change.added());
    node.put("removed", change.removed());
    node.put("changed", change.changed());
    ObjectNode columns = node.putObject("columns");
    change.columns().forEach(columns::put);
    ArrayNode onlyBefore = node.putArray("columns_only_a");
    change.onlyBefore().forEach(onlyBefore::add);
    ArrayNode onlyAfter = node.putArray("columns_only_b");
    change.onlyAfter().forEach(onlyAfter::add);
  }

  private static void series(ObjectNode node, SeriesChange series, Names names) {
    node.put("table", series.series().dailyTable());
    node.put("moved", series.moved());
    ArrayNode largest = node.putArray("largest");
    series.largest().forEach(movement -> movement(largest.addObject(), movement, names));
  }

  private static void movement(ObjectNode node, Movement movement, Names names) {
    ExplanationJson.name(node, "actor", Optional.of(names.actor(movement.actorId())));
    ExplanationJson.name(node, "issue", movement.issueId().map(names::issue));
    node.put("date", movement.date().toString());
    Json.number(node, "a", movement.before());
    Json.number(node, "b", movement.after());
    node.put("counted_a", movement.countedBefore());
    node.put("counted_b", movement.countedAfter());
    node.put("cause", ComparisonText.cause(movement));
    ArrayNode evidence = node.putArray("evidence");
    for (EvidenceChange row : movement.evidence()) {
      ObjectNode child = evidence.addObject();
      child.put("change", row.kind().name().toLowerCase(Locale.ROOT));
      child.put("article_id", row.articleId());
      child.put("sentence_no", row.sentence());
      child.put("text", row.text());
      Json.number(child, "a", row.before());
      Json.number(child, "b", row.after());
    }
  }
}
