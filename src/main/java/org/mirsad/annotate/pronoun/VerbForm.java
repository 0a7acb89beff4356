package org.mirsad.annotate.pronoun;

import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * What the readings of a verb say of its subject.
 *
 * @param masculine whether a masculine singular subject fits
 * @param feminineFits whether a feminine one does
 * @param isPlural whether only several fit
 */
record VerbForm(boolean masculine, boolean feminineFits, boolean isPlural) {

  static VerbForm of(Word word) {
    boolean masculine = false;
    boolean feminine = false;
    boolean singular = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.person() == 3 && reading.number() <= 1) {
        singular = true;
        masculine |= !reading.feminine();
        feminine |= reading.feminine();
      }
    }
    return new VerbForm(masculine, feminine, !singular);
  }

  boolean mayBe(boolean feminineSubject) {
    return feminineSubject ? feminineFits : masculine;
  }
}
