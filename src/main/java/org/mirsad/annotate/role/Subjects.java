package org.mirsad.annotate.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;

/**
 * Finds the subjects of finite verbs among the participants of a sentence: the first actor behind
 * the verb without a preposition («قال ترامب»), or the topic before it («ترامب قال»).
 */
final class Subjects {
  /** Verbs behind which the adjective of a state is one of its people: «قتل إسرائيلي». */
  private static final Set<String> HARMING =
      Set.of("v:قتل", "v:جرح", "v:طعن", "v:خطف", "v:اسر", "v:سجن", "v:ضرب", "v:قال", "v:صلب");

  /** How far behind a verb its subject may begin, in words. */
  private static final int REACH = 7;

  private final SentenceRoles roles;
  private final List<Word> words;
  private final WordTraits[] traits;
  private final Clauses clauses;
  private final List<Participant> participants;
  private final Controls controls;
  private final Adverbials adverbials;

  Subjects(SentenceRoles roles, WordTraits[] traits, Clauses clauses, ActorGenders genders) {
    this.adverbials = new Adverbials(roles.words(), traits, clauses);
    this.controls = new Controls(roles, traits, clauses, genders);
    this.roles = roles;
    this.words = roles.words();
    this.traits = traits;
    this.clauses = clauses;
    this.participants = roles.participants();
  }

  List<Participant> of(int verb) {
    List<Participant> after = behind(verb);
    Optional<Participant> control = controls.of(verb, after);
    if (control.isPresent()) {
      return roles.withConjuncts(control.get());
    }
    if (!after.isEmpty() && (controls.disagrees(verb, after.get(0)) || controls.hasOther(verb))) {
      after = List.of();
    }
    Optional<Participant> before = before(verb);
    if (before.isPresent() && clauses.areParticles(before.get().last() + 1, verb)) {
      return roles.withConjuncts(before.get());
    }
    if (before.isPresent() && (after.isEmpty() || !isAdjacent(verb, after.get(0)))) {
      return roles.withConjuncts(before.get());
    }
    if (!after.isEmpty()) {
      return after;
    }
    return before.map(roles::withConjuncts).orElse(List.of());
  }

  boolean mayBeMasdar(int index) {
    return controls.mayBeMasdar(index);
  }

  /** «رفض موسكو», not «رفضت موسكو»: a verb could not have the actor behind it as its subject. */
  boolean isMasdarBefore(int index) {
    int next = index + 1;
    if (next >= words.size() || !roles.isNamed(next) || !controls.mayBeMasdar(index)) {
      return false;
    }
    for (Participant participant : participants) {
      if (participant.first() == next) {
        return participant.isDirect() && controls.disagrees(index, participant);
      }
    }
    return false;
  }

  /**
   * «قصف إسرائيلي على غزة»: what the adjective of a state follows is a noun; «قتل إسرائيلي» tells
   * of one of its people.
   */
  boolean isMasdarOfState(int index) {
    int next = index + 1;
    if (next >= words.size()
        || words.get(next).isPunctuation()
        || words.get(next).form().hasArticle()
        || !controls.mayBeMasdar(index)
        || words.get(index).form().hasAny(HARMING)) {
      return false;
    }
    return participants.stream().anyMatch(p -> p.byAdjective() && p.first() == next);
  }

