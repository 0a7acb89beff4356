package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/** Finds the speakers a finite verb of speech has in its sentence, before it or behind it. */
final class VerbSpeakers {
  private static final int REACH = 24;

  /** «وعبر ترامب عن أمله»: the verb is spelled like the preposition. */
  private static final String PARTICLE_LIKE = "عبر";

  private static final int TOPIC_REACH = 12;

  private final Agreement agreement;

  VerbSpeakers(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The subject of any finite verb whose clause ends before an index. */
  List<Speaker> subjects(SpokenSentence sentence, int verb, int before) {
    SentenceRoles roles = sentence.roles();
    List<Participant> subjects = roles.subjects(verb);
    if (!subjects.isEmpty()) {
      return subjects.stream().filter(p -> p.first() < before).map(sentence::speaker).toList();
    }
    int head = verb + 1;
    boolean voice = head < before && SpeakerNouns.isVoice(sentence.word(head).folded());
    return voice
        ? subject(roles, verb, true, head, Math.min(before, verb + REACH))
            .map(p -> withConjuncts(sentence, p))
            .orElse(List.of())
        : List.of();
  }

  /** Speakers named beside a finite verb; empty when the subject is dropped or carried over. */
  List<Speaker> find(SpokenSentence sentence, SpeechIndex.Cue cue) {
    SentenceRoles roles = sentence.roles();
    List<Speaker> before = new ArrayList<>();
    boolean rightBefore = false;
    for (Participant participant : roles.subjects(cue.first())) {
      if (participant.last() < cue.first()
          && agreement.agrees(sentence.word(cue.first()), participant.actorId())) {
        before.add(sentence.speaker(participant));
        rightBefore |= roles.onlyParticles(participant.last() + 1, cue.first());
      }
    }
    if (rightBefore) {
      return before;
    }
    List<Speaker> opposed = opposed(sentence, cue);
    if (!opposed.isEmpty()) {
      return opposed;
    }
    List<Speaker> after = after(sentence, cue);
    if (!after.isEmpty() && (before.isEmpty() || isSomebody(sentence, cue, after))) {
      return after;
    }
    return before.isEmpty() ? topic(sentence, cue) : before;
  }

  /** Whether what was found behind the verb is more than any noun that could be its object. */
  private static boolean isSomebody(
      SpokenSentence sentence, SpeechIndex.Cue cue, List<Speaker> after) {
    return after.get(0).isKnown()
        || cue.first() + 1 < sentence.size()
            && SpeakerNouns.isSomebody(sentence.word(cue.first() + 1));
  }

  /** «أما الحركة فنددت بالقرار»: the topic behind «أما» speaks. */
  private static List<Speaker> opposed(SpokenSentence sentence, SpeechIndex.Cue cue) {
    if (sentence.word(cue.first()).folded().charAt(0) != 'ف') {
      return List.of();
    }
    for (int i = cue.first() - 2; i >= Math.max(0, cue.first() - TOPIC_REACH); i--) {
      String folded = sentence.word(i).folded();
      if (folded.equals("اما") || folded.equals("واما")) {
        for (Participant participant : sentence.roles().participants()) {
          if (participant.first() == i + 1 && !participant.byAdjective()) {
            return withConjuncts(sentence, participant);
          }
        }
        return UnknownSpeakers.at(sentence, i + 1, cue.first());
      }
    }
    return List.of();
  }

  /** The subject behind the verb, up to its content. */
  private List<Speaker> after(SpokenSentence sentence, SpeechIndex.Cue cue) {
    int end = nounPhraseEnd(sentence.roles(), cue);
    int head = cue.first() + 1;
    while (head < end
        && (sentence.word(head).isPunctuation() || SpeakerNouns.isAdverb(sentence.word(head)))) {
      head++;
    }
    if (head >= end) {
      return List.of();
    }
    // «"..."، يقول الطبيب»: the content stands before.
    boolean hasContent =
        cue.complementAt() > cue.last() || sentence.quotes().endingBefore(cue.first(), 2) != null;
    Optional<Participant> chosen = subject(sentence.roles(), cue.first(), hasContent, head, end);
    if (chosen.isPresent()
        && agreement.agrees(sentence.word(cue.first()), chosen.get().actorId())) {
      return withConjuncts(sentence, chosen.get());
    }
    return chosen.isPresent() || UnknownSpeakers.isOvertSubject(sentence, head, end, hasContent)
        ? UnknownSpeakers.at(sentence, head, end, hasContent)
        : List.of();
  }

  private Optional<Participant> subject(
      SentenceRoles roles, int verb, boolean hasContent, int head, int end) {
    String folded = roles.words().get(head).folded();
    if (!roles.isNamed(head) && SpeakerNouns.isMediaOrWitness(folded)) {
      return Optional.empty();
    }
    boolean voice = !roles.isNamed(head) && SpeakerNouns.isVoice(folded);
    int reach = hasContent || voice ? 12 : 6;
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() < head || participant.first() >= end) {
        continue;
      }
      if (chosen == null) {
        boolean behindVerb = head == verb + 1 && participant.first() == head;
        if (isSubject(roles, participant, head, reach, voice)
            || behindVerb && participant.attachment().equals(PARTICLE_LIKE)) {
          chosen = participant;
        }
      } else if (agreement.isPerson(participant)
          && !agreement.isPerson(chosen)
          && chosen.first() > verb + 1
          && participant.isDirect()
          && participant.first() - chosen.last() <= 6
          && !isGenitive(roles, participant, head)) {
        // «مستشار الكرملين، يوري أوشاكوف»: the person behind the office speaks.
        chosen = participant;
      }
    }
    boolean strangersName =
        chosen != null
            && voice
            && SpeakerNouns.isOfficeBearer(folded)
            && !agreement.isPerson(chosen)
            && (hasContent
                ? UnknownSpeakers.wordyNameBehind(roles, chosen.last() + 1, end)
                : UnknownSpeakers.nameBehind(roles, chosen.last() + 1, end));
    return strangersName ? Optional.empty() : Optional.ofNullable(chosen);
  }

  private boolean isSubject(
      SentenceRoles roles, Participant participant, int head, int reach, boolean voice) {
    int distance = participant.first() - head;
    if (!reaches(roles, head, participant.first(), reach)) {
      return false;
    }
    if (voice && !agreement.isPerson(participant)) {
      return distance <= 5
          && leadsTo(roles, head, participant)
          && !isOfOthers(roles, head, participant);
    }
    return participant.isDirect()
        && !participant.byAdjective()
        && !isGenitive(roles, participant, head);
  }

  /** Nothing but the office between its head and the state or body it is of. */
  private static boolean leadsTo(SentenceRoles roles, int head, Participant participant) {
    for (int i = head + 1; i < participant.first(); i++) {
      Word word = roles.words().get(i);
      boolean link =
          switch (word.folded()) {
            case "باسم", "في", "لدي", "من", "ب", "بوزاره", "برئاسه", "بالبيت" -> true;
            default -> false;
          };
      if (!link && (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded()))) {
        return false;
      }
    }
    return true;
  }

  /** «لجنة أطباء السودان»: a committee of people, not of the state. */
  private static boolean isOfOthers(SentenceRoles roles, int head, Participant participant) {
    return roles.words().get(head).folded().equals("لجنه")
        && participant.first() > head + 1
        && !participant.byAdjective()
        && !roles.words().get(head + 1).form().hasArticle();
  }

  /** «محامي ترامب», «تعليق إمداد كييف»: the noun before rules the name. */
  private static boolean isGenitive(SentenceRoles roles, Participant participant, int head) {
    int before = participant.first() - 1;
    if (before < head || roles.isNamed(before)) {
      return false;
    }
    Word word = roles.words().get(before);
    return !word.isPunctuation()
        && word.form().isKnown()
        && word.form().mayBeNominal()
        && !word.form().hasArticle()
        && !SpeakerNouns.isAdverb(word)
        && !SpeakerNouns.isVoice(word.folded())
        && !SpeakerNouns.isTitleBeforeName(word.folded());
  }

  private static List<Speaker> withConjuncts(SpokenSentence sentence, Participant chosen) {
    return sentence.roles().withConjuncts(chosen).stream().map(sentence::speaker).toList();
  }

  /** Only nominal words and marks between verb and subject. */
  static boolean reaches(SentenceRoles roles, int from, int to, int reach) {
    for (int i = from; i < to; i++) {
      Word word = roles.words().get(i);
      if (!word.isPunctuation()
          && (SentenceRoles.isFiniteVerb(word)
              || roles.opensContent(i)
              || FunctionWords.in(FunctionWords.RELATIVES, word.folded()))) {
        return false;
      }
    }
    return to - from <= reach;
  }

  /** Up to the content: complementizer, colon, quotation or the next finite verb. */
  private static int nounPhraseEnd(SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int limit =
        cue.complementAt() > cue.last()
            ? cue.complementAt()
            : Math.min(words.size(), cue.last() + REACH);
    for (int i = cue.last() + 1; i < limit; i++) {
      if (i > cue.last() + 1
          && SentenceRoles.isFiniteVerb(words.get(i))
          && (limit != cue.complementAt() || SentenceRoles.isJoined(words.get(i)))
          && !words.get(i - 1).isPunctuation()
          && !FunctionWords.in(FunctionWords.RELATIVES, words.get(i - 1).folded())) {
        return i;
      }
    }
    return limit;
  }

  /** «خبراء قالوا», «متحدثة باسم الخارجية الروسية قالت»: a topic that is no actor itself. */
  private List<Speaker> topic(SpokenSentence sentence, SpeechIndex.Cue cue) {
    SentenceRoles roles = sentence.roles();
    int head = topicHead(roles, cue);
    if (head >= cue.first() || roles.isNamed(head)) {
      return List.of();
    }
    String folded = SpeakerNouns.withoutConjunction(sentence.word(head).folded());
    if (SpeakerNouns.isMediaOrWitness(folded)) {
      return UnknownSpeakers.at(sentence, head, cue.first());
    }
    if (!SpeakerNouns.isVoice(folded)) {
      return List.of();
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() > head && participant.last() < cue.first()) {
        boolean through =
            !agreement.isPerson(participant)
                && participant.first() - head <= 5
                && leadsTo(roles, head, participant);
        boolean named =
            SpeakerNouns.isOfficeBearer(folded)
                && UnknownSpeakers.nameBehind(roles, participant.last() + 1, cue.first());
        return through && !named
            ? List.of(sentence.speaker(participant))
            : UnknownSpeakers.at(sentence, head, cue.first());
      }
    }
    return UnknownSpeakers.at(sentence, head, cue.first());
  }

  private static int topicHead(SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int head = roles.clauseStart(cue.first());
    while (head < cue.first()
        && (words.get(head).isPunctuation()
            || FunctionWords.in(FunctionWords.CLAUSE_OPENERS, words.get(head).folded())
            || SpeakerNouns.isAuxiliary(words.get(head).folded()))) {
      head++;
    }
    return head;
  }
}
