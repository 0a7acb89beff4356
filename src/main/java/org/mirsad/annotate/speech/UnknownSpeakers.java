package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.actor.GivenNames;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Token;

/** Finds speakers who are in nobody's list, so that what they say is given to no one else. */
final class UnknownSpeakers {
  private static final Set<String> TIMES =
      Set.of("منتصف", "مطلع", "نهايه", "بدايه", "اواخر", "اوايل", "ليله", "فجر", "ظهر", "عصر");

  /** «المنظمة الدولية», «المجلس الأعلى»: adjectives that make a body no other one. */
  private static final Set<String> OF_ANY_BODY =
      Set.of(
          "الدولي",
          "الدوليه",
          "الاممي",
          "الامميه",
          "العالمي",
          "العالميه",
          "الاعلي",
          "الحالي",
          "الحاليه",
          "الماضي",
          "المعني",
          "المعنيه");

  private static final int LONGEST_PHRASE = 9;

  private UnknownSpeakers() {}

  /**
   * Whether a noun phrase behind the verb is its subject though no actor: always before content
   * («قال الباحث إن»), else a name or a noun of somebody who speaks. A lone noun that takes up who
   * spoke before is none.
   */
  static boolean isOvertSubject(SpokenSentence sentence, int head, int end, boolean hasContent) {
    Word word = sentence.word(head);
    String folded = word.folded();
    if (sentence.roles().isNamed(head)
        || word.token().kind() == Token.Kind.NUMBER
        // «قال، والدموع في عينيه، إن», «هنأه وقال»
        || SentenceRoles.isJoined(word)
        || folded.startsWith("نفس")
        || folded.startsWith("انفس")
        || folded.equals("باسم")
        || SpeakerNouns.isPrepositionalShape(folded)
        || FunctionWords.isFunctionWord(folded)
        || SpeakerNouns.isPrepositional(word)
        || SpeakerNouns.isPrepositionWithPronoun(folded)) {
      return false;
    }
    if (SpeakerNouns.isUnknownName(word) || SpeakerNouns.isMediaOrWitness(folded)) {
      return true;
    }
    if (head + 1 < end && SpeakerNouns.isSame(sentence.word(head + 1).folded())) {
      return false;
    }
    if (SpeakerNouns.isAnaphor(folded)) {
      return isSpokesman(sentence, head)
          || SpeakerNouns.isBodilyAnaphor(folded) && isDescribed(sentence, head)
          || nameBehind(sentence.roles(), head + 1, phraseEnd(sentence, head + 1, end))
          || isOfBody(sentence, head, end);
    }
    return hasContent && word.form().mayBeNominal() && !SpeakerNouns.isObliquePlural(word)
        || SpeakerNouns.isVoice(folded)
        || SpeakerNouns.isPerson(folded) && !SpeakerNouns.isOblique(folded);
  }

  /** «الناطق الرسمي باسم الحكومة», «المتحدث باسمه», «القيادي فيها»: a man of somebody's. */
  private static boolean isSpokesman(SpokenSentence sentence, int head) {
    int at = head + 1;
    while (at < Math.min(head + 3, sentence.size())
        && sentence.word(at).form().hasArticle()
        && !SpeakerNouns.isAdverb(sentence.word(at))) {
      at++;
    }
    if (at >= sentence.size() || !SpeakerNouns.isPersonalAnaphor(sentence.word(head).folded())) {
      return false;
    }
    String folded = sentence.word(at).folded();
    return folded.startsWith(Offices.IN_THE_NAME_OF)
        || at == head + 1 && (folded.equals("فيها") || folded.equals("فيه"));
  }