  Optional<Participant> stateByAdjective(int verb) {
    int start = clauses.start(verb);
    for (Participant participant : participants) {
      if (!participant.byAdjective()) {
        continue;
      }
      boolean behind =
          participant.first() > verb + 1
              && participant.first() <= verb + 3
              && clauses.areNominal(verb + 1, participant.first());
      boolean before =
          participant.first() > start
              && participant.last() < verb
              && !clauses.holdVerb(start, verb)
              && clauses.areNominal(start, participant.first());
      if (behind || before) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  private boolean isAdjacent(int verb, Participant participant) {
    if (participant.first() - verb > 3) {
      return false;
    }
    for (int i = verb + 1; i < participant.first(); i++) {
      if (!words.get(i).isPunctuation() && !words.get(i).form().mayBeNominal()) {
        return false;
      }
    }
    return true;
  }

  private List<Participant> behind(int verb) {
    int limit = Math.min(clauses.end(verb), verb + 1 + REACH);
    for (Participant participant : participants) {
      if (participant.first() >= limit) {
        break;
      }
      if (participant.first() > verb && !participant.byAdjective()) {
        // If the first actor hangs on a preposition, the subject is none of the actors, or before
        // the verb.
        return participant.isDirect() && isReached(verb, participant.first())
            ? roles.withConjuncts(participant)
            : List.of();
      }
    }
    return List.of();
  }

  /** Adverbials are passed over only behind a verb that opens its clause. */
  private boolean isReached(int verb, int first) {
    return clauses.areBridges(verb + 1, first)
        || clauses.isOpenedBy(clauses.start(verb), verb) && adverbials.areAside(verb + 1, first);
  }

  /**
   * The topic of the clause the verb stands in, or of the main clause for a relative or apposition
   * between.
   */
  private Optional<Participant> before(int verb) {
    int start = clauses.start(verb);
    if (traits[verb].withObject() && traits[start].relative()) {
      // «القرار الذي أعلنته»: what the relative clause is about is the object.
      return Optional.empty();
    }
    if (start == verb && (start == 0 || !words.get(start - 1).isPunctuation())) {
      return relativeAntecedent(start);
    }
    for (Participant participant : participants) {
      if (participant.first() >= verb) {
        break;
      }
      if (participant.last() < verb
          && participant.first() >= start
          && participant.isDirect()
          && !participant.byAdjective()
          && clauses.isOpenedBy(start, participant.first())
          && !clauses.holdVerb(participant.last() + 1, verb)) {
        return Optional.of(participant);
      }
    }
    Optional<Participant> topic =
        start > 0 && start == verb ? appositionTopic(verb) : relativeAntecedent(start);
    return topic.isPresent() ? topic : joinedTopic(start, verb);
  }

  /** «الجزائر تستدعي سفيرها والمغرب يقطع علاقاته»: a name joined to a clause opens another one. */
  private Optional<Participant> joinedTopic(int start, int verb) {
    boolean ofOne =
        words.get(verb).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech().isVerb() && r.number() <= 1);
    boolean opens = traits[verb].finiteVerb() && !traits[verb].mayBeJoined() && ofOne;
    if (!opens || traits[verb].withObject()) {
      return Optional.empty();
    }
    for (Participant participant : participants) {
      if (participant.last() == verb - 1 && participant.isDirect() && !participant.byAdjective()) {
        boolean joined =
            words.get(participant.first()).folded().startsWith("و") && !isOfPair(participant);
        return joined && clauses.holdVerb(start, participant.first())
            ? Optional.of(participant)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «بمشاركة الجزائر ومصر تهدف»: one of those whose masdar it is, no topic of its own. */
  private boolean isOfPair(Participant joined) {
    for (Participant other : participants) {
      int head = other.first() - 1;
      if (other.last() == joined.first() - 1 && head >= 0 && !other.byAdjective()) {
        return !traits[head].finiteVerb()
            && words.get(head).form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
      }
    }
    return false;
  }

  /**
   * «ترامب، الذي …، قال» and «لوس أضاف»: the topic at the sentence's start when only noun phrases
   * stand between.
   */
  private Optional<Participant> appositionTopic(int verb) {
    for (Participant participant : participants) {
      if (participant.first() > 3) {
        break;
      }
      if (participant.last() < verb && participant.isDirect() && !participant.byAdjective()) {
        return holdsMainVerb(participant.last() + 1, verb)
            ? Optional.empty()
            : Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** Whether a finite verb stands in a stretch outside relative clauses. */
  private boolean holdsMainVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (traits[i].finiteVerb() && !traits[clauses.start(i)].relative()) {
        return true;
      }
    }
    return false;
  }

  /** For «X الذي فعل»: X. */
  private Optional<Participant> relativeAntecedent(int start) {
    if (start == 0 || !traits[start].relative()) {
      return Optional.empty();
    }
    int before = start - 1;
    while (before > 0 && words.get(before).isPunctuation()) {
      before--;
    }
    for (Participant participant : participants) {
      if (participant.last() == before && !participant.byAdjective()) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }
}
