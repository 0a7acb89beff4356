package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;

/**
 * Finds whom a sentence tells of, who goes on to speak in it or behind it: «وقع ترامب النص، واصفا
 * إياه بالمعيب».
 */
final class MainSubjects {
  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "وهو", "وهي");

  /** How many words a sentence may have before its first verb. */
  private static final int LEAD = 4;

  private final Agreement agreement;
  private final VerbSpeakers verbSpeakers;
  private final IntFunction<SentenceRoles> roles;

  /**
   * @param roles who does what in a sentence, by its number
   */
  MainSubjects(Agreement agreement, VerbSpeakers verbSpeakers, IntFunction<SentenceRoles> roles) {
    this.agreement = agreement;
    this.verbSpeakers = verbSpeakers;
    this.roles = roles;
  }

  /** Who does what a participle goes on with: of the verb before it, else of the first. */
  List<Speaker> governing(SpokenSentence spoken, Cue cue) {
    if (cue.form() == Cue.Form.PARTICIPLE) {
      List<Participant> governor = spoken.roles().governor(cue.first());
      if (!governor.isEmpty() && governor.stream().allMatch(agreement::isPerson)) {
        return governor.stream().map(p -> new Speaker(p.actorId(), "")).toList();
      }
    }
    return of(spoken, cue.first());
  }

  /** Who does what the sentence tells before an index: the speaker that goes on speaking. */
  List<Speaker> of(SpokenSentence spoken, int before) {
    for (int i = 0; i < before; i++) {
      if (isMainVerb(spoken, i)) {
        List<Speaker> subjects = verbSpeakers.subjects(spoken, i, before);
        if (!subjects.isEmpty()) {
          return subjects.stream()
              .map(agreement::itself)
              .map(Speaker::carriedOver)
              .limit(Agreement.isPlural(spoken.word(before)) ? subjects.size() : 1)
              .toList();
        }
      }
    }
    return List.of();
  }

  private boolean isMainVerb(SpokenSentence spoken, int i) {
    Word word = spoken.word(i);
    if (i == 0 && verbSpeakers.isRareVerb(spoken)) {
      return true;
    }
    if (SentenceRoles.isFiniteVerb(word) || SpeakerNouns.isAuxiliary(word.folded())) {
      return true;
    }
    // «هاجم», «ذهب»: a verb in spite of its other readings where an actor stands right behind.
    return SentenceRoles.mayBeFiniteVerb(word)
        && (i == 0
            || spoken.roles().isVerbHere(i)
            || i + 1 < spoken.size()
                && i <= LEAD
                && spoken.roles().isNamed(i + 1)
                && spoken.roles().subjects(i).stream()
                    .anyMatch(p -> agreement.agrees(word, p.actorId())));
  }

  /** «وقف ظريف أمام الصحفيين. وقال إن»: a person the sentence before is about. */
  List<Speaker> before(SpokenSentence spoken, Word verb) {
    int number = spoken.number();
    if (number == 0) {
      return List.of();
    }
    SentenceRoles sentence = roles.apply(number - 1);
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.isVerbHere(i)) {
        for (Participant subject : sentence.subjects(i)) {
          if (agreement.isPerson(subject) && agreement.fitsOne(verb, subject.actorId())) {
            return List.of(new Speaker(subject.actorId(), ""));
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  /** «بدا لافروف واثقا وهو يقول»: whom the sentence names before the pronoun. */
  List<Speaker> behindPronoun(SpokenSentence spoken, Cue cue) {
    if (cue.first() < 2 || !PRONOUNS.contains(spoken.word(cue.first() - 1).folded())) {
      return List.of();
    }
    for (Participant participant : spoken.roles().participants()) {
      if (participant.last() < cue.first()
          && participant.isDirect()
          && agreement.isPerson(participant)
          && agreement.agrees(spoken.word(cue.first()), participant.actorId())) {
        return List.of(new Speaker(participant.actorId(), ""));
      }
    }
    return List.of();
  }
}
