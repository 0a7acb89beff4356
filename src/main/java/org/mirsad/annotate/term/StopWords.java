package org.mirsad.annotate.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.mirsad.knowledge.StopWord;
import org.mirsad.text.Folding;

/**
 * Words that are no terms: Lucene's Arabic list and the knowledge file {@code stopwords.tsv}, whose
 * rows may also take a word of Lucene's list back in.
 */
final class StopWords {
  private StopWords() {}

  /** The words, folded. */
  static Set<String> of(List<StopWord> listed) {
    Set<String> words = new HashSet<>();
    for (Object word : ArabicAnalyzer.getDefaultStopSet()) {
      words.add(Folding.fold(new String((char[]) word)));
    }
    for (StopWord word : listed) {
      String folded = Folding.fold(word.word());
      switch (word.use()) {
        case STOP -> words.add(folded);
        case TERM -> words.remove(folded);
      }
    }
    return Set.copyOf(words);
  }
}
