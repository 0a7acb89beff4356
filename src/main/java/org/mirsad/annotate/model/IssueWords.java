package org.mirsad.annotate.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a sentence, each together with the issue asked for: «رفع» speaks against sanctions
 * and for wages. Names are not among them, so that nobody is known by what he usually wants.
 */
public final class IssueWords {
  /** The family of its features. */
  public static final String FAMILY = "word";

  /** What all words weigh together, as the length of their vector. */
  private static final double LENGTH = 6;

  /** Where each lexeme stands first. */
  private final Map<String, Integer> places = new TreeMap<>();

  IssueWords(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (FrameFeatures.isTelling(view.lexeme(i))) {
        places.putIfAbsent(view.lexeme(i), i);
      }
    }
  }

  void add(Features features, String issue) {
    double each = LENGTH / Math.sqrt(places.size());
    places.forEach((lexeme, at) -> features.add(FAMILY + ":" + issue + "." + lexeme, each, at));
  }
}
