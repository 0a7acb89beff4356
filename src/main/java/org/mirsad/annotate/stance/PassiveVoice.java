package org.mirsad.annotate.stance;

import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/** Tells a verb in the passive by its vowel signs, else by its readings: «رُفعت», «يُفتح». */
final class PassiveVoice {
  /** The vowel sign of the passive. */
  private static final char DAMMA = '\u064F';

  private static final char SHADDA = '\u0651';

  private PassiveVoice() {}

  static boolean isOf(Word verb) {
    if (isSigned(verb)) {
      return isMarked(verb);
    }
    boolean any = false;
    for (Reading reading : verb.form().readings()) {
      // «أجريت الانتخابات»: told of others «I held» and «you held» do not count.
      boolean told = reading.person() == 3 || !verb.folded().endsWith("يت");
      if (reading.partOfSpeech().isVerb() && told) {
        any = true;
        if (!reading.passive()) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a vowel sign stands on the first letter of a verb. */
  private static boolean isSigned(Word verb) {
    String surface = verb.token().surface();
    int letter = first(surface);
    return surface.length() > letter + 1 && surface.charAt(letter + 1) == DAMMA
        || isOfLongStem(surface, letter);
  }

  /** «استُثنيت», «انتُخب»: the sign of longer stems stands on their third letter. */
  private static boolean isOfLongStem(String surface, int letter) {
    return surface.length() > letter + 3
        && surface.charAt(letter) == 'ا'
        && surface.charAt(letter + 3) == DAMMA;
  }

  /** Index of the verb's own first letter: «وفُرضت» is joined, «فُرضت» is not. */
  private static int first(String surface) {
    boolean joined = surface.startsWith("و") || surface.startsWith("ف");
    return joined && surface.length() > 1 && surface.charAt(1) != DAMMA ? 1 : 0;
  }

  /**
   * Whether a verb with damma on its first letter is passive: every perfect, and an imperfect that
   * no verb of four letters («يُعلن», «يؤيّد», «يُطالب») can be.
   */
  static boolean isMarked(Word verb) {
    if (!isSigned(verb)) {
      return false;
    }
    String surface = verb.token().surface();
    char first = surface.charAt(first(surface));
    if ("يتن".indexOf(first) < 0) {
      return true;
    }
    return surface.indexOf(SHADDA) < 0
        && verb.form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && !r.passive())
            .allMatch(r -> r.lemma().length() == 3 && !r.lemma().startsWith("ا"))
        && verb.form().readings().stream().anyMatch(r -> r.partOfSpeech().isVerb());
  }
}
