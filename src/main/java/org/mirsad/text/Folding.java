package org.mirsad.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folding under which words are matched; what the user sees is never folded.
 *
 * <p>Every character passes the steps of {@link Step} in their order, none of which looks at its
 * neighbours; a hamza or madda written as a mark of its own then joins the letter before it. The
 * hamza seats ؤ and ئ are kept: they tell words apart. {@link AlignedText} folds in the same way
 * and knows where each letter came from.
 */
public final class Folding {
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char MADDA = '\u0653';
  private static final char HAMZA_BELOW = '\u0655';

  /** One step of the folding. */
  private enum Step {
    /** Display controls (bidi, ZWNJ, ZWJ, soft hyphen, byte order mark) carry no text. */
    INVISIBLE {
      @Override
      String apply(char c) {
        return isInvisible(c) ? "" : null;
      }
    },
    /** Harakat, Quranic marks and tatweel, also in their presentation forms. */
    MARKS {
      @Override
      String apply(char c) {
        return isMark(c) ? "" : null;
      }
    },
    /** Presentation forms and ligatures to letters, full width to plain. */
    PRESENTATION {
      @Override
      String apply(char c) {
        boolean presentation =
            c >= '\uFB50' && c <= '\uFDFF'
                || c >= '\uFE80' && c <= '\uFEFC'
                || c >= '\uFF01' && c <= '\uFF5E';
        return presentation ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : null;
      }
    },
    /** Persian, Urdu, Kurdish and Maghrebi letters to their Arabic counterparts. */
    LETTERS {
      @Override
      String apply(char c) {
        char arabic =
            switch (c) {
              case 'ک', 'ڪ', 'ګ', 'ڬ' -> 'ك';
              case 'ی', 'ێ', 'ې', 'ے', 'ۍ' -> 'ي';
              case 'ۓ' -> 'ئ';
              case 'ہ', 'ھ', 'ە', 'ۀ', 'ۃ', 'ۂ' -> 'ه';
              case 'ۋ', 'ۆ', 'ۇ', 'ۉ' -> 'و';
              case 'گ', 'ڭ' -> 'غ';
              case 'پ' -> 'ب';
              case 'چ' -> 'ج';
              case 'ژ' -> 'ز';
              case 'ڤ' -> 'ف';
              case 'ٱ' -> 'ا';
              case 'ٹ' -> 'ت';
              case 'ڈ' -> 'د';
              case 'ڑ', 'ڕ' -> 'ر';
              case 'ڵ' -> 'ل';
              case 'ں' -> 'ن';
              default -> c;
            };
        return arabic == c ? null : String.valueOf(arabic);
      }
    },
    /** Arabic and Persian digits to ASCII. */
    DIGITS {
      @Override
      String apply(char c) {
        int digit = c >= '٠' && c <= '٩' ? c - '٠' : c >= '۰' && c <= '۹' ? c - '۰' : -1;
        return digit < 0 ? null : String.valueOf((char) ('0' + digit));
      }
    },
    /** Latin, Greek and Cyrillic to lower case. */
    CASE {
      @Override
      String apply(char c) {
        char lower = Character.toLowerCase(c);
        return lower == c ? null : String.valueOf(lower);
      }
    },
    /** Alef with hamza or madda to bare alef. */
    ALEF {
      @Override
      String apply(char c) {
        return c == 'أ' || c == 'إ' || c == 'آ' ? "ا" : null;
      }
    },
    /** Final ى to ي, which outlets mix. */
    FINAL_YA {
      @Override
      String apply(char c) {
        return c == 'ى' ? "ي" : null;
      }
    },
    /** Final ة to ه, which outlets mix. */
    TA_MARBUTA {
      @Override
      String apply(char c) {
        return c == 'ة' ? "ه" : null;
      }
    };

    /** What becomes of a character: nothing if it is dropped, null if it stays as it is. */
    abstract String apply(char c);
  }

  /**
   * What each of the 65,536 characters becomes after a row of steps, worked out once.
   *
   * @param single the one character it becomes, {@link #DROPPED} or {@link #SEVERAL}
   * @param several those that become more than one
   */
  record Table(char[] single, Map<Character, String> several) {
    static final char DROPPED = 0;
    static final char SEVERAL = '\uFFFF';

