package org.mirsad.annotate.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Folding;

/**
 * Tells whose «الحكومة» and «السلطات» are: those of the state an article is at home in. «لام عبو
 * السلطات» (Abbou blamed the authorities) means tunisia where Tunisia and its people are named far
 * more than any other. Nothing is resolved where the article tells another government by name, or
 * where a country has two.
 */
final class Governments {
  private static final Set<String> NOUNS = Set.of("الحكومه", "السلطات");

  /** Words behind which the noun is part of somebody's title, or a government yet to be made. */
  private static final Set<String> TITLES =
      Set.of(
          "n:رئيس",
          "w:رئيسه",
          "w:رئاسه",
          "n:نائب",
          "n:وزير",
          "n:وزراء",
          "n:اسم",
          "w:باسم",
          "n:ناطق",
          "n:متحدث",
          "n:مجلس",
          "n:تشكيل",
          "n:تاليف",
          "n:كاتب",
          "n:امين",
          "n:عام",
          "n:مقر",
          "n:قصر",
          "n:عضو",
          "n:اعضاء",
          "n:مستشار",
          "n:مفوض");

  /** Countries with more than one government, or none of their own. */
  private static final Set<String> DIVIDED =
      Set.of("libya", "yemen", "syria", "palestine", "somalia", "cyprus");

  /** How often the home state must at least be named. */
  private static final int FEWEST = 3;

  private final String home;

  Governments(Map<String, Actor> actors, List<Mention> mentions) {
    String state = home(actors, mentions);
    boolean other = mentions.stream().anyMatch(m -> isGovernmentBut(state, m));
    this.home = other || DIVIDED.contains(state) ? "" : state;
  }

  /** Whom a noun means by itself, empty if that is not certain. */
  String meant(List<Word> words, int index, String base) {
    if (home.isEmpty() || !NOUNS.contains(base) || !Anaphors.standsAlone(words, index)) {
      return "";
    }
    boolean titled = index > 0 && words.get(index - 1).form().hasAny(TITLES);
    return titled ? "" : home;
  }

  /** «حكومة الوفاق», «السلطات الفرنسية» in an article about others. */
  private static boolean isGovernmentBut(String state, Mention mention) {
    String folded = Folding.fold(mention.surface());
    return (folded.contains("حكومه") || folded.contains("سلطات"))
        && !mention.actorId().equals(state);
  }

  /** The state named, by itself or by those who belong to it, twice as often as any other. */
  private static String home(Map<String, Actor> actors, List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      String state = state(actors, mention.actorId());
      if (!state.isEmpty()) {
        counts.merge(state, 1, Integer::sum);
      }
    }
    String first = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        first = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= FEWEST && most >= 2 * second ? first : "";
  }

  private static String state(Map<String, Actor> actors, String actorId) {
    Actor actor = actors.get(actorId);
    if (actor.type() == Actor.Type.STATE) {
      return actorId;
    }
    for (String id : actor.affiliations()) {
      Actor affiliation = actors.get(id);
      if (affiliation != null && affiliation.type() == Actor.Type.STATE) {
        return id;
      }
    }
    return "";
  }
}
