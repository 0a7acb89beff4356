package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Issue;
import org.mirsad.knowledge.Knowledge;

/**
 * Tells whose position a person states with his own: who speaks by his office for a state named
 * beside him states its position («قال لافروف إن روسيا …»), who leads a group named beside him the
 * group's («قائد حماس يحيى السنوار»). States, governments and groups that a sentence does not name
 * are left out: in text labelled by hand they do not hold what their leaders and ministers say.
 *
 * <p>Matters between the parties of one country are left out: in them he sides as a politician
 * («استقالة الحكومة», the resignation of the government).
 */
final class Represented {
  /** Offices that speak for a state to others; who leads it speaks for himself first. */
  private static final Set<String> SPEAKING_OFFICES =
      Set.of(
          "foreign_minister",
          "defence_minister",
          "oil_minister",
          "deputy_foreign_minister",
          "national_security_adviser",
          "ambassador");

  /** Who speaks for a ministry or a presidency, speaks for its state. */
  private static final Set<String> SPEAKING = Set.of("spokesperson", "press_secretary");

  /** Organs of a state that state its position. */
  private static final Set<String> ORGANS =
      Set.of("kremlin", "white_house", "state_department", "pentagon", "israeli_army");

  /** Offices whose holders are held to speak for themselves. */
  private static final Set<String> OWN_MIND =
      Set.of(
          "speaker_of_parliament",
          "finance_minister",
          "central_bank_governor",
          "first_lady",
          "pope");

  /** Offices of bodies and groups whose holders speak for themselves first. */
  private static final Set<String> FOR_THEMSELVES =
      Set.of(
          "president",
          "head_of_government",
          "commission_president",
          "prosecutor",
          "information_minister",
          "interior_minister",
          "director_general",
          "commander",
          "religious_leader");

  /** Governments beside which others hold a part of the country: they stand for themselves. */
  private static final Set<String> SIDES = Set.of("yemeni_government", "libyan_gna", "houthis");

  private final SentenceRoles roles;
  private final Knowledge knowledge;
  private final Optional<LocalDate> day;

  /**
   * @param day on which the offices have to be held; without one those held still count
   */
  Represented(SentenceRoles roles, Knowledge knowledge, Optional<LocalDate> day) {
    this.roles = roles;
    this.knowledge = knowledge;
    this.day = day;
  }

  /** Adds whom the holders of a position on an issue represent. */
  void add(String issueId, Set<String> ids, List<String> rules) {
    Set<String> represented = new LinkedHashSet<>();
    for (String id : ids) {
      Actor actor = knowledge.actors().get(id);
      if (actor != null && actor.type() == Actor.Type.PERSON) {
        actor.offices().stream()
            .filter(this::isHeld)
            .filter(o -> isFor(o, actor, issueId))
            .forEach(o -> represented.add(o.of()));
        if (!isDomestic(issueId) && speaksForOrgan(actor)) {
          represented.addAll(states(actor));
        }
      }
    }
    if (ids.addAll(represented)) {
      rules.add("for-state");
    }
  }

  /** Whether the actor has been a spokesman or an aide: he may speak for the leader he serves. */
  static boolean isSpokesman(Actor actor) {
    return actor.offices().stream()
        .anyMatch(o -> SPEAKING.contains(o.role()) || o.role().equals("aide"));
  }

  /** Whether the actor is of a government beside which others hold a part of the country. */
  static boolean isOfSide(Actor actor) {
    return actor.offices().stream().anyMatch(o -> SIDES.contains(o.of()))
        || actor.affiliations().stream().anyMatch(SIDES::contains);
  }

  private boolean isHeld(Actor.Office office) {
    return day.map(office::heldOn).orElse(office.to().equals(LocalDate.MAX));
  }

  private boolean isFor(Actor.Office office, Actor actor, String issueId) {
    Actor of = knowledge.actors().get(office.of());
    if (of == null || OWN_MIND.contains(office.role())) {
      return false;
    }
    boolean speaks = SPEAKING_OFFICES.contains(office.role()) || SPEAKING.contains(office.role());
    if (of.type() != Actor.Type.STATE) {
      boolean themselves =
          FOR_THEMSELVES.contains(office.role())
              || isDomestic(issueId)
              || isOfOrgan(office, of)
              || isOfStaff(office, of);
      return !themselves && isNamed(of.id());
    }
    boolean side = isOfSide(actor);
    return speaks && !side && !isDomestic(issueId) && isNamed(of.id());
  }

  /** The secretary-general of the United Nations asks for what its members have not decided. */
  private static boolean isOfStaff(Actor.Office office, Actor of) {
    return of.type() == Actor.Type.BODY && office.role().equals("secretary_general");
  }

  /** A spokesman of the Kremlin or the Pentagon speaks for the state. */
  private static boolean isOfOrgan(Actor.Office office, Actor of) {
    return ORGANS.contains(of.id()) && SPEAKING.contains(office.role());
  }

  private boolean isDomestic(String issueId) {
    return knowledge.issues().get(issueId).is(Issue.Trait.DOMESTIC);
  }

  /** Whether a name of the actor stands in the sentence. */
  private boolean isNamed(String id) {
    for (Participant participant : roles.participants()) {
      if (participant.actorId().equals(id) && !participant.byAdjective()) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksForOrgan(Actor actor) {
    return actor.offices().stream()
        .filter(this::isHeld)
        .anyMatch(o -> SPEAKING.contains(o.role()) && ORGANS.contains(o.of()));
  }

  private List<String> states(Actor actor) {
    return actor.affiliations().stream()
        .filter(a -> knowledge.actors().containsKey(a))
        .filter(a -> knowledge.actors().get(a).type() == Actor.Type.STATE)
        .filter(this::isNamed)
        .toList();
  }
}