  /** «المجلس العسكري», «الحركة الشعبية»: another one than the body named last. */
  private static boolean isDescribed(SpokenSentence sentence, int head) {
    if (head + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.word(head + 1).folded();
    return next.startsWith("ال")
        && (next.endsWith("ي") || next.endsWith("يه"))
        && !OF_ANY_BODY.contains(next)
        && !SpeakerNouns.isAdverb(sentence.word(head + 1));
  }

  /** «النائب عن الجهة», «القيادي السابق في الاتحاد»: whose he is tells that he is a new one. */
  private static boolean isOfBody(SpokenSentence sentence, int head, int end) {
    int at = phraseEnd(sentence, head + 1, end);
    if (at + 1 >= sentence.size() || at > head + 3 || sentence.word(at).isPunctuation()) {
      return false;
    }
    String folded = sentence.word(at).folded();
    String body = sentence.word(at + 1).folded();
    return folded.equals("عن")
            && at == head + 1
            && Folding.fold("النائب").equals(sentence.word(head).folded())
        || folded.equals("في")
            && SpeakerNouns.isPersonalAnaphor(sentence.word(head).folded())
            && (SpeakerNouns.isBodyOfMembers(body));
  }

  /** Up to the next particle or mark: «قالت المنظمة [الدولية] في بيان». */
  private static int phraseEnd(SpokenSentence sentence, int from, int end) {
    int at = from;
    while (at < end
        && !sentence.word(at).isPunctuation()
        && !FunctionWords.isFunctionWord(sentence.word(at).folded())) {
      at++;
    }
    return at;
  }

  /** As {@link #nameBehind}, also where both parts of the name are words: «ذبيح الله». */
  static boolean wordyNameBehind(SentenceRoles roles, int from, int end) {
    for (int at = from; at + 1 < Math.min(end, from + 3); at++) {
      if (isTwoWordName(roles, from, at)) {
        return true;
      }
    }
    return nameBehind(roles, from, end);
  }

  /** A name the actor list lacks behind an office: «السفير الصيني لدى سوريا تشي تشياجين». */
  static boolean nameBehind(SentenceRoles roles, int from, int end) {
    for (int at = from; at < Math.min(end, from + 6); at++) {
      Word word = roles.words().get(at);
      boolean clitic =
          at > from
              && "لب".indexOf(word.folded().charAt(0)) >= 0
              && !GivenNames.contains(word.folded());
      boolean place =
          at > 0
              && FunctionWords.in(FunctionWords.PREPOSITIONS, roles.words().get(at - 1).folded());
      // Folded, the preposition «على» is spelled like the name «علي».
      boolean compound = word.folded().equals("عبد") || word.folded().equals("ابو");
      boolean name =
          (compound || SpeakerNouns.isName(word)) && !word.token().surface().equals("على");
      if (!roles.isNamed(at) && name && !clitic && !place) {
        return true;
      }
    }
    return false;
  }

  /** For «قال المبعوث إن» where nobody spoke before: the noun behind the verb, whoever it is. */
  static List<Speaker> behind(SpokenSentence sentence, Cue cue) {
    int head = cue.last() + 1;
    if (cue.form() != Cue.Form.FINITE || cue.complementAt() <= head || cue.last() > cue.first()) {
      return List.of();
    }
    Word word = sentence.word(head);
    boolean noun =
        !word.isPunctuation()
            && !FunctionWords.isFunctionWord(word.folded())
            && !SpeakerNouns.isPrepositional(word)
            && word.form().mayBeNominal();
    return noun ? at(sentence, head, cue.complementAt()) : List.of();
  }

  /**
   * «وأيد الوزراء بيانا», «وتقدر كلفة الطريق»: the noun behind a verb that opens a sentence and has
   * no content is its subject rather than the object of whoever spoke before.
   */
  static List<Speaker> opening(SpokenSentence sentence, Cue cue) {
    int head = cue.last() + 1;
    if (cue.form() != Cue.Form.FINITE
        || cue.first() > 1
        || cue.last() > cue.first()
        || cue.complementAt() >= 0
        || head >= sentence.size()) {
      return List.of();
    }
    Word word = sentence.word(head);
    boolean noun =
        !word.isPunctuation()
            && word.form().mayBeNominal()
            && !sentence.roles().isNamed(head)
            && !SpeakerNouns.isAnaphor(word.folded())
            && !SpeakerNouns.isObliquePlural(word)
            && !FunctionWords.isFunctionWord(word.folded())
            && word.form().readings().stream().allMatch(r -> r.particle() == 0)
            && !SpeakerNouns.isPrepositionalShape(word.folded())
            && !SpeakerNouns.isPairOfPeople(word.folded())
            && !SpeakerNouns.isPairOfSides(word.folded())
            && !SpeakerNouns.isAdverb(word)
            && word.form().readings().stream().noneMatch(r -> r.pronoun())
            && (SpeakerNouns.isSomebody(word) || !VerbObjects.needsThing(cue))
            && !VerbObjects.isAddressed(sentence, cue, head);
    return noun ? at(sentence, head, sentence.size(), false) : List.of();
  }

  /** «ذبيح الله» behind ranks and adjectives: two bare nouns in a row that are no adverbs. */
  private static boolean isTwoWordName(SentenceRoles roles, int from, int at) {
    for (int i = from; i < at; i++) {
      if (!roles.words().get(i).form().hasArticle()) {
        return false;
      }
    }
    Word word = roles.words().get(at);
    Word next = roles.words().get(at + 1);
    return isBareNoun(word)
        && !roles.isNamed(at)
        && !roles.isNamed(at + 1)
        && !word.folded().endsWith("ا")
        && !word.folded().endsWith("ه")
        && !next.isPunctuation()
        && !FunctionWords.isFunctionWord(next.folded())
        && !SpeakerNouns.isPrepositional(next)
        && !SpeakerNouns.isAdverb(next)
        && next.form().mayBeNominal();
  }

  private static boolean isBareNoun(Word word) {
    return !word.isPunctuation()
        && word.token().kind() == Token.Kind.ARABIC
        && !FunctionWords.isFunctionWord(word.folded())
        && !SpeakerNouns.isPrepositional(word)
        && !SpeakerNouns.isAdverb(word)
        && !SpeakerNouns.isVoice(word.folded())
        && !TIMES.contains(word.folded())
        && !word.form().hasArticle()
        && word.form().mayBeNominal();
  }

  /** The unknown speaker whose noun phrase begins at an index, before content that follows. */
  static List<Speaker> at(SpokenSentence sentence, int head, int end) {
    return at(sentence, head, end, true);
  }

  /**
   * The unknown speaker whose noun phrase begins at an index.
   *
   * @param hasContent whether content follows; else an object may, and the phrase is kept short
   */
  static List<Speaker> at(SpokenSentence sentence, int head, int end, boolean hasContent) {
    int limit = Math.min(end, head + (hasContent ? LONGEST_PHRASE : 3));
    int last = head;
    while (last + 1 < limit && goesOn(sentence, head, last + 1, limit)) {
      last++;
    }
    return List.of(new Speaker("", sentence.surface(head, last)));
  }

  private static boolean goesOn(SpokenSentence sentence, int head, int at, int end) {
    Word word = sentence.word(at);
    String folded = word.folded();
    if (word.isPunctuation()
        || folded.startsWith("قول")
        || FunctionWords.in(FunctionWords.RELATIVES, folded)
        || SpeakerNouns.isAdverb(word)
        || folded.endsWith("ا") && SentenceRoles.isCircumstantial(word)
        || SentenceRoles.isFiniteVerb(word) && !SpeakerNouns.isName(word)) {
      return false;
    }
    if (folded.equals("باسم") || word.token().surface().equals("علي")) {
      return true;
    }
    if (FunctionWords.isFunctionWord(folded)) {
      // «مسؤول في الوزارة», but not «مسؤول في تصريح»
      boolean place = folded.equals("في") || folded.equals("لدي");
      return place
          && at + 1 < end
          && !sentence.word(head).form().hasArticle()
          && !SpeakerNouns.isOccasion(sentence.word(at + 1).folded())
          && !sentence.word(at + 1).isPunctuation();
    }
    return !folded.equals("ل") && !SpeakerNouns.isPrepositional(word);
  }
}
