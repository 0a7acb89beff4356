package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;

/**
 * A sentence as the judges of sentiment and stance read it: its roles, whose words stand where,
 * what shifts its predicates, and whom dropped subjects and pronouns mean.
 *
 * <p>«انتقد ترامب باول لكنه أشاد بعمله»: the subject behind «لكنه» is carried over, it is not the
 * next name.
 */
public final class Passage {
  /** Words whose pronoun is the subject of the verb behind them. */
  private static final Set<String> PRONOMINAL =
      Set.of(
          "لكنه", "لكنها", "لكنهم", "انه", "انها", "انهم", "بانه", "بانها", "بانهم", "لانه",
          "لانها", "لانهم", "كانه", "كانها", "هو", "هي", "هم");

  private static final Set<String> RELATIVES =
      Set.of(
          "ما", "مما", "بما", "فيما", "وما", "لما", "عما", "الذي", "التي", "الذين", "والتي",
          "والذي");

  /** What acts for a state. */
  private static final Set<String> ORGANS =
      Set.of(
          "n:حكومه",
          "n:فريق",
          "n:فرق",
          "n:سلطه",
          "n:قوه",
          "n:قوات",
          "n:جيش",
          "n:اداره",
          "n:قياده",
          "n:رئاسه",
          "n:خارجيه",
          "n:وزاره",
          "n:طائره",
          "n:طيران",
          "n:مقاتله",
          "n:مدفعيه",
          "n:دبابه",
          "n:جندي",
          "n:صاروخ",
          "n:بحريه",
          "n:نظام",
          "n:جانب",
          "n:كيان",
          "n:احتلال",
          "n:عدوان",
          "n:دوله",
          "n:دبلوماسيه",
          "n:سفينه",
          "n:سلطات",
          "n:جنود",
          "n:صواريخ",
          "n:طائرات",
          "n:مسيره",
          "n:حرس",
          "n:استخبارات",
          "n:مخابرات",
          "n:ميليشيا",
          "n:مليشيا",
          "w:مليشيا",
          "w:ميليشيا");

  private final SentenceRoles roles;
  private final List<Statement> statements;
  private final List<Mention> references;
  private final VoiceFinder voices;
  private final Shifts shifts;
  private final List<Participant> previousTopic;
  private final Knowledge knowledge;

  Passage(
      SentenceRoles roles,
      List<Statement> statements,
      List<Mention> references,
      Shifts shifts,
      List<Participant> previousTopic,
      Knowledge knowledge) {
    this.roles = roles;
    this.statements = statements;
    this.references = references;
    this.voices = new VoiceFinder(statements);
    this.shifts = shifts;
    this.previousTopic = previousTopic;
    this.knowledge = knowledge;
  }

  public SentenceRoles roles() {
    return roles;
  }

  public List<Statement> statements() {
    return statements;
  }

  public Shifts shifts() {
    return shifts;
  }

  public VoiceFinder voices() {
    return voices;
  }

  public List<Word> words() {
    return roles.words();
  }

  public Word word(int index) {
    return roles.words().get(index);
  }

  /** Whether a finite verb stands there, not a name that looks like one («تركيا»). */
  public boolean isFiniteVerb(int index) {
    return SentenceRoles.isFiniteVerb(word(index)) && !isName(roles, index);
  }

  /** Whether a verb stands there by its form or its place, and no name. */
  public boolean isVerb(int index) {
    return roles.isVerbHere(index) && !isName(roles, index);
  }

  static boolean isName(SentenceRoles roles, int index) {
    return roles.participants().stream()
        .anyMatch(p -> !p.byAdjective() && p.first() <= index && index <= p.last());
  }

  /** The span from one word to another. */
  public Span span(int first, int last) {
    return Span.cover(word(first).span(), word(last).span());
  }

  /** In whose voice a word stands. */
  public String voice(int index) {
    return voices.voice(word(index).span().start());
  }

  /** Who the next sentence's dropped subjects may mean: the first subject of this one. */
  List<Participant> topic() {
    for (int i = 0; i < words().size(); i++) {
      if (isFiniteVerb(i) || i == 0 && isVerb(i)) {
        List<Participant> subjects = subjects(i);
        if (!subjects.isEmpty()) {
          return List.of(subjects.get(0));
        }
      }
    }
    return List.of();
  }

