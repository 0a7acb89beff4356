package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Span;

/**
 * A sentence that may report speech.
 *
 * @param text text of the document
 * @param roles who does what in it
 * @param quotes its quotations
 */
record SpokenSentence(String text, SentenceRoles roles, Quotes quotes) {
  List<Word> words() {
    return roles.words();
  }

  Word word(int index) {
    return roles.words().get(index);
  }

  int size() {
    return roles.words().size();
  }

  int number() {
    return roles.sentence().number();
  }

  /** The text from one word to another, both included. */
  String surface(int first, int last) {
    return Span.cover(word(first).span(), word(last).span()).of(text);
  }

  Speaker speaker(Participant participant) {
    return new Speaker(participant.actorId(), surface(participant.first(), participant.last()));
  }

  /** The span of a stretch of words without marks at its end. */
  Span cover(int from, int end) {
    return cover(words(), from, end);
  }

  static Span cover(List<Word> words, int from, int end) {
    int last = Math.max(from, end - 1);
    while (last > from && words.get(last).isPunctuation()) {
      last--;
    }
    return Span.cover(words.get(from).span(), words.get(last).span());
  }
}
