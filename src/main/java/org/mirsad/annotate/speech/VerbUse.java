package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;

/**
 * Tells whether a word that may be a verb or participle of speech is used as one where it stands.
 */
final class VerbUse {
  /** Forms that are nearly always another verb's: «يعد» is «is counted», «يبلغ» «reaches». */
  private static final Set<String> OTHER_VERBS =
      Set.of(
          "يعد", "ويعد", "تعد", "وتعد", "يبلغ", "تبلغ", "ويبلغ", "وتبلغ", "لمن", "افيد", "وافيد",
          "قيل", "وقيل", "نصف", "ونصف", "ترجع", "وترجع", "يرجع", "ويرجع", "تبين", "وتبين", "تردد",
          "وتردد", "تقع", "وتقع", "ووصل", "وتهلل", "يعدون", "ويعدون", "فيعدون", "يوخذ", "ويوخذ",
          "يؤخذ", "ويؤخذ");

  private static final Set<String> CONDITIONS = Set.of("اذا", "لو", "واذا", "ولو", "فاذا");

  private static final Set<String> IMPERSONAL =
      Set.of(
          "يذكر", "ويذكر", "يشار", "ويشار", "يقال", "ويقال", "يعتقد", "ويعتقد", "تجدر", "يزعم",
          "يتوقع", "ويتوقع", "يلاحظ", "ويلاحظ", "يرجح", "ويرجح", "يحسب", "ويحسب", "ينتظر", "يستبعد",
          "ويستبعد", "ينكر", "يخشي", "ويخشي");

  private VerbUse() {}

  static boolean isOtherVerb(Word word) {
    return OTHER_VERBS.contains(word.folded());
  }

  /** «ورد في التقرير أن»: it stands there; «ورد لافروف بأن»: and he replied. */
  static boolean isArrival(List<Word> words, int i) {
    return words.get(i).folded().equals("ورد")
        && (i > 0 && !words.get(i - 1).isPunctuation()
            || i + 1 < words.size() && FunctionWords.isFunctionWord(words.get(i + 1).folded()));
  }

  /** «يذكر أن», «يشار إلى أن»: nobody says it. */
  static boolean isImpersonal(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    boolean opens = i == 0 || words.get(i - 1).isPunctuation();
    int next = i + 1;
    if (next < words.size() && words.get(next).folded().equals("الي")) {
      next++;
    }
    return opens
        && IMPERSONAL.contains(words.get(i).folded())
        && next < words.size()
        && roles.opensContent(next);
  }

  /** «استُبعد», «اتُّهم»: a perfect with the vowel of the passive written. */
  static boolean isMarkedPassive(Word word) {
    String surface = word.token().surface();
    int vowel = surface.indexOf('\u064f');
    int first = "وف".indexOf(surface.charAt(0)) >= 0 && surface.length() > 4 ? 1 : 0;
    boolean imperfect = "يتنسأ".indexOf(surface.charAt(first)) >= 0;
    if (imperfect && vowel == first + 1 && surface.indexOf('\u064e') > vowel) {
      // «يُعيَّر»
      return true;
    }
    return vowel > first && !imperfect && !surface.endsWith("وا");
  }

