package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/** Finds who says what a speech word reports, inside its sentence. */
final class SpeakerFinder {

  /**
   * A speaker.
   *
   * @param actorId actor, empty for somebody outside the list
   * @param surface how the text names the speaker, empty if carried over
   */
  record Speaker(String actorId, String surface) {
    boolean isKnown() {
      return !actorId.isEmpty();
    }
  }

  /**
   * Nouns of office whose state or body speaks through them: «مسؤولون أميركيون», «مصدر في
   * الكرملين».
   */
  private static final Set<String> VOICES_OF =
      Set.of(
          "مسؤول",
          "مسئول",
          "مسوول",
          "مصدر",
          "مصادر",
          "متحدث",
          "متحدثه",
          "المتحدث",
          "المتحدثه",
          "ناطق",
          "الناطق",
          "الناطقه",
          "مكتب",
          "وزاره",
          "بيان",
          "دبلوماسي",
          "دبلوماسيون",
          "وفد",
          "الوفد",
          "مسؤولون",
          "مسؤولين",
          "مسئولون",
          "مسئولين",
          "سفاره",
          "سفير",
          "السفير",
          "رئاسه",
          "الرئاسه",
          "حكومه",
          "خارجيه",
          "الخارجيه",
          "السكرتير",
          "السكرتيره");

  private static final Set<String> UNNAMED =
      Set.of(
          "مراقبون", "محللون", "خبراء", "مصادر", "مصدر", "وساءل", "وسائل", "صحيفه", "وكاله", "قناه",
          "موقع", "تقرير", "محلل", "خبير", "شهود", "شاهد", "ناشطون", "نشطاء", "مسؤول", "مسؤولون",
          "مسئول", "مسئولون", "بعض", "كثيرون", "ناشط", "مراسل", "دراسه", "العديد", "عدد", "باحثون",
          "باحث");

  private static final int REACH = 24;

  private final Map<String, Actor> actors;

