package org.mirsad.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;

/**
 * Tells who speaks when an office does: the person named behind it («المتحدث باسم الكرملين دميتري
 * بيسكوف»), else the state or body it is of («المتحدث باسم الكرملين»), never whom it serves («محامي
 * ترامب», «متحدث باسم رئيس الوزراء»).
 */
final class Offices {
  static final String IN_THE_NAME_OF = "باسم";

  /** Ministries that speak for their state. */
  private static final Set<String> OF_STATE =
      Set.of("الخارجيه", "خارجيه", "الدفاع", "دفاع", "الحرب", "شؤون");

  private static final int REACH = 6;

  private final Agreement agreement;

  Offices(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The actor who speaks when the noun phrase from an index on does. */
  Optional<Participant> bearer(SentenceRoles roles, int head, int end) {
    String folded = SpeakerNouns.withoutConjunction(roles.words().get(head).folded());
    boolean voice = SpeakerNouns.isVoice(folded);
    Participant institution = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() <= head || participant.last() >= end) {
        continue;
      }
      if (agreement.isPerson(participant)) {
        int from = institution == null ? head : institution.last();
        if (participant.isDirect()
            && participant.first() - from <= REACH
            && !isServed(roles, participant, head)) {
          return Optional.of(participant);
        }
      } else if (institution == null
          && voice
          && participant.first() - head <= 5
          && leadsTo(roles, head, participant)
          && speaksFor(roles, head, participant)) {
        institution = participant;
      }
    }
    boolean strangersName =
        institution != null
            && SpeakerNouns.isOfficeBearer(folded)
            && UnknownSpeakers.wordyNameBehind(roles, institution.last() + 1, end);
    return strangersName ? Optional.empty() : Optional.ofNullable(institution);
  }

  /** Whether a person is whom the office serves, not who holds it. */
  boolean isServed(SentenceRoles roles, Participant person, int head) {
    int spokesman = nameOf(roles, head, person.first());
    if (spokesman >= 0) {
      // «باسم الرئيس الروسي، دميتري بيسكوف» is one mention of whoever stands behind the comma.
      return isTitle(roles, spokesman + 1)
          && !isAnyoneBetween(roles, spokesman, person)
          && !holdsComma(roles, spokesman, person.last());
    }
    return isGenitive(roles, person, head);
  }

  private static boolean isTitle(SentenceRoles roles, int index) {
    String folded = roles.words().get(index).folded();
    return SpeakerNouns.isPerson(folded)
        || SpeakerNouns.isTitleBeforeName(folded)
        || SpeakerNouns.isPersonalAnaphor(folded);
  }

  private boolean isAnyoneBetween(SentenceRoles roles, int from, Participant person) {
    for (Participant other : roles.participants()) {
      if (other.first() > from && other.last() < person.first() && agreement.isPerson(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsComma(SentenceRoles roles, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = roles.words().get(i);
      if (word.isPunctuation() && "،,".indexOf(word.mark()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Index of «باسم» between an office and an actor; -1 if there is none. */
  private static int nameOf(SentenceRoles roles, int head, int to) {
    for (int i = head; i < to; i++) {
      if (roles.words().get(i).folded().equals(IN_THE_NAME_OF)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether «باسم» stands between: what follows is a name or nothing. */
  static boolean isNamed(SentenceRoles roles, int head, int to) {
    return nameOf(roles, head, to) >= 0;
  }

  /** «باسم الخارجية الباكستانية», but not «باسم الخطوط الجوية الباكستانية». */
  boolean speaksFor(SentenceRoles roles, int head, Participant institution) {
    int spokesman = nameOf(roles, head, institution.first());
    if (spokesman >= 0 && isTitle(roles, spokesman + 1)) {
      return false;
    }
    if (!institution.byAdjective() && spokesman + 1 == institution.first()) {
      return true;
    }
    int body = spokesman >= 0 ? spokesman + 1 : head;
    Word noun = roles.words().get(body);
    if (institution.byAdjective() && spokesman >= 0 && !SpeakerNouns.isVoiceOrSaying(noun)) {
      return false;
    }
    boolean ministry = noun.folded().endsWith("وزاره");
    return !ministry
        || body + 1 == institution.first()
        || OF_STATE.contains(roles.words().get(body + 1).folded());
  }

  /** Nothing but the office between its head and the state or body it is of. */
  static boolean leadsTo(SentenceRoles roles, int head, Participant participant) {
    for (int i = head + 1; i < participant.first(); i++) {
      Word word = roles.words().get(i);
      boolean link =
          switch (word.folded()) {
            case IN_THE_NAME_OF, "في", "لدي", "من", "ب", "بوزاره", "برئاسه", "بالبيت" -> true;
            default -> word.isPunctuation() && "«\"“".indexOf(word.mark()) >= 0;
          };
      if (!link && (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded()))) {
        return false;
      }
    }
    return true;
  }

  /** «محامي ترامب», «تعليق إمداد كييف»: the noun before rules the name. */
  static boolean isGenitive(SentenceRoles roles, Participant participant, int head) {
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
        && !SpeakerNouns.isRank(word.folded())
        && !SpeakerNouns.isTitleBeforeName(word.folded());
  }
}