    private static Table of(List<Step> steps) {
      char[] single = new char[1 << 16];
      Map<Character, String> several = new HashMap<>();
      for (int i = 1; i < single.length; i++) {
        char c = (char) i;
        String folded = after(steps, 0, c);
        single[i] =
            switch (folded == null ? 1 : folded.length()) {
              case 0 -> DROPPED;
              case 1 -> folded == null ? c : folded.charAt(0);
              default -> SEVERAL;
            };
        if (single[i] == SEVERAL) {
          several.put(c, folded == null ? String.valueOf(c) : folded);
        }
      }
      return new Table(single, several);
    }

    /** What becomes of a character in the steps from {@code first} on; null if it stays. */
    private static String after(List<Step> steps, int first, char c) {
      for (int s = first; s < steps.size(); s++) {
        String becomes = steps.get(s).apply(c);
        if (becomes != null) {
          StringBuilder all = new StringBuilder();
          for (int i = 0; i < becomes.length(); i++) {
            String later = after(steps, s + 1, becomes.charAt(i));
            all.append(later == null ? becomes.substring(i, i + 1) : later);
          }
          return all.toString();
        }
      }
      return null;
    }
  }

  /** All steps: the form under which words are matched. */
  static final Table MATCHING = Table.of(List.of(Step.values()));

  /** Without the last three: Arabic spelling as a dictionary lists it, without harakat. */
  static final Table SPELLING =
      Table.of(List.of(Arrays.copyOf(Step.values(), Step.ALEF.ordinal())));

  private Folding() {}

  /** The folded form of a word or phrase. */
  public static String fold(CharSequence text) {
    return folded(text, MATCHING);
  }

  /** The word without harakat and in plain Arabic letters, hamza, ى and ة as they are written. */
  static String spelling(CharSequence text) {
    return folded(text, SPELLING);
  }

  private static String folded(CharSequence text, Table table) {
    char[] letters = new char[capacity(text, table)];
    return new String(letters, 0, fold(text, table, letters, null, null));
  }

  /** How many letters a text can become at most. */
  static int capacity(CharSequence text, Table table) {
    int capacity = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (table.single[c] == Table.SEVERAL) {
        capacity += table.several.get(c).length() - 1;
      }
    }
    return capacity;
  }

  /**
   * Folds a text into {@code letters} and returns how many there are.
   *
   * @param starts where each letter begins in the text, or null
   * @param ends where each letter ends with the marks on it, or null
   */
  static int fold(CharSequence text, Table table, char[] letters, int[] starts, int[] ends) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = table.single[c];
      if (folded == Table.SEVERAL) {
        String all = table.several.get(c);
        for (int k = 0; k < all.length(); k++) {
          n = append(all.charAt(k), i, n, letters, starts, ends);
        }
      } else if (folded != Table.DROPPED) {
        n = append(folded, i, n, letters, starts, ends);
      } else if (n > 0 && isMark(c)) {
        letters[n - 1] = table.single[joined(letters[n - 1], c)];
        if (ends != null) {
          ends[n - 1] = i + 1;
        }
      }
    }
    return n;
  }

  private static int append(char c, int from, int n, char[] letters, int[] starts, int[] ends) {
    letters[n] = c;
    if (starts != null && ends != null) {
      starts[n] = from;
      ends[n] = from + 1;
    }
    return n + 1;
  }

  /** The letter with a hamza or madda that is written as a mark of its own. */
  private static char joined(char letter, char mark) {
    return switch (letter) {
      case 'ا' ->
          switch (mark) {
            case HAMZA_ABOVE -> 'أ';
            case HAMZA_BELOW -> 'إ';
            case MADDA -> 'آ';
            default -> letter;
          };
      case 'و' -> mark == HAMZA_ABOVE ? 'ؤ' : letter;
      case 'ي' -> mark == HAMZA_ABOVE ? 'ئ' : letter;
      default -> letter;
    };
  }

  /** Whether the character only steers display and carries no text of its own. */
  public static boolean isInvisible(char c) {
    return Characters.isInvisible(c);
  }

  /** Arabic vowel signs, Quranic marks and tatweel: parts of a word without being letters. */
  public static boolean isMark(char c) {
    return Characters.isMark(c);
  }
}
