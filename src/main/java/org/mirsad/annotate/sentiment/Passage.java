package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.deed.DeedReference;
import org.mirsad.annotate.role.Offices;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;

/**
 * A sentence as the judges of sentiment and stance read it: its roles, whose words stand where,
 * what shifts its predicates, and whom dropped subjects and pronouns mean.
 *
 * <p>«انتقد ترامب باول لكنه أشاد بعمله»: the subject behind «لكنه» is carried over, it is not the
 * next name.
 */
public final class Passage {
  /** A speaker's own country. */
  public static final Set<String> COUNTRY =
      Set.of("بلاده", "بلادها", "بلادنا", "بلدنا", "بلدها", "بلده", "دولته");

  /** How far behind a verb of judging its speaker may stand, titles and all, in words. */
  private static final int SPEAKER_REACH = 12;

  /** States whose Arabic names may be masculine. */
  private static final Set<String> MASCULINE_STATES =
      Set.of(
          "iraq",
          "lebanon",
          "sudan",
          "south_sudan",
          "yemen",
          "jordan",
          "morocco",
          "somalia",
          "vatican");

  /** Groups whom nobody is blamed for fighting. */
  private static final Set<String> OUTLAWS =
      Set.of("isis", "al_qaeda", "nusra", "boko_haram", "al_shabaab", "jnim", "ansar_al_sharia");

  private static final Set<String> TITLES =
      Offices.with("n:ولي", "n:امير", "n:ملك", "w:سيناتور", "n:عاهل", "n:مرشد");

  private static final Set<String> LEADERS = Set.of("n:زعيم", "n:رئيس", "n:قائد", "n:امين");

  private final SentenceRoles roles;
  private final List<Statement> statements;
  private final VoiceFinder voices;
  private final ShifterIndex shifterIndex;
  private final SentimentIndex sentiment;

  /** Worked out when first asked. */
  private Shifts shifts;

  /** Worked out when first asked. */
  private List<SentimentIndex.Hit> hits;

  private final Knowledge knowledge;
  private final Antecedents antecedents;
  private final Pronouns pronouns;
  private final HungPronouns hung;
  private final List<DeedReference> deeds;
  private final boolean nobody;
  private final boolean sports;

  /**
   * @param references pronouns and dropped subjects that are resolved
   * @param deeds what takes up a deed told elsewhere
   * @param previous the passage of the sentence before, null for the first one
   * @param sports whether the article is about sport
   */
  Passage(
      SentenceRoles roles,
      List<Statement> statements,
      List<Mention> references,
      List<DeedReference> deeds,
      ShifterIndex shifterIndex,
      SentimentIndex sentiment,
      Passage previous,
      boolean sports,
      Knowledge knowledge) {
    this.roles = roles;
    this.statements = statements;
    this.voices = new VoiceFinder(statements);
    this.shifterIndex = shifterIndex;
    this.sentiment = sentiment;
    this.knowledge = knowledge;
    this.deeds = deeds;
    this.antecedents = new Antecedents(this, previous);
    this.pronouns = new Pronouns(this, references, previous);
    this.hung = new HungPronouns(this, previous);
    this.sports = sports || Sports.isIn(roles);
    this.nobody =
        roles.participants().isEmpty()
            && references.isEmpty()
            && deeds.isEmpty()
            && (previous == null || previous.roles.participants().isEmpty());
  }

  /**
   * Whether no actor is named here, referred to, or named in the sentence before: then no subject,
   * object or pronoun means one.
   */
  public boolean meansNobody() {
    return nobody;
  }

  /** Whether it is about sport, where who wins and loses is no matter of opinion. */
  public boolean isAboutSports() {
    return sports;
  }

  /** Whether an actor may be referred to in a gender; only persons may not in the other. */
  public boolean mayBe(String actorId, boolean feminine) {
    Actor actor = knowledge.actors().get(actorId);
    return actor == null || actor.type() != Actor.Type.PERSON || actor.feminine() == feminine;
  }

  /**
   * Whether a pronoun of a gender may take up an actor named here: a state's name without the
   * article is feminine («تركيا … تصفه بالعار» is not said of Turkey), but for a few.
   */
  public boolean mayBe(Participant named, boolean feminine) {
    boolean feminineOnly =
        isState(named)
            && !MASCULINE_STATES.contains(named.actorId())
            && !word(named.first()).folded().contains("ال");
    return mayBe(named.actorId(), feminine) && (feminine || !feminineOnly);
  }

  public SentenceRoles roles() {
    return roles;
  }

  /** The passage of the sentence before. */
  public Optional<Passage> previous() {
    return antecedents.previous();
  }

  public List<Statement> statements() {
    return statements;
  }

  public Shifts shifts() {
    Shifts known = shifts;
    if (known == null) {
      known = shifterIndex.find(roles);
      shifts = known;
    }
    return known;
  }

  /** The words of the sentiment lexicon in text order. */
  public List<SentimentIndex.Hit> hits() {
    List<SentimentIndex.Hit> known = hits;
    if (known == null) {
      known = List.copyOf(sentiment.hits(roles));
      hits = known;
    }
    return known;
  }

