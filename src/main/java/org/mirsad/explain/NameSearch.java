package org.mirsad.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.InputException;
import org.mirsad.text.Folding;
import org.mirsad.text.Nearest;

/**
 * Finds whom or what a user means: by id, by a name or by words of it, in English or Arabic,
 * however the letters are written («أوكرانيا» as «اوكرانيا»).
 */
public final class NameSearch {
  private static final int MOST_SHOWN = 5;
  private static final int MOST_SUGGESTED = 3;

  private final String kind;
  private final Collection<Name> names;
  private final Supplier<Set<String>> present;

  /**
   * @param kind what is looked for, as in "actor"
   * @param names all there are
   * @param present ids that the run has evidence of; they decide between several that match
   */
  public NameSearch(String kind, Collection<Name> names, Supplier<Set<String>> present) {
    this.kind = kind;
    this.names = names;
    this.present = present;
  }

  /**
   * The one that is meant.
   *
   * @throws InputException if it is none or might be several, naming the nearest ids
   */
  public Name find(String given) {
    String wanted = level(given);
    if (wanted.isBlank()) {
      throw new InputException("%s is '%s', expected an id or a name".formatted(kind, given));
    }
    Name byId = names.stream().filter(name -> name.id().equals(given)).findFirst().orElse(null);
    if (byId != null) {
      return byId;
    }
    List<BiPredicate<String, String>> ways =
        List.of(
            String::equals,
            (name, words) -> (" " + name + " ").contains(" " + words + " "),
            String::contains);
    for (BiPredicate<String, String> way : ways) {
      List<Name> found =
          names.stream()
              .filter(name -> spelled(name).anyMatch(word -> way.test(word, wanted)))
              .sorted(Comparator.comparing(Name::id))
              .toList();
      if (!found.isEmpty()) {
        return only(given, found);
      }
    }
    throw new InputException("no %s '%s'%s".formatted(kind, given, suggestion(given)));
  }

  private Name only(String given, List<Name> found) {
    if (found.size() == 1) {
      return found.get(0);
    }
    Predicate<Name> isPresent = name -> present.get().contains(name.id());
    List<Name> here = found.stream().filter(isPresent).toList();
    if (here.size() == 1) {
      return here.get(0);
    }
    List<Name> which = here.isEmpty() ? found : here;
    throw new InputException(
        "'%s' may be %d %ss, expected one of %s"
            .formatted(
                given,
                which.size(),
                kind,
                listed(which, ", ") + (which.size() > MOST_SHOWN ? ", ..." : "")));
  }

  private String suggestion(String given) {
    Map<String, Name> bySpelling = new TreeMap<>();
    for (Name name : names) {
      Stream.concat(Stream.of(name.id()), spelled(name))
          .flatMap(full -> Stream.concat(Stream.of(full), Stream.of(full.split("[ _]"))))
          .forEach(spelling -> bySpelling.putIfAbsent(spelling, name));
    }
    List<Name> nearest =
        Nearest.to(given, bySpelling.keySet(), MOST_SHOWN).stream()
            .map(bySpelling::get)
            .distinct()
            .limit(MOST_SUGGESTED)
            .toList();
    return nearest.isEmpty()
        ? ", expected an id or a name (mirsad explain lists those with evidence)"
        : ", did you mean %s?".formatted(listed(nearest, " or "));
  }

  private static String listed(List<Name> names, String separator) {
    return names.stream()
        .limit(MOST_SHOWN)
        .map(name -> name.en().equals(name.id()) ? name.id() : name.id() + " (" + name.en() + ")")
        .collect(Collectors.joining(separator));
  }

  private static Stream<String> spelled(Name name) {
    return Stream.concat(Stream.of(name.id(), name.en(), name.ar()), name.others().stream())
        .map(NameSearch::level)
        .filter(word -> !word.isEmpty());
  }

  private static String level(String name) {
    return Folding.fold(name.strip()).toLowerCase(Locale.ROOT);
  }
}
