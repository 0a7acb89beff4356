package org.mirsad.annotate.speech;

import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.sentence.Word;

/**
 * Tells the place a report comes from, which speaks no word of it: «الجزائر / الأناضول: …»,
 * «واشنطن، الرياض – «الحياة»: …».
 */
final class Datelines {
  /** How far from the start of a paragraph a dateline reaches, in words. */
  private static final int REACH = 14;

  private Datelines() {}

  /** Whether a state or seat stands in the dateline of its paragraph. */
  static boolean isPlace(SpokenSentence sentence, Agreement agreement, Participant participant) {
    Block.Kind block = sentence.roles().sentence().block();
    if (block == Block.Kind.HEADLINE
        || block == Block.Kind.SUBHEAD
        || !participant.byMetonym() && !agreement.isState(participant)) {
      return false;
    }
    for (int i = 0; i < participant.first(); i++) {
      Word word = sentence.word(i);
      boolean place = word.isPunctuation() || sentence.roles().isNamed(i);
      if (!place && !SpeakerNouns.isUnknownName(word)) {
        return false;
      }
    }
    return endsInMark(sentence, participant.last() + 1);
  }

  /** A colon, or a dash behind an agency or another place. */
  private static boolean endsInMark(SpokenSentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), REACH); i++) {
      Word word = sentence.word(i);
      if (word.isPunctuation() && ":-–—ـ/(".indexOf(word.mark()) >= 0) {
        return true;
      }
      if (i > from && word.isPunctuation() && "؛.؟!".indexOf(word.mark()) >= 0
          || word.form().isVerb() && !sentence.roles().isNamed(i)) {
        return false;
      }
    }
    return false;
  }
}
