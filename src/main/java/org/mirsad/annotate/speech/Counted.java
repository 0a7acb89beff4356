package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/** Reads subjects that are counted: «كل من ماكرون وميركل», «طالب 17 حزبا». */
final class Counted {
  private Counted() {}

  /** «أسف كل من ماكرون وميركل» */
  static List<Speaker> each(SpokenSentence sentence, int head) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() == head && !participant.byAdjective()) {
        return VerbSpeakers.withConjuncts(sentence, participant);
      }
    }
    return List.of();
  }

  /** «أيد 52 في المئة منهم الخروج» */
  static boolean isCounted(SpokenSentence sentence, Cue cue, int at) {
    return at == cue.last() + 1 && sentence.word(at).token().kind() == Token.Kind.NUMBER;
  }

  static boolean isEach(Word word) {
    return word.folded().equals("كل") || word.folded().equals("كلا");
  }

  static boolean isFrom(SpokenSentence sentence, int at) {
    return at < sentence.size() && sentence.word(at).folded().equals("من");
  }

  /** «طالب 17 حزبا», «قال 5 أعضاء»: so many of them speak. */
  static boolean isPeopleCounted(SpokenSentence sentence, int at) {
    return sentence.word(at).token().kind() == Token.Kind.NUMBER
        && at + 1 < sentence.size()
        && SpeakerNouns.isSomebody(sentence.word(at + 1));
  }
}
