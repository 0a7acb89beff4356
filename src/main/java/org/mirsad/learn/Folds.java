package org.mirsad.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Which articles are held out together: the same in whatever order they come. */
final class Folds {
  private static final long SEED = 4_026;

  private final Map<String, Integer> foldOf = new HashMap<>();

  Folds(Collection<String> documents, int count) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(documents));
    Collections.shuffle(sorted, new Random(SEED));
    for (int i = 0; i < sorted.size(); i++) {
      foldOf.put(sorted.get(i), i % count);
    }
  }

  int of(String document) {
    return foldOf.get(document);
  }
}
