package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/** Finds the actor in the noun phrase behind a verb of speech who is its subject. */
final class NounSubjects {
  private static final int REACH = 24;

  /** «وعبر ترامب عن أمله», «وبين لافروف أن»: the verb is spelled like a preposition. */
  private static final Set<String> PARTICLE_LIKE = Set.of("عبر", "عقب", "بين");

  private final Agreement agreement;
  private final Offices offices;

  NounSubjects(Agreement agreement, Offices offices) {
    this.agreement = agreement;
    this.offices = offices;
  }

  Optional<Participant> subject(
      SentenceRoles roles, int verb, boolean hasContent, int head, int end) {
    String folded = roles.words().get(head).folded();
    boolean insider = Offices.isInsider(roles, head);
    if (!roles.isNamed(head) && SpeakerNouns.isMediaOrWitness(folded) && !insider) {
      return Optional.empty();
    }
    boolean voice = !roles.isNamed(head) && (SpeakerNouns.isVoice(folded) || insider);
    int reach = hasContent || voice ? 12 : 6;
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() < head
          || participant.first() >= end
          || isJoinedToAddressee(roles, participant, head)) {
        continue;
      }
      if (chosen == null) {
        boolean behindVerb = head == verb + 1 && participant.first() == head;
        if (isOwnerOfHead(roles, participant, head, voice)) {
          return Optional.empty();
        }
        if (isSubject(roles, participant, head, reach, voice)
            || behindVerb && PARTICLE_LIKE.contains(participant.attachment())) {
          chosen = participant;
        }
      } else if (agreement.isPerson(participant)
          && !agreement.isPerson(chosen)
          && chosen.first() > verb + 1
          && participant.isDirect()
          && participant.first() - chosen.last() <= 6
          && !Offices.isGenitive(roles, participant, head)) {
        // «مستشار الكرملين، يوري أوشاكوف»: the person behind the office speaks.
        chosen = participant;
      }
    }
    boolean strangersName =
        chosen != null
            && voice
            && SpeakerNouns.isOfficeBearer(folded)
            && !agreement.isPerson(chosen)
            && (hasContent || Offices.isNamed(roles, head, chosen.first())
                ? UnknownSpeakers.wordyNameBehind(roles, chosen.last() + 1, end)
                : UnknownSpeakers.nameBehind(roles, chosen.last() + 1, end));
    return strangersName ? Optional.empty() : Optional.ofNullable(chosen);
  }

  /** «قال للسودان ومصر»: joined to one who hangs on a preposition. */
  private boolean isJoinedToAddressee(SentenceRoles roles, Participant participant, int head) {
    for (Participant before : roles.participants()) {
      if (before.last() + 1 == participant.first()
          && before.first() >= head
          && !before.isDirect()
          && !before.byAdjective()) {
        return agreement.isJoinedName(
            roles.words().get(participant.first()), participant.actorId());
      }
    }
    return false;
  }

  /** «اتهمت رئاسة الجمهورية الجزائرية الحكومة الإسبانية»: whose the noun is that speaks itself. */
  private boolean isOwnerOfHead(
      SentenceRoles roles, Participant participant, int head, boolean voice) {
    return voice
        && participant.first() == head + 1
        && !participant.byAdjective()
        && participant.isDirect()
        && agreement.isState(participant)
        && !SpeakerNouns.isOfficeBearer(roles.words().get(head).folded())
        && !offices.speaksFor(roles, head, participant);
  }

  /** «تمسك الناطق باسم الحوثيين محمد عبد السلام ب»: who speaks for a body, if he is named. */
  Participant namedBehind(SentenceRoles roles, int verb, Participant subject) {
    if (agreement.isPerson(subject)
        || subject.first() < 1
        || subject.first() == verb + 1
        || roles.words().get(subject.first() - 1).isPunctuation()) {
      return subject;
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() == subject.last() + 1
          && participant.isDirect()
          && agreement.isPerson(participant)) {
        return participant;
      }
    }
    return subject;
  }

  private boolean isSubject(
      SentenceRoles roles, Participant participant, int head, int reach, boolean voice) {
    int distance = participant.first() - head;
    if (distance > 0 && !voice && !agreement.isPerson(participant) && isStranger(roles, head)) {
      return false;
    }
    if (!reaches(roles, head, participant.first(), reach)) {
      return false;
    }
    if (offices.isNamedBody(roles, participant, head)) {
      return true;
    }
    if (voice && !agreement.isPerson(participant)) {
      return distance <= 5
          && Offices.leadsTo(roles, head, participant)
          && offices.speaksFor(roles, head, participant)
          && !isOfOthers(roles, head, participant);
    }
    boolean styled =
        agreement.isPerson(participant)
            && participant.first() > head + 1
            && SpeakerNouns.isStyle(roles.words().get(participant.first() - 1).folded());
    return (participant.isDirect() || styled)
        && !participant.byAdjective()
        && !(voice && agreement.isPerson(participant)
            ? offices.isServed(roles, participant, head)
            : Offices.isGenitive(roles, participant, head));
  }

  /** «كريس جارفيس، رئيس بعثة الصندوق», «المدير العام لمؤسسة روس آتوم»: a man, not his body. */
  private static boolean isStranger(SentenceRoles roles, int head) {
    Word word = roles.words().get(head);
    return !roles.isNamed(head)
        && (SpeakerNouns.isBearer(word.folded()) || SpeakerNouns.isUnknownName(word));
  }

  /** «لجنة أطباء السودان»: a committee of people, not of the state. */
  private static boolean isOfOthers(SentenceRoles roles, int head, Participant participant) {
    return roles.words().get(head).folded().equals("لجنه")
        && participant.first() > head + 1
        && !participant.byAdjective()
        && !roles.words().get(head + 1).form().hasArticle();
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
  static int nounPhraseEnd(SentenceRoles roles, Cue cue) {
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
}
