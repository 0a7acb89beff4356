package org.mirsad.annotate.speech;

import java.util.List;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/**
 * Finds the speaker who stands before his verb when more than a bare name does: «المتحدث باسم
 * الكرملين نفى», «كان الفريق أول X، وزير الدفاع، قد أعلن», «وزير الخارجية، الذي زار باريس، أكد».
 */
final class Topics {

  /** «حتى وزير دفاعه قال له» */
  private static final String EVEN = "حتي";

  private final Agreement agreement;
  private final Offices offices;

  Topics(Agreement agreement, Offices offices) {
    this.agreement = agreement;
    this.offices = offices;
  }

  /** The speakers named before a verb; empty if no noun phrase that speaks leads up to it. */
  List<Speaker> before(SpokenSentence sentence, Cue cue) {
    SentenceRoles roles = sentence.roles();
    int verb = cue.first();
    int head = head(roles, verb);
    Participant joined = joinedTopic(sentence, verb);
    if (joined != null
        && !SentenceRoles.isJoined(sentence.word(verb))
        && agreement.agrees(sentence.word(verb), joined.actorId())) {
      return withJoined(sentence, joined, verb);
    }
    if (head < 0) {
      return List.of();
    }
    Participant named = participantAt(sentence, head, verb);
    if (named != null) {
      return agreement.agrees(sentence.word(verb), named.actorId())
          ? roles.withConjuncts(named).stream().map(sentence::speaker).toList()
          : List.of();
    }
    String folded = SpeakerNouns.withoutConjunction(sentence.word(head).folded());
    if (SpeakerNouns.isMediaOrWitness(folded)) {
      return UnknownSpeakers.at(sentence, head, verb);
    }
    boolean spokesman =
        head + 1 < verb && sentence.word(head + 1).folded().equals(Offices.IN_THE_NAME_OF);
    if (SpeakerNouns.isAnaphor(folded) && !spokesman && !isNamedBehind(roles, head, verb)) {
      return List.of();
    }
    if (!SpeakerNouns.isVoice(folded)
        && !SpeakerNouns.isPerson(folded)
        && !SpeakerNouns.isAnaphor(folded)) {
      return List.of();
    }
    return offices
        .bearer(roles, head, verb)
        .filter(p -> agreement.agrees(sentence.word(verb), p.actorId()))
        .map(p -> List.of(sentence.speaker(p)))
        .orElseGet(() -> UnknownSpeakers.at(sentence, head, verb));
  }

  private static boolean isNamedBehind(SentenceRoles roles, int head, int verb) {
    for (Participant participant : roles.participants()) {
      if (participant.first() > head && participant.last() < verb && !participant.byAdjective()) {
        return true;
      }
    }
    return UnknownSpeakers.nameBehind(roles, head + 1, verb);
  }

  private Participant participantAt(SpokenSentence sentence, int head, int verb) {
    SentenceRoles roles = sentence.roles();
    for (Participant participant : roles.participants()) {
      if (participant.first() == head
          && participant.last() < verb
          && (participant.isDirect() || participant.attachment().equals(EVEN))
          && !participant.byAdjective()
          && !isDateline(roles, participant, verb)
          && !Datelines.isPlace(sentence, agreement, participant)) {
        return participant;
      }
    }
    return null;
  }

