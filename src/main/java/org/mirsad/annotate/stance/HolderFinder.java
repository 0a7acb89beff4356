package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Finds whose position a frame tells: «ترفض مصر» (Egypt rejects) its subject's, «الرفض المصري» (the
 * Egyptian refusal) its owner's, «يجب» (must) and «نرفض» (we reject) the speaker's; and for whom
 * else he states it.
 */
final class HolderFinder {
  /** How expressions begin whose verb has no subject that wants something. */
  private static final Set<String> IMPERSONAL =
      Set.of("يجب", "ينبغي", "يتعين", "يتوجب", "يلزم", "يستحسن", "حان", "آن", "لا ", "نريد");

  /** «لا تنوي», «لا يجد ما يمنع»: verbs that somebody does, unlike «لا يجوز». */
  private static final TypeTest IS_WANTING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:نوي", "v:اعتزم", "v:خطط", "v:قبل", "v:وجد", "v:راي", "v:مانع", "v:اطاق")));

  private static final TypeTest NEEDS = new TypeTest(form -> form.hasAny(Set.of("v:احتاج")));

  private static final TypeTest IS_BEING =
      new TypeTest(form -> form.hasAny(Set.of("v:شكل", "v:مثل", "v:عد")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Representatives representatives;
  private final Represented represented;
  private final OwnBodies ownBodies;
  private final InnerOwners innerOwners;
  private final SpeakerHolders speakers;
  private final VerbHolders verbs;
  private final NounHolders nouns;
  private final PredicateHolders predicates;
  private final DeedHolders deeds;
  private final Purposes purposes;

  HolderFinder(Passage passage, Knowledge knowledge, Optional<LocalDate> day) {
    this.passage = passage;
    this.roles = passage.roles();
    this.representatives = new Representatives(passage, knowledge);
    this.represented = new Represented(roles, knowledge, day);
    this.ownBodies = new OwnBodies(passage, knowledge);
    this.innerOwners = new InnerOwners(passage, ownBodies);
    this.speakers = new SpeakerHolders(passage, representatives, ownBodies);
    VerbSubjects subjects = new VerbSubjects(passage);
    DroppedSubjects dropped = new DroppedSubjects(passage, subjects, representatives);
    this.verbs = new VerbHolders(passage, knowledge, speakers, subjects, dropped);
    this.nouns = new NounHolders(passage, speakers, subjects, dropped);
    this.predicates = new PredicateHolders(passage, speakers);
    this.deeds =
        new DeedHolders(
            passage,
            representatives,
            ownBodies,
            speakers,
            verbs,
            subjects,
            dropped,
            new GoverningBodies(passage, knowledge));
    this.purposes = new Purposes(passage, deeds);
  }

  /** The holders of the outermost frame of a chain. */
  Holders of(FrameHit frame, String rule, IssueHit issue) {
    Holders holders =
        switch (rule) {
          case "predicate" -> predicates.ofPredicate(frame);
          case "judgement" -> predicates.ofJudgement(frame, issue);
          case "asserted" -> predicates.ofAssertion(frame, issue);
          default -> ofFrameOrPurpose(frame, issue);
        };
    Set<String> ids = new LinkedHashSet<>(holders.ids());
    List<String> rules = new ArrayList<>(holders.rules());
    if (ids.size() == 1 && representatives.isAccused(frame.first(), ids.iterator().next())) {
      return Holders.NOBODY;
    }
    if (isCharged(frame, holders)) {
      return Holders.NOBODY;
    }
    if (!rule.equals("governed") && !rules.contains(rule)) {
      rules.add(rule);
    }
    issue
        .parting()
        .filter(p -> ids.stream().anyMatch(h -> representatives.speaksFor(h, p.actorId())))
        .ifPresent(p -> ids.add(p.actorId()));
    representatives.addSpeakers(frame.first(), ids, rules);
    representatives.addMouthpieces(frame, ids);
    represented.add(issue.issueId(), ids, rules);
    return new Holders(ids, rules, holders.certainty());
  }

  /** «متهما باريس بالوقوف حجر عثرة»: what one accuses another of is not one's own position. */
  private boolean isCharged(FrameHit frame, Holders holders) {
    return frame.frame().kind() == StanceFrame.Kind.OBSTRUCT
        && holders.rules().contains("speaker")
        && representatives.isCharged(frame.first());
  }

  /** Whether a word is said by somebody who does not speak for the holders. */
  boolean isSaidByAnother(int index, Holders holders) {
    return representatives.isSaidByAnother(index, holders.ids());
  }

  /** Whether an agency, a paper, officials tell a word. */
  boolean isToldByOther(int index) {
    return representatives.isToldByOther(index);
  }

  /** «اجتمع قادة مصر والأردن لدعم حل الدولتين»: a masdar of nobody's own is for some end. */
  private Holders ofFrameOrPurpose(FrameHit frame, IssueHit issue) {
    Holders holders = ofFrame(frame, issue);
    boolean noun = !passage.isVerb(frame.first()) || purposes.isMarker(frame.first());
    return holders.isNobody() && noun ? purposes.of(frame) : holders;
  }

  private Holders ofFrame(FrameHit frame, IssueHit issue) {
    Optional<Participant> sided = Sides.topic(roles, frame);
    if (sided.isPresent()) {
      return Holders.of(List.of(sided.get()), "topic", 1);
    }
    int verb = verb(frame);
    if (verb > frame.first()) {
      return ofFrame(new FrameHit(verb, frame.last(), frame.frame(), frame.derived()), issue);
    }
    boolean phrase = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR && !frame.derived();
    boolean noun = frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN && !frame.derived();
    boolean finite =
        passage.isFiniteVerb(frame.first()) && !noun // «فيتو روسي», whatever its letters
            || frame.isVerb()
            || phrase && frame.last() > frame.first() && passage.isVerb(frame.first());
    if (finite && passage.isFirstPerson(frame.first())) {
      return speakers.speaker(frame.first(), "first-person");
    }
    if (finite && isBlow(frame)) {
      return speakers.speaker(frame.first(), "speaker");
    }
    Optional<Integer> own = ownBodies.of(frame);
    if ((isModal(frame) || isNeed(frame)) && own.isEmpty()) {
      return speakers.speaker(frame.first(), "demand-of-speaker");
    }
    if (own.isPresent()) {
      return speakers.ownBody(frame, own.get());
    }
    return finite ? verbs.of(frame, issue) : nouns.of(frame, issue);
  }

  /** «إن القانون يشكل تهديدا لحرية الصحافة»: what a speaker says of a thing, whoever did it. */
  private boolean isBlow(FrameHit frame) {
    return frame.frame().lexeme().equals("شكل ضربة") && IS_BEING.test(form(frame.first()));
  }

  /** The verb of an expression that begins with a particle: «لم يحسم موقفه». */
  private int verb(FrameHit frame) {
    String first = passage.word(frame.first()).folded();
    int next = frame.first() + 1;
    if (next > frame.last()) {
      return frame.first();
    }
    boolean negated =
        first.equals("لم")
            || first.equals("لن")
            || first.equals("لا") && IS_WANTING.test(form(next));
    return negated && passage.isFiniteVerb(next) ? next : frame.first();
  }

  /** «تحتاج تونس إلى إصلاحات»: who says what another needs wants it. */
  private boolean isNeed(FrameHit frame) {
    return passage.isFiniteVerb(frame.first()) && NEEDS.test(form(frame.first()));
  }

  private WordForm form(int index) {
    return passage.word(index).form();
  }

  /** «يجب», «ضرورة»: a demand whose subject is not its holder. */
  private boolean isModal(FrameHit frame) {
    boolean tells =
        frame.last() > frame.first()
            && roles.isVerbHere(frame.first())
            && IMPERSONAL.stream().noneMatch(frame.frame().lexeme()::startsWith);
    return !tells
        && frame.frame().kind() == StanceFrame.Kind.DEMAND
        && frame.frame().partOfSpeech() != SentimentEntry.Class.VERB
        && (!frame.derived() || frame.frame().lexeme().startsWith("لا "));
  }

  /** Who does the deed an issue's own words tell: «علّقت واشنطن شحنات الأسلحة». */
  Holders ofDeed(IssueHit issue) {
    return withRepresented(deeds.of(issue), issue);
  }

  /** Whose purpose an issue is: «التقى الرئيس نظيره لإنهاء الحرب». */
  Holders ofPurpose(IssueHit issue) {
    return withRepresented(purposes.of(issue.first()), issue);
  }

  /** With those for whom they speak. */
  private Holders withRepresented(Holders holders, IssueHit issue) {
    Set<String> ids = new LinkedHashSet<>(holders.ids());
    List<String> rules = new ArrayList<>(holders.rules());
    represented.add(issue.issueId(), ids, rules);
    return new Holders(ids, rules, holders.certainty());
  }

  /** In whose voice a word stands. */
  String voice(int index) {
    return representatives.voice(index);
  }

  /** Who says what stands at a word, and for whom. */
  Holders speaker(int index, String issueId) {
    Set<String> ids = new LinkedHashSet<>(speakers.speaker(index, "speaker-denies").ids());
    List<String> rules = new ArrayList<>(List.of("speaker-denies"));
    representatives.addSpeakers(index, ids, rules);
    represented.add(issueId, ids, rules);
    return new Holders(ids, rules, Holders.SPOKEN);
  }

  /** Whose announcement a word stands in. */
  Optional<String> announcer(int index) {
    return speakers.announcer(index);
  }

  /** Those whose positions the inner frames of a chain tell. */
  List<InnerOwners.Inner> inner(List<FrameHit> frames, IssueHit issue, Holders holders) {
    return innerOwners.of(frames, issue, holders);
  }

  /** «هدنة بين حماس وإسرائيل»: those between whom a thing is agreed. */
  Holders between(IssueHit issue) {
    return nouns.between(issue);
  }
}
