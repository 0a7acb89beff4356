package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Who does what a finite verb of the lexicon tells: its subject, who speaks, or, where no subject
 * is named, whose body, force or deed it is, both sides, or whom the sentence before is about.
 *
 * <p>«انتهكت قوات حفتر الهدنة»: Haftar. Not found: subjects that are common nouns taking up
 * somebody («الجماعة»), unless the layer of references has led them back.
 */
final class VerbAgents {
  private static final double CARRIED = 0.7;
  private static final double OWNER = 0.75;

  private static final Set<String> YOU = Set.of("انت", "انتم", "انك", "انكم", "بانك", "بانكم");

  private static final Set<String> STRIKING =
      Keys.of("v:", "قصف دمر استهدف ضرب أغار هاجم دك نسف اقتحم");

  private static final Set<String> SITES =
      Keys.of(
          "n:",
          "موقع مواقع هدف أهداف معقل معاقل مقر مقار وكر أوكار معسكر قاعدة قواعد مخزن مخازن رتل"
              + " تجمع مخبأ");

  /** How far before its owner's name the site may stand, in words. */
  private static final int SITE_REACH = 5;

  private final Passage passage;
  private final SentenceRoles roles;
  private final ObjectFinder objects;
  private final Owners owners;
  private final VerbForms forms;
  private final PassiveForms passives;
  private final Forces forces;
  private final Casualties casualties;
  private final SpokenTopics spoken;
  private final JudgedBefore before;
  private final OwnTopics own;
  private final Topics topics;

  VerbAgents(
      Passage passage,
      ObjectFinder objects,
      Casualties casualties,
      JudgedBefore before,
      Topics topics) {
    this.passage = passage;
    this.roles = passage.roles();
    this.objects = objects;
    this.owners = new Owners(passage);
    this.forms = new VerbForms(passage);
    this.passives = new PassiveForms(passage);
    this.forces = new Forces(passage);
    this.casualties = casualties;
    this.spoken = new SpokenTopics(passage);
    this.before = before;
    this.own = new OwnTopics(passage);
    this.topics = topics;
  }

  /**
   * Those who do it.
   *
   * @param certainty 1 for a subject, less for whom a thing or a sentence before leads to
   */
  record Agents(List<Participant> participants, double certainty) {}

  Agents of(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    if (isAddressed(verb)) {
      return new Agents(List.of(), 1);
    }
    Agents found = doers(hit);
    if (isTarget(hit, verb, found.participants())) {
      return new Agents(List.of(), 1);
    }
    Agents agents = new Agents(own.fitting(verb, found.participants()), found.certainty());
    return isSelfBlame(hit, agents.participants(), verb)
        ? new Agents(
            spoken.of(verb, passage.voice(verb)).map(List::of).orElse(List.of()),
            agents.certainty())
        : agents;
  }

  /** «قال لضيفه: «أنت تقامر»»: he who is spoken to, not he who speaks. */
  private boolean isAddressed(int verb) {
    int before = verb - 1;
    while (before > 0 && roles.traits(before).particle()) {
      before--;
    }
    return before >= 0 && YOU.contains(passage.word(before).folded());
  }

  /** «قصفت طائرات أخرى ثلاثة أهداف للتنظيم»: whose sites are struck has not struck them. */
  private boolean isTarget(SentimentIndex.Hit hit, int verb, List<Participant> agents) {
    return agents.size() == 1
        && hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0
        && agents.get(0).first() > verb + 1
        && roles.participants().contains(agents.get(0))
        && passage.word(verb).form().hasAny(STRIKING)
        && isSiteOf(agents.get(0), verb);
  }

  private boolean isSiteOf(Participant owner, int verb) {
    for (int i = owner.first() - 1; i > Math.max(verb, owner.first() - SITE_REACH); i--) {
      if (!passage.word(i).isPunctuation() && passage.word(i).form().hasAny(SITES)) {
        return true;
      }
    }
    return false;
  }

