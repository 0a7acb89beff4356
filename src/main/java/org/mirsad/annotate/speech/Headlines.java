package org.mirsad.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * Reads lines in which a name and a colon stand before what is said: «بوتين: لن نتراجع», «بوتين في
 * مؤتمر صحفي: لن نتراجع», and the questions and answers of interviews.
 */
final class Headlines {
  /**
   * A line in which somebody speaks behind a colon.
   *
   * @param speakers who speak; empty where an answer's speaker is whoever is interviewed
   * @param colon index of the colon
   * @param content what is said
   */
  record Headline(List<Speaker> speakers, int colon, Span content) {
    Headline {
      speakers = List.copyOf(speakers);
    }
  }

  /** How far into a line its colon may stand, in words. */
  private static final int COLON_REACH = 14;

  /** Numbers in words, which may be verbs by their letters: «خمس ساعات». */
  private static final Set<String> NUMBERS =
      Set.of(
          "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر", "ثلاثه", "اربعه", "خمسه",
          "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "عشرون", "ثلاثون", "اربعون", "خمسون", "مئه",
          "مئات", "الاف", "عشرات", "مليون", "مليار");

  private static final Set<String> QUESTION = Set.of("س", "سؤال");
  private static final Set<String> ANSWER = Set.of("ج", "جواب");

  private final Agreement agreement;

  Headlines(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The speaker and words of a line with a colon; null if it is none. */
  Headline read(SpokenSentence sentence) {
    int colon = colon(sentence);
    if (colon <= 0 || colon + 1 >= sentence.size()) {
      return null;
    }
    Span content = sentence.cover(colon + 1, sentence.size());
    if (colon == 1 && ANSWER.contains(sentence.word(0).folded())) {
      return new Headline(List.of(), colon, content);
    }
    List<Speaker> speakers = listed(sentence, colon);
    if (speakers.isEmpty()) {
      speakers = rightBefore(sentence, colon);
    }
    if (speakers.isEmpty()) {
      speakers = acting(sentence, colon);
    }
    if (speakers.isEmpty() && !sentence.roles().isNamed(0)) {
      speakers = unlisted(sentence, colon);
    }
    return speakers.isEmpty() ? null : new Headline(speakers, colon, content);
  }

  /** Whether a line is an interviewer's: «س: ...», «سؤال: ...», or a question with a colon. */
  static boolean isInterviewersQuestion(List<Word> words) {
    return words.size() > 2 && isColon(words.get(1)) && QUESTION.contains(words.get(0).folded());
  }

  private static boolean isColon(Word word) {
    return word.isPunctuation() && word.mark() == ':';
  }

  private static int colon(SpokenSentence sentence) {
    for (int i = 1; i < Math.min(sentence.size(), COLON_REACH); i++) {
      if (isColon(sentence.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private List<Speaker> listed(SpokenSentence sentence, int colon) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() > 0) {
        break;
      }
      if (participant.byAdjective()
          || isPlaceOfEvent(sentence, participant, colon + 1)
          || Datelines.isPlace(sentence, agreement, participant)) {
        continue;
      }
      List<Participant> all = sentence.roles().withConjuncts(participant);
      int behind = all.get(all.size() - 1).last() + 1;
      if (all.size() > 1
              && (isSubjectMatter(sentence, colon + 1) || isIndefinite(sentence, colon + 1))
          || agreement.isState(participant) && isDeedOfAnother(sentence, colon + 1)) {
        continue;
      }
      if (behind == colon || isCircumstance(sentence, behind, colon)) {
        List<Speaker> speakers = new ArrayList<>();
        all.forEach(p -> speakers.add(sentence.speaker(p)));
        return speakers;
      }
    }
    return List.of();
  }

  /** «لم يتردد ماكرون: «…»», «القمة تنطلق والمعلم: …»: a name between other words and the colon. */
  private List<Speaker> rightBefore(SpokenSentence sentence, int colon) {
    SentenceRoles roles = sentence.roles();
    Word behind = sentence.word(colon + 1);
    boolean quoted = behind.opensQuote();
    int end = colon;
    for (int i = roles.participants().size() - 1; i >= 0; i--) {
      Participant participant = roles.participants().get(i);
      if (participant.last() >= end) {
        continue;
      }
      if (participant.attachment().equals("ل") && participant.last() + 1 == end) {
        // «المعلم لبان: …»: whom he says it to.
        end = participant.first();
        continue;
      }
      boolean joined =
          participant.first() > 0
              && isJoinedName(sentence, participant)
              && !isSubjectMatter(sentence, colon + 1);
      return participant.last() + 1 == end
              && (participant.isDirect() || joined)
              && !participant.byAdjective()
              && !Datelines.isPlace(sentence, agreement, participant)
              && (joined || !Offices.isGenitive(roles, participant, 0))
              && (quoted || joined)
          ? List.of(sentence.speaker(participant))
          : List.of();
    }
    return List.of();
  }

  /** «ماكرون يزور بيروت: لن نترككم»: the man a headline tells of says what stands behind it. */
  private List<Speaker> acting(SpokenSentence sentence, int colon) {
    if (sentence.roles().sentence().block() != Block.Kind.HEADLINE) {
      return List.of();
    }
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() == 0
          && agreement.isPerson(participant)
          && !isSubjectMatter(sentence, colon + 1)
          && !isNamedBefore(sentence, colon)) {
        int behind = participant.last() + 1;
        return sentence.roles().isVerbHere(behind)
            ? List.of(sentence.speaker(participant))
            : List.of();
      }
    }
    return List.of();
  }

