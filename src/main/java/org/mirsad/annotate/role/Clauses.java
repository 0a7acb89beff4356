package org.mirsad.annotate.role;

import java.util.List;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Use;

/**
 * The clauses of a sentence. One begins at the sentence start, behind marks that separate clauses,
 * at conjunctions of contrast and subordination, at complementizers and relatives, and at a verb
 * with و or ف.
 */
final class Clauses {
  private final List<Word> words;
  private final WordTraits[] traits;

  /** For each word where its clause starts, and behind which word it ends. */
  private final int[] starts;

  private final int[] ends;

  /**
   * @param named whether each word is part of a mention, inside which no clause begins
   */
  Clauses(List<Word> words, WordTraits[] traits, boolean[] named) {
    this.words = words;
    this.traits = traits;
    this.starts = new int[words.size()];
    this.ends = new int[words.size()];
    for (int i = 1; i < starts.length; i++) {
      boolean inside = words.get(i).isPunctuation() || named[i] && named[i - 1];
      starts[i] = !inside && begins(i) ? i : starts[i - 1];
    }
    for (int i = starts.length - 1, end = starts.length; i >= 0; i--) {
      ends[i] = end;
      end = starts[i] == i ? i : end;
    }
  }

  private boolean begins(int i) {
    WordTraits word = traits[i];
    Word before = words.get(i - 1);
    boolean mark = before.isPunctuation();
    boolean afterComma = mark && "،,".indexOf(before.mark()) >= 0;
    return word.opensClause()
        || isWhoever(i)
        || mark && "؛;:–—…".indexOf(before.mark()) >= 0
        || word.finiteVerb() && (word.joined() || afterComma)
        || afterComma && word.circumstantial();
  }

  /** «من» is a preposition unless nothing but a verb can stand behind it: «من يهاجم». */
  private boolean isWhoever(int i) {
    return i + 1 < words.size()
        && words.get(i + 1).use() == Use.VERB
        && words.get(i).folded().equals("من");
  }

  /** The index of the first word of a word's clause. */
  int start(int index) {
    return starts[Math.min(index, starts.length - 1)];
  }

  /** The index behind the last word of a word's clause. */
  int end(int index) {
    return index < ends.length ? ends[index] : index + 1;
  }

  /** Whether a finite verb stands in a stretch. */
  boolean holdVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (traits[i].finiteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether only nouns and adjectives stand in a stretch. */
  boolean areNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isPunctuation() || traits[i].isPreposition() || traits[i].finiteVerb()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but particles stands in a stretch: «قد», «لن». */
  boolean areParticles(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!traits[i].particle()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but bridging nouns, adverbs and particles stands in a stretch. */
  boolean areBridges(int from, int to) {
    for (int i = from; i < to; i++) {
      WordTraits word = traits[i];
      boolean allowed =
          words.get(i).isPunctuation()
              || word.bridge()
              || word.adverb()
              || word.functionWord() && !word.isPreposition();
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a noun phrase opens its clause: nothing before it but particles, marks and bridging
   * nouns.
   */
  boolean isOpenedBy(int start, int first) {
    for (int i = start; i < first; i++) {
      if (!words.get(i).isPunctuation() && !traits[i].functionWord() && !traits[i].bridge()) {
        return false;
      }
    }
    return true;
  }
}
