package org.mirsad.annotate.actor;

import java.util.List;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Reading;

/**
 * Tells whom a surname means that the article nowhere introduces: who is in office on its day, or
 * has led the state it is at home in.
 */
final class Incumbents {
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_DISTINCT = 5;

  private final Gazetteer gazetteer;

  Incumbents(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A surname nobody else in office on the article's day bears, where the article speaks of the
   * bearer's state («تنحي مبارك» beside «الجيش المصري» in 2011).
   */
  boolean isMeant(ArticleReading reading, List<Word> words, Match match, Actor actor) {
    return isIncumbent(reading, words, match, actor) || isDistinct(reading, words, match, actor);
  }

  /**
   * «انتقد كرزاي الغارات»: a surname that is in no dictionary and only one actor bears, who has led
   * a state or its diplomacy by the article's day; not where it is part of a longer name.
   */
  private boolean isDistinct(ArticleReading reading, List<Word> words, Match match, Actor actor) {
    List<String> name = match.wording().words();
    if (actor.type() != Actor.Type.PERSON
        || name.size() > 1
        || name.get(0).length() < SHORTEST_DISTINCT
        || isBareWord(words.get(match.first()))
        || !hasLed(reading, actor)
        || !isAlone(words, match)) {
      return false;
    }
    for (Wording other : gazetteer.wordings(name.get(0))) {
      if (!other.actorId().equals(actor.id()) && !other.actorId().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the dictionary has a word without clitics; «كرزاي» it reads as «my cherries» only. */
  private static boolean isBareWord(Word word) {
    for (Reading reading : word.form().readings()) {
      if (!reading.pronoun() && reading.particle() == 0 && reading.conjunction() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLed(ArticleReading reading, Actor actor) {
    for (Actor.Office office : actor.offices()) {
      if (Offices.HIGH.contains(office.role())
          && reading.date().map(day -> !office.from().isAfter(day)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words beside a name are words of the language, and no given names. */
  private boolean isAlone(List<Word> words, Match match) {
    boolean before =
        match.first() == 0 || match.prefixLength() > 0 || isOrdinary(words.get(match.first() - 1));
    boolean behind = match.behind() >= words.size() || isOrdinary(words.get(match.behind()));
    return before && behind;
  }

  private boolean isOrdinary(Word word) {
    return word.isPunctuation()
        || word.form().isFunctionWord()
        || word.form().isKnown() && !gazetteer.isFirstName(word);
  }

  private boolean isIncumbent(ArticleReading reading, List<Word> words, Match match, Actor actor) {
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
