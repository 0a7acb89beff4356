package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names for a head of state by his residence: «سيد البيت الأبيض», «ساكن قرطاج». */
final class Residences {
  private static final List<String> HEADS =
      List.of("سيد", "ساكن", "نزيل", "شاغل", "ساكنة", "سيدة", "رجل");

  private static final Map<String, List<String>> BY_STATE =
      Map.of(
          "usa", List.of("البيت الأبيض", "المكتب البيضاوي"),
          "russia", List.of("الكرملين"),
          "france", List.of("الإليزيه", "قصر الإليزيه"),
          "tunisia", List.of("قرطاج", "قصر قرطاج"),
          "algeria", List.of("المرادية", "قصر المرادية"),
          "lebanon", List.of("بعبدا", "قصر بعبدا"),
          "egypt", List.of("قصر الاتحادية"),
          "syria", List.of("قصر الشعب", "قصر المهاجرين"),
          "venezuela", List.of("ميرافلوريس", "قصر ميرافلوريس"));

  private Residences() {}

  static List<Wording> all() {
    List<Wording> wordings = new ArrayList<>();
    BY_STATE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              for (String residence : entry.getValue()) {
                for (String head : HEADS) {
                  List<String> words = WordingIndex.words(head + " " + residence);
                  wordings.add(
                      new Wording(Wording.Kind.OFFICE, entry.getKey(), "president", words, 0));
                }
              }
            });
    for (String head : HEADS) {
      List<String> words = WordingIndex.words(head + " داونينغ ستريت");
      wordings.add(new Wording(Wording.Kind.OFFICE, "uk", "head_of_government", words, 0));
    }
    return wordings;
  }
}
