package org.mirsad.report;

import java.util.HashMap;
import java.util.Map;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/** The names of actors and issues in both languages; an id that nobody knows names itself. */
public final class Names {
  private final Map<String, Name> actors = new HashMap<>();
  private final Map<String, Name> issues = new HashMap<>();

  /**
   * A name.
   *
   * @param en in English
   * @param ar in Arabic
   */
  public record Name(String en, String ar) {}

  private Names() {}

  /** The names that the knowledge files give. */
  public static Names of(Knowledge knowledge) {
    Names names = new Names();
    for (Actor actor : knowledge.actors().values()) {
      names.actors.put(actor.id(), new Name(actor.en(), actor.ar()));
    }
    for (Issue issue : knowledge.issues().values()) {
      names.issues.put(issue.id(), new Name(issue.en(), issue.ar()));
    }
    return names;
  }

  public Name actor(String id) {
    return actors.getOrDefault(id, itself(id));
  }

  public Name issue(String id) {
    return issues.getOrDefault(id, itself(id));
  }

  private static Name itself(String id) {
    return new Name(id, id);
  }
}