  HungPronouns hungPronouns() {
    return hung;
  }

  Pronouns pronouns() {
    return pronouns;
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
    return roles.traits(index).finiteVerb() && !roles.isNamed(index);
  }

  /** Whether a verb stands there by its form or its place, and no name. */
  public boolean isVerb(int index) {
    return roles.isVerbHere(index) && !roles.isNamed(index);
  }

  /** The span from one word to another. */
  public Span span(int first, int last) {
    return Span.cover(word(first).span(), word(last).span());
  }

  /** In whose voice a word stands. */
  public String voice(int index) {
    return voices.voice(word(index).span().start());
  }

  /**
   * Who speaks by a verb of judging, as the layer of statements has it, where he is named: behind
   * the verb sooner than before it.
   */
  Optional<Participant> speaker(int verb) {
    Statement statement = voices.madeBy(word(verb).span());
    if (statement == null || statement.speakerId().isEmpty()) {
      return Optional.empty();
    }
    Participant named = null;
    for (Participant participant : roles.participants()) {
      boolean near = participant.last() < verb || participant.first() <= verb + SPEAKER_REACH;
      if (near && participant.actorId().equals(statement.speakerId())) {
        boolean behind = named != null && named.first() > verb;
        named = behind ? named : participant;
      }
    }
    return Optional.of(
        named != null
            ? named
            : new Participant(statement.speakerId(), verb, verb, Participant.DIRECT, false, false));
  }

  /** Whether the words name who speaks by a verb, so that nobody is merely supposed to. */
  boolean isSpeakerNamed(int verb) {
    Statement statement = voices.madeBy(word(verb).span());
    return statement != null && !statement.speakerSurface().isEmpty();
  }

  /**
   * Who is the subject of a verb whose name behind it is its object: «أوغلو يتهم أردوغان ب…», whom
   * it carries over, or whom the sentence opens with.
   */
  List<Participant> before(int verb) {
    Participant opening = null;
    for (Participant participant : roles.participants()) {
      boolean topic = participant.isDirect() && !participant.byAdjective();
      if (topic && participant.last() == verb - 1) {
        return List.of(participant);
      }
      if (topic && participant.last() < verb && opening == null) {
        opening = participant;
      }
    }
    List<Participant> carried = carriedSubject(verb);
    return carried.isEmpty() && opening != null ? List.of(opening) : carried;
  }

  /** Whose judgement a noun is that names one: «جدد … ثقته», his who speaks before it. */
  String judge(int index) {
    String voice = voice(index);
    if (!voice.equals(Opinion.NARRATOR)) {
      return voice;
    }
    Statement last = voices.lastBefore(word(index).span().start());
    if (last != null) {
      return last.speakerId().isEmpty() ? Opinion.OTHER : last.speakerId();
    }
    for (int i = index - 1; i >= roles.clauseStart(index); i--) {
      if (isFiniteVerb(i) || i == 0 && isVerb(i)) {
        List<Participant> doers = doers(i);
        List<Participant> going = doers.isEmpty() ? carriedSubject(i) : doers;
        return going.isEmpty() ? Opinion.OTHER : going.get(0).actorId();
      }
    }
    return Opinion.OTHER;
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

  /** The subjects named in the verb's clause. */
  public List<Participant> subjects(int verb) {
    List<Participant> subjects = antecedents.subjects(verb);
    boolean led =
        !subjects.isEmpty()
            && subjects.get(0).first() == verb + 2
            && !isPerson(subjects.get(0))
            && word(verb + 1).form().hasAny(LEADERS);
    // «أخفق زعيم حزب العدالة أحمد داود أوغلو»: who leads it, not what he leads.
    Optional<Participant> leader = led ? titledSubject(verb) : Optional.empty();
    return leader.map(roles::withConjuncts).orElse(subjects);
  }

  /** The person whose titles stand right behind a verb: «أخفق زعيم حزب العدالة أحمد داود أوغلو». */
  Optional<Participant> titledSubject(int verb) {
    if (verb + 1 >= words().size()
        || !word(verb + 1).form().hasAny(TITLES)
        || antecedents.isPronominal(verb)) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < Math.min(words().size(), verb + SPEAKER_REACH); i++) {
      int at = i;
      Optional<Participant> person =
          roles.participants().stream()
              .filter(p -> p.first() == at && !p.byAdjective() && p.isDirect())
              .filter(p -> isPerson(p) && antecedents.agrees(verb, p.actorId()))
              .findFirst();
      boolean quote = word(i).isQuote();
      boolean ends =
          !quote
              && !roles.isNamed(i)
              && (word(i).isPunctuation() || isFiniteVerb(i) || roles.opensContent(i));
      if (person.isPresent() || ends) {
        return person;
      }
    }
    return Optional.empty();
  }

  /** Whether a word names an office: «رئيس». */
  boolean isTitle(int index) {
    return !word(index).isPunctuation() && word(index).form().hasAny(TITLES);
  }

  /** «وشكرت الرئيس ترامب»: the person right behind a verb cannot be its subject. */
  boolean isPersonOtherwise(int verb) {
    return roles.participants().stream()
        .filter(p -> p.first() == verb + 1 && p.isDirect() && isPerson(p))
        .anyMatch(p -> !antecedents.agrees(verb, p.actorId()));
  }

