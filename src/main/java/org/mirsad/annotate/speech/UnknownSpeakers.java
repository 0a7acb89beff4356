package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/** Finds speakers who are in nobody's list, so that what they say is given to no one else. */
final class UnknownSpeakers {
  private UnknownSpeakers() {}

  /**
   * Whether a noun phrase behind the verb is its subject though no actor: always before content
   * («قال الباحث إن»), else a name or a noun of somebody who speaks. A lone noun that takes up who
   * spoke before is none.
   */
  static boolean isOvertSubject(SpokenSentence sentence, int head, int end, boolean hasContent) {
    Word word = sentence.word(head);
    String folded = word.folded();
    if (sentence.roles().isNamed(head)
        || word.token().kind() == Token.Kind.NUMBER
        || FunctionWords.isFunctionWord(folded)
        || SpeakerNouns.isPrepositional(word)
        || SpeakerNouns.isPrepositionWithPronoun(folded)) {
      return false;
    }
    if (SpeakerNouns.isUnknownName(word) || SpeakerNouns.isMediaOrWitness(folded)) {
      return true;
    }
    if (SpeakerNouns.isAnaphor(folded)) {
      return nameBehind(sentence.roles(), head + 1, end);
    }
    return hasContent && word.form().mayBeNominal() && !SentenceRoles.isFiniteVerb(word)
        || SpeakerNouns.isOfficeBearer(folded)
        || SpeakerNouns.isPerson(folded);
  }

  /** A name the actor list lacks behind an office: «السفير الصيني لدى سوريا تشي تشياجين». */
  static boolean nameBehind(SentenceRoles roles, int from, int end) {
    for (int at = from; at < Math.min(end, from + 6); at++) {
      Word word = roles.words().get(at);
      boolean clitic = at > from && "لب".indexOf(word.folded().charAt(0)) >= 0;
      boolean place =
          at > 0
              && FunctionWords.in(FunctionWords.PREPOSITIONS, roles.words().get(at - 1).folded());
      if (!roles.isNamed(at) && SpeakerNouns.isUnknownName(word) && !clitic && !place) {
        return true;
      }
    }
    return false;
  }

  /** For «قال المبعوث إن» where nobody spoke before: the noun behind the verb, whoever it is. */
  static List<Speaker> behind(SpokenSentence sentence, SpeechIndex.Cue cue) {
    int head = cue.last() + 1;
    if (cue.form() != SpeechIndex.Form.FINITE || cue.complementAt() <= head) {
      return List.of();
    }
    Word word = sentence.word(head);
    boolean noun =
        !word.isPunctuation()
            && !FunctionWords.isFunctionWord(word.folded())
            && !SpeakerNouns.isPrepositional(word)
            && word.form().mayBeNominal();
    return noun ? at(sentence, head, cue.complementAt()) : List.of();
  }

  /** The unknown speaker whose noun phrase begins at an index. */
  static List<Speaker> at(SpokenSentence sentence, int head, int end) {
    List<Word> words = sentence.words();
    int last = head;
    while (last + 1 < end
        && last < head + 2
        && !words.get(last + 1).isPunctuation()
        && !FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(last + 1).folded())) {
      last++;
    }
    return List.of(new Speaker("", sentence.surface(head, last)));
  }
}
