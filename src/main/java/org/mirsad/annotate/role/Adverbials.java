package org.mirsad.annotate.role;

import java.util.List;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/** Tells what may stand between a verb and its subject: «وصل أمس إلى القاهرة وزير الخارجية». */
final class Adverbials {
  /** How many words an adverbial with a preposition may have. */
  private static final int LONGEST = 4;

  private final List<Word> words;
  private final WordTraits[] traits;
  private final Clauses clauses;

  Adverbials(List<Word> words, WordTraits[] traits, Clauses clauses) {
    this.words = words;
    this.traits = traits;
    this.clauses = clauses;
  }

  /**
   * Whether the stretch between a verb and an actor holds nothing but bridging nouns, adverbs, and
   * prepositions with a noun that is closed, so that the actor is not its genitive: «في باريس» and
   * «إلى العاصمة», not «إلى مطار».
   */
  boolean areAside(int from, int to) {
    int i = from;
    while (i < to) {
      if (isEach(i) && i + 1 < to) {
        i += 2;
      } else if (traits[i].isPreposition()) {
        i = behindPhrase(i, to);
        if (i < 0) {
          return false;
        }
      } else if (clauses.areBridges(i, i + 1)) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** «كل من روسيا والصين». */
  private boolean isEach(int i) {
    return words.get(i).folded().equals("كل")
        && i + 1 < words.size()
        && words.get(i + 1).folded().equals("من");
  }

  /** The index behind a preposition and its noun phrase, or -1 if that is still open. */
  private int behindPhrase(int preposition, int to) {
    int end = Math.min(to, preposition + 1 + LONGEST);
    int closed = -1;
    for (int i = preposition + 1; i < end; i++) {
      if (traits[i].adverb()) {
        return i > preposition + 1 ? i : -1;
      }
      if (words.get(i).isPunctuation() || traits[i].isPreposition()) {
        break;
      }
      closed = isClosed(i) ? i + 1 : -1;
    }
    return closed;
  }

  private boolean isClosed(int index) {
    Word word = words.get(index);
    return word.form().hasArticle() || word.form().readings().stream().allMatch(Reading::pronoun);
  }
}
