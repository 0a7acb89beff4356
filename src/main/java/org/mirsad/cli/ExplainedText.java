package org.mirsad.cli;

import org.mirsad.explain.Evidence;
import org.mirsad.explain.Names;

/** What the ids and spans of a row of evidence mean. */
record ExplainedText(Evidence evidence, Names names) implements Reason.Context {
  @Override
  public String text() {
    return evidence.text();
  }

  @Override
  public String actor(String id) {
    return names.actor(id).en();
  }

  @Override
  public String issue(String id) {
    return names.issue(id).en();
  }
}
