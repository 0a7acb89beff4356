package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mirsad.annotate.actor.WordingIndex.Start;
import org.mirsad.annotate.sentence.Sentence;

/** The wordings that start at the words of an article: found once, for both passes over it. */
final class FoundWordings {
  private final Gazetteer gazetteer;

  /** How many words stand before each sentence, by its number. */
  private final int[] wordsBefore;

  /** By word; null where nobody has asked yet. */
  private final List<List<Match>> found;

  FoundWordings(List<Sentence> sentences, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.wordsBefore = new int[sentences.size()];
    int words = 0;
    for (Sentence sentence : sentences) {
      wordsBefore[sentence.number()] = words;
      words += sentence.words().size();
    }
    this.found = new ArrayList<>(Collections.nCopies(words, null));
  }

  /**
   * All wordings that start at a word.
   *
   * @param start what may start there
   */
  List<Match> at(Sentence sentence, int at, Start start) {
    int place = wordsBefore[sentence.number()] + at;
    List<Match> known = found.get(place);
    if (known == null) {
      known = gazetteer.at(sentence.words(), at, start);
      found.set(place, known);
    }
    return known;
  }
}
