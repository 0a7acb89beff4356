package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;

/**
 * Tells whom the verbs of a passage have as their subjects and what their pronouns mean, also where
 * the subject is dropped («وأضاف») or stands before a particle («إنه»).
 */
final class Antecedents {
  /** Words whose pronoun is the subject of the verb behind them. */
  private static final Set<String> PRONOMINAL =
      Set.of(
          "لكنه", "لكنها", "لكنهم", "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "لانه",
          "لانها", "لانهم", "كانه", "كانها", "هو", "هي", "هم");

  private static final Set<String> DEEMING = Set.of("v:اعتبر", "v:عد");

  private static final Set<String> OF_HIM = Set.of("بانه", "بانها", "بانهم");

  /** Verbs that have «العدوان» as their object. */
  private static final Set<String> FACING =
      Set.of(
          "v:استنكر",
          "v:ادان",
          "v:دان",
          "v:شجب",
          "v:رفض",
          "v:انتقد",
          "v:وصف",
          "v:اعتبر",
          "v:واجه",
          "v:صد",
          "v:اوقف",
          "v:قاوم");

  /** «القانون الذي طالما أذل النساء». */
  private static final Set<String> OFTEN = Set.of("طالما", "لطالما", "كثيرا", "قلما");

  /** Words that open a subject of several. */
  private static final Set<String> EVERY = Set.of("كل", "جميع", "الجميع", "احد", "البعض", "بعض");

  private static final Set<String> THERE = Set.of("فيه", "فيها");

  /** The readings of a word as a verb in the third person. */
  private static final TypeCache<List<Reading>> FINITE =
      new TypeCache<>(
          form ->
              form.readings().stream()
                  .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                  .toList());

  private final Passage passage;
  private final SentenceRoles roles;
  private final Passage previous;
  private final FrontedTopics fronted;

  /**
   * @param previous the passage of the sentence before, null for the first one
   */
  Antecedents(Passage passage, Passage previous) {
    this.passage = passage;
    this.roles = passage.roles();
    this.previous = previous;
    this.fronted = new FrontedTopics(passage, this);
  }

  Optional<Passage> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * The subjects named in the verb's clause; none behind «لكنه» and «إنه», whose pronoun it is. A
   * plural verb has its subject before it («متظاهرون يرشقون لوبان»), a verb with a number or an
   * object pronoun and a noun behind it has another («ليبيا التي يمزقها الصراع»).
   */
  List<Participant> subjects(int verb) {
    if (isPronominal(verb)) {
      return List.of();
    }
    Optional<Participant> topic = fronted.apart(verb);
    if (topic.isPresent()) {
      return roles.withConjuncts(topic.get());
    }
    List<Participant> cleft = fronted.cleft(verb);
    if (!cleft.isEmpty()) {
      return cleft;
    }
    Optional<Participant> behind = new InvertedClefts(passage).subject(verb);
    if (behind.isPresent() && agrees(verb, behind.get().actorId())) {
      return roles.withConjuncts(behind.get());
    }
    List<Participant> subjects = roles.subjects(verb);
    if (subjects.isEmpty()) {
      subjects = fronted.titled(verb);
    }
    boolean after = !subjects.isEmpty() && subjects.get(0).first() > verb;
    if (!after && isPlaceOf(verb)) {
      return List.of();
    }
    boolean other =
        after
            ? isPlural(verb) || isObjectByGender(verb)
            : hasOwnSubjectBehind(verb)
                || !subjects.isEmpty() && !agrees(verb, subjects.get(0).actorId());
    return other ? List.of() : subjects;
  }

  /** «أوروبا التي يقتل فيها»: a relative clause tells what is done there by others. */
  private boolean isPlaceOf(int verb) {
    int next = verb + 1;
    return next < passage.words().size()
        && roles.traits(roles.clauseStart(verb)).relative()
        && THERE.contains(passage.word(next).folded());
  }

  /**
   * Forces and organs of a state by its adjective: «قصفت القوات الروسية», not «قالت الناشطة
   * الهندية».
   */
  List<Participant> organSubject(int verb) {
    return roles
        .adjectiveSubject(verb)
        .filter(p -> isOrganOf(p, verb))
        .map(List::of)
        .orElse(List.of());
  }