  /** «ترامب ينسحب وروحاني: لسنا متفاجئين»: somebody else stands right before the colon. */
  private static boolean isNamedBefore(SpokenSentence sentence, int colon) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() > 0 && participant.last() + 1 == colon) {
        return sentence.word(participant.first()).folded().startsWith("و");
      }
    }
    return false;
  }

  /**
   * «صندوق النقد وتونس: اتفاق على مستوى الخبراء», «بوتين يزور بكين: 20 اتفاقا»: what a line is
   * about stands before its colon, where a number or an indefinite noun follows.
   */
  private static boolean isSubjectMatter(SpokenSentence sentence, int at) {
    Word word = sentence.word(at);
    if (word.isPunctuation() || FunctionWords.isFunctionWord(word.folded())) {
      return false;
    }
    boolean number = word.token().kind() == Token.Kind.NUMBER || NUMBERS.contains(word.folded());
    boolean noun =
        word.form().isKnown()
            && word.form().mayBeNominal()
            && !word.form().mayBeVerb()
            && !word.form().hasArticle()
            && word.form().readings().stream().noneMatch(r -> r.pronoun() || r.particle() != 0)
            // «يد إيران», «قرار المحكمة» are definite.
            && at + 1 < sentence.size()
            && !sentence.roles().isNamed(at + 1)
            && !sentence.word(at + 1).form().hasArticle();
    return number || noun;
  }

  /** «صندوق النقد ولبنان: تفاهم أولي», though the noun could be a verb. */
  private static boolean isIndefinite(SpokenSentence sentence, int at) {
    if (at + 1 >= sentence.size() || sentence.roles().isNamed(at)) {
      return false;
    }
    Word noun = sentence.word(at);
    Word next = sentence.word(at + 1);
    boolean adjective = false;
    for (Reading reading : next.form().readings()) {
      adjective |= reading.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE;
    }
    return adjective
        && noun.form().mayBeNominal()
        && !noun.form().hasArticle()
        && !next.form().hasArticle();
  }

  /** «موريتانيا: الغزواني يفوز», «ليبرفيل: الجيش يضع حدا». */
  private static boolean isDeedOfAnother(SpokenSentence sentence, int at) {
    for (Participant participant : sentence.roles().participants()) {
      if (participant.first() == at && participant.isDirect()) {
        int verb = participant.last() + 1;
        return verb < sentence.size() && sentence.roles().isVerbHere(verb);
      }
    }
    return sentence.word(at).form().hasArticle()
        && at + 1 < sentence.size()
        && SentenceRoles.isFiniteVerb(sentence.word(at + 1));
  }

  private boolean isJoinedName(SpokenSentence sentence, Participant participant) {
    return agreement.isJoinedName(sentence.word(participant.first()), participant.actorId());
  }

  /**
   * «في تسجيل صوتي», «خلال لقائه المستشارة», «لقناة العربية», «عن الأزمة»: no verb, no new name.
   */
  private boolean isCircumstance(SpokenSentence sentence, int from, int to) {
    Word first = sentence.word(from);
    boolean opens =
        FunctionWords.in(FunctionWords.PREPOSITIONS, first.folded())
            || SpeakerNouns.isPrepositional(first)
            || first.folded().equals("ل")
            || first.folded().startsWith("ل") && !first.form().isKnown()
            || first.isPunctuation() && "،,(".indexOf(first.mark()) >= 0
            || first.folded().equals("ردا")
            || first.folded().equals("تعليقا");
    if (!opens) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean governed =
          FunctionWords.in(FunctionWords.PREPOSITIONS, sentence.word(i - 1).folded());
      if (SentenceRoles.isFiniteVerb(sentence.word(i)) && !governed
          || sentence.roles().opensContent(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * «مصدر أمني: ...», «وزير الصحة المغربي: ...»: a noun of somebody who speaks, and nothing else.
   */
  private static List<Speaker> unlisted(SpokenSentence sentence, int colon) {
    String folded = sentence.word(0).folded();
    boolean speaks =
        SpeakerNouns.isPerson(folded)
            || SpeakerNouns.isOfficeBearer(folded)
            || SpeakerNouns.isVoice(folded)
            || SpeakerNouns.isMediaOrWitness(folded);
    if (!speaks || colon > 8) {
      return List.of();
    }
    for (int i = 1; i < colon; i++) {
      Word word = sentence.word(i);
      if (word.isPunctuation()
          || SentenceRoles.isFiniteVerb(word)
          || sentence.roles().opensContent(i)
          || FunctionWords.in(FunctionWords.RELATIVES, word.folded())) {
        return List.of();
      }
    }
    return UnknownSpeakers.at(sentence, 0, colon);
  }

  /** «الفلبين: مقتل 36 شخصا»: a state before an event's noun is where it happened. */
  private boolean isPlaceOfEvent(SpokenSentence sentence, Participant participant, int behind) {
    if (!agreement.isState(participant) || behind >= sentence.size()) {
      return false;
    }
    Word word = sentence.word(behind);
    return !word.isPunctuation()
        && !SentenceRoles.isFiniteVerb(word)
        && !FunctionWords.isFunctionWord(word.folded())
        && (word.form().hasArticle()
            ? isDeed(sentence.words(), behind)
            : word.form().mayBeNominal());
  }

  /** «القبض على 3 إرهابيين» */
  private static boolean isDeed(List<Word> words, int index) {
    if (index + 1 >= words.size()
        || !FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(index + 1).folded())) {
      return false;
    }
    for (Reading reading : words.get(index).form().readings()) {
      if (reading.partOfSpeech() == Reading.PartOfSpeech.MASDAR) {
        return true;
      }
    }
    return false;
  }
}