  /** «ووصل», «وتلقى» hold letters of another verb's passive: «واصل», «ألقى». */
  static boolean isPassiveOnly(Word word, String lemma) {
    boolean passive = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb() && reading.lemma().equals(lemma)) {
        if (!reading.passive()) {
          return false;
        }
        passive = true;
      }
    }
    return passive;
  }

  /** «إذا طلبت بغداد ذلك»: what has not been said. */
  static boolean isConditional(List<Word> words, int i) {
    return i > 0 && CONDITIONS.contains(words.get(i - 1).folded());
  }

  /** «مصر توقع منفردة»: behind a feminine subject it is «signs», or it would be «تتوقع». */
  static boolean isSigning(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    return i > 0
        && roles.isNamed(i - 1)
        && words.get(i).folded().equals("توقع")
        && (i + 1 >= words.size() || !roles.opensContent(i + 1));
  }

  /**
   * «تحرك وصفه الجبير بأنه استعراض», «في واشنطن عبر البيت الأبيض عن»: what follows makes it a verb.
   */
  static boolean isDescribing(SentenceRoles roles, LexemeIndex.Match<?> match, int complement) {
    List<Word> words = roles.words();
    if (match.words() > 1) {
      return match.last() > match.first() + 1 && roles.isNamed(match.first() + 1)
          || SpeakerNouns.isSomebody(words.get(match.first() + 1));
    }
    return complement > match.last()
        && complement - match.last() <= 8
        && words.get(complement).folded().startsWith("بان")
        && roles.traits(match.first()).withObject();
  }

  /** «لا يرى في المفاوضات إلا», «لم يطلب سوى»: a denial that is none. */
  static boolean isExcepted(SentenceRoles roles, int last) {
    for (int i = last + 1; i < Math.min(roles.words().size(), last + 10); i++) {
      Word word = roles.words().get(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.folded().equals("الا") || word.folded().equals("سوي")) {
        return !roles.opensContent(last + 1);
      }
    }
    return false;
  }

  /** «فندق «إمبريال مرحبا»»: a word of a name in marks. */
  static boolean endsQuotation(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).isPunctuation()
        && "»”".indexOf(words.get(i + 1).mark()) >= 0;
  }

  /** «نصف», «نقول»: a verb of the first person only reports nobody's words. */
  static boolean isSpeakersOwn(Word word) {
    boolean any = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        any = true;
        if (reading.person() != 1) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a verb stands in a relative clause. */
  static boolean isInRelative(SentenceRoles roles, int verb) {
    String opener = roles.words().get(roles.clauseStart(verb)).folded();
    return FunctionWords.in(FunctionWords.RELATIVES, opener);
  }

  /** «خطرا يهدد تونس»: a verb that describes the indefinite noun before it. */
  static boolean isAttributive(SentenceRoles roles, int i) {
    if (i < 1 || roles.isNamed(i - 1)) {
      return false;
    }
    Word before = roles.words().get(i - 1);
    return !before.isPunctuation()
        && before.form().isKnown()
        && !before.form().hasArticle()
        && isBareImperfect(roles.words().get(i))
        && (!before.form().mayBeVerb() || before.folded().endsWith("ا"))
        && isNominalWithoutPronoun(before)
        && (!SpeakerNouns.isAdverb(before) || isThing(before));
  }

  /** «إعلاناً يعترف»: an accusative that is no adverb. */
  private static boolean isThing(Word word) {
    if (SpeakerNouns.isAdverb(word.folded()) || word.token().kind() == Token.Kind.NUMBER) {
      return false;
    }
    boolean noun = false;
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE) {
        return false;
      }
      noun |= reading.partOfSpeech().isNominal();
    }
    return noun;
  }

  /** «بيانا صاغته الكويت يدعو إلى تحقيق»: an imperfect in the middle tells of a noun before it. */
  static boolean isOfNounBefore(SentenceRoles roles, int i) {
    if (i < 2
        || !roles.words().get(i).folded().startsWith("ي")
        || !isBareImperfect(roles.words().get(i))) {
      return false;
    }
    Word before = roles.words().get(i - 1);
    return !before.isPunctuation()
        && before.form().mayBeNominal()
        && !before.form().mayBeVerb()
        && !before.form().isFunctionWord()
        && !SpeakerNouns.isAdverb(before);
  }

  /** «استقبل مبعوثة أمريكية أثنت على»: behind an indefinite noun of a clause that has its verb. */
  static boolean isOfIndefiniteBefore(SentenceRoles roles, int i) {
    if (i < 2
        || SentenceRoles.isJoined(roles.words().get(i))
        || roles.words().get(i).folded().startsWith("ل")
        || roles.isNamed(i - 1)) {
      return false;
    }
    Word before = roles.words().get(i - 1);
    Word behind = roles.words().get(Math.min(i + 1, roles.words().size() - 1));
    if (before.isPunctuation()
        // «ألقى كلمة شدد فيها على», «عبارة قالها»: his whose words they are.
        || roles.traits(i).withObject()
        || Acts.isInIt(roles.words(), i + 1 < roles.words().size() ? i + 1 : i)
        || SpeakerNouns.isPrepositionWithPronoun(behind.folded())
            && behind.folded().startsWith("في")
            && before.form().stripped().stream().anyMatch(SpeakerNouns::isOccasion)
        || !before.form().isKnown()
        || !before.form().mayBeNominal()
        || before.form().mayBeVerb()
        || before.form().hasArticle()
        || before.form().isFunctionWord()
        || SpeakerNouns.isAdverb(before)
        || !isNominalWithoutPronoun(before)) {
      return false;
    }
    for (int v = i - 2; v >= 0 && !roles.words().get(v).isPunctuation(); v--) {
      if (SentenceRoles.isFiniteVerb(roles.words().get(v)) && !roles.isNamed(v)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareImperfect(Word word) {
    // «بيانا يدين»: what looks like an imperfect is no rarer perfect of the same letters.
    boolean looksSo = word.folded().startsWith("ي");
    for (Reading reading : word.form().readings()) {
      if (looksSo && reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT) {
        continue;
      }
      if (reading.partOfSpeech().isVerb()
          && (reading.partOfSpeech() != Reading.PartOfSpeech.IMPERFECT
              || reading.conjunction() != 0
              || reading.particle() != 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNominalWithoutPronoun(Word word) {
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech().isNominal() && !reading.pronoun()) {
        return true;
      }
    }
    return false;
  }

  /** Where a participle goes on with the subject: behind a mark, or in the accusative. */
  static boolean startsPhrase(List<Word> words, int i) {
    if (i == 0 || words.get(i - 1).isPunctuation()) {
      return true;
    }
    Word before = words.get(i - 1);
    // «سارع إلى تصويب الرواية قائلا»: behind a definite noun it cannot be an adjective.
    return words.get(i).folded().endsWith("ا") || FunctionWords.isFunctionWord(before.folded());
  }

  /** A word without verbal readings counts too where the dictionary does not know the verb. */
  static boolean isUsedAsVerb(SentenceRoles roles, int i, boolean sure) {
    List<Word> words = roles.words();
    Word word = words.get(i);
    if (!word.form().mayBeVerb()) {
      // «وبين أن» where a clause begins; elsewhere it is the preposition.
      boolean particle = FunctionWords.isFunctionWord(word.folded());
      return !word.form().hasArticle() && (!particle || i == 0 || words.get(i - 1).isPunctuation());
    }
    if (i > 0 && isObjectOfVerb(roles, i)) {
      return false;
    }
    if (roles.isVerbHere(i) || i > 1 && isBehindAdverbial(words, i)) {
      return true;
    }
    boolean governed =
        i > 0 && FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(i - 1).folded());
    return !governed
        && !word.form().hasArticle()
        && (sure
            || i + 1 < words.size() && SentenceRoles.isComplementizer(words.get(i + 1))
            || i + 1 < words.size() && Acts.isInIt(words, i + 1)
            || isSubjectAt(roles, i + 1));
  }

  /** «تلقت رد واشنطن»: a noun right behind a verb. */
  private static boolean isObjectOfVerb(SentenceRoles roles, int i) {
    Word word = roles.words().get(i);
    Word before = roles.words().get(i - 1);
    return word.form().mayBeNominal()
        && !word.form().isVerb()
        && !roles.isNamed(i - 1)
        && before.form().isVerb()
        && roles.isVerbHere(i - 1)
        && !SpeakerNouns.isAuxiliary(before.folded())
        && !FunctionWords.isFunctionWord(before.folded());
  }

  /** «إلى ذلك ذكر», «مع هذا قال»: behind a preposition and its demonstrative. */
  private static boolean isBehindAdverbial(List<Word> words, int i) {
    String before = words.get(i - 1).folded();
    return (before.equals("ذلك") || before.equals("هذا"))
        && FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(i - 2).folded());
  }

  private static boolean isSubjectAt(SentenceRoles roles, int i) {
    for (Participant participant : roles.participants()) {
      if (participant.first() == i && participant.isDirect() && !participant.byAdjective()) {
        return true;
      }
    }
    return false;
  }
}
