package org.mirsad.annotate.deed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.text.Span;

/** Tells who speaks of a deed where it is taken up: it is not his own. */
final class Judges {
  /** Offices that say nothing of whose they are. */
  private static final Set<String> OFFICES =
      Set.of(
          "n:وزاره",
          "w:خارجيه",
          "w:داخليه",
          "n:حكومه",
          "w:رئاسه",
          "n:وزير",
          "n:متحدث",
          "n:ناطق",
          "n:سلطه",
          "w:سلطات",
          "n:جيش",
          "n:مسؤول",
          "n:بيان",
          "n:بعثه",
          "n:سفاره",
          "n:سفير",
          "n:مندوب");

  private final SentenceRoles roles;
  private final List<Statement> statements;

  Judges(SentenceRoles roles, List<Statement> statements) {
    this.roles = roles;
    this.statements = statements;
  }

  /** The ids of those whose words stand there, or whose verb of judging does. */
  Set<String> of(int index) {
    Set<String> judges = new HashSet<>();
    Statement statement = statement(index);
    if (statement != null && !statement.speakerId().isEmpty()) {
      judges.add(statement.speakerId());
    }
    if (statement == null || statement.speakerId().isEmpty()) {
      withOffices(index, judges);
    }
    int verb = verbBefore(index);
    if (verb >= 0) {
      for (Participant participant : roles.subjects(verb)) {
        if (participant.last() < index) {
          judges.add(participant.actorId());
        }
      }
      for (Participant participant : roles.participants()) {
        if (participant.last() == verb - 1 && !participant.byAdjective()) {
          judges.add(participant.actorId());
        }
      }
      adjectiveBetween(verb, index, judges);
    }
    return judges;
  }

  /** «وقال المتحدث باسم الحركة إن»: whose office speaks. */
  private void withOffices(int index, Set<String> judges) {
    for (int i = 0; i < index; i++) {
      if (!roles.isNamed(i) && roles.words().get(i).form().hasAny(OFFICES)) {
        for (Participant participant : roles.participants()) {
          boolean near = participant.first() > i && participant.first() <= i + 3;
          if (near && participant.last() < index) {
            judges.add(participant.actorId());
          }
        }
      }
    }
  }

  /** «ونددت الخارجية بالقرار»: whose office it is may be whose deed it was. */
  boolean mayBeAgents(int index) {
    Statement statement = statement(index);
    if (statement != null && !statement.speakerId().isEmpty()) {
      return false;
    }
    for (int i = 0; i < index; i++) {
      if (!roles.isNamed(i) && roles.words().get(i).form().hasAny(OFFICES)) {
        Set<String> states = new HashSet<>();
        adjectiveBetween(i, Math.min(index, i + 3), states);
        return states.isEmpty() && !isFollowedByActor(i, index);
      }
    }
    return false;
  }

  /** «وزارة خارجية الجزائر», «رئيس الوزراء سانشيز»: whose office it is, or who holds it. */
  private boolean isFollowedByActor(int office, int index) {
    return roles.participants().stream()
        .anyMatch(p -> p.first() > office && p.first() <= office + 3 && p.last() < index);
  }

  /** «ووصفت الخارجية المغربية التصرف»: the state whose office speaks. */
  private void adjectiveBetween(int verb, int index, Set<String> states) {
    for (Participant participant : roles.participants()) {
      if (participant.byAdjective() && participant.first() > verb && participant.last() < index) {
        states.add(participant.actorId());
        return;
      }
    }
  }

  private int verbBefore(int index) {
    Statement statement = statement(index);
    for (int i = index - 1; i >= 0; i--) {
      Span span = roles.words().get(i).span();
      boolean speech = statement != null && statement.verbSpan().overlaps(span);
      boolean verb = statement == null && roles.traits(i).finiteVerb() && !roles.isNamed(i);
      if (speech || verb) {
        return i;
      }
    }
    return -1;
  }

  /** The statement around a word, else the last whose verb stands before it. */
  private Statement statement(int index) {
    Span word = roles.words().get(index).span();
    Statement best = null;
    for (Statement statement : statements) {
      boolean around = statement.span().contains(word.start());
      boolean behind = statement.verbSpan().end() <= word.start();
      if ((around || behind && !statement.verb().isEmpty())
          && (best == null || statement.verbSpan().start() >= best.verbSpan().start())) {
        best = statement;
      }
    }
    return best;
  }
}
