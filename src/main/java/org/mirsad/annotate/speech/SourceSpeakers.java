package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/** Finds the speakers of source phrases: «بحسب أوشاكوف», «وفقا للجانب الأميركي». */
final class SourceSpeakers {
  /** What may stand between a statement and its author: «في بيان صادر عن الجماعة». */
  private static final Set<String> ISSUED =
      Set.of("صادر", "صادره", "مشترك", "صحفي", "صحافي", "رسمي", "منسوب", "منسوبه");

  private final Agreement agreement;

  SourceSpeakers(Agreement agreement) {
    this.agreement = agreement;
  }

  List<Speaker> find(SpokenSentence sentence, Cue cue) {
    SentenceRoles roles = sentence.roles();
    int end = end(sentence, cue);
    int head = head(sentence, cue, end);
    if (head < end && SpeakerNouns.isDocument(sentence.word(head))) {
      return List.of();
    }
    if (head < end && SpeakerNouns.isMediaOrWitness(sentence.word(head))) {
      return UnknownSpeakers.at(sentence, head, end);
    }
    Participant chosen = participant(sentence, cue, head, end);
    boolean strangersName =
        chosen != null
            && !agreement.isPerson(chosen)
            && head < end
            && SpeakerNouns.isOfficeBearer(sentence.word(head))
            && UnknownSpeakers.nameBehind(roles, chosen.last() + 1, end);
    if (chosen != null && !strangersName) {
      return List.of(sentence.speaker(chosen));
    }
    return head < end
            && !sentence.word(head).isPunctuation()
            && !SentenceRoles.mayBeFiniteVerb(sentence.word(head))
            // «في تصريح لوزير الصحة», but not «في رسالة مصورة»
            && (!Cues.isOccasion(cue) || SpeakerNouns.isSomebody(sentence.word(head)))
        ? UnknownSpeakers.at(sentence, head, end)
        : List.of();
  }

  /** Where the source's noun phrase ends at the latest: at its content. */
  private static int end(SpokenSentence sentence, Cue cue) {
    int end = cue.last() + 1;
    while (end < sentence.size()
        && end <= cue.last() + 16
        && !(sentence.roles().opensContent(end) || sentence.word(end).folded().equals("فان"))) {
      end++;
    }
    return end;
  }

  private static int head(SpokenSentence sentence, Cue cue, int end) {
    int head = cue.last() + 1;
    while (head < end
        && !sentence.roles().isNamed(head)
        && (FunctionWords.isFunctionWord(sentence.word(head).folded())
            || ISSUED.contains(sentence.word(head).folded())
            || head > cue.last() + 1 && SentenceRoles.isFiniteVerb(sentence.word(head)))) {
      head++;
    }
    return head;
  }

  private Participant participant(SpokenSentence sentence, Cue cue, int head, int end) {
    SentenceRoles roles = sentence.roles();
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() <= cue.last() || participant.first() >= end) {
        continue;
      }
      if (chosen == null) {
        boolean near =
            participant.first() - cue.last() <= 7
                && !crossesComma(sentence.words(), cue.last() + 1, participant.first())
                && NounSubjects.reaches(roles, head, participant.first(), 8);
        boolean voice =
            SpeakerNouns.isVoiceOrSaying(sentence.word(head))
                || SpeakerNouns.isVoiceOrSaying(sentence.word(cue.last()));
        if (near && (!participant.byAdjective() || voice) && speaks(roles, head, participant)) {
          chosen = participant;
        }
      } else if (agreement.isPerson(participant)
          && !agreement.isPerson(chosen)
          && participant.first() - chosen.last() <= 2) {
        chosen = participant;
      }
    }
    return chosen;
  }

  /** «بحسب مسؤول أمريكي» is he himself, «بحسب الرواية الروسية» the state. */
  private boolean speaks(SentenceRoles roles, int head, Participant participant) {
    return !agreement.isState(participant)
        || head >= participant.first()
        || !SpeakerNouns.isVoice(roles.words().get(head))
        || Offices.isGovernment(roles, head, participant);
  }

  private static boolean crossesComma(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isPunctuation() && "،,؛".indexOf(words.get(i).mark()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
