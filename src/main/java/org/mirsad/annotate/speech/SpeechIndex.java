package org.mirsad.annotate.speech;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.Block;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.LexemeIndex;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds verbs, participles and phrases of speech, and tells whether they report speech where they
 * stand.
 */
final class SpeechIndex {

  /** How a speech word is used. */
  enum Form {
    FINITE,
    PARTICIPLE,
    MASDAR,
    SOURCE
  }

  /**
   * An entry of the table.
   *
   * @param clitic the preposition written to the noun behind: «لوح ب»; 0 if there is none
   * @param lemma the first word of the verb's lexeme, folded
   */
  private record Entry(SpeechVerb verb, boolean derived, char clitic, String lemma) {
    Entry(SpeechVerb verb, boolean derived, char clitic) {
      this(verb, derived, clitic, lemma(verb.lexeme()));
    }

    private static String lemma(String lexeme) {
      int space = lexeme.indexOf(' ');
      return Folding.fold(space < 0 ? lexeme : lexeme.substring(0, space));
    }
  }

  /**
   * A speech word in a sentence.
   *
   * @param first index of its first word
   * @param last index of its last word
   * @param verb the entry
   * @param form how it is used
   * @param complementAt index of the complementizer, colon or opening mark, -1 if none follows
   */
  record Cue(int first, int last, SpeechVerb verb, Form form, int complementAt) {
    /** «على حد قوله»: whoever the pronoun stands for speaks. */
    boolean hasPronoun(List<Word> words) {
      return form == Form.SOURCE
          && last > first
          && verb.complements().contains(SpeechVerb.Complement.NAME)
          && isNounWithPronoun(words.get(last))
          && !isTold(words.get(last - 1).folded())
          && !verb.lexeme().startsWith("من ");
    }

    /** «أقفل المعبر بذريعة أن»: whoever does so says it. */
    boolean isPretext() {
      return form == Form.SOURCE
          && verb.attitude() == SpeechVerb.Attitude.CLAIMS
          && verb.lexeme().startsWith("بد")
          && complementAt == last + 1;
    }

    /** «وفق ما ذكره أوشاكوف»: a verb with its object, and the speaker behind it. */
    private static boolean isTold(String folded) {
      return folded.equals("ما") || folded.equals("حسبما") || folded.equals("كما");
    }

    private static boolean isNounWithPronoun(Word word) {
      boolean noun = false;
      for (Reading reading : word.form().readings()) {
        if (!reading.pronoun()) {
          return false;
        }
        noun |= reading.partOfSpeech().isNominal();
      }
      return noun;
    }
  }

  /** «أقر البرلمان القانون» passes a law, «أقر بالهزيمة» admits something. */
  private static final String PASS_A_LAW = "أقر";

  /** «سُئل ترامب عن …»: who is asked answers. */
  private static final String ASKED = "سأل";

  /** «سمى القرار خطأ», but not «سمى سفيرة جديدة». */
  private static final String NAMED = "سمى";

  /** «عده لافروف خطأ», but not «عد الأصوات». */
  private static final String REGARD = "عد";

  private static final Set<SpeechVerb.Complement> ONLY_THING = Set.of(SpeechVerb.Complement.THING);

  /**
   * Words that may stand inside an expression: «أعرب وزير الخارجية الروسي السيد سيرغي لافروف عن».
   */
  private static final int GAP = 12;

  private static final char NONE = 0;

  /** Strength of verbs that more often mean something else. */
  private static final double WEAK = 0.6;

  private final LexemeIndex<Entry> index;
  private final LexemeIndex<Entry> sources;
  private final TypeTest starts;

  SpeechIndex(Knowledge knowledge, Morphology morphology) {
    index = new LexemeIndex<>(morphology, GAP);
    sources = new LexemeIndex<>(morphology, 0);
    starts = new TypeTest(form -> index.mayStart(form) || sources.mayStart(form));
    for (SpeechVerb verb : knowledge.speechVerbs()) {
      if (verb.source()) {
        sources.add(verb.lexeme(), head(verb.lexeme(), morphology), new Entry(verb, false, NONE));
        verb.derived()
            .forEach(d -> sources.add(d, head(d, morphology), new Entry(verb, true, NONE)));
        continue;
      }
      String words = withoutClitic(verb.lexeme());
      boolean phrase = words.contains(" ");
      index.add(
          words,
          phrase ? LexemeIndex.Head.ANY : LexemeIndex.Head.VERB,
          new Entry(verb, false, clitic(verb.lexeme())));
      addJoined(verb, morphology);
      for (String derived : verb.derived()) {
        String derivedWords = withoutClitic(derived);
        index.add(
            derivedWords,
            derivedWords.contains(" ") ? LexemeIndex.Head.ANY : LexemeIndex.Head.NOMINAL,
            new Entry(verb, true, clitic(derived)));
      }
    }
  }

