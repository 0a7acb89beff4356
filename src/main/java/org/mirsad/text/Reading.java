package org.mirsad.text;

import java.util.Objects;

/**
 * One way to read a written word, as the dictionary lists it.
 *
 * @param lemma verb: third person masculine singular perfect; nominal: indefinite singular (broken
 *     plurals are lemmas of their own); folded, without harakat
 * @param partOfSpeech word class
 * @param person 1, 2, 3, or 0 for nominals
 * @param feminine grammatical gender
 * @param number 1 singular, 2 dual, 3 plural, 0 unknown
 * @param passive whether a verb is read as passive
 * @param conjunction و or ف in front, else 0
 * @param particle ب ك ل س in front, else 0
 * @param article whether ال stands in front
 * @param pronoun whether a pronoun is suffixed
 * @param rareMood whether a verb is read as a jussive or an imperative
 */
public record Reading(
    String lemma,
    PartOfSpeech partOfSpeech,
    int person,
    boolean feminine,
    int number,
    boolean passive,
    char conjunction,
    char particle,
    boolean article,
    boolean pronoun,
    boolean rareMood) {

  /** Word classes of the dictionary; verbs are split by aspect. */
  public enum PartOfSpeech {
    PERFECT,
    IMPERFECT,
    IMPERATIVE,
    MASDAR,
    ADJECTIVE,
    NOUN,
    PROPER,
    PARTICLE;

    public boolean isVerb() {
      return this == PERFECT || this == IMPERFECT || this == IMPERATIVE;
    }

    public boolean isNominal() {
      return this == MASDAR || this == ADJECTIVE || this == NOUN || this == PROPER;
    }
  }

  public Reading {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
  }

  /**
   * The key of the lemma in the plural, for entries that are plural themselves («عقوبات»,
   * «محادثات»).
   */
  public String pluralKey() {
    return "p:" + lemma;
  }

  /** The key of the masdars and active participles of a verb. */
  public static String familyKey(String verb) {
    return "f:" + verb;
  }

  /** The same reading of a word with a pronoun suffixed. */
  Reading withPronoun() {
    return new Reading(
        lemma,
        partOfSpeech,
        person,
        feminine,
        number,
        passive,
        conjunction,
        particle,
        article,
        true,
        rareMood);
  }

  /** The key under which lexicons list this reading: {@code v:} or {@code n:} and the lemma. */
  public String key() {
    return (partOfSpeech.isVerb() ? "v:" : "n:") + lemma;
  }
}
