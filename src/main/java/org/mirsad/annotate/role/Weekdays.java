package org.mirsad.annotate.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the days of the week, folded. */
public final class Weekdays {
  private static final Set<String> ALL =
      Set.of("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت");

  private Weekdays() {}

  /** The days and other words that stand where they do. */
  public static Set<String> and(String... others) {
    Set<String> all = new HashSet<>(ALL);
    all.addAll(List.of(others));
    return Set.copyOf(all);
  }
}
