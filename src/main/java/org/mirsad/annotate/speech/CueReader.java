package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/** Tells whether a word of the table reports speech where it stands, and in which form. */
final class CueReader {
  /** «أقر البرلمان القانون» passes a law, «أقر بالهزيمة» admits something. */
  private static final String PASS_A_LAW = "أقر";

  /** «سُئل ترامب عن …»: who is asked answers. */
  private static final String ASKED = "سأل";

  /** «سمى القرار خطأ», but not «سمى سفيرة جديدة». */
  private static final String NAMED = "سمى";

  /** «عده لافروف خطأ», but not «عد الأصوات». */
  private static final String REGARD = "عد";

  private static final Set<SpeechVerb.Complement> ONLY_THING = Set.of(SpeechVerb.Complement.THING);

  /** Strength of verbs that more often mean something else. */
  private static final double WEAK = 0.6;

  private CueReader() {}

  /** The speech word of a match, null if it reports nothing there. */
  static Cue read(SentenceRoles roles, LexemeIndex.Match<SpeechIndex.Entry> match) {
    if (match.value().verb().source()) {
      int complement = Complements.find(roles, match.last());
      return new Cue(
          match.first(), match.last(), match.value().verb(), Cue.Form.SOURCE, complement);
    }
    return match.value().derived() ? nominal(roles, match) : finite(roles, match);
  }

  private static Cue nominal(SentenceRoles roles, LexemeIndex.Match<SpeechIndex.Entry> match) {
    List<Word> words = roles.words();
    Word word = words.get(match.first());
    boolean circumstantial =
        (SentenceRoles.isCircumstantial(word) || isRareParticiple(word))
            && !VerbUse.endsQuotation(words, match.first())
            && !roles.traits(match.first()).withObject()
            && !SpeakerNouns.isAdverb(word.folded())
            && VerbUse.startsPhrase(words, match.first());
    boolean masdar = isMasdar(word) || SpeakerNouns.isSayingSo(word.folded());
    if (!circumstantial && !masdar) {
      return null;
    }
    SpeechVerb verb = match.value().verb();
    int complement = Complements.find(roles, match.last());
    if (circumstantial && accepts(verb, complement, match.last())) {
      return new Cue(match.first(), match.last(), verb, Cue.Form.PARTICIPLE, complement);
    }
    masdar &=
        complement >= 0
            && complement - match.last() <= 4
            && (!word.form().hasArticle() || isGoverned(words, match, complement))
            && !verb.complements().equals(ONLY_THING);
    return masdar ? new Cue(match.first(), match.last(), verb, Cue.Form.MASDAR, complement) : null;
  }

  /** «واصفا إياه»: a participle the dictionary lacks, in the accusative. */
  private static boolean isRareParticiple(Word word) {
    String folded = word.folded();
    boolean unlisted = !word.form().isKnown() || !word.form().mayBeNominal() && word.hasFathatan();
    return unlisted && (folded.endsWith("ا") || folded.endsWith("ه") || folded.endsWith("ين"));
  }

  private static boolean isMasdar(Word word) {
    for (Reading reading : word.form().readings()) {
      if (reading.partOfSpeech() == Reading.PartOfSpeech.MASDAR) {
        return true;
      }
    }
    return false;
  }

