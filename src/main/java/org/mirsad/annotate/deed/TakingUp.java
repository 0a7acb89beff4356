package org.mirsad.annotate.deed;

import java.util.Set;

/**
 * Words that take up a deed without telling whose it is.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param kinds of which kinds the deed may be
 * @param lexemes verbs whose masdar it is
 * @param general whether a deed of any kind but words may be meant: «الخطوة», «ما جرى»
 * @param reach where the deed is told
 */
record TakingUp(
    int first, int last, Set<DeedKind> kinds, Set<String> lexemes, boolean general, Reach reach) {

  /** Where the deed is told. */
  enum Reach {
    /** Before, in this sentence or another. */
    BEFORE,
    /** In this sentence: «في خطوة وصفها …». */
    HERE,
    /** In the sentences behind: a headline. */
    BEHIND
  }

  TakingUp {
    kinds = Set.copyOf(kinds);
    lexemes = Set.copyOf(lexemes);
  }
}
