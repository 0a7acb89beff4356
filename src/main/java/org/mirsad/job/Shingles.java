package org.mirsad.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Block;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;

/** An article as the set of its word 5-grams, hashed: what near-duplicates are compared by. */
final class Shingles {
  /** Words per shingle. */
  static final int WIDTH = 5;

  /** Size of the hashed space: the largest MLlib's MinHash takes, so that collisions are rare. */
  static final int SPACE = 2038074743;

  private Shingles() {}

  /** The folded words and numbers of the kept blocks, in order. */
  static List<String> words(Article article) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Token token : Tokenizer.tokenize(article.text(), block.span())) {
        if (token.kind() != Token.Kind.PUNCTUATION) {
          words.add(token.folded());
        }
      }
    }
    return words;
  }

  /** The hashed shingles, ascending, each once; none below five words. */
  static int[] of(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - WIDTH)
        .map(i -> hash(words, i))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Shared shingles over all shingles of two ascending sets, [0,1]. */
  static double jaccard(List<Integer> one, List<Integer> other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int order = Integer.compare(one.get(i), other.get(j));
      if (order == 0) {
        shared++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    int all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int hash(List<String> words, int start) {
    long hash = 0xCBF29CE484222325L;
    for (String word : words.subList(start, start + WIDTH)) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
      hash = (hash ^ ' ') * 0x100000001B3L;
    }
    hash ^= hash >>> 29;
    return (int) Math.floorMod(hash, (long) SPACE);
  }
}
