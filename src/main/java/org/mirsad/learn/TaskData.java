package org.mirsad.learn;

import java.util.List;
import org.mirsad.annotate.model.Task;

/**
 * All that one task is trained and measured on, in the order of the files.
 *
 * @param units gold units
 * @param examples candidates in them
 */
record TaskData(Task task, List<TrainingUnit> units, List<Example> examples) {
  TaskData {
    units = List.copyOf(units);
    examples = List.copyOf(examples);
  }

  /** Candidates that have a label. */
  List<Example> labelled() {
    return examples.stream().filter(e -> e.label() != Example.IGNORED).toList();
  }
}
