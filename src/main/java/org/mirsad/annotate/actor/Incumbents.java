package org.mirsad.annotate.actor;

import java.util.List;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;

/**
 * Tells whom a surname means that the article nowhere introduces: who is in office on its day, or
 * has led the state it is at home in.
 */
final class Incumbents {
  private static final int SHORTEST_NAME = 4;

  private final Gazetteer gazetteer;

  Incumbents(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A surname nobody else in office on the article's day bears, where the article speaks of the
   * bearer's state («تنحي مبارك» beside «الجيش المصري» in 2011).
   */
  boolean isMeant(ArticleReading reading, List<Word> words, Match match, Actor actor) {
    Word word = words.get(match.first());
    if (actor.type() != Actor.Type.PERSON
        || match.wording().words().size() > 1
        || !holdsHighOffice(reading, actor)
            && !(hasRuledHome(reading, actor) && isBare(words, match))
            && (word.form().isKnown() || !holdsOffice(reading, actor))) {
      return false;
    }
    if (match.wording().words().get(0).length() < SHORTEST_NAME
        || word.form().isFunctionWord()
        || !refersToAny(reading.presence(), actor.affiliations())) {
      return false;
    }
    for (Wording other : gazetteer.wordings(match.wording().words().get(0))) {
      if (other.words().size() == 1
          && !other.actorId().equals(actor.id())
          && !other.actorId().isEmpty()
          && isAsHigh(reading, reading.actor(other.actorId()), actor)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of no dictionary stands behind no noun or name: «تحسّر المرزوقي». */
  private static boolean isBare(List<Word> words, Match match) {
    if (words.get(match.first()).form().isKnown()) {
      return false;
    }
    if (match.first() == 0 || match.prefixLength() > 0) {
      return true;
    }
    Word before = words.get(match.first() - 1);
    return before.isPunctuation() || before.form().mayBeVerb() || before.form().isFunctionWord();
  }

  private static boolean isAsHigh(ArticleReading reading, Actor other, Actor actor) {
    return holdsHighOffice(reading, other)
        || !holdsHighOffice(reading, actor) && hasRuledHome(reading, other);
  }

  /** «المرزوقي» in an article at home in Tunisia: who led the state before its day. */
  private static boolean hasRuledHome(ArticleReading reading, Actor actor) {
    if (reading.date().isEmpty()) {
      return false;
    }
    for (Actor.Office office : actor.offices()) {
      if (office.of().equals(reading.presence().home())
          && Offices.HIGH.contains(office.role())
          && !office.from().isAfter(reading.date().get())) {
        return true;
      }
    }
    return false;
  }

  static boolean refersToAny(Presence presence, List<String> ids) {
    for (String id : ids) {
      if (presence.referred().contains(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsOffice(ArticleReading reading, Actor actor) {
    for (Actor.Office office : actor.offices()) {
      if (reading.date().map(office::heldOn).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsHighOffice(ArticleReading reading, Actor actor) {
    if (reading.date().isEmpty()) {
      return false;
    }
    for (Actor.Office office : actor.offices()) {
      if (office.heldOn(reading.date().get()) && Offices.HIGH.contains(office.role())) {
        return true;
      }
    }
    return false;
  }
}
