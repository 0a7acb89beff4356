package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;

/** Finds the words of the sentiment lexicon in a sentence. */
final class SentimentIndex {

  /** Which form of the lexeme was found. */
  enum Form {
    BASE,
    DERIVED,
    /** The passive participle, which describes the patient. */
    PASSIVE
  }

  /** An entry in one of its forms. */
  record FormOfEntry(SentimentEntry entry, Form form) {}

  /**
   * A lexeme in a sentence.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param entry the entry
   * @param form which form of it
   */
  record Hit(int first, int last, SentimentEntry entry, Form form) {}

  /** How many words of a name may part the words of an expression: «مد الأمير … يد العون». */
  private static final int SPLIT = 9;

  private final LexemeIndex<FormOfEntry> index;
  private final LexemeIndex<FormOfEntry> split;

  SentimentIndex(Knowledge knowledge, Morphology morphology) {
    index = new LexemeIndex<>(morphology, 1);
    split = new LexemeIndex<>(morphology, SPLIT);
    for (SentimentEntry entry : knowledge.sentiment()) {
      LexemeIndex.Head head =
          switch (entry.partOfSpeech()) {
            case VERB ->
                entry.lexeme().contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.VERB;
            case NOUN, ADJ -> LexemeIndex.Head.NOMINAL;
            case EXPR -> LexemeIndex.Head.ANY;
          };
      index.add(entry.lexeme(), head, new FormOfEntry(entry, Form.BASE));
      if (entry.partOfSpeech() == SentimentEntry.Class.EXPR) {
        split.add(entry.lexeme(), head, new FormOfEntry(entry, Form.BASE));
      }
      for (String derived : entry.derived()) {
        boolean passive = derived.startsWith("~");
        String word = passive ? derived.substring(1) : derived;
        LexemeIndex.Head derivedHead =
            word.contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL;
        index.add(word, derivedHead, new FormOfEntry(entry, passive ? Form.PASSIVE : Form.DERIVED));
      }
    }
  }

  /** The hits of a sentence in text order, longer entries covering shorter ones. */
  List<Hit> hits(SentenceRoles roles) {
    List<Word> words = roles.words();
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Hit best = words.get(i).isPunctuation() ? null : best(roles, i);
      if (best == null) {
        i++;
      } else {
        hits.add(best);
        i = best.last() + 1;
      }
    }
    return hits;
  }

  private Hit best(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    Hit best = null;
    int bestWords = 0;
    List<LexemeIndex.Match<FormOfEntry>> matches = new ArrayList<>(index.allAt(words, i));
    if (roles.isVerbHere(i)) {
      split.allAt(words, i).stream().filter(m -> isPartedByNames(roles, m)).forEach(matches::add);
    }
    for (LexemeIndex.Match<FormOfEntry> match : matches) {
      FormOfEntry found = match.value();
      Hit hit = new Hit(match.first(), match.last(), found.entry(), found.form());
      boolean better =
          best == null
              || match.words() > bestWords
              || match.words() == bestWords && rank(roles, i, hit) < rank(roles, i, best)
              || match.words() == bestWords
                  && rank(roles, i, hit) == rank(roles, i, best)
                  && hit.entry().place().compareTo(best.entry().place()) < 0;
      if (better) {
        best = hit;
        bestWords = match.words();
      }
    }
    return best;
  }

  /** Whether a name and nothing but nouns stands between a verb and the rest of its expression. */
  private static boolean isPartedByNames(
      SentenceRoles roles, LexemeIndex.Match<FormOfEntry> match) {
    boolean named = false;
    for (int i = match.first() + 1; i < match.last(); i++) {
      Word word = roles.words().get(i);
      int at = i;
      if (roles.participants().stream().anyMatch(p -> p.first() <= at && at <= p.last())) {
        named = true;
      } else if (word.isPunctuation()
          || FunctionWords.isFunctionWord(word.folded())
          || SentenceRoles.isFiniteVerb(word)) {
        return false;
      }
    }
    return named;
  }

  /** Where a verb stands the verb goes first, else the nominal forms do. */
  private static int rank(SentenceRoles roles, int index, Hit hit) {
    boolean verbEntry =
        hit.entry().partOfSpeech() == SentimentEntry.Class.VERB && hit.form() == Form.BASE;
    int wrongClass = verbEntry == roles.isVerbHere(index) ? 0 : 2;
    return wrongClass + (isSpelledAs(roles.words().get(index), hit.entry()) ? 0 : 1);
  }

  /** «عدوان» is first of all the word so spelled, then the dual of «عدو». */
  private static boolean isSpelledAs(Word word, SentimentEntry entry) {
    for (String form : word.form().stripped()) {
      String bare = form.startsWith("ال") ? form.substring(2) : form;
      boolean same =
          bare.equals(Folding.fold(entry.lexeme()))
              || entry.derived().stream().anyMatch(d -> bare.equals(Folding.fold(d)));
      if (same) {
        return true;
      }
    }
    return false;
  }
}
