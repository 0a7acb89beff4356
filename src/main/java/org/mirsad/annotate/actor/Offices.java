package org.mirsad.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;

/** Who holds which office: as the article tells, else on the day of publication. */
final class Offices {
  /** Offices several people hold at a time: they name somebody only together with a name. */
  private static final Set<String> SHARED =
      Set.of(
          "envoy",
          "spokesperson",
          "ambassador",
          "aide",
          "analyst",
          "party_leader",
          "press_secretary",
          "deputy_foreign_minister",
          "commander",
          "prosecutor",
          "religious_leader",
          "first_lady",
          "deputy_head_of_government",
          "deputy_secretary_general");

  /** An office held by an actor. */
  private record Term(String actorId, Actor.Office office) {}

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<String, List<String>> statesByRole = new TreeMap<>();

  Offices(Knowledge knowledge) {
    for (Actor actor : knowledge.actors().values()) {
      for (Actor.Office office : actor.offices()) {
        terms
            .computeIfAbsent(office.role() + "/" + office.of(), k -> new ArrayList<>())
            .add(new Term(actor.id(), office));
        List<String> states = statesByRole.computeIfAbsent(office.role(), k -> new ArrayList<>());
        if (!states.contains(office.of())) {
          states.add(office.of());
        }
      }
    }
    statesByRole.values().forEach(states -> states.sort(null));
  }

  private List<Term> terms(String role, String of) {
    return terms.getOrDefault(role + "/" + of, List.of());
  }

  /**
   * The holder as of the article: whom its text gives the office to, else who held it on its date.
   * Without a date, the only holder the article introduces.
   */
  Optional<String> holder(ArticleReading reading, String role, String of) {
    if (SHARED.contains(role)) {
      return Optional.empty();
    }
    Optional<String> inText = reading.holderInText(role, of);
    if (inText.isPresent()) {
      return inText;
    }
    String found = null;
    if (reading.date().isPresent()) {
      LocalDate date = reading.date().get();
      for (Term term : terms(role, of)) {
        found = term.office().heldOn(date) ? term.actorId() : found;
      }
      return Optional.ofNullable(found);
    }
    for (Term term : terms(role, of)) {
      if (reading.isIntroduced(term.actorId())) {
        if (found != null && !found.equals(term.actorId())) {
          return Optional.empty();
        }
        found = term.actorId();
      }
    }
    return Optional.ofNullable(found);
  }

  /** The holder of an office there is only one of in the world. */
  Optional<String> onlyHolder(ArticleReading reading, String role) {
    List<String> states = statesByRole.getOrDefault(role, List.of());
    return states.isEmpty() ? Optional.empty() : holder(reading, role, states.get(0));
  }

  /** Whether an actor has held an office on any day. */
  boolean hasHeld(String actorId, String role, String of) {
    for (Term term : terms(role, of)) {
      if (term.actorId().equals(actorId)) {
        return true;
      }
    }
    return false;
  }
}
