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

  /** Who speaks for a state as a whole; a ministry, an army or an envoy speaks for itself. */
  private static final Set<String> GOVERNMENT =
      Set.of(
          "حكومه", "الحكومه", "سلطات", "السلطات", "اداره", "الاداره", "قياده", "القياده", "دوله",
          "الدوله", "الجانب", "بعثه", "البعثه");

  /** Nouns right before the name of the body they name the kind of. */
  private static final Set<String> KINDS =
      Set.of("حزب", "حركه", "تنظيم", "جماعه", "منظمه", "جبهه", "ميليشيا", "مليشيا", "فصيل");

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
      if (participant.first() < head || participant.last() >= end) {
        continue;
      }
      if (participant.first() == head && participant.isDirect() && !participant.byAdjective()
          || isNamedBody(roles, participant, head)) {
        return Optional.of(participant);
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

  /** «تنظيم «بي كا كا»»: the kind of a body before its name. */
  boolean isNamedBody(SentenceRoles roles, Participant body, int head) {
    return KINDS.contains(roles.words().get(head).folded())
        && !agreement.isPerson(body)
        && !agreement.isState(body)
        && !body.byAdjective()
        && (body.first() == head + 1
            || body.first() == head + 2 && roles.words().get(head + 1).isPunctuation());
  }

  /** Whether a person is whom the office serves, not who holds it. */
  boolean isServed(SentenceRoles roles, Participant person, int head) {
    int spokesman = nameOf(roles, head, person.first());
    if (spokesman >= 0 && isOfHis(roles, spokesman, person)) {
      return true;
    }
    if (spokesman >= 0) {
      // «باسم الرئيس الروسي، دميتري بيسكوف» is one mention of whoever stands behind the comma.
      return isTitle(roles, spokesman + 1)
          && !isAnyoneBetween(roles, spokesman, person)
          && !holdsComma(roles, spokesman, person.last());
    }
    return isGenitive(roles, person, head);
  }

  /** «باسم قوات حفتر», «باسم حكومة الوفاق»: the noun behind «باسم» is his. */
  private static boolean isOfHis(SentenceRoles roles, int spokesman, Participant person) {
    Word before = roles.words().get(person.first() - 1);
    return person.first() == spokesman + 2
        && before.form().isKnown()
        && before.form().mayBeNominal()
        && !before.form().hasArticle()
        && !isPossessed(before)
        && !before.folded().endsWith("ها")
        && !SpeakerNouns.isRank(before.folded())
        && !SpeakerNouns.isStyle(before.folded())
        && !isTitle(roles, spokesman + 1);
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
      if (word.isComma()) {
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
    if (!institution.byAdjective() && spokesman + 1 == institution.first() && spokesman >= 0) {
      return true;
    }
    if (spokesman >= 0 && isTitle(roles, spokesman + 1)) {
      return false;
    }
    int body = spokesman >= 0 ? spokesman + 1 : head;
    Word noun = roles.words().get(body);
    if (institution.byAdjective() && spokesman >= 0 && !SpeakerNouns.isVoiceOrSaying(noun)) {
      return false;
    }
    if (agreement.isState(institution)) {
      return isGovernment(roles, body, institution);
    }
    if (institution.byAdjective() && SpeakerNouns.isOfficeBearer(noun)) {
      // «متحدث أممي», «دبلوماسي غربي»: a man of theirs.
      return false;
    }
    boolean ministry = noun.folded().endsWith("وزاره");
    return !ministry || body + 1 == institution.first();
  }

  /** «الحكومة الألمانية», «مسؤول في الإدارة الأمريكية», but not «وزارة الدفاع الروسية». */
  static boolean isGovernment(SentenceRoles roles, int from, Participant state) {
    for (int i = from; i <= state.last(); i++) {
      String folded = SpeakerNouns.withoutConjunction(roles.words().get(i).folded());
      boolean cabinet =
          folded.equals("مجلس")
              && i < state.last()
              && roles.words().get(i + 1).folded().equals("الوزراء");
      if (cabinet) {
        return true;
      }
      if (GOVERNMENT.contains(folded)) {
        return i == from || roles.words().get(i).form().hasArticle() || i + 1 == state.first();
      }
    }
    return false;
  }

  /** «مصدر في قيادة التحالف», «مصادر في «المستقبل»»: somebody of a body, unnamed. */
  static boolean isInsider(SentenceRoles roles, int head) {
    String folded = roles.words().get(head).folded();
    if (!folded.equals("مصدر") && !folded.equals("مصادر")) {
      return false;
    }
    for (int i = head + 1; i < Math.min(head + 3, roles.words().size()); i++) {
      if (roles.words().get(i).folded().equals("في")) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but the office between its head and the state or body it is of. */
  static boolean leadsTo(SentenceRoles roles, int head, Participant participant) {
    for (int i = head + 1; i < participant.first(); i++) {
      Word word = roles.words().get(i);
      boolean link =
          switch (word.folded()) {
            case IN_THE_NAME_OF, "في", "لدي", "من", "ب", "بوزاره", "برئاسه", "بالبيت" -> true;
            default -> word.opensQuote();
          };
      if (!link && (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded()))) {
        return false;
      }
    }
    return true;
  }

  /** «مبعوثه ستيف ويتكوف»: the noun has its owner already. */
  private static boolean isPossessed(Word word) {
    return word.form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isNominal() && r.pronoun())
        && word.form().readings().stream()
            .noneMatch(r -> r.partOfSpeech().isNominal() && !r.pronoun());
  }

  /** «محامي ترامب», «تعليق إمداد كييف»: the noun before rules the name. */
  static boolean isGenitive(SentenceRoles roles, Participant participant, int head) {
    int before = participant.first() - 1;
    while (before > head
        && SpeakerNouns.isStyle(
            SpeakerNouns.withoutConjunction(roles.words().get(before).folded()))) {
      before--;
    }
    if (before + 1 < participant.first()
        && before >= head
        && SpeakerNouns.isPrepositional(roles.words().get(before))) {
      return true;
    }
    if (before < head || roles.isNamed(before)) {
      return false;
    }
    Word word = roles.words().get(before);
    return !word.isPunctuation()
        && word.form().isKnown()
        && word.form().mayBeNominal()
        && !word.form().hasArticle()
        && !SpeakerNouns.isAdverb(word)
        && !isPossessed(word)
        && !SpeakerNouns.isStyle(SpeakerNouns.withoutConjunction(word.folded()))
        && !SpeakerNouns.isVoice(word.folded())
        && !SpeakerNouns.isRank(word.folded())
        && !SpeakerNouns.isTitleBeforeName(word.folded());
  }
}