  /**
   * The subjects named in the verb's clause; none behind «لكنه» and «إنه», whose pronoun it is. A
   * plural verb has its subject before it («متظاهرون يرشقون لوبان»), a verb with a number or an
   * object pronoun and a noun behind it has another («ليبيا التي يمزقها الصراع»).
   */
  public List<Participant> subjects(int verb) {
    if (isPronominal(verb)) {
      return List.of();
    }
    Optional<Participant> topic = particleTopic(verb);
    if (topic.isPresent()) {
      return roles.withConjuncts(topic.get());
    }
    List<Participant> subjects = roles.subjects(verb);
    boolean after = !subjects.isEmpty() && subjects.get(0).first() > verb;
    boolean other = after ? isPlural(verb) : hasOwnSubjectBehind(verb);
    return other ? List.of() : subjects;
  }

  /** «وكان الحرس الثوري قد اتهم واشنطن»: the topic before the particle, not the name behind. */
  private Optional<Participant> particleTopic(int verb) {
    if (verb == 0 || !Set.of("قد", "لم", "لن", "لا", "سوف").contains(word(verb - 1).folded())) {
      return Optional.empty();
    }
    return roles.participants().stream()
        .filter(p -> p.last() == verb - 2 && p.isDirect() && !p.byAdjective())
        .findFirst();
  }

  /**
   * Forces and organs of a state by its adjective: «قصفت القوات الروسية», not «قالت الناشطة
   * الهندية».
   */
  public List<Participant> organSubject(int verb) {
    return roles
        .adjectiveSubject(verb)
        .filter(p -> isOrgan(p.first() - 1) && (p.first() < verb || p.first() == verb + 2))
        .map(List::of)
        .orElse(List.of());
  }

  /** The subjects named, else the state whose organ is the subject. */
  List<Participant> doers(int verb) {
    List<Participant> subjects = subjects(verb);
    return subjects.isEmpty() ? organSubject(verb) : subjects;
  }

  /** Whether a word names an organ of a state: «الحكومة». */
  boolean isOrgan(int index) {
    return index >= 0 && word(index).form().hasAny(ORGANS);
  }

  private boolean isPlural(int verb) {
    List<Reading> finite = finite(verb);
    return !finite.isEmpty() && finite.stream().allMatch(r -> r.number() > 1);
  }

  private List<Reading> finite(int verb) {
    return word(verb).form().readings().stream()
        .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
        .toList();
  }

  private boolean hasOwnSubjectBehind(int verb) {
    if (verb + 1 >= words().size() || isName(roles, verb + 1)) {
      return false;
    }
    Word next = word(verb + 1);
    boolean counted = next.token().kind() == Token.Kind.NUMBER;
    boolean pronoun = finite(verb).stream().anyMatch(Reading::pronoun);
    boolean relative =
        FunctionWords.in(FunctionWords.RELATIVES, word(roles.clauseStart(verb)).folded());
    return counted || pronoun && relative && next.form().hasArticle();
  }

