package org.mirsad.annotate.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Use;
import org.mirsad.text.WordForm;

/**
 * Who does what in one sentence: clauses, and for a verb or masdar its subject and objects among
 * the actors mentioned.
 *
 * <p>Shallow rules over word order. A clause begins at the sentence start, behind marks that
 * separate clauses, at conjunctions of contrast and subordination, at complementizers and
 * relatives, and at a verb with و or ف. The subject is the first actor behind the verb without a
 * preposition («قال ترامب»), or the last direct actor before it in the clause when the clause
 * begins with a noun («ترامب قال»), never one that hangs on a preposition. Example: «اتهمت أوكرانيا
 * روسيا بالقصف» (Ukraine accused Russia of shelling): subject ukraine, direct object russia.
 */
public final class SentenceRoles {
  private static final Set<String> STILL =
      Set.of("يزال", "تزال", "زال", "زالت", "يزالون", "بد", "شك", "سيما", "فقط", "مفر", "محاله");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final List<Word> words;
  private final WordTraits[] traits;
  private final List<Participant> participants;
  private final boolean[] named;
  private final ActorGenders genders;

  /** Worked out when first asked: nobody asks it of most sentences. */
  private Clauses clauses;

  /** Worked out when first asked. */
  private Subjects subjects;

  /** Whether each word is a verb where it stands, as far as it was asked. */
  private final Boolean[] verbsHere;