  /** «هانوي أول مارس 2019 (شينخوا) قال»: the place the report comes from. */
  private static boolean isDateline(SentenceRoles roles, Participant participant, int verb) {
    for (int i = participant.last() + 1; participant.byMetonym() && i < verb; i++) {
      Word word = roles.words().get(i);
      if (word.token().kind() == Token.Kind.NUMBER
          || word.isPunctuation() && "()/–-".indexOf(word.mark()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * «سريان الهدنة والسيسي يشكر بايدن», «… في ليبيا وترامب يحذر أردوغان»: a second headline behind
   * و; one verb is not of both who stand before it.
   */
  private Participant joinedTopic(SpokenSentence sentence, int verb) {
    SentenceRoles roles = sentence.roles();
    boolean headline = roles.sentence().block() == Block.Kind.HEADLINE;
    boolean ofOne = !Agreement.isPlural(sentence.word(verb));
    for (Participant participant : roles.participants()) {
      if (participant.last() + 1 == verb
          && participant.first() > 0
          && (participant.isDirect() || headline)
          && !participant.byAdjective()
          && agreement.isJoinedName(roles.words().get(participant.first()), participant.actorId())
          && (headline
              ? ofOne || isOpening(sentence, participant)
              : !roles.isNamed(participant.first() - 1))) {
        return participant;
      }
    }
    return null;
  }

  /** «… وواشنطن وبروكسل تتوعدان»: whether two with و before each of them stand before a verb. */
  private boolean isOpening(SpokenSentence sentence, Participant last) {
    return !sentence.roles().isNamed(last.first() - 1) || joinedBefore(sentence, last) != null;
  }

  private Participant joinedBefore(SpokenSentence sentence, Participant last) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.last() + 1 == last.first()
          && participant.first() > 0
          && agreement.isJoinedName(sentence.word(participant.first()), participant.actorId())) {
        return participant;
      }
    }
    return null;
  }

  private List<Speaker> withJoined(SpokenSentence sentence, Participant last, int verb) {
    Participant before =
        Agreement.isPlural(sentence.word(verb)) ? joinedBefore(sentence, last) : null;
    return before == null
        ? List.of(sentence.speaker(last))
        : List.of(sentence.speaker(before), sentence.speaker(last));
  }

  /**
   * Where the noun phrase before a verb begins; -1 if another verb stands between, outside a
   * relative clause that a comma ends.
   */
  private static int head(SentenceRoles roles, int verb) {
    List<Word> words = roles.words();
    if (SentenceRoles.isJoined(words.get(verb))) {
      return -1;
    }
    int start = 0;
    for (int i = verb - 1; i > 0; i--) {
      i = relativeBefore(words, i);
      if (i > 0 && opensTopic(roles, i)) {
        start = i;
        break;
      }
    }
    int head = start;
    while (head < verb && isBeforeTopic(roles, head)) {
      head++;
    }
    return head < verb && !holdsVerb(roles, head, verb) ? head : -1;
  }

  /** For a comma that ends a relative clause: where that begins; else the index itself. */
  private static int relativeBefore(List<Word> words, int comma) {
    if (!words.get(comma).isComma()) {
      return comma;
    }
    for (int i = comma - 1; i > 0 && !words.get(i).isComma(); i--) {
      if (FunctionWords.in(FunctionWords.RELATIVES, words.get(i).folded())) {
        return i - 1;
      }
    }
    return comma;
  }

  /** Behind a full mark or at «أن»; never inside a relative clause. */
  private static boolean opensTopic(SentenceRoles roles, int i) {
    Word before = roles.words().get(i - 1);
    if (before.isPunctuation() && "؛;:–—….»”".indexOf(before.mark()) >= 0) {
      return true;
    }
    boolean behindQuotation = i > 1 && before.isComma() && roles.words().get(i - 2).closesQuote();
    return behindQuotation
        || roles.opensContent(i)
        || SpeakerNouns.isAuxiliary(roles.words().get(i).folded())
            && roles.words().get(i).folded().contains("كان")
        || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, roles.words().get(i).folded())
            && !FunctionWords.in(FunctionWords.RELATIVES, roles.words().get(i).folded())
            && !roles.words().get(i).folded().equals("رغم")
            && !roles.words().get(i).folded().equals("غير");
  }

  private static boolean isBeforeTopic(SentenceRoles roles, int i) {
    Word word = roles.words().get(i);
    return !roles.isNamed(i)
        && (word.isPunctuation()
            || roles.opensContent(i)
            || word.folded().equals("بيد")
            || word.folded().equals(EVEN)
            || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, word.folded())
            || SpeakerNouns.isAuxiliary(word.folded()));
  }

  private static boolean holdsVerb(SentenceRoles roles, int head, int verb) {
    List<Word> words = roles.words();
    boolean relative = false;
    for (int i = head; i < verb; i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        relative &= !word.isComma();
      } else if (FunctionWords.in(FunctionWords.RELATIVES, word.folded())) {
        relative = true;
      } else if (!relative
          && SentenceRoles.isFiniteVerb(word)
          && !word.folded().startsWith("ال")
          && !roles.isNamed(i)) {
        return true;
      }
    }
    // «الرئيس الذي قال»: the verb is the relative clause's own.
    return relative;
  }
}
