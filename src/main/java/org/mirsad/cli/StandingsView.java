package org.mirsad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mirsad.explain.Name;
import org.mirsad.explain.Names;
import org.mirsad.explain.Standing;

/**
 * The actors a run has evidence of.
 *
 * @param runId the run
 * @param names of actors
 * @param issue on which they take a stance; empty for sentiment toward them
 * @param date of one day, empty for all
 * @param standings those with most evidence first
 */
record StandingsView(
    String runId,
    Names names,
    Optional<Name> issue,
    Optional<LocalDate> date,
    List<Standing> standings) {

  void print(Terminal terminal, int most, boolean quiet) {
    Style style = terminal.outStyle();
    String what =
        issue
            .map(one -> "Stances on " + Wording.names(one.en(), one.ar()))
            .orElse("Sentiment toward actors");
    String when = date.map(day -> " on " + day).orElse("");
    terminal
        .out()
        .println(
            style.bold("%s%s: %s".formatted(what, when, Wording.count(standings.size(), "actor"))));
    TextTable table =
        TextTable.of(
            List.of(
                "id",
                "judgements",
                issue.isEmpty() ? "good" : "for",
                issue.isEmpty() ? "bad" : "against",
                "stories",
                "mean",
                "name"),
            List.of(false, true, true, true, true, true, false));
    for (Standing one : standings.subList(0, Math.min(most, standings.size()))) {
      Name name = names.actor(one.actorId());
      table.add(
          List.of(
              one.actorId(),
              Long.toString(one.judgements()),
              Long.toString(one.positive()),
              Long.toString(one.negative()),
              Long.toString(one.stories()),
              one.mean().isPresent() ? Wording.signed(one.mean().getAsDouble()) : "",
              Wording.names(name.en(), name.ar())));
    }
    if (!standings.isEmpty()) {
      table.print(terminal.out(), style);
    }
    if (standings.size() > most) {
      terminal
          .out()
          .println(
              style.dim(
                  "and %s more (--limit %d shows all)"
                      .formatted(
                          Wording.count(standings.size() - most, "actor"), standings.size())));
    }
    if (!quiet && !standings.isEmpty()) {
      terminal.out().println(style.dim("mirsad explain --actor ID shows the sentences"));
    }
  }

  String json(int most) {
    ObjectNode root = Json.object();
    root.put("run_id", runId);
    ExplanationJson.name(root, "issue", issue);
    root.put("date", date.map(LocalDate::toString).orElse(null));
    ArrayNode actors = root.putArray("actors");
    for (Standing one : standings.subList(0, Math.min(most, standings.size()))) {
      Name name = names.actor(one.actorId());
      ObjectNode node = actors.addObject();
      node.put("actor_id", one.actorId());
      node.put("en", name.en());
      Json.text(node, "ar", name.ar());
      node.put("judgements", one.judgements());
      node.put("positive", one.positive());
      node.put("negative", one.negative());
      node.put("stories", one.stories());
      Json.number(node, "mean", one.mean());
    }
    return Json.document(root);
  }
}