  /** «أن 7 أشخاص قتلوا», «القضاء انتصر له»: the clause has a topic that is no actor. */
  private boolean hasOwnTopic(int verb) {
    if (word(verb).form().readings().stream().anyMatch(r -> r.conjunction() != 0)) {
      return false;
    }
    for (int i = roles.clauseStart(verb); i < verb; i++) {
      Word word = word(i);
      boolean noun =
          !word.isPunctuation()
              && !FunctionWords.isFunctionWord(word.folded())
              && !isName(roles, i)
              && word.form().mayBeNominal()
              && !(word.folded().endsWith("ا") && !word.form().hasArticle());
      if (isFiniteVerb(i) || isVerb(i)) {
        return false;
      }
      if (noun) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronominal(int verb) {
    int before = verb - 1;
    while (before > 0 && Set.of("قد", "لم", "لن", "لا", "سوف").contains(word(before).folded())) {
      before--;
    }
    return before >= 0 && FunctionWords.in(PRONOMINAL, word(before).folded());
  }

  /**
   * Whom a dropped subject means: the subject of the nearest verb before in this sentence, else the
   * topic of the sentence before, if its gender fits.
   */
  public List<Participant> carriedSubject(int verb) {
    Optional<Participant> resolved = reference(verb, Mention.Kind.SUBJECT);
    if (resolved.isPresent()) {
      return List.of(resolved.get());
    }
    int start = roles.clauseStart(verb);
    if (FunctionWords.in(FunctionWords.RELATIVES, word(start).folded())) {
      // «الترجمة التي تحرض»: the subject is the noun before, which is no actor.
      return List.of();
    }
    if (isVerb(verb) && hasOwnTopic(verb)) {
      return List.of();
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (isFiniteVerb(i) || i == 0 && isVerb(i)) {
        List<Participant> subjects = governors(i, verb);
        if (!subjects.isEmpty()) {
          return agreeing(verb, subjects);
        }
      }
    }
    boolean first =
        roles.participants().stream().noneMatch(p -> p.first() < verb && !p.byAdjective());
    return first ? agreeing(verb, previousTopic) : List.of();
  }

  /** «اتهم ترامب زيلينسكي بعدم الرغبة»: the accused is the one said to be unwilling. */
  private List<Participant> governors(int verb, int predicate) {
    List<Participant> subjects = subjects(verb);
    Span span = word(verb).span();
    boolean accusation =
        statements.stream()
            .anyMatch(
                t -> t.attitude() == SpeechVerb.Attitude.CRITICISES && t.verbSpan().overlaps(span));
    boolean goesOn = roles.clauseStart(predicate) == predicate;
    return accusation && !goesOn && !subjects.isEmpty()
        ? roles.objects(verb, Set.of(Participant.DIRECT), subjects)
        : subjects;
  }

  private List<Participant> agreeing(int verb, List<Participant> candidates) {
    return candidates.stream().filter(p -> agrees(word(verb), p.actorId())).limit(1).toList();
  }

  /** Whether a verb's gender allows a person as its subject; other actors may be either. */
  private boolean agrees(Word verb, String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    List<Reading> finite =
        verb.form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3 && r.number() == 1)
            .toList();
    return actor == null
        || actor.type() != Actor.Type.PERSON
        || finite.isEmpty()
        || finite.stream().anyMatch(r -> r.feminine() == actor.feminine());
  }

  boolean isPerson(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() == Actor.Type.PERSON;
  }

  /** Whom the pronoun on a verb means: «ووصفه», the last actor before who is not the subject. */
  public Optional<Participant> pronounObject(int verb, List<Participant> subjects) {
    String folded = word(verb).folded();
    boolean pronoun =
        word(verb).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isVerb() && r.pronoun());
    boolean feminine = folded.endsWith("ها");
    boolean relative = verb > 0 && RELATIVES.contains(word(verb - 1).folded());
    if (!pronoun || relative || !feminine && !folded.endsWith("ه") && !folded.endsWith("هم")) {
      // «ما تصفه موسكو ب…»: the pronoun is the relative's.
      return Optional.empty();
    }
    Optional<Participant> resolved = reference(verb, Mention.Kind.PRONOUN);
    if (resolved.isPresent()) {
      return resolved;
    }
    List<Participant> before = new ArrayList<>();
    for (Participant participant : roles.participants()) {
      Actor actor = knowledge.actors().get(participant.actorId());
      boolean person = actor != null && actor.type() == Actor.Type.PERSON;
      boolean subject = subjects.stream().anyMatch(s -> s.actorId().equals(participant.actorId()));
      if (participant.last() < verb
          && !participant.byAdjective()
          && !subject
          && (!person || actor.feminine() == feminine)) {
        before.add(participant);
      }
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  private Optional<Participant> reference(int index, Mention.Kind kind) {
    Span span = word(index).span();
    return references.stream()
        .filter(m -> m.kind() == kind && m.span().overlaps(span))
        .map(m -> new Participant(m.actorId(), index, index, Participant.DIRECT, false, false))
        .findFirst();
  }

  /** «ندعو», «أوافق»: a verb in the first person, whose subject is the speaker. */
  public boolean isFirstPerson(int index) {
    List<Reading> verbs =
        word(index).form().readings().stream().filter(r -> r.partOfSpeech().isVerb()).toList();
    return verbs.stream().anyMatch(r -> r.person() == 1)
        && verbs.stream().noneMatch(r -> r.person() == 3);
  }
}
