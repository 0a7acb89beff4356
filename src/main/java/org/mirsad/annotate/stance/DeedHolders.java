package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Folding;
import org.mirsad.text.TypeTest;

/**
 * Who does the deed an issue's own words tell: «علّقت واشنطن شحنات الأسلحة» (Washington suspended
 * the deliveries of arms), «انسحاب واشنطن من الاتفاق» (Washington's withdrawal from the deal).
 */
final class DeedHolders {
  /** Particles behind which a verb tells no deed done. */
  private static final Set<String> INFINITIVE =
      Set.of("ان", "بان", "لان", "كي", "لكي", "حتي", "الا", "والا", "بالا", "وان");

  /** «أن تكون بلاده قد», in front of the verb of what somebody denies or doubts. */
  private static final Set<String> BEING = Set.of("تكون", "يكون", "يكونوا", "تكونا", "يكونا");

  private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا");

  private static final Set<String> DETERMINERS = Set.of("اي", "باي", "لاي", "كل", "بكل");

  /** How far before the verb that stands. */
  private static final int DENIED = 6;

  /** How far before a masdar the verb of its beginning may stand, in words. */
  private static final int BEGINNING = 7;

  private static final TypeTest IS_BEGINNING =
      new TypeTest(form -> form.hasAny(Set.of("v:بدا", "v:باشر", "v:شرع")));

  private final Passage passage;
  private final SentenceRoles roles;
  private final Representatives representatives;
  private final OwnBodies ownBodies;
  private final SpeakerHolders speakers;
  private final VerbHolders verbs;
  private final VerbSubjects subjects;
  private final DroppedSubjects dropped;
  private final GoverningBodies bodies;

  DeedHolders(
      Passage passage,
      Representatives representatives,
      OwnBodies ownBodies,
      SpeakerHolders speakers,
      VerbHolders verbs,
      VerbSubjects subjects,
      DroppedSubjects dropped,
      GoverningBodies bodies) {
    this.passage = passage;
    this.roles = passage.roles();
    this.representatives = representatives;
    this.ownBodies = ownBodies;
    this.speakers = speakers;
    this.verbs = verbs;
    this.subjects = subjects;
    this.dropped = dropped;
    this.bodies = bodies;
  }

  Holders of(IssueHit issue) {
    int verb = verb(issue);
    Optional<Participant> agent = agent(issue);
    if (agent.isPresent()) {
      return Holders.of(roles.withConjuncts(agent.get()), "deed", 0.75);
    }
    boolean telling = issue.last() > issue.first(); // «بدأ مشاورات» does not tell on what
    List<Participant> beginning = telling ? beginning(issue.first()) : List.of();
    if (!beginning.isEmpty()) {
      return Holders.of(beginning, "deed-begun", 0.75);
    }
    if (!isDeedVerb(verb)) {
      List<Participant> by = roles.byAgent(issue.last()).map(List::of).orElse(List.of());
      return Holders.of(by, "deed-by-agent", 0.8);
    }
    Holders doers = ofVerb(verb);
    return doers.rules().contains("deed") && isOfObject(issue, doers) ? Holders.NOBODY : doers;
  }

