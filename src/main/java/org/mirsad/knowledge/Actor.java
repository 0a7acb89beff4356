package org.mirsad.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody whom Mirsad follows: a person, a state, a body or a group.
 *
 * @param id unique id
 * @param type kind of actor
 * @param en English display name
 * @param ar Arabic display name
 * @param names what counts by itself anywhere
 * @param shortNames what counts once the article has introduced the actor
 * @param metonyms seats used for the government
 * @param adjectives relative adjectives, masculine singular without article
 * @param people what the people or side are called
 * @param about what counts without introduction in articles about a state, by its id
 * @param latin Latin spellings
 * @param forbiddenBefore words right before a single name that make it another
 * @param forbiddenAfter words right after that make it something else
 * @param needs actors one of which the article must refer to for any wording of this one to count
 * @param feminine grammatical gender of a person
 * @param died day of death; {@link LocalDate#MAX} if alive or unknown
 * @param offices offices held
 * @param affiliations states, parties and bodies the actor belongs to
 */
public record Actor(
    String id,
    Type type,
    String en,
    String ar,
    List<String> names,
    List<String> shortNames,
    List<String> metonyms,
    List<String> adjectives,
    List<String> people,
    Map<String, List<String>> about,
    List<String> latin,
    Set<String> forbiddenBefore,
    Set<String> forbiddenAfter,
    Set<String> needs,
    boolean feminine,
    LocalDate died,
    List<Office> offices,
    List<String> affiliations) {

  /** Kinds of actors. */
  public enum Type {
    PERSON,
    STATE,
    BODY,
    GROUP
  }

  /**
   * An office and its term.
   *
   * @param role role of titles.tsv
   * @param of actor id of the state or body
   * @param from first day
   * @param to last day; {@link LocalDate#MAX} while in office
   */
  public record Office(String role, String of, LocalDate from, LocalDate to) {
    /** Whether the office is held on a day; on the day of change by both. */
    public boolean heldOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Whether the actor is known to have died by a day. */
  public boolean isDeadOn(LocalDate day) {
    return !died.isAfter(day);
  }

  public boolean isDead() {
    return !died.equals(LocalDate.MAX);
  }

  public Actor {
    names = List.copyOf(names);
    shortNames = List.copyOf(shortNames);
    metonyms = List.copyOf(metonyms);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    about = Map.copyOf(about);
    latin = List.copyOf(latin);
    forbiddenBefore = Set.copyOf(forbiddenBefore);
    forbiddenAfter = Set.copyOf(forbiddenAfter);
    needs = Set.copyOf(needs);
    offices = List.copyOf(offices);
    affiliations = List.copyOf(affiliations);
  }
}