  private static Cue finite(SentenceRoles roles, LexemeIndex.Match<SpeechIndex.Entry> match) {
    List<Word> words = roles.words();
    Word word = words.get(match.first());
    SpeechVerb verb = match.value().verb();
    int complement = Complements.find(roles, match.last());
    boolean pointsBack = BackPointers.before(roles, match.first(), complement) >= 0;
    complement = pointsBack ? -1 : complement;
    if (word.form().hasArticle() && !word.form().isVerb()
        || VerbUse.isOtherVerb(word)
        || VerbUse.isArrival(words, match.first())
        || VerbUse.isImpersonal(roles, match.first())
        || VerbUse.isSpeakersOwn(word) && !isCitation(word, match.value())
        || VerbUse.isMarkedPassive(word)
        || !verb.lexeme().equals(ASKED) && VerbUse.isPassiveOnly(word, match.value().lemma())
        || verb.lexeme().equals(NAMED) && Acts.isAppointment(roles, match.first())
        || verb.lexeme().equals("قال") && Acts.isVote(words, match.first())
        || complement < 0
            && verb.lexeme().equals("أعلن")
            && Acts.isProclamation(roles, match.first())
        || complement < 0 && verb.lexeme().equals("طلب") && Acts.isRequestDone(roles, match.first())
        || complement < 0
            && verb.lexeme().startsWith("دافع")
            && VerbUse.isInRelative(roles, match.first())
        || VerbUse.isConditional(words, match.first())
        || VerbUse.isSigning(roles, match.first())
        || VerbUse.isAttributive(roles, match.first())) {
      return null;
    }
    if (match.words() == 1
        && FunctionWords.isFunctionWord(word.folded())
        && !word.token().surface().endsWith("أ")
        && (complement < 0 || words.get(complement).isPunctuation())) {
      // «وبين أن», never «وضمن القائمة»
      return null;
    }
    boolean titled =
        complement > match.last()
            && words.get(complement).mark() == ':'
            && roles.sentence().block() == Block.Kind.HEADLINE;
    if (verb.strength() < WEAK && (titled || isFar(words, match.last(), complement))) {
      complement = -1;
    }
    if (complement < 0
        && isAct(verb)
        && (Acts.isActNamed(roles, match.first()) || Acts.isActOfNoun(roles, match.first()))) {
      return null;
    }
    if (complement < 0
        && verb.lexeme().equals(PASS_A_LAW)
        && !Acts.isAdmission(roles, match.first())) {
      return null;
    }
    boolean aboutSomething = verb.strength() >= WEAK && Complements.isAbout(words, match.last());
    boolean sure = complement > match.last() && verb.strength() >= 0.9;
    if (!VerbUse.isUsedAsVerb(roles, match.first(), sure)
            && !VerbUse.isDescribing(roles, match, complement)
        || !aboutSomething
            && !pointsBack
            && !(verb.lexeme().equals(REGARD) && isRegarding(roles, match.first()))
            && !Complements.isBehindQuotation(words, match.first())
            && !accepts(verb, complement, match.last())) {
      return null;
    }
    boolean denied =
        roles.negation(match.first()).isPresent()
            && !(match.first() > 0 && roles.isNamed(match.first() - 1))
            && verb.attitude() != SpeechVerb.Attitude.DENIES
            && !VerbUse.isExcepted(roles, match.last());
    if (denied && !(complement >= 0 && words.get(complement).isPunctuation())) {
      return null;
    }
    return new Cue(match.first(), match.last(), verb, Cue.Form.FINITE, complement);
  }

  /** «عده خطأ», «عدّ القرار خطأ»: with its object or its doubled letter it counts nothing. */
  private static boolean isRegarding(SentenceRoles roles, int verb) {
    return roles.traits(verb).withObject()
        || roles.words().get(verb).token().surface().indexOf('\u0651') > 0
            && !VerbUse.isInRelative(roles, verb);
  }

  /** «أعاب», which the dictionary has as «I am blamed» only. */
  private static boolean isCitation(Word word, SpeechIndex.Entry entry) {
    return word.form().stripped().contains(entry.lemma());
  }

  /** «تدافع عن حدودها، غير أنه»: what a verb of many uses leads to behind a mark is not its own. */
  private static boolean isFar(List<Word> words, int last, int complement) {
    boolean mark = false;
    for (int i = last + 1; i < complement; i++) {
      mark |= words.get(i).isPunctuation() && "،,؛".indexOf(words.get(i).mark()) >= 0;
      if (mark && words.get(i).folded().equals("عن")) {
        // «عبر فيدان، الذي أدار الجلسة، عن ارتياحه لأن …»
        return false;
      }
    }
    return mark && (complement - last > 12 || !hasComma(words, last + 2, complement - 1));
  }

  private static boolean hasComma(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isComma()) {
        return true;
      }
    }
    return false;
  }

  /** Verbs whose object may be an act or words: «أعلن», «دعا»; a refusal is a position. */
  private static boolean isAct(SpeechVerb verb) {
    return switch (verb.attitude()) {
      case SAYS, WRITES, DEMANDS, PROMISES, AGREES -> true;
      default -> false;
    };
  }

  /** «سارع إلى التوضيح بأن», «اكتفى بالقول إن»: with the article only right before the content. */
  private static boolean isGoverned(
      List<Word> words, LexemeIndex.Match<SpeechIndex.Entry> match, int complement) {
    boolean preposition =
        match.first() > 0
                && FunctionWords.in(
                    FunctionWords.PREPOSITIONS, words.get(match.first() - 1).folded())
            || words.get(match.first()).folded().startsWith("بال");
    return preposition && complement == match.last() + 1;
  }

  static boolean accepts(SpeechVerb verb, int complement, int last) {
    if (verb.complements().contains(SpeechVerb.Complement.ANY)) {
      return true;
    }
    if (verb.complements().contains(SpeechVerb.Complement.THING) && verb.strength() >= 0.5) {
      return true;
    }
    return complement > last && verb.complements().contains(SpeechVerb.Complement.THAT);
  }
}
