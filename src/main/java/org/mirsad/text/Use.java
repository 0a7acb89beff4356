package org.mirsad.text;

/** Whether a word is used as a finite verb or not. */
public enum Use {
  VERB,
  /** As a noun, an adjective, a name or a particle. */
  OTHER,
  /** Its letters and the word before it allow both. */
  EITHER;

  /** What the readings of a word allow by themselves: none with the article is a verb. */
  static Use of(WordForm form) {
    boolean finite = false;
    boolean other = false;
    for (Reading reading : form.readings()) {
      boolean verb =
          reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
              || reading.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT;
      finite |= verb;
      other |= !reading.partOfSpeech().isVerb();
    }
    if (!finite) {
      return OTHER;
    }
    return !other ? VERB : form.hasArticle() ? OTHER : EITHER;
  }

  /** What follows a word: a verb behind «قد» and «لم», a nominal behind a preposition. */
  static Use behind(String folded) {
    if (FunctionWords.in(FunctionWords.VERB_PARTICLES, folded)) {
      return VERB;
    }
    return FunctionWords.in(FunctionWords.PREPOSITIONS, folded)
            || FunctionWords.DETERMINERS.contains(folded)
        ? OTHER
        : EITHER;
  }

  /** The use of a word whose neighbour before it wants {@code wanted}. */
  public Use behind(Use wanted) {
    return this == EITHER ? wanted : this;
  }
}
