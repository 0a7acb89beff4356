package org.mirsad.annotate.model;

import java.util.List;
import java.util.Locale;

/** What a model decides; its first class is that there is nothing. */
public enum Task {
  SENTIMENT("none", "positive", "negative"),
  STANCE("none", "support", "conditional", "oppose");

  private final List<String> classes;

  Task(String... classes) {
    this.classes = List.of(classes);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The model's file among the knowledge files. */
  public String file() {
    return "model-" + id() + ".tsv";
  }

  public List<String> classes() {
    return classes;
  }
}
