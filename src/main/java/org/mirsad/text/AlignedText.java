package org.mirsad.text;

import java.util.Arrays;

/**
 * A text under {@link Folding} whose every letter knows where it came from: words are matched in
 * the folded text and reported where they stand in the original.
 *
 * <p>«ﻻ» (one character, the ligature) is «لا» when folded; both letters come from that character.
 * A letter's place takes in the harakat and tatweel behind it: «كَتَبَ» is three letters of two
 * characters each.
 */
public final class AlignedText {
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  public static AlignedText of(CharSequence text) {
    int capacity = Folding.capacity(text, Folding.MATCHING);
    char[] letters = new char[capacity];
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    int length = Folding.fold(text, Folding.MATCHING, letters, starts, ends);
    return new AlignedText(
        new String(letters, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** The text under {@link Folding#fold}. */
  public String folded() {
    return folded;
  }

  /**
   * Where the folded letters from {@code start} to {@code end}, at least one, stand in the text.
   */
  public Span original(int start, int end) {
    if (start < 0 || end <= start || end > folded.length()) {
      throw new IllegalArgumentException(
          "no letters: [%d,%d) of %d".formatted(start, end, folded.length()));
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /** Where what is left of the text begins once its first letters are taken off. */
  public int startWithout(int letters) {
    return original(letters, folded.length()).start();
  }
}
