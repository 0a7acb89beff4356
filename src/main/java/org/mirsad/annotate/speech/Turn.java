package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;

/** Who has the word in an article: the speakers a dropped subject goes on with. */
final class Turn {
  private final Agreement agreement;
  private final VerbSpeakers verbSpeakers;
  private final List<Statement> statements;
  private List<Speaker> speakers = List.of();
  private int sentence = -10;
  private Optional<Boolean> feminine = Optional.empty();

  Turn(Agreement agreement, VerbSpeakers verbSpeakers, List<Statement> statements) {
    this.agreement = agreement;
    this.verbSpeakers = verbSpeakers;
    this.statements = statements;
  }

  List<Speaker> speakers() {
    return speakers;
  }

  /** Number of the sentence somebody spoke in last. */
  int sentence() {
    return sentence;
  }

  void pass(List<Speaker> next, int number) {
    speakers = next;
    sentence = number;
  }

  /** Somebody spoke; a source mentioned by the way does not take the word. */
  void take(SpokenSentence spoken, SpeechIndex.Cue cue, List<Speaker> next, boolean first) {
    boolean source = cue.form() == SpeechIndex.Form.SOURCE;
    if (!source || first && (next.get(0).isKnown() || !isByTheWay(cue))) {
      pass(next, spoken.number());
      feminine = source ? Optional.empty() : Agreement.gender(spoken.word(cue.first()));
    }
  }

  private static boolean isByTheWay(SpeechIndex.Cue cue) {
    return cue.verb().attitude() == SpeechVerb.Attitude.CLAIMS
        || cue.verb().lexeme().startsWith("من ")
        || cue.verb().lexeme().startsWith("بد");
  }

  void stay(int number) {
    sentence = number;
  }

  /** For a participle: who speaks in this sentence; for a dropped subject: who spoke last. */
  List<Speaker> carriedTo(SpokenSentence spoken, SpeechIndex.Cue cue) {
    int number = spoken.number();
    if (cue.form() != SpeechIndex.Form.FINITE) {
      return sentence == number ? speakers : mainSubject(spoken, cue.first());
    }
    boolean thingOnly = cue.complementAt() < 0;
    if (thingOnly && !cue.verb().complements().contains(SpeechVerb.Complement.ANY)) {
      List<Speaker> subject = mainSubject(spoken, cue.first());
      if (!subject.isEmpty() || cue.first() > 1) {
        return subject;
      }
    }
    Word verb = spoken.word(cue.first());
    if (cue.first() > 1 && sentence != number) {
      List<Speaker> subject = mainSubject(spoken, cue.first());
      if (!subject.isEmpty()
          && subject.get(0).isKnown()
          && agreement.agrees(verb, subject.get(0).actorId())) {
        return subject;
      }
    }
    return number - sentence <= 3 && fits(spoken, cue) ? speakers : earlier(number, verb);
  }

  /** Whether a verb without a subject may be of who spoke last. */
  private boolean fits(SpokenSentence spoken, SpeechIndex.Cue cue) {
    if (speakers.isEmpty()) {
      return false;
    }
    Speaker speaker = speakers.get(0);
    if (hasAnaphor(spoken, cue) || !speaker.isKnown()) {
      return true;
    }
    Word verb = spoken.word(cue.first());
    if (!agreement.agrees(verb, speaker.actorId())) {
      return false;
    }
    Optional<Boolean> gender = Agreement.gender(verb);
    return agreement.isPerson(speaker.actorId())
        || gender.isEmpty()
        || feminine.isEmpty()
        || gender.equals(feminine);
  }

  /** Whether a noun that takes up who spoke before follows: «وأضاف البيان». */
  private static boolean hasAnaphor(SpokenSentence spoken, SpeechIndex.Cue cue) {
    int behind = cue.first() + 1;
    return behind < spoken.size() && SpeakerNouns.isAnaphor(spoken.word(behind).folded());
  }

  /** Who spoke in the sentences before, when the last speaker does not fit. */
  private List<Speaker> earlier(int number, Word verb) {
    for (int s = number - 1; s >= Math.max(0, number - 2); s--) {
      for (Statement statement : statements) {
        if (statement.sentence() == s
            && !statement.speakerId().isEmpty()
            && agreement.agrees(verb, statement.speakerId())) {
          return List.of(new Speaker(statement.speakerId(), ""));
        }
      }
    }
    return List.of();
  }

  /** Who does what the sentence tells before an index: the speaker that goes on speaking. */
  private List<Speaker> mainSubject(SpokenSentence spoken, int before) {
    for (int i = 0; i < before; i++) {
      if (SentenceRoles.isFiniteVerb(spoken.word(i))
          || i == 0 && SentenceRoles.mayBeFiniteVerb(spoken.word(i))) {
        List<Speaker> subjects = verbSpeakers.subjects(spoken, i, before);
        if (!subjects.isEmpty()) {
          return subjects.stream()
              .map(Speaker::carriedOver)
              .limit(Agreement.isPlural(spoken.word(before)) ? subjects.size() : 1)
              .toList();
        }
      }
    }
    return List.of();
  }
}
