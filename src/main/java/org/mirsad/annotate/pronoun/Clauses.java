package org.mirsad.annotate.pronoun;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** Where the verbs of a sentence have their subjects, and which words carry pronouns. */
final class Clauses {
  /** Where the subject of a verb stands that is no actor of its clause. */
  enum SubjectPosition {
    /** A noun that is no actor. */
    OVERT,
    /** The pronoun on the particle before: «إنه سيلتقي». */
    PARTICLE,
    /** Nothing: the verb alone tells it. */
    DROPPED,
    /** A noun behind the verb that may be its subject or its object. */
    UNCLEAR
  }

  /**
   * A pronoun written to a word.
   *
   * @param span where it stands
   * @param feminine its gender
   */
  record Pronoun(Span span, boolean feminine) {}

  /** Particles whose pronoun is the subject of the verb behind them. */
  private static final Set<String> PRONOMINAL =
      Set.of(
          "انه", "انها", "بانه", "بانها", "لانه", "لانها", "لكنه", "لكنها", "وانه", "وانها",
          "وبانه", "ولكنه", "ولكنها", "كانه", "كانها");

  static final Set<String> CONNECTIVES = Set.of("كما", "ثم", "حيث", "اذ", "لكن", "بل");

  private static final Set<String> BETWEEN =
      Set.of("قد", "لقد", "لم", "لن", "لا", "سوف", "كان", "كانت", "لطالما", "ايضا");

  /** Verbs without a subject somebody could be, and auxiliaries, whose verb comes behind. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "v:تم", "v:جري", "v:وجب", "v:امكن", "v:انبغي", "v:بدا", "v:تعين", "v:كان", "v:اصبح",
          "v:بات", "v:ظل", "v:زال", "v:عاد", "v:حان", "v:ذكر", "v:كاد", "v:وجد", "v:جاز", "v:تضمن",
          "v:شمل", "v:استمر", "v:بدي", "v:جاء", "v:ورد", "v:حصل", "v:حدث", "v:وقع", "v:توجد",
          "v:اتضح");

  /** Passives of reporting, which look like actives without their vowels, and «وبعده بساعات». */
  private static final Set<String> IMPERSONAL_FORMS =
      Set.of(
          "بعده", "بعدها", "قبله", "قبلها", "يشار", "يذكر", "افيد", "يفترض", "يعتقد", "يتوقع",
          "ينتظر", "يقال", "قيل", "يعرف");