  private Agents doers(SentimentIndex.Hit hit) {
    int verb = hit.verb(roles);
    Optional<Participant> by = roles.byAgent(hit.last());
    if (isUndergone(hit, by.isPresent())) {
      return new Agents(by.map(List::of).orElse(List.of()), 1);
    }
    if (isOursToo(verb)) {
      return new Agents(List.of(), 1); // «ترامب: هزمنا داعش»
    }
    Optional<Topics.Topic> called = topics.doing(hit.first());
    if (called.isPresent() && !called.get().participants().isEmpty()) {
      return new Agents(called.get().participants(), CARRIED);
    }
    List<Participant> reason = before.reason(hit.first());
    if (!reason.isEmpty()) {
      return new Agents(reason, CARRIED);
    }
    List<Participant> agents = subjects(hit);
    if (agents.isEmpty()) {
      agents = passage.organSubject(verb);
    }
    if (agents.isEmpty()) {
      agents = passage.titledSubject(verb).map(List::of).orElse(List.of());
    }
    if (agents.isEmpty() && hit.last() > verb && !roles.traits(verb).mayBeVerb()) {
      agents = roles.directFrom(verb + 1).map(roles::withConjuncts).orElse(List.of());
    }
    if (!agents.isEmpty()) {
      return new Agents(agents, 1);
    }
    agents = owners(hit, verb);
    if (!agents.isEmpty()) {
      return new Agents(isVictim(verb, agents.get(0)) ? List.of() : agents, OWNER);
    }
    if (!objects.isThingJudged(hit, verb) && !forms.isAttribute(verb)) {
      agents = owners.ofDeed(verb);
      if (!agents.isEmpty()) {
        return new Agents(agents, CARRIED);
      }
    }
    agents = bothSides(verb);
    if (agents.isEmpty()) {
      agents = passage.ownCountry(verb);
    }
    if (!agents.isEmpty()) {
      return new Agents(agents, 1);
    }
    agents = before.again(hit, hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0));
    if (agents.isEmpty() && isCarried(hit)) {
      agents = passage.carriedSubject(verb);
    }
    return new Agents(agents, CARRIED);
  }

  /** «قتل 14 جنديا من تشاد»: whose soldiers are counted, behind a verb that may be passive. */
  private boolean isVictim(int verb, Participant owner) {
    return owner.first() > verb
        && roles.participants().contains(owner)
        && passives.mayBePassive(verb)
        && casualties.countsVictims(verb);
  }

  /** Whether a verb is a passive, so that only whom «على يد» names does it. */
  private boolean isUndergone(SentimentIndex.Hit hit, boolean by) {
    int verb = hit.verb(roles);
    boolean undone =
        passives.mayBePassive(verb)
            && (hit.last() == verb && casualties.killsFighter(verb)
                || casualties.isKilled(verb)
                || Casualties.isOfAll(passage, verb));
    return passives.isPassive(hit) && !tellsOfPassive(hit)
        || undone
        || by && passives.mayBePassive(verb);
  }

  /** Whose body, force or thing the subject is: «فشلت خطة ترامب». */
  private List<Participant> owners(SentimentIndex.Hit hit, int verb) {
    return owners
        .ofSubject(verb)
        .or(
            () ->
                PassiveForms.isVocalisedPassive(passage.word(verb))
                    ? Optional.empty()
                    : forces.ofSubject(verb))
        .or(() -> hit.last() > verb ? forces.ofPolice(verb) : Optional.empty())
        .filter(p -> p.first() < verb || !isOfPatient(hit) && !objects.isThingJudged(hit, verb))
        .filter(p -> !isHarmed(hit, p))
        .map(p -> isOfBoth(verb) ? roles.withConjuncts(p) : List.of(p))
        .orElse(List.of());
  }

  /** «يضرب مصداقية تونس»: the owner of the expression's noun is whom it is done to. */
  private boolean isHarmed(SentimentIndex.Hit hit, Participant owner) {
    return hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0
        && objects.isGenitive(hit, owner);
  }

  /** «وإنه يراوغ»: what nobody says of himself, of him whose words it is. */
  private boolean isSelfBlame(SentimentIndex.Hit hit, List<Participant> agents, int verb) {
    return hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0
        && agents.size() == 1
        && agents.get(0).actorId().equals(passage.voice(verb));
  }

  /** «قوبل بانتقادات»: the expression itself is passive and tells of its subject. */
  static boolean tellsOfPassive(SentimentIndex.Hit hit) {
    return hit.last() > hit.first()
        && hit.entry().effects().keySet().equals(Set.of(SentimentEntry.Role.EXPERIENCER));
  }

  /** «انتهك الطرفان الهدنة», «الطرفان انتهكا»: both sides beside their verb. */
  private List<Participant> bothSides(int verb) {
    BothSides sides = new BothSides(passage);
    List<Participant> behind = sides.at(verb + 1);
    return behind.isEmpty() ? sides.at(verb - 1) : behind;
  }

  /** «مسعاهما أخفق», «فشلت خطتهما»: a thing of two. */
  private boolean isOfBoth(int verb) {
    return verb > 0 && isTheirs(verb - 1) || verb + 1 < roles.words().size() && isTheirs(verb + 1);
  }

  /** «خطتهما»; in «متهما» and «مهما» nobody has anything. */
  private boolean isTheirs(int index) {
    return passage.word(index).folded().endsWith("هما") && roles.traits(index).withObject();
  }

  /** «هزمنا»: the first person plural, whoever is named behind it. */
  private boolean isOursToo(int verb) {
    return passage.isFirstPerson(verb) && passage.word(verb).folded().endsWith("نا");
  }

  /** «تسقط حكومة بارنييه»: the noun of the expression is whom it befalls. */
  private boolean isOfPatient(SentimentIndex.Hit hit) {
    return hit.last() > hit.verb(roles)
        && hit.entry().effects().keySet().equals(Set.of(SentimentEntry.Role.PATIENT));
  }

  /** Whether nothing beside a verb is its subject: «وتنهب الشعوب» goes on, «ودمر الزلزال» not. */
  private boolean isCarried(SentimentIndex.Hit hit) {
    return !forms.isAttribute(hit.verb(roles))
        && !OtherSubjects.follow(passage, hit.verb(roles))
        && !forms.countsDead(hit)
        && !forms.holdsOwnNoun(hit)
        && (!forms.hasOwnNoun(hit) || forms.hasOnlyObject(hit));
  }

  /** The subjects of a verb; of one of judging him whom the layer of statements hears. */
  List<Participant> subjects(SentimentIndex.Hit hit) {
    List<Participant> subjects = objects.subjects(hit);
    Optional<Participant> speaker =
        hit.entry().voicedByAgent() ? passage.speaker(hit.verb(roles)) : Optional.empty();
    boolean heard =
        speaker.isPresent()
            && passage.isSpeakerNamed(hit.verb(roles))
            && !(subjects.isEmpty() && speaker.get().first() == hit.verb(roles) + 1)
            && !objects.hasPronoun(hit.first())
            && subjects.stream().noneMatch(s -> s.actorId().equals(speaker.get().actorId()));
    return heard ? List.of(speaker.get()) : subjects;
  }
}
