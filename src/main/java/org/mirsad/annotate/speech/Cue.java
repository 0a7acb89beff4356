package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Reading;

/**
 * A speech word in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param verb the entry
 * @param form how it is used
 * @param complementAt index of the complementizer, colon or opening mark, -1 if none follows
 */
record Cue(int first, int last, SpeechVerb verb, Cue.Form form, int complementAt) {

  /** How a speech word is used. */
  enum Form {
    FINITE,
    PARTICIPLE,
    MASDAR,
    SOURCE
  }

  /** «على حد قوله»: whoever the pronoun stands for speaks. */
  boolean hasPronoun(List<Word> words) {
    return form == Form.SOURCE
        && last > first
        && verb.complements().contains(SpeechVerb.Complement.NAME)
        && isNounWithPronoun(words.get(last))
        && !isTold(words.get(last - 1).folded())
        && !verb.lexeme().startsWith("من ");
  }

  /** «أقفل المعبر بذريعة أن»: whoever does so says it. */
  boolean isPretext() {
    return form == Form.SOURCE
        && verb.attitude() == SpeechVerb.Attitude.CLAIMS
        && verb.lexeme().startsWith("بد")
        && complementAt == last + 1;
  }

  /** «وفق ما ذكره أوشاكوف»: a verb with its object, and the speaker behind it. */
  private static boolean isTold(String folded) {
    return folded.equals("ما") || folded.equals("حسبما") || folded.equals("كما");
  }

  private static boolean isNounWithPronoun(Word word) {
    boolean noun = false;
    for (Reading reading : word.form().readings()) {
      if (!reading.pronoun()) {
        return false;
      }
      noun |= reading.partOfSpeech().isNominal();
    }
    return noun;
  }
}
