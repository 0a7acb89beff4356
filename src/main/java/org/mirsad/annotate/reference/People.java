package org.mirsad.annotate.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mirsad.knowledge.Actor;

/** Who an article has named so far and where, and whom a noun that takes somebody up may mean. */
final class People {
  /** How long after a death the press calls somebody «الفقيد» or «القتيل» without a name. */
  private static final int MOURNED_DAYS = 60;

  private final Optional<LocalDate> date;
  private final List<Named> named = new ArrayList<>();
  private final Map<String, Integer> timesNamed = new HashMap<>();

  People(Optional<LocalDate> date) {
    this.date = date;
  }

  void name(int sentence, int last, Actor actor) {
    named.add(new Named(sentence, last, actor));
    if (actor.type() == Actor.Type.PERSON) {
      timesNamed.merge(actor.id(), 1, Integer::sum);
    }
  }

  /** Notes a name no list has. */
  void nameUnknown(int sentence) {
    named.add(new Named(sentence, -1, null));
  }

  /** Whoever was named last before, if the gender fits and it is nobody unknown. */
  String latter(int sentence, boolean feminine) {
    if (named.isEmpty()) {
      return "";
    }
    Named last = named.get(named.size() - 1);
    boolean near = sentence - last.sentence() <= 1;
    return near && last.actor() != null && mayBe(last.actor(), feminine) ? last.actor().id() : "";
  }

  /**
   * Of the men the two sentences before name, the one the article speaks of most; if they name
   * none, the one it has spoken of by far the most till then, else the only one this sentence names
   * before. «وحذر تورك الرجل»: never him whose name stands right before.
   */
  String man(int sentence, int index) {
    String before = mostNamed(sentence - 2, sentence - 1);
    if (!before.isEmpty()) {
      return before;
    }
    Predicate<Named> here = n -> n.sentence() == sentence;
    Set<String> men = people(here.and(n -> n.last() != index - 1), false);
    boolean hereToo = !people(here, false).isEmpty();
    if (people(n -> n.sentence() >= sentence - 2 && n.sentence() < sentence, false).isEmpty()) {
      String main = main(sentence);
      if (!main.isEmpty() && (men.isEmpty() || hereToo && men.equals(Set.of(main)))) {
        return main;
      }
    }
    return men.isEmpty() ? "" : mostNamed(sentence, sentence);
  }

  /** The man whom the sentences before name alone, or twice as often as any other. */
  private String main(int sentence) {
    List<String> men = new ArrayList<>(people(n -> n.sentence() < sentence, false));
    men.sort(Comparator.comparing((String id) -> timesNamed.get(id)).reversed());
    boolean clear =
        men.size() == 1
            || men.size() > 1 && timesNamed.get(men.get(0)) >= 2 * timesNamed.get(men.get(1));
    return clear ? men.get(0) : "";
  }

  /** The man named in a range of sentences who is named most often so far; empty on a tie. */
  private String mostNamed(int from, int to) {
    String best = "";
    int most = 0;
    for (String id : people(n -> n.sentence() >= from && n.sentence() <= to, false)) {
      int count = timesNamed.get(id);
      if (count >= most) {
        best = count == most ? "" : id;
        most = count;
      }
    }
    return best;
  }

  /**
   * Whom «خصمه», «سلفه», «مضيفه» mean: the one other person the sentences before name, where this
   * one names before the noun but one whose he may be, and the article speaks of no other more.
   */
  String counterpart(int sentence, Counterparts.Noun noun) {
    Set<String> here = new TreeSet<>();
    Actor owner = null;
    for (Named one : named) {
      if (one.sentence() == sentence && one.isPerson()) {
        here.add(one.actor().id());
        owner = one.actor();
      }
    }
    if (here.size() != 1 || owner.feminine() != noun.ofHer()) {
      return "";
    }
    Actor whose = owner;
    Predicate<Named> fits =
        n ->
            n.sentence() < sentence
                && !n.actor().id().equals(whose.id())
                && (!noun.inOffice() || haveSharedOffice(n.actor(), whose));
    Set<String> near = people(fits.and(n -> n.sentence() >= sentence - 2), noun.feminine());
    Set<String> all = people(fits, noun.feminine());
    Set<String> others = near.isEmpty() ? all : near;
    if (others.size() != 1) {
      return "";
    }
    // Whom the article speaks of more may be the rival as well, however far back.
    String only = others.iterator().next();
    return all.stream().allMatch(id -> timesNamed.get(id) <= timesNamed.get(only)) ? only : "";
  }

  private static boolean haveSharedOffice(Actor one, Actor other) {
    return one.offices().stream()
        .anyMatch(
            a ->
                other.offices().stream()
                    .anyMatch(b -> a.role().equals(b.role()) && a.of().equals(b.of())));
  }

  /** Whom «الفقيد», «الراحلة», «القتيل» mean: the one person named who has just died. */
  String late(int sentence, boolean feminine) {
    Predicate<Named> dead =
        n ->
            n.sentence() <= sentence
                && date.map(day -> isMourned(n.actor(), day)).orElse(n.actor().isDead());
    Set<String> mourned = people(dead, feminine);
    return mourned.size() == 1 ? mourned.iterator().next() : "";
  }

  private static boolean isMourned(Actor actor, LocalDate day) {
    return actor.isDeadOn(day) && actor.died().plusDays(MOURNED_DAYS).isAfter(day);
  }

  private Set<String> people(Predicate<Named> which, boolean feminine) {
    Set<String> people = new TreeSet<>();
    for (Named one : named) {
      if (one.isPerson() && one.actor().feminine() == feminine && which.test(one)) {
        people.add(one.actor().id());
      }
    }
    return people;
  }

  private static boolean mayBe(Actor actor, boolean feminine) {
    return switch (actor.type()) {
      case PERSON -> actor.feminine() == feminine;
      case STATE -> feminine != Bodies.MASCULINE_STATES.contains(actor.id());
      case BODY, GROUP -> true;
    };
  }

  /**
   * Somebody named; null for a name no list has.
   *
   * @param last index of the last word of the name
   */
  private record Named(int sentence, int last, Actor actor) {
    boolean isPerson() {
      return actor != null && actor.type() == Actor.Type.PERSON;
    }
  }
}
