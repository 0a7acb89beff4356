package org.mirsad.annotate.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** What folded words of the calendar mean. */
final class TimeTable<T> {
  private final Map<String, T> meanings;

  /** A quick no for most words. */
  private final TypeTest hasKey = new TypeTest(form -> !find(form).isEmpty());

  TimeTable(Map<String, T> meanings) {
    this.meanings = Map.copyOf(meanings);
  }

  /** What a folded word means, or null. */
  T get(String folded) {
    return meanings.get(folded);
  }

  boolean containsKey(String folded) {
    return meanings.containsKey(folded);
  }

  Set<String> keySet() {
    return meanings.keySet();
  }

  /** The form of a word, with its proclitics or without, that is in the table; else "". */
  String key(WordForm word) {
    return hasKey.test(word) ? find(word) : "";
  }

  private String find(WordForm word) {
    List<String> forms = word.stripped();
    for (int i = 0; i < forms.size(); i++) {
      if (meanings.containsKey(forms.get(i))) {
        return forms.get(i);
      }
    }
    return "";
  }
}
