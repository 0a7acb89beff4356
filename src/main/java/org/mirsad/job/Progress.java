package org.mirsad.job;

/** Is told how far a run has come; called from one thread at a time. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (name, done, total) -> {};

  /**
   * A stage has moved.
   *
   * @param name list, read, clean, duplicates, annotate, aggregate, write or publish
   * @param done what is done, in the stage's own units (files, documents, articles, tables)
   * @param total how much there is, 0 while unknown
   */
  void stage(String name, long done, long total);
}