  /** «باكستان تبدأ طرد اللاجئين», «بدأت تركيا سحب قواتها»: who begins what a masdar tells. */
  private List<Participant> beginning(int masdar) {
    if (!passage.word(masdar).form().mayBeNominal() || roles.traits(masdar).finiteVerb()) {
      return List.of();
    }
    for (int i = masdar - 1; i >= Math.max(0, masdar - BEGINNING); i--) {
      if (passage.isVerb(i) && IS_BEGINNING.test(passage.word(i).form())) {
        return passage.shifts().negation(i).isPresent() ? List.of() : subjects.named(i);
      }
      boolean light =
          roles.isParticipant(i)
              || roles.traits(i).adverb()
              || passage.word(i).folded().equals("في")
              || passage.word(i).isComma();
      if (!light) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * «تسقط حكومة بارنييه», «يعلن ميليشيا حزب الله منظمة إرهابية»: the name belongs to the object, as
   * its owner or a word of it, and is not the subject.
   */
  private boolean isOfObject(IssueHit issue, Holders doers) {
    boolean construct =
        issue.last() > issue.first() && !passage.word(issue.last()).form().hasArticle();
    List<String> wording = List.of(Folding.fold(issue.phrase().text()).split(" "));
    return issue.parting().isEmpty()
        && subjects.named(issue.first()).stream()
            .filter(p -> !p.byAdjective() && doers.ids().contains(p.actorId()))
            .anyMatch(
                p ->
                    construct && p.first() == issue.last() + 1
                        || p.last() <= issue.last()
                            && wording.contains(passage.word(p.last()).folded()));
  }

  /** «لن أستقيل»: the verb of a wording that begins with a negation. */
  private int verb(IssueHit issue) {
    int first = issue.first();
    boolean negated = issue.last() > first && roles.traits(first).negation();
    return negated && passage.isFiniteVerb(first + 1) ? first + 1 : first;
  }

  /** Who does what a verb tells. */
  Holders ofVerb(int verb) {
    if (passage.isFirstPerson(verb)) {
      return speakers.speaker(verb, "deed-first-person");
    }
    int start = roles.clauseStart(verb);
    if (passage.word(start).folded().equals("من")) {
      return Holders.NOBODY;
    }
    if (PassiveVoice.isOf(passage.word(verb))) {
      List<Participant> by = roles.byAgent(verb).map(List::of).orElse(List.of());
      return Holders.of(by, "deed-by-agent", 0.8);
    }
    if (isDenied(verb) || isUnless(verb) || isPast(verb, start)) {
      return Holders.NOBODY;
    }
    // «الضربة مسّت سيادة بلاده»: a country behind the verb's object is not its subject.
    FrameHit own = new FrameHit(verb, verb, null, false);
    Optional<Integer> body = ownBodies.of(own);
    if (body.isPresent()) {
      return speakers.ownBody(own, body.get());
    }
    boolean infinitive = verb > 0 && INFINITIVE.contains(passage.word(verb - 1).folded());
    if (infinitive || verbs.isOfWhoever(verb)) {
      return Holders.NOBODY;
    }
    List<Participant> named = subjects.named(verb);
    List<Participant> organ = named.isEmpty() ? unnamed(verb) : named;
    Set<String> ids = new LinkedHashSet<>();
    organ.forEach(p -> ids.add(p.actorId()));
    List<String> rules = new ArrayList<>(List.of("deed"));
    representatives.addSpeakers(verb, ids, rules);
    return ids.isEmpty() ? carried(verb) : new Holders(ids, rules, 0.8);
  }

  /**
   * «أوبك تكسر الجمود وتخفض الإنتاج»: only whom this sentence names; a verb that opens one tells
   * what somebody else does as often («وتعود العلاقات»).
   */
  private Holders carried(int verb) {
    if (isOutcome(verb)) {
      return Holders.NOBODY;
    }
    List<Participant> carried =
        dropped.of(verb).stream().filter(p -> dropped.isNamedHere(p.actorId())).toList();
    return Holders.of(carried, "deed-carried", 0.6);
  }

  /** «نفت طهران أن تكون قد أرسلت سلاحا»: a deed one denies. */
  private boolean isDenied(int verb) {
    for (int i = verb - 1; i > Math.max(0, verb - DENIED); i--) {
      boolean being = BEING.contains(passage.word(i).folded());
      if (being && INFINITIVE.contains(passage.word(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «كندا، التي كانت قد علقت دفعاتها»: what somebody had done before what is told now. */
  private boolean isPast(int verb, int start) {
    return verb > 1
        && roles.traits(start).relative()
        && passage.word(verb - 1).folded().equals("قد")
        && WAS.contains(passage.word(verb - 2).folded());
  }

  /** «من شأن القرار أن يثير إدانة ويعرقل الحل»: what may come of a thing. */
  private boolean isOutcome(int verb) {
    for (int i = verb - 1; i > 1; i--) {
      if (passage.isFiniteVerb(i)) {
        return INFINITIVE.contains(passage.word(i - 1).folded()) && isLikely(i - 1);
      }
    }
    return false;
  }

  private boolean isLikely(int particle) {
    for (int i = particle - 1; i > 0 && i >= particle - DENIED; i--) {
      if (passage.word(i).folded().startsWith("شان")) {
        return passage.word(i - 1).folded().endsWith("من");
      }
    }
    return false;
  }

  /** «لا ذهاب ما لم يطلق الحوثيون المعتقلين»: what somebody has not done. */
  private boolean isUnless(int verb) {
    return verb > 1
        && passage.word(verb - 1).folded().equals("لم")
        && passage.word(verb - 2).folded().equals("ما");
  }

  /** «وتنفذ القوات الروسية», «شنّ ممثلو …», «عشرون دولة، بينها …». */
  private List<Participant> unnamed(int verb) {
    List<Participant> governed = bodies.of(verb);
    if (!governed.isEmpty()) {
      return governed;
    }
    List<Participant> organ = passage.organSubject(verb);
    List<Participant> sending = organ.isEmpty() ? subjects.delegating(verb) : organ;
    return sending.isEmpty() ? subjects.among(verb) : sending;
  }

  /** «وصف نتنياهو وقف إطلاق النار»: what may be a masdar is a verb only where a clause begins. */
  private boolean isDeedVerb(int index) {
    boolean masdar = passage.word(index).form().mayBeNominal() && !roles.traits(index).finiteVerb();
    return roles.isVerbHere(index)
        && !isBehindDeterminer(index)
        && (!masdar || opens(index) || roles.traits(index).mayBeJoined());
  }

  /** «بأن أي خفض سيهدي حصتها»: a noun. */
  private boolean isBehindDeterminer(int index) {
    return index > 0 && DETERMINERS.contains(passage.word(index - 1).folded());
  }

  /** «أديس أبابا - قدم رئيس الوزراء استقالته»: at the start of a clause or behind a dateline. */
  private boolean opens(int index) {
    return index == roles.clauseStart(index) || passage.word(index - 1).isPunctuation();
  }

  /** Who does what an issue's masdar tells, named between its words. */
  Optional<Participant> agent(IssueHit issue) {
    return issue.parting().filter(this::isAgentOfMasdar);
  }

  /** «انسحاب واشنطن من», «استهداف الحوثيين للسفن»; but «تزويد السعودية بالسلاح» is done to her. */
  private boolean isAgentOfMasdar(Participant parting) {
    String next = passage.word(parting.last() + 1).folded();
    return next.startsWith("ل") || Set.of("من", "الي", "عن", "علي").contains(next);
  }
}
