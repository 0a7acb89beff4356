package org.mirsad.job;

import java.util.List;
import java.util.Objects;
import org.mirsad.InputException;
import org.mirsad.document.ReadSettings;
import org.mirsad.knowledge.KnowledgeFiles;

/**
 * What a run is asked to do.
 *
 * @param inputs files and folders (paths or URIs)
 * @param output folder under which runs are published
 * @param runId name of the run: letters, digits, dot, hyphen, underscore
 * @param knowledge the knowledge files
 * @param knowledgeDirectory the user's own knowledge folder, empty for none; for the record only
 * @param partitions number of tasks the work is cut into; changes no figure
 * @param reading how files are read
 * @param version version of the program, for the record
 */
public record RunSettings(
    List<String> inputs,
    String output,
    String runId,
    KnowledgeFiles knowledge,
    String knowledgeDirectory,
    int partitions,
    ReadSettings reading,
    String version) {

  public RunSettings {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(knowledge, "knowledge");
    Objects.requireNonNull(knowledgeDirectory, "knowledgeDirectory");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(version, "version");
    if (inputs.isEmpty()) {
      throw new InputException("--input is missing, expected at least one file or folder");
    }
    if (output.isBlank()) {
      throw new InputException("--output is empty, expected a folder");
    }
    if (runId.isEmpty() || !runId.chars().allMatch(RunSettings::isIdCharacter)) {
      throw new InputException(
          "--run-id is '%s', expected letters, digits, '.', '-' and '_'".formatted(runId));
    }
    if (runId.startsWith(".") || runId.startsWith("_")) {
      throw new InputException(
          "--run-id is '%s', expected a letter or digit first".formatted(runId));
    }
    if (partitions < 1) {
      throw new InputException("--partitions is %d, expected 1 or more".formatted(partitions));
    }
  }

  /** A run with the built-in knowledge, two partitions and our own field names. */
  public static RunSettings of(List<String> inputs, String output, String runId) {
    return new RunSettings(
        inputs,
        output,
        runId,
        KnowledgeFiles.builtIn(),
        "",
        2,
        ReadSettings.DEFAULT,
        "development");
  }

  public RunSettings withPartitions(int count) {
    return new RunSettings(
        inputs, output, runId, knowledge, knowledgeDirectory, count, reading, version);
  }

  private static boolean isIdCharacter(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-'
        || c == '_';
  }
}
