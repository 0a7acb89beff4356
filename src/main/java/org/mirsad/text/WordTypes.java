package org.mirsad.text;

import java.util.function.Function;

/**
 * The word types met last, each with its one surface, folding and analysis.
 *
 * <p>A type is found by the characters of a stretch of text, without cutting them out of it. The
 * table has a fixed number of places, two for each hash; a type that finds both taken drives out
 * the one that has been there longer, so memory stays bounded however much text goes by. What a
 * type is never depends on what the table holds: threads may write over each other's entries at
 * will, and lose nothing but time.
 */
final class WordTypes {
  static final int PLACES = 1 << 17;

  /** A type with its hash, all final: safe to hand over between threads by a plain write. */
  private record Entry(int hash, WordType type) {}

  private final Entry[] entries = new Entry[PLACES];
  private final Function<String, WordType> analysis;

  /**
   * @param analysis what is made of a surface; the same for the same surface
   */
  WordTypes(Function<String, WordType> analysis) {
    this.analysis = analysis;
  }

  /** The type of the word that stands from {@code start} to {@code end}. */
  WordType at(CharSequence text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int place = ((hash ^ hash >>> 15) * 0x9E3779B1 >>> 16) << 1 & PLACES - 2;
    Entry first = entries[place];
    if (first != null && first.hash == hash && matches(first.type, text, start, end)) {
      return first.type;
    }
    Entry second = entries[place + 1];
    if (second != null && second.hash == hash && matches(second.type, text, start, end)) {
      return second.type;
    }
    WordType type = analysis.apply(text.subSequence(start, end).toString());
    entries[place + 1] = first;
    entries[place] = new Entry(hash, type);
    return type;
  }

  private static boolean matches(WordType type, CharSequence text, int start, int end) {
    String surface = type.surface();
    if (surface.length() != end - start) {
      return false;
    }
    for (int i = 0; i < surface.length(); i++) {
      if (surface.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }
}
