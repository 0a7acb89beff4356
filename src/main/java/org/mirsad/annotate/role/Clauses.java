package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * The clauses of a sentence. One begins at the sentence start, behind marks that separate clauses,
 * at conjunctions of contrast and subordination, at complementizers and relatives, and at a verb
 * with و or ف.
 */
final class Clauses {
  /** Kinds other clauses hang on. */
  private static final Set<Clause.Kind> FREE =
      Set.of(
          Clause.Kind.MAIN,
          Clause.Kind.COORDINATE,
          Clause.Kind.CONTRAST,
          Clause.Kind.TOPIC,
          Clause.Kind.QUOTED);

  private final List<Word> words;
  private final WordTraits[] traits;

  /** For each word where its clause starts, and behind which word it ends. */
  private final int[] starts;

  private final int[] ends;
  private final ClauseOpening opening;

  /** Worked out when first asked. */
  private List<Clause> all;

  /**
   * @param named whether each word is part of a mention, inside which no clause begins
   */
  Clauses(List<Word> words, WordTraits[] traits, boolean[] named) {
    this.words = words;
    this.traits = traits;
    this.opening = new ClauseOpening(words, traits);
    boolean[] first = new boolean[words.size()];
    for (int i = 1; i < first.length; i++) {
      if (!words.get(i).isPunctuation() && !(named[i] && named[i - 1])) {
        int opened = opening.of(i);
        if (opened > 0) {
          first[opened] = true;
        }
      }
    }
    this.starts = new int[words.size()];
    this.ends = new int[words.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = first[i] ? i : starts[i - 1];
    }
    for (int i = starts.length - 1, end = starts.length; i >= 0; i--) {
      ends[i] = end;
      end = starts[i] == i ? i : end;
    }
  }

  /** The clauses in text order; together they cover the sentence. */
  List<Clause> all() {
    List<Clause> known = all;
    if (known == null) {
      known = split();
      all = known;
    }
    return known;
  }

  private List<Clause> split() {
    List<Clause> clauses = new ArrayList<>();
    for (int first = 0; first < words.size(); first = clauses.get(clauses.size() - 1).end()) {
      Clause.Kind kind = opening.kind(first);
      clauses.add(new Clause(kind, first, end(first), parent(kind, clauses)));
    }
    return List.copyOf(clauses);
  }

  /** What a clause hangs on: content and relatives on the one before, others on a free one. */
  private static int parent(Clause.Kind kind, List<Clause> before) {
    boolean onNearest = kind == Clause.Kind.CONTENT || kind == Clause.Kind.RELATIVE;
    for (int i = before.size() - 1; i >= 0; i--) {
      if (onNearest || FREE.contains(before.get(i).kind())) {
        return kind == Clause.Kind.MAIN ? Clause.NONE : i;
      }
    }
    return kind == Clause.Kind.MAIN ? Clause.NONE : before.size() - 1;
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
