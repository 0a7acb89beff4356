package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds paragraphs that stand in a document twice. Two are the same when their words are, or
 * nearly: nine words of ten in longer ones, and the beginning or the end alike.
 */
final class Repeats {
  private static final int SHORTEST = 5;
  private static final int LONG = 15;
  private static final int ANCHOR = 4;

  /** As many earlier paragraphs with the same beginning as are compared. */
  private static final int CANDIDATES = 8;

  private Repeats() {}

  /** For each paragraph the number of the earlier one it repeats, else -1. */
  static int[] find(List<Paragraph> paragraphs) {
    int[] original = new int[paragraphs.size()];
    Arrays.fill(original, -1);
    Map<List<String>, List<Integer>> anchors = new HashMap<>();
    Map<List<String>, Integer> shorts = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<String> words = paragraphs.get(i).words();
      boolean item = paragraphs.get(i).bulleted() && words.size() < LONG;
      if (item && original(i - 1, original) < 0) {
        continue; // lists say the same of several things
      }
      if (words.size() >= SHORTEST) {
        original[i] = earlier(paragraphs, i, anchors, original);
      } else if (original(i - 1, original) >= 0) {
        // Inside a repeated run even «ماذا بعد؟» is a repeat.
        original[i] = shorts.getOrDefault(words, -1);
      }
      if (words.size() < SHORTEST) {
        shorts.putIfAbsent(words, i);
      }
    }
    return original;
  }

  private static int original(int i, int[] original) {
    return i < 0 ? -1 : original[i];
  }

  private static int earlier(
      List<Paragraph> paragraphs, int i, Map<List<String>, List<Integer>> anchors, int[] original) {
    List<String> words = paragraphs.get(i).words();
    List<List<String>> keys =
        List.of(words.subList(0, ANCHOR), words.subList(words.size() - ANCHOR, words.size()));
    int found = -1;
    for (List<String> key : keys) {
      List<Integer> candidates = anchors.computeIfAbsent(key, k -> new ArrayList<>());
      for (int candidate : candidates) {
        if (found < 0 && isSame(paragraphs.get(candidate).words(), words)) {
          found = original[candidate] >= 0 ? original[candidate] : candidate;
        }
      }
      if (candidates.size() < CANDIDATES && !candidates.contains(i)) {
        candidates.add(i);
      }
    }
    return found;
  }

  private static boolean isSame(List<String> first, List<String> second) {
    if (first.equals(second)) {
      return true;
    }
    int longer = Math.max(first.size(), second.size());
    int shorter = Math.min(first.size(), second.size());
    return shorter >= LONG
        && shorter * 10 >= longer * 9
        && common(first, second) * 10 >= longer * 9;
  }

  private static int common(List<String> first, List<String> second) {
    Map<String, Integer> counts = new HashMap<>();
    first.forEach(word -> counts.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : second) {
      Integer left = counts.get(word);
      if (left != null && left > 0) {
        counts.put(word, left - 1);
        common++;
      }
    }
    return common;
  }
}
