package org.mirsad.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The content of {@code _run.json}. */
final class RunDescription {
  private RunDescription() {}

  static Map<String, Object> of(
      RunSettings settings,
      RunResult.Counts counts,
      Map<String, RunResult.TableSummary> tables,
      Map<String, Double> seconds) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("run_id", settings.runId());
    description.put("version", settings.version());
    description.put("configuration", configuration(settings));
    description.put("knowledge", settings.knowledge().checksums());
    description.put("stages", stages(counts));
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach((name, table) -> rows.put(name, table.rows()));
    description.put("tables", rows);
    description.put("seconds", seconds);
    return description;
  }

  private static Map<String, Object> configuration(RunSettings settings) {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("inputs", settings.inputs());
    configuration.put("output", settings.output());
    configuration.put("knowledge_directory", settings.knowledgeDirectory());
    configuration.put("partitions", settings.partitions());
    configuration.put("fields", new TreeMap<>(settings.fields()));
    return configuration;
  }

  private static Map<String, Long> stages(RunResult.Counts counts) {
    Map<String, Long> stages = new LinkedHashMap<>();
    stages.put("files", counts.files());
    stages.put("documents", counts.documents());
    stages.put("rejects", counts.rejects());
    stages.put("articles", counts.articles());
    stages.put("embedded", counts.embedded());
    stages.put("undated", counts.undated());
    stages.put("clusters", counts.clusters());
    return stages;
  }
}
