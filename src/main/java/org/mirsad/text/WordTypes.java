package org.mirsad.text;

import java.util.function.Function;

/**
 * The word types met last, each with its one surface, folding and analysis.
 *
 * <p>A type is found by the characters of a stretch of text, without cutting them out of it. The
 * table has a fixed number of places, four for each hash; a type that finds them taken drives out
 * the one that has been there longest, so memory stays bounded however much text goes by. What a
 * type is never depends on what the table holds: threads may write over each other's entries at
 * will, and lose nothing but time.
 */
final class WordTypes {
  private static final int WAYS = 4;
  private static final int SET_BITS = 15;

  /** The golden ratio, which spreads neighbouring hashes over the table. */
  private static final int SPREAD = 0x9E3779B1;

  /** Hashes of the types at the same places: most types need not be looked at to be told apart. */
  private final int[] hashes = new int[WAYS << SET_BITS];

  private final WordType[] types = new WordType[WAYS << SET_BITS];
  private final Function<String, WordType> analysis;

  /**
   * @param analysis what is made of a surface; the same for the same surface
   */
  WordTypes(Function<String, WordType> analysis) {
    this.analysis = analysis;
  }

  /** The type of the word that stands from {@code start} to {@code end}. */
  WordType at(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int set = ((hash ^ hash >>> 15) * SPREAD >>> Integer.SIZE - SET_BITS) * WAYS;
    for (int place = set; place < set + WAYS; place++) {
      if (hashes[place] == hash) {
        WordType type = types[place];
        if (type != null && matches(type.surface(), text, start, end)) {
          return type;
        }
      }
    }
    WordType type = analysis.apply(text.substring(start, end));
    for (int place = set + WAYS - 1; place > set; place--) {
      types[place] = types[place - 1];
      hashes[place] = hashes[place - 1];
    }
    types[set] = type;
    hashes[set] = hash;
    return type;
  }

  private static boolean matches(String surface, String text, int start, int end) {
    return surface.length() == end - start && text.startsWith(surface, start);
  }
}
