package org.mirsad.annotate.actor;

import java.util.HashMap;
import java.util.Map;
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
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {
      private int times;
      private int lastWord = -1;
    }

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
      Count count = counts.computeIfAbsent(id, k -> new Count());
      if (count.lastWord != word) {
        count.lastWord = word;
        count.times++;
      }
    }

    Map<String, Integer> counts() {
      Map<String, Integer> times = new HashMap<>();
      counts.forEach((id, count) -> times.put(id, count.times));
      return times;
    }

    /** The state counted half as often again as any other; empty if there is none. */
    String home() {
      String first = "";
      int most = 0;
      int second = 0;
      for (Map.Entry<String, Count> entry : counts.entrySet()) {
        int times = entry.getValue().times;
        if (times > most) {
          second = most;
          most = times;
          first = entry.getKey();
        } else {
          second = Math.max(second, times);
        }
      }
      return most >= FEWEST && most * 2 >= second * 3 ? first : "";
    }
  }
}
