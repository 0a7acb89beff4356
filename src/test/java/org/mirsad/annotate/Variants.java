package org.mirsad.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Other spellings of a text that a reader takes for the same. */
final class Variants {
  private static final String HARAKAT = "\u064e\u064f\u0650\u0652";

  /** Letters that are not joined to the one behind them. */
  private static final String RIGHT_JOINING = "اأإآدذرزوؤىةء";

  /** Presentation forms of a letter: isolated, final, initial, medial. */
  private static final Map<Character, List<Character>> FORMS = forms();

  private Variants() {}

  /** The spellings by what is done. */
  static Map<String, String> spellings(String text, Random random) {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put("no hamza", text.replaceAll("[أإآ]", "ا"));
    spellings.put("ى for ي", text.replaceAll("ي(?!\\p{L})", "ى"));
    spellings.put("ه for ة", text.replaceAll("ة(?!\\p{L})", "ه"));
    spellings.put("tatweel", withBehind(text, random, true));
    spellings.put("harakat", withBehind(text, random, false));
    spellings.put("Persian letters", text.replace('ي', 'ی').replace('ك', 'ک'));
    spellings.put("presentation forms", presented(text));
    spellings.values().removeIf(text::equals);
    return spellings;
  }

  /** Puts a tatweel or a vowel mark behind about every third letter that can have one. */
  private static String withBehind(String text, Random random, boolean tatweel) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      boolean inside = i + 1 < text.length() && isLetter(text.charAt(i + 1));
      if (!isLetter(c) || !inside || random.nextInt(3) > 0) {
        continue;
      }
      if (!tatweel) {
        out.append(HARAKAT.charAt(random.nextInt(HARAKAT.length())));
      } else if (joins(c)) {
        out.append('ـ');
      }
    }
    return out.toString();
  }

  private static String presented(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = i > 0 && joins(text.charAt(i - 1));
      boolean after = joins(c) && i + 1 < text.length() && isLetter(text.charAt(i + 1));
      List<Character> forms = FORMS.getOrDefault(c, List.of());
      int form = (before ? 1 : 0) + (after ? 2 : 0);
      out.append(form < forms.size() ? forms.get(form) : c);
    }
    return out.toString();
  }

  private static Map<Character, List<Character>> forms() {
    Map<Character, List<Character>> forms = new HashMap<>();
    for (char c = '\uFE80'; c <= '\uFEF4'; c++) {
      String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      forms.computeIfAbsent(letter.charAt(0), l -> new ArrayList<>()).add(c);
    }
    return forms;
  }

  private static boolean joins(char c) {
    return isLetter(c) && RIGHT_JOINING.indexOf(c) < 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي' && c != 'ـ';
  }
}
