package org.mirsad.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what somebody may have meant who mistyped a name. */
public final class Nearest {
  /** Below this similarity (Winkler 1990), in [0,1], two names have little in common. */
  private static final double LEAST = 0.75;

  /** What is this much less alike than the nearest is no suggestion beside it. */
  private static final double BEHIND_NEAREST = 0.08;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Nearest() {}

  /**
   * The names most like a given one, the nearest first; none that is wholly unlike.
   *
   * @param most how many at most
   */
  public static List<String> to(String given, Collection<String> names, int most) {
    double least =
        Math.max(
            LEAST,
            names.stream().mapToDouble(name -> similarity(given, name)).max().orElse(0)
                - BEHIND_NEAREST);
    return names.stream()
        .distinct()
        .filter(name -> similarity(given, name) >= least)
        .sorted(
            Comparator.comparingDouble((String name) -> -similarity(given, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** How much two names are alike, in [0,1], however their letters are written. */
  public static double similarity(String one, String other) {
    return SIMILARITY.apply(level(one), level(other));
  }

  private static String level(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }
}
