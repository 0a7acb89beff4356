package org.mirsad.annotate.actor;

import java.util.List;

/**
 * A sequence of words that can name an actor.
 *
 * @param kind what it is
 * @param actorId the actor, or for offices the state or body
 * @param role the office's role, else empty
 * @param words folded words
 * @param stateWords how many of the last words name the state itself (mention of its own), else 0
 */
record Wording(Kind kind, String actorId, String role, List<String> words, int stateWords) {

  /** What kind of wording it is; of equally long ones the first kind is tried first. */
  enum Kind {
    NAME,
    SHORT,
    METONYM,
    /** The people or side of a state: «الروس», «الحوثيون». */
    PEOPLE,
    /** Office and state: «الرئيس الروسي», «رئيس روسيا». */
    OFFICE,
    /** Office alone: «الرئيس», «وزير الخارجية». */
    BARE_OFFICE,
    /** «وزير خارجيته»: an office with a pronoun for the state. */
    POSSESSED,
    /** «نظيره» and a state's adjective. */
    COUNTERPART,
    /** «البنك المركزي», «حزب العمال»: what a body is called in its own state. */
    AT_HOME,
    /** «الخارجية الروسية»: an organ that acts for a state and is not called by its name. */
    ORGAN,
    /** «المتمردون»: whom it means in articles about the state that is its role. */
    ABOUT,
    /** «الشعوب الديمقراطي»: a body's name without its first word, in quotation marks. */
    QUOTED,
    /** «الحركة», «التحالف»: the kind of a body. */
    BODY_KIND,
    /** «سلفه»: who held the office before. */
    PREDECESSOR;

    /** Whether the wording tells by itself whom it means, whatever else the article says. */
    boolean meansOne() {
      return this == NAME || this == METONYM || this == PEOPLE;
    }
  }
}
