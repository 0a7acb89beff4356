package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/** Reads «بوتين: لن نتراجع»: a name and a colon at the start of a sentence. */
final class Headlines {
  /**
   * A line in which somebody speaks behind a colon.
   *
   * @param speaker who speaks
   * @param colon index of the colon
   * @param content what is said
   */
  record Headline(Speaker speaker, int colon, Span content) {}

  private final Agreement agreement;

  Headlines(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The speaker and words of a line with a colon; null if it is none. */
  Headline read(SpokenSentence sentence) {
    List<Word> words = sentence.words();
    for (Participant participant : sentence.roles().participants()) {
      int colon = participant.last() + 1;
      boolean first = participant.first() == 0 && !participant.byAdjective();
      if (first
          && !isPlaceOfEvent(sentence, participant, colon + 1)
          && colon + 1 < words.size()
          && words.get(colon).isPunctuation()
          && words.get(colon).mark() == ':') {
        return new Headline(
            new Speaker(
                participant.actorId(),
                sentence.cover(participant.first(), participant.last() + 1).of(sentence.text())),
            colon,
            sentence.cover(colon + 1, words.size()));
      }
    }
    return null;
  }

  /** «الفلبين: مقتل 36 شخصا»: a state before an event's noun is where it happened. */
  private boolean isPlaceOfEvent(SpokenSentence sentence, Participant participant, int behind) {
    if (!agreement.isState(participant) || behind >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(behind);
    return !word.isPunctuation()
        && !SentenceRoles.isFiniteVerb(word)
        && !FunctionWords.isFunctionWord(word.folded())
        && (word.form().hasArticle()
            ? isDeed(sentence.words(), behind)
            : word.form().mayBeNominal());
  }

  /** «القبض على 3 إرهابيين» */
  private static boolean isDeed(List<Word> words, int index) {
    if (index + 1 >= words.size()
        || !FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(index + 1).folded())) {
      return false;
    }
    for (Reading reading : words.get(index).form().readings()) {
      if (reading.partOfSpeech() == Reading.PartOfSpeech.MASDAR) {
        return true;
      }
    }
    return false;
  }
}