  /**
   * @param states the id of the state a word is the adjective of, else empty
   * @param genders the genders of actors
   */
  SentenceRoles(
      Sentence sentence,
      List<Mention> mentions,
      Function<WordForm, String> states,
      ActorGenders genders) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.named = Participants.named(sentence.words(), mentions);
    this.words = withoutVerbsInNames(sentence.words(), named);
    this.traits = new WordTraits[words.size()];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = WordTraits.of(words.get(i));
    }
    for (int i = 0; i < traits.length; i++) {
      if (Voicing.isAt(words, traits, i)) {
        traits[i] = traits[i].asFiniteVerb();
      }
    }
    this.participants = new Participants(words, traits).of(mentions, named, states);
    this.genders = genders;
    this.verbsHere = new Boolean[traits.length];
  }

  private Clauses split() {
    Clauses known = clauses;
    if (known == null) {
      known = new Clauses(words, traits, named);
      clauses = known;
    }
    return known;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Word> words() {
    return words;
  }

  /** What names actors in the sentence or takes them up. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Whether a word is part of a mention: never a verb or a particle, whatever its letters. */
  public boolean isNamed(int index) {
    return named[index];
  }

  /** Whether a word is part of a participant. */
  public boolean isParticipant(int index) {
    for (Participant participant : participants) {
      if (participant.first() <= index && index <= participant.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word opens content («أن») and is not part of a name («بان كي مون»). */
  public boolean opensContent(int index) {
    return !named[index] && traits[index].complementizer();
  }

  private static List<Word> withoutVerbsInNames(List<Word> words, boolean[] named) {
    List<Word> read = null;
    for (int i = 0; i < named.length; i++) {
      Word word = words.get(i);
      if (named[i] && WordTraits.of(word).mayBeVerb()) {
        read = read == null ? new ArrayList<>(words) : read;
        read.set(i, word.inName());
      }
    }
    return read == null ? words : List.copyOf(read);
  }

  /** All participants in text order, adjectives of states included. */
  public List<Participant> participants() {
    return participants;
  }

  /** Whether a word has و or ف written to it in every reading. */
  public static boolean isJoined(Word word) {
    return WordTraits.of(word).joined();
  }

  public static boolean isComplementizer(Word word) {
    return WordTraits.of(word).complementizer();
  }

  /**
   * Whether a word is a finite verb for sure enough: all readings verbs, or the perfect/imperfect
   * first.
   */
  public static boolean isFiniteVerb(Word word) {
    return WordTraits.of(word).finiteVerb();
  }

  /** Whether some reading is a finite verb, however likely. */
  public static boolean mayBeFiniteVerb(Word word) {
    return WordTraits.of(word).mayBeFiniteVerb();
  }

  /** «مضيفا», «مؤكدةً», «محذرين», «قائلا»: a participle that goes on with the subject. */
  public static boolean isCircumstantial(Word word) {
    return WordTraits.of(word).circumstantial();
  }

  /** What is known of the type of a word. */
  public WordTraits traits(int index) {
    return traits[index];
  }

  /**
   * Whether a word that may be a verb or a noun is a verb where it stands: at the start, behind a
   * mark, a particle or the topic; not behind a preposition or a noun it would be the genitive of.
   */
  public boolean isVerbHere(int index) {
    Use use = words.get(index).use();
    if (use == Use.OTHER) {
      return false;
    }
    if (use == Use.VERB && participants.isEmpty()) {
      return true;
    }
    Boolean known = verbsHere[index];
    if (known == null) {
      known = new VerbPlaces(this, subjects()).isVerb(index);
      verbsHere[index] = known;
    }
    return known;
  }

  /** The clauses of the sentence in text order; together they cover it. */
  public List<Clause> clauses() {
    return split().all();
  }

  /** The index of the first word of a word's clause. */
  public int clauseStart(int index) {
    return split().start(index);
  }

  /** The index behind the clause's last word. */
  public int clauseEnd(int index) {
    return split().end(index);
  }

  /**
   * The subjects of a finite verb: one, or several when coordinated; empty when it is dropped. Of a
   * passive verb the agent, if he is named: «اتهمت إسرائيل من قبل تركيا».
   */
  public List<Participant> subjects(int verb) {
    if (participants.isEmpty()) {
      return List.of();
    }
    Optional<Participant> agent = new Passives(this).agent(verb);
    return agent.isPresent() ? withConjuncts(agent.get()) : subjects().of(verb);
  }

  /**
   * Who does what a verb, masdar or participle says, and to whom.
   *
   * @param attachments how its objects hang on it: prepositions or {@link Participant#DIRECT}
   */
  public Predication predication(int predicate, Set<String> attachments) {
    return new Predicates(this).of(predicate, attachments);
  }

  /** The subject a participle goes on with («، مطالبا»); empty for other words. */
  public List<Participant> governor(int participle) {
    return traits[participle].circumstantial()
        ? new Predicates(this).governorOf(participle)
        : List.of();
  }

  /** «أردوغان قد حمّل», «روسيا لن تقبل»: nothing but particles between topic and verb. */
  public boolean onlyParticles(int from, int to) {
    return split().areParticles(from, to);
  }

  /**
   * The state whose forces or organs are the subject: «قصفت القوات الروسية», «القوات الروسية قصفت».
   */
  public Optional<Participant> adjectiveSubject(int verb) {
    return participants.isEmpty() ? Optional.empty() : subjects().stateByAdjective(verb);
  }

  /**
   * Whether a verb may be the lexeme's, by the gender of the actor right behind it.
   *
   * @param lemma folded citation form
   */
  public boolean mayBeVerb(int verb, String lemma) {
    for (Participant participant : participants) {
      if (participant.first() == verb + 1
          && participant.isDirect()
          && !genders.mayBeSubject(words.get(verb), lemma, participant, words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an actor right behind a verb may be its subject, by his gender. */
  public boolean mayBeSubject(int verb, Participant behind) {
    return genders.mayBeSubject(words.get(verb), behind, words);
  }

  /** Whether somebody who may do something begins at a word: an actor, «قائد القوات», «وفد». */
  public boolean isSomebody(int index) {
    for (Participant participant : participants) {
      if (participant.first() == index) {
        return participant.isDirect() && !participant.byAdjective();
      }
    }
    return Offices.isHead(words.get(index));
  }

  private Subjects subjects() {
    Subjects known = subjects;
    if (known == null) {
      known = new Subjects(this, traits, split(), genders);
      subjects = known;
    }
    return known;
  }

  /** The participant and those joined to it by و. */
  public List<Participant> withConjuncts(Participant first) {
    return new Conjuncts(this).of(first);
  }

  /** The participant whose name begins at a word; no adjective. */
  public Optional<Participant> namedFrom(int first) {
    for (Participant participant : participants) {
      if (participant.first() == first && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** The same, where no preposition stands before it. */
  public Optional<Participant> directFrom(int first) {
    for (Participant participant : participants) {
      if (participant.first() == first && participant.isDirect() && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** The participant whose name ends at a word, with no preposition before it; no adjective. */
  public Optional<Participant> directTo(int last) {
    for (Participant participant : participants) {
      if (participant.last() == last && participant.isDirect() && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /**
   * The participants attached to a predicate in one of the ways listed, behind it in its clause.
   *
   * @param from index of the predicate's last word
   * @param attachments prepositions or {@link Participant#DIRECT}
   * @param besides participants that fill another role
   */
  public List<Participant> objects(int from, Set<String> attachments, List<Participant> besides) {
    if (participants.isEmpty()) {
      return List.of();
    }
    int end = clauseEnd(from);
    for (Participant participant : participants) {
      if (participant.first() > from
          && participant.first() < end
          && !besides.contains(participant)
          && !participant.byAdjective()) {
        if (attachments.contains(participant.attachment()) && !isPastVerb(from, participant)) {
          return withConjuncts(participant).stream().filter(p -> !besides.contains(p)).toList();
        }
      }
    }
    return List.of();
  }

  /** «اغتيال الوزير تتخلله كلمة للرئيس»: a verb right behind the noun's genitive has its own. */
  private boolean isPastVerb(int noun, Participant object) {
    if (isVerbHere(noun) || traits[noun].functionWord()) {
      return false;
    }
    for (int i = noun + 1; i < object.first(); i++) {
      if (!isNamed(i) && isVerbHere(i) && isFiniteVerb(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The participant right behind a noun: its genitive («غزو روسيا») or adjective («الغزو الروسي»).
   */
  public Optional<Participant> genitive(int noun) {
    return new Genitives(this).of(noun);
  }

  /**
   * «من قبل X», «على يد X»: the agent of a passive or masdar behind it; not of a noun that is the
   * subject of a passive itself: «أدينت جرائم إثيوبيا من قبل مصر».
   */
  public Optional<Participant> byAgent(int from) {
    return isVerbHere(from) ? new Passives(this).agent(from) : new AgentPhrases(this).of(from);
  }

  /** «لا يزال», «لم تعد … فقط»: a negator that is part of another expression. */
  private boolean isStill(int index) {
    return index + 1 < words.size() && STILL.contains(words.get(index + 1).folded());
  }

  /** Whether the predicate at an index is negated by a word shortly before it in its clause. */
  public Optional<Integer> negation(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Word word = words.get(i);
      if (word.isPunctuation() && !word.isQuote()) {
        break;
      }
      if (traits[i].negation() && !isStill(i)) {
        return Optional.of(i);
      }
      if (traits[i].finiteVerb()) {
        break;
      }
    }
    return Optional.empty();
  }
}