  /** «القوات الروسية», «فرق الإغاثة التركية» beside their verb. */
  private boolean isOrganOf(Participant state, int verb) {
    boolean near = isOrgan(state.first() - 1);
    boolean far = isOrgan(state.first() - 2) && Owners.isNoun(passage.word(state.first() - 1));
    int head = state.first() - (far ? 2 : 1); // «طائرة مسيرة إسرائيلية» has two
    boolean attacked =
        head == verb + 1
            && passage.word(head).form().has("n:عدوان")
            && passage.word(verb).form().hasAny(FACING);
    return (near || far)
        && !attacked
        && (state.first() < verb || head == verb + 1 && !isObjectByGender(verb));
  }

  /** «ودعا الحكومة التونسية إلى»: no subject, for the verb right before would be feminine. */
  boolean isObjectByGender(int verb) {
    if (verb + 1 >= passage.words().size() || roles.isNamed(verb) || !passage.isVerb(verb)) {
      return false;
    }
    Word behind = passage.word(verb + 1);
    String text = behind.folded();
    boolean feminine =
        (text.endsWith("ه") || text.endsWith("ات"))
            && behind.form().hasArticle()
            && behind.form().mayBeNominal();
    List<Reading> finite = finite(verb);
    return feminine
        && !finite.isEmpty()
        && finite.stream().allMatch(r -> !r.feminine() && r.number() <= 2);
  }

  /** Whether a word names an organ of a state: «الحكومة». */
  boolean isOrgan(int index) {
    return index >= 0 && Organs.isOrgan(passage.word(index));
  }

  private boolean isPlural(int verb) {
    List<Reading> finite = finite(verb);
    for (Reading reading : finite) {
      if (reading.number() <= 1) {
        return false;
      }
    }
    return !finite.isEmpty();
  }

  /** «ليحقق التقدم»: what somebody does something else for. */
  private boolean isPurpose(int verb) {
    return passage.word(verb).folded().startsWith("ل")
        && finite(verb).stream().anyMatch(r -> r.particle() == 'ل');
  }

  /**
   * «أن يتقبل كل طرف النقد»: a common noun right behind a verb that could be its object no less.
   */
  private boolean hasCommonSubject(int verb) {
    int next = verb + 1;
    return next < passage.words().size()
        && EVERY.contains(passage.word(next).folded())
        && !roles.isParticipant(next);
  }

  private boolean isDual(int verb) {
    List<Reading> finite = finite(verb);
    return !finite.isEmpty()
        && !passage.word(verb).form().mayBeNominal()
        && finite.stream().allMatch(r -> r.number() == 2);
  }

  private List<Reading> finite(int verb) {
    return FINITE.of(passage.word(verb).form());
  }

  private boolean hasOwnSubjectBehind(int verb) {
    if (verb + 1 >= passage.words().size() || roles.isNamed(verb + 1)) {
      return false;
    }
    Word next = passage.word(verb + 1);
    boolean counted = next.token().kind() == Token.Kind.NUMBER && !isRightBehindTopic(verb);
    boolean pronoun = finite(verb).stream().anyMatch(Reading::pronoun);
    boolean relative = roles.traits(roles.clauseStart(verb)).relative();
    boolean object = roles.traits(verb).withObject() && !roles.traits(verb + 1).adverb();
    boolean ownNoun =
        object
            && Owners.isNoun(next)
            && !next.folded().endsWith("ا")
            && next.form().readings().stream().noneMatch(r -> r.particle() != 0);
    boolean other = OtherSubjects.follow(passage, verb);
    return counted || ownNoun || other || pronoun && relative && next.form().hasArticle();
  }

  /** «الحركة خطفت 20 شخصا»: the topic right before a verb that agrees with it and is not joined. */
  private boolean isRightBehindTopic(int verb) {
    return verb > 0
        && roles.directTo(verb - 1).filter(p -> agrees(verb, p.actorId())).isPresent()
        && finite(verb).stream().allMatch(r -> r.conjunction() == 0);
  }

