package org.mirsad.annotate.sentence;

import java.util.Map;
import java.util.Optional;

/**
 * The verb of a masdar the dictionary's table does not join to one, by its pattern: «إغلاق» is of
 * «أغلق» (to close), «إيقاف» of «أوقف», «ترحيل» of «رحّل», «تخلٍّ» of «تخلى».
 *
 * <p>All in folded letters. Known misses: masdars of the simple verb but for a few.
 */
final class MasdarPatterns {
  private static final Map<String, String> OTHERS =
      Map.of("طي", "طوي", "ملء", "ملا", "بدء", "بدا", "شرعنه", "شرعن", "مساس", "مس");

  private MasdarPatterns() {}

  /** The verb whose masdar a word, with or without the article, would be by its letters. */
  static Optional<String> verb(String folded) {
    String masdar = folded.startsWith("ال") ? folded.substring(2) : folded;
    if (OTHERS.containsKey(masdar)) {
      return Optional.of(OTHERS.get(masdar));
    }
    if (masdar.length() == 5 && masdar.charAt(0) == 'ا' && masdar.charAt(3) == 'ا') {
      char first = masdar.charAt(1) == 'ي' ? 'و' : masdar.charAt(1);
      return Optional.of("ا" + first + masdar.charAt(2) + weak(masdar.charAt(4)));
    }
    if (masdar.length() == 5 && masdar.charAt(0) == 'ت' && masdar.charAt(3) == 'ي') {
      return Optional.of("" + masdar.charAt(1) + masdar.charAt(2) + masdar.charAt(4));
    }
    boolean reflexive = masdar.length() == 4 || masdar.length() == 5 && masdar.charAt(2) == 'ا';
    return reflexive && masdar.charAt(0) == 'ت' ? Optional.of(masdar) : Optional.empty();
  }

  /** «إخلاء» is of «أخلى». */
  private static char weak(char last) {
    return last == 'ء' ? 'ي' : last;
  }
}
