package org.mirsad.learn;

import java.util.List;
import org.mirsad.annotate.model.Task;

/**
 * All that one task is trained and measured on, in the order of the files.
 *
 * @param units gold units
 * @param examples candidates in them, measured on
 * @param lessons the same as an analysis sees them that lacks a share of its words ({@link
 *     Withholding}), learnt from
 */
record TaskData(
    Task task, List<TrainingUnit> units, List<Example> examples, List<Example> lessons) {
  TaskData {
    units = List.copyOf(units);
    examples = List.copyOf(examples);
    lessons = List.copyOf(lessons);
  }

  /** Lessons that have a label. */
  List<Example> labelled() {
    return lessons.stream().filter(e -> e.label() != Example.IGNORED).toList();
  }
}
