package org.mirsad.knowledge;

/**
 * A word or phrase that turns, weakens or suspends a judgement.
 *
 * @param phrase as it stands in text
 * @param kind what it does
 * @param scope on which side what it acts on stands
 * @param factor what the polarity is multiplied by
 */
public record Shifter(String phrase, Kind kind, Scope scope, double factor) {

  /** Kinds of shifters. */
  public enum Kind {
    NEGATION,
    EXCEPTION,
    RESTRICTION,
    INTENSIFIER,
    DIMINISHER,
    IRREALIS,
    CONDITION,
    QUESTION,
    DISTANCING,
    CONTRAST,
    COMPARISON
  }

  /** Where the shifted words stand. */
  public enum Scope {
    RIGHT,
    LEFT,
    CLAUSE
  }
}