  /** The state whose forces or organs are the subject: «قصفت القوات الروسية». */
  public List<Participant> organSubject(int verb) {
    return antecedents.organSubject(verb);
  }

  /** «ودعا الحكومة التونسية إلى»: whether what stands right behind a verb is no subject of it. */
  public boolean isObjectByGender(int verb) {
    return antecedents.isObjectByGender(verb);
  }

  /** Whom a dropped subject means. */
  public List<Participant> carriedSubject(int verb) {
    return antecedents.carriedSubject(verb);
  }

  /** The subjects named, else the state whose organ is the subject. */
  List<Participant> doers(int verb) {
    List<Participant> subjects = subjects(verb);
    return subjects.isEmpty() ? organSubject(verb) : subjects;
  }

  /** Whom the pronoun on a verb means. */
  Optional<Participant> pronounObject(int verb, List<Participant> subjects) {
    return pronouns.pronounObject(verb, subjects);
  }

  /** Whom «إياه» or «إياها» means at an index: «متهما إياها بالتجسس». */
  Optional<Participant> freePronoun(int index, List<Participant> subjects) {
    return index < words().size() ? pronouns.freePronoun(index, subjects) : Optional.empty();
  }

  /** Whose the deed is that a word takes up without its owner: «القرار», «ما جرى». */
  public List<Participant> deedAgents(int index) {
    List<Participant> agents = new ArrayList<>();
    for (DeedReference deed : DeedReference.at(deeds, word(index).span())) {
      agents.add(
          new Participant(
              deed.actorId(), index, deedEnd(index, deed), Participant.DIRECT, false, false));
    }
    return agents;
  }

  private int deedEnd(int index, DeedReference deed) {
    int last = index;
    while (last + 1 < words().size() && word(last + 1).span().overlaps(deed.span())) {
      last++;
    }
    return last;
  }

  /** Whether a word takes up a deed whose agent is known. */
  boolean isDeed(int index) {
    return !DeedReference.at(deeds, word(index).span()).isEmpty();
  }

  /** «بلاده نجحت», «إن بلاده ترفض»: the state of him who speaks. */
  List<Participant> ownCountry(int verb) {
    for (int i : new int[] {verb - 1, verb - 2, verb + 1}) {
      boolean quoted = verb > 1 && i == verb - 2 && word(verb - 1).isPunctuation();
      boolean here = (quoted || i >= roles.clauseStart(verb)) && i < words().size();
      if (here && COUNTRY.contains(word(i).folded())) {
        return stateOf(voice(i), i);
      }
    }
    return List.of();
  }

  private List<Participant> stateOf(String actorId, int index) {
    Actor actor = knowledge.actors().get(actorId);
    if (actor == null) {
      return List.of();
    }
    for (String id : actor.affiliations()) {
      Actor state = knowledge.actors().get(id);
      if (state != null && state.type() == Actor.Type.STATE) {
        return List.of(new Participant(id, index, index, Participant.DIRECT, false, false));
      }
    }
    return List.of();
  }

  /** Whose the thing is that a noun with a pronoun names: «بلاده», «سياسته». */
  Optional<Participant> possessor(int noun, List<Participant> besides) {
    return pronouns.possessor(noun, besides);
  }

  /** The one person of a gender named before a word who is none of those given. */
  Optional<Participant> otherBefore(int index, List<Participant> besides, boolean feminine) {
    return pronouns.otherBefore(index, besides, feminine);
  }

  public boolean isState(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() == Actor.Type.STATE;
  }

  /** The state or group an adjective is of: «إسرائيلي»; empty if of none or of several. */
  Optional<String> byAdjective(String folded) {
    List<String> found =
        knowledge.actors().values().stream()
            .filter(a -> a.type() != Actor.Type.PERSON)
            .filter(a -> a.adjectives().stream().anyMatch(x -> Folding.fold(x).equals(folded)))
            .map(Actor::id)
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether somebody is of those whom nobody is blamed for fighting. */
  boolean isOutlaw(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return OUTLAWS.contains(actorId)
        || actor != null
            && actor.type() == Actor.Type.PERSON
            && !actor.affiliations().isEmpty()
            && OUTLAWS.contains(actor.affiliations().get(0));
  }

  boolean isBody(Participant participant) {
    Actor actor = knowledge.actors().get(participant.actorId());
    return actor != null && actor.type() == Actor.Type.BODY;
  }

  boolean isPerson(Participant participant) {
    return isPerson(participant.actorId());
  }

  public boolean isPerson(String actorId) {
    Actor actor = knowledge.actors().get(actorId);
    return actor != null && actor.type() == Actor.Type.PERSON;
  }

  /** «ندعو», «أوافق»: a verb in the first person, whose subject is the speaker. */
  public boolean isFirstPerson(int index) {
    boolean first = false;
    for (Reading reading : word(index).form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        if (reading.person() == 3) {
          return false;
        }
        first |= reading.person() == 1;
      }
    }
    return first;
  }
}