  /** The «ب» of «لوح ب», which stands at the front of some word behind. */
  private static char clitic(String lexeme) {
    return lexeme.endsWith(" ب") || lexeme.endsWith(" ل") ? lexeme.charAt(lexeme.length() - 1) : 0;
  }

  static String withoutClitic(String lexeme) {
    return clitic(lexeme) == 0 ? lexeme : lexeme.substring(0, lexeme.length() - 2);
  }

  /** «وأبان», «ودعت»: what the dictionary reads as another word when «و» is written to it. */
  private void addJoined(SpeechVerb verb, Morphology morphology) {
    String words = withoutClitic(verb.lexeme());
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    String rest = words.substring(first.length());
    String key = "v:" + Folding.fold(first);
    boolean weak = first.endsWith("ا") || first.endsWith("ى");
    String feminine = (weak ? first.substring(0, first.length() - 1) : first) + "ت";
    for (String form : List.of(first, feminine)) {
      boolean particle = FunctionWords.isFunctionWord(Folding.fold(form)) && !form.endsWith("أ");
      if (space < 0 && !particle && !morphology.analyse(form).has(key)) {
        // «هنأ», which the dictionary reads as «هنا»; «دون» stays the preposition.
        index.add(form, LexemeIndex.Head.EXACT, new Entry(verb, false, clitic(verb.lexeme())));
      }
      if ((space < 0 || morphology.analyse(form).has(key))
          && !morphology.analyse("و" + form).has(key)) {
        index.add(
            "و" + form + rest,
            LexemeIndex.Head.EXACT,
            new Entry(verb, false, clitic(verb.lexeme())));
        if (rest.endsWith("ه") && form.equals(feminine)) {
          // «وصبت ميركل جام غضبها»
          index.add(
              "و" + form + rest + "ا",
              LexemeIndex.Head.EXACT,
              new Entry(verb, false, clitic(verb.lexeme())));
        }
      }
    }
  }

  /** «بدوره» is spelled out, or «بدور قطر» would be one. */
  private static LexemeIndex.Head head(String source, Morphology morphology) {
    if (source.equals("حسب")) {
      // «يُحسب له أنه» is a verb.
      return LexemeIndex.Head.EXACT;
    }
    String last = source.substring(source.lastIndexOf(' ') + 1);
    boolean pronoun = morphology.analyse(last).readings().stream().anyMatch(Reading::pronoun);
    return pronoun ? LexemeIndex.Head.EXACT : LexemeIndex.Head.ANY;
  }

  /** Whether an entry begins with a word of this type. */
  boolean mayStart(Word word) {
    return starts.test(word.form());
  }

  /** The speech word that starts at an index, if it reports speech there, else null. */
  Cue at(SentenceRoles roles, int i) {
    List<Word> words = roles.words();
    if (words.get(i).isPunctuation() || roles.isNamed(i)) {
      return null;
    }
    Cue best = null;
    for (LexemeIndex.Match<Entry> match : index.allAt(words, i)) {
      if (!crossesClause(roles, match) && hasClitic(roles, match)) {
        best = better(best, cue(roles, match));
      }
    }
    for (LexemeIndex.Match<Entry> match : sources.allAt(words, i)) {
      best = better(best, cue(roles, match));
    }
    return best;
  }

