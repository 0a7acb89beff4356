package org.mirsad.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Something one can be for or against.
 *
 * @param id unique id
 * @param en English name
 * @param ar Arabic name
 * @param plus what +1 means
 * @param phrases wordings of the issue
 */
public record Issue(String id, String en, String ar, String plus, List<Phrase> phrases) {

  /**
   * A wording.
   *
   * @param text lemma-like words
   * @param direction +1 names the thing, -1 its contrary
   * @param needs actors of which one must be about; empty for none
   * @param any words of which one must be in the article; empty for none
   */
  public record Phrase(String text, int direction, Set<String> needs, List<String> any) {
    public Phrase {
      needs = Set.copyOf(needs);
      any = List.copyOf(any);
    }
  }

  public Issue {
    phrases = List.copyOf(phrases);
  }
}
