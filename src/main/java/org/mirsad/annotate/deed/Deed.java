package org.mirsad.annotate.deed;

import java.util.List;
import java.util.Set;

/**
 * A deed an article tells.
 *
 * @param sentence number of the sentence
 * @param word index of the word that tells it
 * @param kinds what it is; empty where nothing but its own masdar takes it up
 * @param lexemes the verb, and the masdar that says what is decided: «أعلن حل البرلمان»
 * @param agents ids of those whose deed it is; empty where it is told without
 * @param claimed whether somebody answers for it or is charged with it by name
 */
record Deed(
    int sentence,
    int word,
    Set<DeedKind> kinds,
    Set<String> lexemes,
    List<String> agents,
    boolean claimed) {
  Deed {
    kinds = Set.copyOf(kinds);
    lexemes = Set.copyOf(lexemes);
    agents = List.copyOf(agents);
  }

  boolean isOf(Set<DeedKind> wanted) {
    return kinds.stream().anyMatch(wanted::contains);
  }

  boolean sharesLexeme(Set<String> wanted) {
    return lexemes.stream().anyMatch(wanted::contains);
  }
}
