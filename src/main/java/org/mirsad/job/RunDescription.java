package org.mirsad.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mirsad.document.ReadSettings;

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
    configuration.put("reading", reading(settings.reading()));
    return configuration;
  }

  private static Map<String, Object> reading(ReadSettings settings) {
    Map<String, Object> reading = new LinkedHashMap<>();
    reading.put("charset", settings.charset());
    reading.put("max_document_bytes", settings.maxDocumentBytes());
    reading.put("max_line_bytes", settings.maxLineBytes());
    ReadSettings.Fields fields = settings.fields();
    reading.put("field_id", fields.id());
    reading.put("field_url", fields.url());
    reading.put("field_title", fields.title());
    reading.put("field_text", fields.text());
    reading.put("field_published_at", fields.publishedAt());
    reading.put("field_publisher", fields.publisher());
    return reading;
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
