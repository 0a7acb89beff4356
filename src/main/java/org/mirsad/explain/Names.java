package org.mirsad.explain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.published.PublishedRun;
import org.mirsad.published.TableRow;
import org.mirsad.tables.ActorSentimentDaily;
import org.mirsad.tables.ActorStanceDaily;

/**
 * The names of actors and issues, of the knowledge and of a run (which may have used another one).
 *
 * @param actors by id
 * @param issues by id
 */
public record Names(Map<String, Name> actors, Map<String, Name> issues) {
  public Names {
    actors = Collections.unmodifiableMap(new TreeMap<>(actors));
    issues = Collections.unmodifiableMap(new TreeMap<>(issues));
  }

  /** The names of the knowledge, and those that only the run's tables have. */
  public static Names of(Knowledge knowledge, PublishedRun run) {
    Map<String, Name> actors = new TreeMap<>();
    for (Actor actor : knowledge.actors().values()) {
      List<String> others = Stream.concat(actor.names().stream(), actor.latin().stream()).toList();
      actors.put(actor.id(), new Name(actor.id(), actor.en(), actor.ar(), others));
    }
    Map<String, Name> issues = new TreeMap<>();
    for (Issue issue : knowledge.issues().values()) {
      issues.put(issue.id(), new Name(issue.id(), issue.en(), issue.ar(), List.of()));
    }
    addThoseOf(run, actors, issues);
    return new Names(actors, issues);
  }

  private static void addThoseOf(
      PublishedRun run, Map<String, Name> actors, Map<String, Name> issues) {
    List<String> columns =
        List.of(
            ActorSentimentDaily.ACTOR_ID, ActorSentimentDaily.NAME_EN, ActorSentimentDaily.NAME_AR);
    try (Stream<TableRow> rows = run.rows(ActorSentimentDaily.NAME, columns)) {
      rows.forEach(
          row ->
              actors.computeIfAbsent(
                  row.text(ActorSentimentDaily.ACTOR_ID),
                  id ->
                      new Name(
                          id,
                          row.text(ActorSentimentDaily.NAME_EN),
                          row.text(ActorSentimentDaily.NAME_AR),
                          List.of())));
    }
    try (Stream<TableRow> rows =
        run.rows(ActorStanceDaily.NAME, List.of(ActorStanceDaily.ISSUE_ID))) {
      rows.forEach(row -> issues.computeIfAbsent(row.text(ActorStanceDaily.ISSUE_ID), Name::ofId));
    }
  }

  /** The actor's name; the id stands for a missing one. */
  public Name actor(String id) {
    return actors.getOrDefault(id, Name.ofId(id));
  }

  /** The issue's name; the id stands for a missing one. */
  public Name issue(String id) {
    return issues.getOrDefault(id, Name.ofId(id));
  }
}