  private static final Set<String> LEADERS_OWN =
      Set.of(
          "بلاده", "بلادها", "حكومته", "حكومتها", "ادارته", "ادارتها", "جيشه", "قواته", "نظامه",
          "حزبه", "حركته", "جماعته");

  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "ذلك", "تلك", "هؤلاء");

  private static final Set<String> SUBJECTS_THEMSELVES = Set.of("ما", "مما", "من");

  private static final TypeTest OF_LEADER =
      new TypeTest(form -> form.stripped().stream().anyMatch(LEADERS_OWN::contains));

  static final TypeTest IS_BETWEEN = new TypeTest(form -> BETWEEN.contains(form.folded()));

  private static final TypeTest IS_PRONOMINAL =
      new TypeTest(form -> PRONOMINAL.contains(form.folded()));

  /** With and without و or ف. */
  private static final TypeTest IS_SUBJECT_ITSELF =
      new TypeTest(form -> FunctionWords.in(SUBJECTS_THEMSELVES, form.folded()));

  /** With and without و or ف. */
  private static final TypeTest IS_DEMONSTRATIVE =
      new TypeTest(form -> FunctionWords.in(DEMONSTRATIVES, form.folded()));

  /** Types with some reading as a verb of the third person that has a pronoun written to it. */
  private static final TypeTest HAS_OBJECT =
      new TypeTest(
          form ->
              form.readings().stream()
                  .anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.pronoun()));

  private static final TypeTest WITHOUT_SUBJECT = new TypeTest(Clauses::isImpersonal);

  private final SentenceRoles roles;
  private final List<Word> words;

  Clauses(SentenceRoles roles) {
    this.roles = roles;
    this.words = roles.words();
  }

  SentenceRoles roles() {
    return roles;
  }

  Sentence sentence() {
    return roles.sentence();
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  VerbForm verb(int index) {
    return VerbForm.of(words.get(index));
  }

  boolean isVerb(int index) {
    return !roles.isNamed(index) && roles.isVerbHere(index);
  }

  /** Whether a word is a verb by its form, not by its place alone. */
  boolean isSurelyVerb(int index) {
    return SentenceRoles.isFiniteVerb(words.get(index))
        || opensSentence(index) && index < 3 && SentenceRoles.isJoined(words.get(index));
  }

  boolean isImpersonal(int index) {
    Word word = words.get(index);
    return WITHOUT_SUBJECT.test(word.form());
  }

  private static boolean isImpersonal(WordForm form) {
    boolean passive =
        form.readings().stream().filter(r -> r.partOfSpeech().isVerb()).allMatch(Reading::passive);
    return passive || form.hasAny(IMPERSONAL) || FunctionWords.in(IMPERSONAL_FORMS, form.folded());
  }

  /** The actors of its own clause that are the subject of a verb. */
  List<Participant> subjects(int verb) {
    int before = particle(verb);
    if (before >= 0) {
      return List.of();
    }
    List<Participant> subjects = roles.subjects(verb);
    boolean ofClauseBefore =
        !subjects.isEmpty()
            && subjects.get(0).last() < roles.clauseStart(verb)
            && SentenceRoles.isJoined(words.get(verb));
    return ofClauseBefore ? List.of() : subjects;
  }

  boolean isRelative(int verb) {
    int start = roles.clauseStart(verb);
    return roles.traits(start).relative()
        || verb > 0 && IS_SUBJECT_ITSELF.test(words.get(verb - 1).form());
  }

  /**
   * Whether nothing around a verb forbids that its subject is that of the clause before: «ما يشير»
   * has «ما», «ويعكس هذا الموقف» the demonstrative.
   */
  boolean mayHaveDropped(int verb) {
    boolean behindWhat = verb > 0 && SUBJECTS_THEMSELVES.contains(words.get(verb - 1).folded());
    int next = next(verb);
    boolean beforeThis = next < words.size() && IS_DEMONSTRATIVE.test(words.get(next).form());
    return !behindWhat && !beforeThis;
  }

  SubjectPosition subjectPosition(int verb) {
    if (particle(verb) >= 0) {
      return SubjectPosition.PARTICLE;
    }
    if (hasTopic(verb) || !mayHaveDropped(verb)) {
      return SubjectPosition.OVERT;
    }
    if (!opensClause(verb)) {
      return SubjectPosition.UNCLEAR;
    }
    if (nextIsNominal(verb)) {
      return words.get(next(verb)).form().hasArticle()
          ? SubjectPosition.OVERT
          : SubjectPosition.UNCLEAR;
    }
    return SubjectPosition.DROPPED;
  }

  /** The particle with a pronoun that the verb stands behind, or -1. */
  private int particle(int verb) {
    int before = verb - 1;
    while (before > 0 && IS_BETWEEN.test(words.get(before).form())) {
      before--;
    }
    return before >= 0 && IS_PRONOMINAL.test(words.get(before).form()) ? before : -1;
  }

  /** The pronoun on the particle before a verb. */
  Span particlePronoun(int verb) {
    return suffix(particle(verb));
  }

  /** The last letters of a word that are a pronoun: «ها» or «ه». */
  Span suffix(int index) {
    Word word = words.get(index);
    int length = word.token().surface().endsWith("ها") ? 2 : 1;
    return new Span(word.span().end() - length, word.span().end());
  }

  /** «الحكومة أعلنت»: a noun that is no actor stands before the verb in its clause. */
  private boolean hasTopic(int verb) {
    for (int i = roles.clauseStart(verb); i < verb; i++) {
      Word word = words.get(i);
      if (isVerb(i)) {
        return false;
      }
      boolean noun =
          !word.isPunctuation()
              && !word.form().isFunctionWord()
              && !roles.isNamed(i)
              && word.form().mayBeNominal()
              && (i == 0 || !roles.traits(i - 1).isPreposition());
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb goes on with the clause before: joined to it, behind a mark or a connective. A
   * verb behind a noun may be its relative clause («خطوة لم تقدم عليها»).
   */
  private boolean opensClause(int verb) {
    int first = verb;
    while (first > 0 && IS_BETWEEN.test(words.get(first - 1).form())) {
      first--;
    }
    Word word = words.get(first);
    boolean joined =
        word.folded().charAt(0) == 'و' && BETWEEN.contains(word.folded().substring(1))
            || SentenceRoles.isJoined(word);
    return joined
        || first == 0
        || words.get(first - 1).isPunctuation() && "،,؛".indexOf(words.get(first - 1).mark()) >= 0
        || FunctionWords.in(CONNECTIVES, words.get(first - 1).folded());
  }

  private int next(int verb) {
    int next = verb + 1;
    while (next < words.size() && IS_BETWEEN.test(words.get(next).form())) {
      next++;
    }
    return next;
  }

  private boolean nextIsNominal(int verb) {
    int next = next(verb);
    while (next < words.size() && "«\"“(".indexOf(words.get(next).mark()) >= 0) {
      next++;
    }
    if (next >= words.size()) {
      return false;
    }
    Word word = words.get(next);
    if (word.token().kind() == Token.Kind.NUMBER) {
      return true;
    }
    boolean clitic =
        word.form().isKnown() && word.form().readings().stream().allMatch(r -> r.particle() != 0);
    return !word.isPunctuation()
        && !word.form().isFunctionWord()
        && !clitic
        && (roles.isNamed(next) || word.form().mayBeNominal())
        && !hangsOnPreposition(next);
  }

  private boolean hangsOnPreposition(int index) {
    for (Participant participant : roles.participants()) {
      if (participant.first() == index && !participant.isDirect()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb opens its sentence, but for particles and connectives. */
  boolean opensSentence(int verb) {
    for (int i = 0; i < verb; i++) {
      Word word = words.get(i);
      if (!word.isPunctuation() && !word.form().isFunctionWord()) {
        return false;
      }
    }
    return true;
  }

  boolean isPossessedByLeader(int index) {
    return !roles.isNamed(index) && OF_LEADER.test(words.get(index).form());
  }

  /** The pronoun on a verb as its object. */
  Optional<Pronoun> objectPronoun(int verb) {
    Word word = words.get(verb);
    String folded = word.folded();
    boolean feminine = folded.endsWith("ها");
    if (!feminine && !folded.endsWith("ه")) {
      return Optional.empty();
    }
    boolean pronoun = HAS_OBJECT.test(word.form());
    boolean relative = verb > 0 && roles.traits(verb - 1).relative();
    return pronoun && !relative
        ? Optional.of(new Pronoun(suffix(verb), feminine))
        : Optional.empty();
  }
}