  SpeakerFinder(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** Speakers named beside a finite verb; empty when the subject is dropped or carried over. */
  List<Speaker> ofVerb(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Speaker> before = new ArrayList<>();
    boolean rightBefore = false;
    for (Participant participant : roles.subjects(cue.first())) {
      if (participant.last() < cue.first() && agrees(roles.words().get(cue.first()), participant)) {
        before.add(new Speaker(participant.actorId(), surface(text, roles, participant)));
        rightBefore |= participant.last() == cue.first() - 1;
      }
    }
    if (rightBefore) {
      return before;
    }
    List<Speaker> after = namedAfter(text, roles, cue);
    if (!after.isEmpty()) {
      return after;
    }
    return before.isEmpty() ? unknownBefore(text, roles, cue) : before;
  }

  private List<Speaker> namedAfter(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int start = cue.first() + 1;
    int end = nounPhraseEnd(words, cue);
    if (start >= end) {
      return List.of();
    }
    int head = start;
    while (head < end && words.get(head).isPunctuation()) {
      head++;
    }
    boolean throughOffice = head < end && VOICES_OF.contains(words.get(head).folded());
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() < start || participant.first() >= end) {
        continue;
      }
      boolean person = isPerson(participant);
      if (participant.byAdjective() && !(throughOffice && participant.first() <= head + 2)) {
        continue;
      }
      if (chosen == null) {
        int reach = cue.complementAt() > cue.last() || throughOffice ? 8 : 2;
        boolean subject =
            participant.isDirect()
                ? reaches(words, start, participant.first(), reach)
                : throughOffice && participant.first() - head <= 5;
        if (subject) {
          chosen = participant;
        } else if (participant.isDirect() || participant.first() - start <= 1) {
          continue;
        }
      } else if (person
          && !isPerson(chosen)
          && chosen.first() > start
          && participant.isDirect()
          && participant.first() - chosen.last() <= 6) {
        // «مستشار الكرملين، يوري أوشاكوف»: the person behind the office speaks.
        chosen = participant;
      }
    }
    if (chosen != null && agrees(words.get(cue.first()), chosen)) {
      List<Speaker> speakers = new ArrayList<>();
      for (Participant participant : roles.withConjuncts(chosen)) {
        speakers.add(new Speaker(participant.actorId(), surface(text, roles, participant)));
      }
      return speakers;
    }
    return unknownAfter(text, words, start, end);
  }

  /** Only nominal words and marks between verb and subject. */
  private static boolean reaches(List<Word> words, int from, int to, int reach) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (!word.isPunctuation()
          && (SentenceRoles.isFiniteVerb(word)
              || SentenceRoles.isComplementizer(word)
              || FunctionWords.in(FunctionWords.RELATIVES, word.folded()))) {
        return false;
      }
    }
    return to - from <= reach;
  }

  /** Up to the content: complementizer, colon, quotation or the next finite verb. */
  private static int nounPhraseEnd(List<Word> words, SpeechIndex.Cue cue) {
    int limit =
        cue.complementAt() > cue.last()
            ? cue.complementAt()
            : Math.min(words.size(), cue.last() + REACH);
    for (int i = cue.last() + 1; i < limit; i++) {
      if (i > cue.last() + 1
          && SentenceRoles.isFiniteVerb(words.get(i))
          && !words.get(i - 1).isPunctuation()
          && !FunctionWords.in(FunctionWords.RELATIVES, words.get(i - 1).folded())) {
        return i;
      }
    }
    return limit;
  }

  /** A name or a noun of unnamed sources right behind the verb. */
  private static List<Speaker> unknownAfter(String text, List<Word> words, int start, int end) {
    if (start >= end) {
      return List.of();
    }
    Word head = words.get(start);
    boolean name =
        head.token().kind() == Token.Kind.ARABIC
            && !head.form().isKnown()
            && head.folded().length() > 2
            && start + 1 < end;
    if (!name && !UNNAMED.contains(head.folded())) {
      return List.of();
    }
    int last = start;
    while (last + 1 < end
        && last < start + 2
        && !words.get(last + 1).isPunctuation()
        && !FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(last + 1).folded())) {
      last++;
    }
    return List.of(new Speaker("", Span.cover(head.span(), words.get(last).span()).of(text)));
  }

  /** «يرى مراقبون» has its subject behind; «خبراء قالوا» before. */
  private static List<Speaker> unknownBefore(
      String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    int start = roles.clauseStart(cue.first());
    if (start < cue.first() && UNNAMED.contains(roles.words().get(start).folded())) {
      return List.of(new Speaker("", roles.words().get(start).span().of(text)));
    }
    return List.of();
  }

  /** Speakers of a source phrase: «بحسب أوشاكوف», «وفقا للجانب الأميركي». */
  List<Speaker> ofSource(String text, SentenceRoles roles, SpeechIndex.Cue cue) {
    List<Word> words = roles.words();
    int end = cue.last() + 1;
    while (end < words.size()
        && end <= cue.last() + 16
        && !(SentenceRoles.isComplementizer(words.get(end))
            || words.get(end).folded().equals("فان"))) {
      end++;
    }
    Participant chosen = null;
    for (Participant participant : roles.participants()) {
      if (participant.first() <= cue.last() || participant.first() >= end) {
        continue;
      }
      if (chosen == null) {
        if (participant.first() - cue.last() <= 7
            && !crossesComma(words, cue.last() + 1, participant.first())) {
          chosen = participant;
        }
      } else if (isPerson(participant)
          && !isPerson(chosen)
          && participant.first() - chosen.last() <= 2) {
        chosen = participant;
      }
    }
    if (chosen != null) {
      return List.of(new Speaker(chosen.actorId(), surface(text, roles, chosen)));
    }
    int head = cue.last() + 1;
    return head < words.size() && !words.get(head).isPunctuation()
        ? List.of(new Speaker("", words.get(head).span().of(text)))
        : List.of();
  }

  private static boolean crossesComma(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isPunctuation() && "،,؛".indexOf(words.get(i).mark()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Participant participant) {
    return actors.get(participant.actorId()).type() == Actor.Type.PERSON;
  }

  /** A feminine verb has no masculine person for its subject; anything else may be. */
  boolean agrees(Word verb, Participant participant) {
    return agrees(verb, participant.actorId());
  }

  boolean agrees(Word verb, String actorId) {
    Actor actor = actors.get(actorId);
    if (actor == null || actor.type() != Actor.Type.PERSON) {
      return true;
    }
    boolean feminineOnly =
        verb.form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                .findAny()
                .isPresent()
            && verb.form().readings().stream()
                .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                .allMatch(Reading::feminine);
    return !feminineOnly || actor.feminine();
  }

  private static String surface(String text, SentenceRoles roles, Participant participant) {
    return Span.cover(
            roles.words().get(participant.first()).span(),
            roles.words().get(participant.last()).span())
        .of(text);
  }
}