  /** «لوح السيناتور بإعادة القانون»: the preposition stands in the verb's own clause. */
  private static boolean hasClitic(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    char clitic = match.value().clitic();
    if (clitic == NONE) {
      return true;
    }
    int end = Math.min(roles.words().size(), match.last() + GAP);
    for (int i = match.last() + 1; i < end; i++) {
      Word word = roles.words().get(i);
      if (word.folded().charAt(0) == clitic
          && !roles.isNamed(i)
          && (word.folded().length() == 1
              || !word.form().isKnown() && word.folded().length() > 4
              || word.folded().startsWith(clitic + "ان")
              || word.form().readings().stream().anyMatch(r -> r.particle() == clitic))) {
        return true;
      }
      if (SentenceRoles.isFiniteVerb(word) && !roles.isNamed(i)
          || roles.opensContent(i)
          || word.isPunctuation() && "،,؛.:".indexOf(word.mark()) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * The longer, then the more verbal, then the surer of two cues; the first when they are equal.
   */
  private static Cue better(Cue best, Cue cue) {
    return cue != null && (best == null || isBetter(cue, best)) ? cue : best;
  }

  /** «أكد أنه عمل على القانون»: the second word of «أكد على» cannot stand behind «أن». */
  private static boolean crossesClause(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    if (match.last() > match.first()
        && (roles.isNamed(match.last()) || isAcrossObject(roles, match))) {
      return true;
    }
    // «لم يتردد في وصف»: the expression's own verb.
    String first = roles.words().get(match.first()).folded();
    int verb = first.endsWith("لم") || first.endsWith("لا") ? 1 : 0;
    for (int i = match.first() + 1 + verb; i < match.last(); i++) {
      Word word = roles.words().get(i);
      if (roles.opensContent(i)
          || SentenceRoles.isFiniteVerb(word) && !word.form().hasArticle() && !roles.isNamed(i)
          || word.folded().equals("لسان")
          || FunctionWords.in(FunctionWords.RELATIVES, word.folded())) {
        return true;
      }
    }
    return false;
  }

  /** «مجلس الأمن يشدد العقوبات على»: behind its subject the verb has an object of its own. */
  private static boolean isAcrossObject(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    int next = match.first() + 1;
    Word word = roles.words().get(next);
    return match.words() == 2
        && next < match.last()
        && match.first() > 0
        && roles.isNamed(match.first() - 1)
        && FunctionWords.in(FunctionWords.PREPOSITIONS, roles.words().get(match.last()).folded())
        && word.form().hasArticle()
        && !SpeakerNouns.isAdverb(word);
  }

  private static boolean isBetter(Cue left, Cue right) {
    int byLength = (left.last() - left.first()) - (right.last() - right.first());
    if (byLength != 0) {
      return byLength > 0;
    }
    int byForm = right.form().compareTo(left.form());
    return byForm != 0 ? byForm > 0 : left.verb().strength() > right.verb().strength();
  }

  private static Cue cue(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    if (match.value().verb().source()) {
      int complement = Complements.find(roles, match.last());
      return new Cue(match.first(), match.last(), match.value().verb(), Form.SOURCE, complement);
    }
    return match.value().derived() ? nominal(roles, match) : finite(roles, match);
  }

  private static Cue nominal(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
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
      return new Cue(match.first(), match.last(), verb, Form.PARTICIPLE, complement);
    }
    masdar &=
        complement >= 0
            && complement - match.last() <= 4
            && (!word.form().hasArticle() || isGoverned(words, match, complement))
            && !verb.complements().equals(ONLY_THING);
    return masdar ? new Cue(match.first(), match.last(), verb, Form.MASDAR, complement) : null;
  }

  /** «واصفا إياه»: a participle the dictionary lacks, in the accusative. */
  private static boolean isRareParticiple(Word word) {
    String folded = word.folded();
    boolean unlisted =
        !word.form().isKnown()
            || !word.form().mayBeNominal() && word.token().surface().indexOf('\u064b') > 0;
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

  private static Cue finite(SentenceRoles roles, LexemeIndex.Match<Entry> match) {
    List<Word> words = roles.words();
    Word word = words.get(match.first());
    SpeechVerb verb = match.value().verb();
    int complement = Complements.find(roles, match.last());
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
    return new Cue(match.first(), match.last(), verb, Form.FINITE, complement);
  }

  /** «عده خطأ», «عدّ القرار خطأ»: with its object or its doubled letter it counts nothing. */
  private static boolean isRegarding(SentenceRoles roles, int verb) {
    return roles.traits(verb).withObject()
        || roles.words().get(verb).token().surface().indexOf('\u0651') > 0
            && !VerbUse.isInRelative(roles, verb);
  }

  /** «أعاب», which the dictionary has as «I am blamed» only. */
  private static boolean isCitation(Word word, Entry entry) {
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
      if (words.get(i).isPunctuation() && "،,".indexOf(words.get(i).mark()) >= 0) {
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
      List<Word> words, LexemeIndex.Match<Entry> match, int complement) {
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
