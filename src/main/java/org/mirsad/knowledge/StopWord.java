package org.mirsad.knowledge;

/**
 * A word that is no term, or one that is.
 *
 * @param word as it is written
 * @param use whether it is left out of the terms; {@link Use#TERM} takes a word of any list back in
 */
public record StopWord(String word, Use use) {

  /** What becomes of the word. */
  public enum Use {
    STOP,
    TERM
  }
}