  /** «أن 7 أشخاص قتلوا», «القضاء انتصر له»: the clause has a topic that is no actor. */
  private boolean hasOwnTopic(int verb) {
    if (passage.word(verb).form().readings().stream().anyMatch(r -> r.conjunction() != 0)) {
      return false;
    }
    for (int i = roles.clauseStart(verb); i < verb; i++) {
      Word word = passage.word(i);
      boolean noun =
          !word.isPunctuation()
              && !roles.traits(i).functionWord()
              && !roles.isNamed(i)
              && word.form().mayBeNominal()
              && !(word.folded().endsWith("ا")
                  && !word.folded().endsWith("ها")
                  && !word.form().hasArticle());
      if (passage.isFiniteVerb(i) || passage.isVerb(i)) {
        return false;
      }
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /** «والمرصد يتهمه»: a definite noun joined right before a verb is its subject. */
  private boolean hasJoinedTopic(int verb) {
    return verb > 0
        && (passage.word(verb - 1).folded().startsWith("وال") || isJoinedAndOwned(verb - 1))
        && Owners.isNoun(passage.word(verb - 1))
        && !roles.isNamed(verb - 1)
        && !roles.traits(verb - 1).adverb()
        && passage.isFiniteVerb(verb);
  }

  /** «وكوكبنا سيدمر»: also a noun with a pronoun. */
  private boolean isJoinedAndOwned(int index) {
    List<Reading> readings = passage.word(index).form().readings();
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(r -> r.conjunction() != 0 && r.pronoun() && r.partOfSpeech().isNominal());
  }

  boolean isPronominal(int verb) {
    int before = verb - 1;
    while (before > 0 && FrontedTopics.isParticle(passage.word(before))) {
      before--;
    }
    return before >= 0 && FunctionWords.in(PRONOMINAL, passage.word(before).folded());
  }

  /**
   * Whom a dropped subject means: the subject of the nearest verb before in this sentence, else the
   * topic of the sentence before, if its gender fits.
   */
  List<Participant> carriedSubject(int verb) {
    Optional<Participant> about = AboutPhrases.of(passage, verb);
    if (about.isPresent()) {
      return agreeing(verb, List.of(about.get()));
    }
    Optional<Participant> verbless = VerblessTopics.of(passage, verb);
    if (verbless.isPresent()) {
      return agreeing(verb, List.of(verbless.get()));
    }
    Optional<Participant> resolved = passage.pronouns().reference(verb, Mention.Kind.SUBJECT);
    if (resolved.isPresent()) {
      return List.of(resolved.get());
    }
    List<Participant> going = roles.governor(verb);
    if (!going.isEmpty()) {
      return agreeing(verb, going);
    }
    Optional<Participant> accused = accused(verb);
    if (accused.isPresent()) {
      return agreeing(verb, List.of(accused.get()));
    }
    if (isOfDescribed(verb)) {
      return List.of();
    }
    int start = roles.clauseStart(verb);
    boolean whoever = verb > 0 && passage.word(verb - 1).folded().equals("من");
    boolean often =
        start > 0
            && OFTEN.contains(passage.word(start).folded())
            && roles.traits(start - 1).relative();
    if (roles.traits(start).relative() || whoever || often) {
      // «الترجمة التي تحرض»: the subject is the noun before, which is no actor.
      return List.of();
    }
    if (passage.isVerb(verb) && (hasOwnTopic(verb) || hasJoinedTopic(verb))) {
      return List.of();
    }
    boolean purpose = isPurpose(verb);
    for (int i = verb - 1; i >= 0; i--) {
      if (passage.isFiniteVerb(i) || i == 0 && passage.isVerb(i)) {
        if (purpose && hasCommonSubject(i)) {
          return List.of();
        }
        List<Participant> subjects = governors(i, verb);
        if (!subjects.isEmpty()) {
          return agreeing(verb, subjects);
        }
      }
    }
    return opensSentence(verb) && !isPronominal(verb) && previous != null
        ? placed(verb, agreeing(previous, verb, previous.topic()))
        : List.of();
  }

  /**
   * Whether nothing but particles stands before a word: «انطلقت السيارات، متجاهلة التحذير» is not
   * said of whom the sentence before spoke of.
   */
  private boolean opensSentence(int index) {
    for (int i = 0; i < index; i++) {
      if (!passage.word(i).isPunctuation() && !passage.word(i).form().isFunctionWord()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Those the sentence before names, at a word of this one: their own places there mean nothing
   * here, where «وأدان» may be one of five words.
   */
  private static List<Participant> placed(int index, List<Participant> before) {
    return before.stream().map(p -> placed(index, p.actorId())).toList();
  }

  static Participant placed(int index, String actorId) {
    return new Participant(actorId, index, index, Participant.DIRECT, false, false);
  }

  /** «وصفت القانون بأنه يطلق يد الشرطة»: what is described, never who describes it. */
  private boolean isOfDescribed(int verb) {
    int pronoun = verb - 1;
    while (pronoun > 0
        && (FrontedTopics.isParticle(passage.word(pronoun))
            || passage.word(pronoun).opensQuote())) {
      pronoun--;
    }
    return pronoun > 0
        && OF_HIM.contains(passage.word(pronoun).folded())
        && new NamingVerbs(passage).near(verb) >= 0;
  }

  /** «متهما سلام بأنه انقلب»: the pronoun takes up the name before it, if that is an object. */
  private Optional<Participant> accused(int verb) {
    int pronoun = verb - 1;
    while (pronoun > 0 && FrontedTopics.isParticle(passage.word(pronoun))) {
      pronoun--;
    }
    if (pronoun < 2 || !OF_HIM.contains(passage.word(pronoun).folded())) {
      return Optional.empty();
    }
    int name = pronoun - 1;
    return roles.participants().stream()
        .filter(p -> p.last() == name && !p.byAdjective() && p.isDirect() && p.first() > 0)
        .filter(
            p -> !passage.isVerb(p.first() - 1) || roles.participants().get(0).last() < name - 1)
        .filter(p -> roles.participants().get(0) != p)
        .findFirst();
  }

  /** «اتهم ترامب زيلينسكي بعدم الرغبة»: the accused is the one said to be unwilling. */
  private List<Participant> governors(int verb, int predicate) {
    if (isDeemed(verb, predicate)) {
      return List.of();
    }
    List<Participant> subjects = subjects(verb);
    Span span = passage.word(verb).span();
    boolean accusation =
        passage.statements().stream()
            .anyMatch(
                t -> t.attitude() == SpeechVerb.Attitude.CRITICISES && t.verbSpan().overlaps(span));
    boolean goesOn = roles.clauseStart(predicate) == predicate || isJoinedVerb(predicate);
    return accusation && !goesOn && !subjects.isEmpty()
        ? roles.objects(verb, Set.of(Participant.DIRECT), subjects)
        : subjects;
  }

  /** «تعتبر الممارسات … تتنافى مع القيم وتهدد الأمن»: said of what is deemed so. */
  private boolean isDeemed(int verb, int predicate) {
    List<Reading> readings = finite(predicate);
    return passage.word(verb).form().hasAny(DEEMING)
        && passage.isFiniteVerb(verb)
        && !readings.isEmpty()
        && readings.stream().allMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.IMPERFECT)
        && (verb == 0 || !passage.word(verb - 1).folded().equals("لم")); // «لم يعد يرفض»
  }

  /** «ندد بالعنف وعارض القانون»: no masdar, of which one could be accused as well. */
  private boolean isJoinedVerb(int index) {
    return roles.traits(index).mayBeJoined()
        && passage.isVerb(index)
        && passage.word(index).form().readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
  }

  private List<Participant> agreeing(int verb, List<Participant> candidates) {
    return agreeing(passage, verb, candidates);
  }

  /** Those of a passage's candidates whom a verb here may have as its subject. */
  private List<Participant> agreeing(Passage where, int verb, List<Participant> candidates) {
    if (isDual(verb)) {
      // «أدانت تونس التفجيرين اللذين استهدفا كنيسة وتسببا»: never said of one
      return candidates.size() == 2 ? candidates : List.of();
    }
    return candidates.stream()
        .filter(p -> agrees(verb, p.actorId()))
        .filter(p -> mayBeMasdar(verb) || new NameGenders(where).mayBeSubject(p, finite(verb)))
        .filter(p -> !isWrittenPlural(verb) || !passage.isState(p) || isPeople(p))
        .limit(1)
        .toList();
  }

  /** «تسعى إلى التفكيك وزرع الشقاق», «وهو ما أطال»: no verb that goes on with a subject. */
  private boolean mayBeMasdar(int verb) {
    return verb > 0 && passage.word(verb - 1).folded().equals("ما")
        || passage.word(verb).form().readings().stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.MASDAR
                        || r.partOfSpeech() == Reading.PartOfSpeech.NOUN);
  }

  /** «يناضلون», «قتلوا»: a plural whose ending is no noun's. */
  private boolean isWrittenPlural(int verb) {
    String folded = passage.word(verb).folded();
    return isPlural(verb) && (folded.endsWith("ون") || folded.endsWith("وا"));
  }

  /** «الروس», «العراقيين»: a state's people, who may have a plural verb. */
  private boolean isPeople(Participant state) {
    if (!roles.participants().contains(state)) {
      return false;
    }
    Word word = passage.word(state.last());
    String folded = word.folded();
    return word.form().hasArticle()
        && (folded.endsWith("ون") || folded.endsWith("ين") || folded.endsWith("وس"));
  }

  /** Whether a verb's gender allows a person as its subject; other actors may be either. */
  boolean agrees(int verb, String actorId) {
    List<Reading> singular = finite(verb).stream().filter(r -> r.number() == 1).toList();
    return singular.isEmpty()
        ? !passage.isPerson(actorId) || finite(verb).isEmpty()
        : singular.stream().anyMatch(r -> passage.mayBe(actorId, r.feminine()));
  }
}
