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

  /** Offices whose holder needs no introduction while in office. */
  static final Set<String> HIGH =
      Set.of(
          "president",
          "head_of_government",
          "foreign_minister",
          "king",
          "supreme_leader",
          "secretary_general");

  /** How long before taking office one is called elected. */
  private static final int DAYS_BEFORE_OFFICE = 200;

  private static final int DAYS_OF_MOURNING = 15;

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

  /**
   * «الرئيس السابق»: the only former holder the article introduces, or the latest of them; else the
   * one before the present holder, if he lives.
   */
  Optional<String> former(ArticleReading reading, String role, String of) {
    Optional<String> introduced = introducedFormer(reading, role, of);
    if (introduced.isPresent() || reading.date().isEmpty() || SHARED.contains(role)) {
      return introduced;
    }
    LocalDate date = reading.date().get();
    Term last = null;
    for (Term term : terms(role, of)) {
      if (term.office().to().isBefore(date)
          && !isHeld(role, of, term.actorId(), date)
          && (last == null || term.office().to().isAfter(last.office().to()))) {
        last = term;
      }
    }
    return last == null || reading.actor(last.actorId()).isDeadOn(date)
        ? Optional.empty()
        : Optional.of(last.actorId());
  }

  /** Who held the high office of a person before. */
  Optional<String> before(ArticleReading reading, Actor person) {
    for (Actor.Office office : person.offices()) {
      if (HIGH.contains(office.role())
          && reading.date().map(office::heldOn).orElse(false)
          && !office.role().equals("foreign_minister")) {
        Term last = null;
        for (Term term : terms(office.role(), office.of())) {
          if (!term.office().to().isAfter(office.from())
              && (last == null || term.office().to().isAfter(last.office().to()))) {
            last = term;
          }
        }
        return Optional.ofNullable(last).map(Term::actorId);
      }
    }
    return Optional.empty();
  }

  /** The latest former holder among those the article introduces. */
  Optional<String> introducedFormer(ArticleReading reading, String role, String of) {
    Term last = null;
    for (Term term : terms(role, of)) {
      boolean former =
          reading
              .date()
              .map(d -> term.office().to().isBefore(d) && !isHeld(role, of, term.actorId(), d))
              .orElse(!term.office().to().equals(LocalDate.MAX));
      if (former
          && reading.isIntroduced(term.actorId())
          && (last == null || term.office().to().isAfter(last.office().to()))) {
        last = term;
      }
    }
    return Optional.ofNullable(last).map(Term::actorId);
  }

  /** «الرئيس الراحل»: the dead holder the article introduces, else the only one known. */
  Optional<String> late(ArticleReading reading, String role, String of) {
    String found = null;
    boolean introduced = false;
    boolean several = false;
    for (Term term : terms(role, of)) {
      String id = term.actorId();
      boolean dead =
          reading.date().map(reading.actor(id)::isDeadOn).orElse(reading.actor(id).isDead());
      if (!dead || id.equals(found) || introduced && !reading.isIntroduced(id)) {
        continue;
      }
      several = found != null && introduced == reading.isIntroduced(id);
      introduced = reading.isIntroduced(id);
      found = id;
    }
    return several ? Optional.empty() : Optional.ofNullable(found);
  }

  /** The holder who died within {@value #DAYS_OF_MOURNING} days before the article. */
  Optional<String> justDead(ArticleReading reading, String role, String of) {
    if (reading.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = reading.date().get();
    for (Term term : terms(role, of)) {
      LocalDate died = reading.actor(term.actorId()).died();
      if (!died.isAfter(date)
          && died.isAfter(date.minusDays(DAYS_OF_MOURNING))
          && !term.office().to().isBefore(died)) {
        return Optional.of(term.actorId());
      }
    }
    return Optional.empty();
  }

  /** «استقالة رئيس الحكومة»: whom the article names who left it a few days before. */
  Optional<String> justLeft(ArticleReading reading, String role, String of) {
    if (reading.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = reading.date().get();
    for (Term term : terms(role, of)) {
      LocalDate to = term.office().to();
      if (!to.isAfter(date)
          && to.isAfter(date.minusDays(DAYS_OF_MOURNING))
          && reading.presence().introduced().contains(term.actorId())) {
        return Optional.of(term.actorId());
      }
    }
    return Optional.empty();
  }

  /** «الرئيس المنتخب»: who takes the office next, within {@value #DAYS_BEFORE_OFFICE} days. */
  Optional<String> elect(ArticleReading reading, String role, String of) {
    if (reading.date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = reading.date().get();
    Term next = null;
    for (Term term : terms(role, of)) {
      LocalDate from = term.office().from();
      if (from.isAfter(date)
          && from.isBefore(date.plusDays(DAYS_BEFORE_OFFICE))
          && (next == null || from.isBefore(next.office().from()))) {
        next = term;
      }
    }
    return Optional.ofNullable(next).map(Term::actorId);
  }

  /** With no state told: the only person introduced who held the office and fits the qualifier. */
  Optional<String> introduced(ArticleReading reading, String role, TitleQualifier qualifier) {
    String found = null;
    for (String state : states(role)) {
      Optional<String> fits =
          switch (qualifier) {
            case PRESENT -> Optional.empty();
            case FORMER, EARLIER, OUSTED -> introducedFormer(reading, role, state);
            case LATE -> late(reading, role, state).filter(reading::isIntroduced);
            case ELECT -> elect(reading, role, state).filter(reading::isIntroduced);
          };
      if (fits.isPresent() && !fits.get().equals(found)) {
        if (found != null) {
          return Optional.empty();
        }
        found = fits.get();
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isHeld(String role, String of, String actorId, LocalDate date) {
    for (Term term : terms(role, of)) {
      if (term.actorId().equals(actorId) && term.office().heldOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** The states and bodies that have an office, in order. */
  List<String> states(String role) {
    return statesByRole.getOrDefault(role, List.of());
  }

  /** The holder of an office there is only one of in the world. */
  Optional<String> onlyHolder(ArticleReading reading, String role) {
    List<String> states = states(role);
    return states.isEmpty() ? Optional.empty() : holder(reading, role, states.get(0));
  }

  /** Whether somebody has any office in a state or body: «زعيم الحوثيين عبد الملك الحوثي». */
  boolean holdsAny(ArticleReading reading, String actorId, String of) {
    if (reading.actor(of).type() == Actor.Type.STATE) {
      return false;
    }
    for (Actor.Office office : reading.actor(actorId).offices()) {
      if (office.of().equals(of)) {
        return true;
      }
    }
    return false;
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
