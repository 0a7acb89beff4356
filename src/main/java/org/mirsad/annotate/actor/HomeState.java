package org.mirsad.annotate.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mirsad.knowledge.Actor;

/**
 * Tells which state an article is at home in: the one most of its names, adjectives and capitals
 * belong to. There «رئيس الحكومة» and «البنك المركزي» need no adjective.
 */
final class HomeState {
  /** How often the home state must at least be referred to. */
  private static final int FEWEST = 2;

  private HomeState() {}

  /** The state an actor is, or belongs to first; empty if to none. */
  static String of(Actor actor, Map<String, Actor> actors) {
    if (actor.type() == Actor.Type.STATE) {
      return actor.id();
    }
    for (String id : actor.affiliations()) {
      if (actors.get(id).type() == Actor.Type.STATE) {
        return id;
      }
    }
    return "";
  }

  /** Counts the states the words of an article refer to, each word once for a state. */
  static final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> lastWord = new HashMap<>();

    void count(int word, Actor actor, Match match) {
      if (match.wording().kind().meansOne()) {
        count(word, actor);
      }
    }

    /** Counts the state itself, or the first one somebody belongs to. */
    void count(int word, Actor actor) {
      if (actor.type() == Actor.Type.STATE) {
        add(word, actor.id());
      } else if (!actor.affiliations().isEmpty()) {
        add(word, actor.affiliations().get(0));
      }
    }

    private void add(int word, String id) {
      Integer last = lastWord.put(id, word);
      if (last == null || last != word) {
        counts.merge(id, 1, Integer::sum);
      }
    }

    Map<String, Integer> counts() {
      return Map.copyOf(counts);
    }

    /** The state counted half as often again as any other; empty if there is none. */
    String home() {
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
      return most >= FEWEST && most * 2 >= second * 3 ? first : "";
    }
  }
}
