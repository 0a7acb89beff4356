package org.mirsad.annotate.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;

/**
 * Finds whose position a frame tells: «ترفض مصر» (Egypt rejects) its subject's, «الرفض المصري» (the
 * Egyptian refusal) its owner's, «يجب» (must) and «نرفض» (we reject) the speaker's.
 */
final class HolderFinder {
  private static final double CARRIED = 0.7;
  private static final double SPOKEN = 0.85;

  /** «مرفوض بالنسبة إلى بن غفير»: what names the holder behind a predicate. */
  private static final Set<String> FOR_WHOM = Set.of("بالنسبه", "لدي", "نظر", "جانب", "قبل", "عند");

  private static final Set<String> COUNTRY =
      Set.of("بلاده", "بلادها", "بلادنا", "بلدنا", "بلدها", "دولته");

  /** Verbs whose masdar is followed by whom one wants to do the thing: «إجبار حماس على …». */
  private static final Set<String> PERSUADING =
      Set.of("أجبر", "أرغم", "أقنع", "ألزم", "حث", "طالب", "ناشد", "حض", "أكره");

  private static final Set<String> ASIDE =
      Set.of("رغم", "منذ", "خلال", "وسط", "بسبب", "جراء", "بعد", "قبل", "عقب", "اثناء");

  /**
   * Holders, the rules that found them, and how sure they are.
   *
   * @param ids actor ids, none twice
   */
  record Holders(Set<String> ids, List<String> rules, double certainty) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final Knowledge knowledge;

  HolderFinder(Passage passage, Knowledge knowledge) {
    this.passage = passage;
    this.roles = passage.roles();
    this.knowledge = knowledge;
  }

  /** The holders of the outermost frame of a chain. */
  Holders of(FrameHit frame, String rule, IssueHit issue) {
    Holders holders = rule.equals("predicate") ? ofPredicate(frame) : ofFrame(frame);
    Set<String> ids = new LinkedHashSet<>(holders.ids());
    List<String> rules = new ArrayList<>(holders.rules());
    if (rule.equals("joined")) {
      rules.add(rule);
    }
    issue
        .parting()
        .filter(p -> ids.stream().anyMatch(h -> speaksFor(h, p.actorId())))
        .ifPresent(p -> ids.add(p.actorId()));
    addSpeakers(frame.first(), ids, rules);
    boolean accused = ids.size() == 1 && isAccused(frame.first(), ids.iterator().next());
    return accused ? new Holders(Set.of(), rules, 0) : new Holders(ids, rules, holders.certainty());
  }

  private Holders ofFrame(FrameHit frame) {
    boolean finite = passage.isFiniteVerb(frame.first()) || frame.isVerb();
    if (finite && passage.isFirstPerson(frame.first())) {
      return speaker(frame.first(), "first-person");
    }
    if (isModal(frame)) {
      return speaker(frame.first(), "demand-of-speaker");
    }
    Holders named = finite ? ofVerb(frame) : ofNominal(frame);
    return named.ids().isEmpty() ? speakerOrSource(frame.first()) : named;
  }

  /** «يجب», «ضرورة»: a demand whose subject is not its holder. */
  private static boolean isModal(FrameHit frame) {
    return frame.frame().kind() == StanceFrame.Kind.DEMAND
        && frame.frame().partOfSpeech() != SentimentEntry.Class.VERB
        && !frame.derived();
  }

  private Holders speaker(int index, String rule) {
    String voice = passage.voice(index);
    boolean known = !voice.equals(Opinion.NARRATOR) && !voice.equals(Opinion.OTHER);
    return new Holders(known ? Set.of(voice) : Set.of(), List.of(rule), SPOKEN);
  }

  private Holders speakerOrSource(int index) {
    Holders speaker = speaker(index, "speaker");
    if (!speaker.ids().isEmpty()) {
      return speaker;
    }
    int offset = passage.word(index).span().start();
    for (Statement statement : passage.statements()) {
      if (statement.verbSpan().contains(offset) && !statement.speakerId().isEmpty()) {
        return new Holders(Set.of(statement.speakerId()), List.of("speaker-of-verb"), SPOKEN);
      }
    }
    return new Holders(Set.of(), List.of(), 0);
  }

  private Holders ofVerb(FrameHit frame) {
    List<Participant> subjects = passage.subjects(frame.first());
    if (isOwnCountry(frame.first())) {
      return ownCountry(frame.first());
    }
    if (!subjects.isEmpty()) {
      return holders(subjects, "verb-subject", 1);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return holders(List.of(byAgent.get()), "by-agent", 1);
    }
    List<Participant> state = passage.organSubject(frame.first());
    if (!state.isEmpty()) {
      return holders(state, "adjective-subject", SPOKEN);
    }
    return holders(passage.carriedSubject(frame.first()), "carried-subject", CARRIED);
  }

  /** «إن بلاده ترفض», «ترفض بلاده»: the speaker's state. */
  private boolean isOwnCountry(int verb) {
    for (int i : new int[] {verb - 1, verb - 2, verb + 1}) {
      boolean here = i >= roles.clauseStart(verb) && i < roles.words().size();
      if (here && COUNTRY.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private Holders ownCountry(int verb) {
    Holders speaker = speaker(roles.clauseStart(verb), "own-country");
    Set<String> ids = new LinkedHashSet<>(speaker.ids());
    for (String id : speaker.ids()) {
      Actor actor = knowledge.actors().get(id);
      actor.affiliations().stream()
          .filter(a -> knowledge.actors().containsKey(a))
          .filter(a -> knowledge.actors().get(a).type() == Actor.Type.STATE)
          .forEach(ids::add);
    }
    return new Holders(ids, speaker.rules(), 0.9);
  }

  private Holders ofNominal(FrameHit frame) {
    boolean persuades = PERSUADING.stream().anyMatch(w -> frame.frame().lexeme().startsWith(w));
    Optional<Participant> owner = persuades ? Optional.empty() : owner(frame);
    if (owner.isPresent()) {
      return holders(roles.withConjuncts(owner.get()), "genitive", 0.95);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return holders(List.of(byAgent.get()), "by-agent", 0.95);
    }
    Optional<Participant> topic = topic(frame.first());
    if (topic.isPresent()) {
      return holders(roles.withConjuncts(topic.get()), "topic", 0.9);
    }
    boolean deed =
        frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN
            && frame.frame().kind() == StanceFrame.Kind.ACT;
    boolean aside = frame.first() > 0 && ASIDE.contains(passage.word(frame.first() - 1).folded());
    if (deed && !isGoverned(frame.first()) || aside) {
      // «بحث تداعيات قرار التعليق», «رغم استمرار القصف»: a deed without an owner is nobody's.
      return new Holders(Set.of(), List.of(), 0);
    }
    return holders(passage.carriedSubject(frame.first()), "governing-subject", CARRIED);
  }

  private Optional<Participant> owner(FrameHit frame) {
    Optional<Participant> genitive = roles.genitive(frame.last());
    return genitive.isEmpty() && frame.last() > frame.first()
        ? roles.genitive(frame.first())
        : genitive;
  }

  /** «روسيا مستعدة ل…»: the topic of the clause an adjective is said of. */
  private Optional<Participant> topic(int index) {
    boolean adjective =
        passage.word(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article());
    if (!adjective) {
      return Optional.empty();
    }
    Participant topic = null;
    int start = roles.clauseStart(index);
    for (Participant participant : roles.participants()) {
      if (participant.first() >= start
          && participant.last() < index
          && participant.isDirect()
          && !participant.byAdjective()) {
        topic = participant;
      }
    }
    return Optional.ofNullable(topic);
  }

  /** Whether a verb stands close before: «فشل ترامب في تأمين هدنة». */
  private boolean isGoverned(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
      if (passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** The holder of a predicate behind its issue: him for whom it holds, else the speaker. */
  private Holders ofPredicate(FrameHit frame) {
    int end = Math.min(roles.words().size(), frame.last() + 4);
    for (int i = frame.last() + 1; i < end; i++) {
      if (FOR_WHOM.contains(passage.word(i).folded())) {
        int marker = i;
        Optional<Participant> whom =
            roles.participants().stream()
                .filter(p -> p.first() > marker && p.first() <= marker + 2 && !p.byAdjective())
                .findFirst();
        if (whom.isPresent()) {
          return holders(roles.withConjuncts(whom.get()), "for-whom", 0.9);
        }
      }
    }
    return speaker(frame.first(), "predicate-of-speaker");
  }

  /** Who does the deed an issue's own words tell: «علّقت واشنطن شحنات الأسلحة». */
  Holders ofDeed(IssueHit issue) {
    if (issue.parting().isPresent() && isAgentOfMasdar(issue, issue.parting().get())) {
      return holders(roles.withConjuncts(issue.parting().get()), "deed", 0.75);
    }
    if (!roles.isVerbHere(issue.first())) {
      List<Participant> by = roles.byAgent(issue.last()).map(List::of).orElse(List.of());
      return holders(by, "deed-by-agent", 0.8);
    }
    if (passage.isFirstPerson(issue.first())) {
      return speaker(issue.first(), "deed-first-person");
    }
    List<Participant> subjects = passage.subjects(issue.first());
    boolean whoever = passage.word(roles.clauseStart(issue.first())).folded().equals("من");
    return whoever
        ? holders(List.of(), "", 0)
        : subjects.isEmpty()
            ? holders(passage.carriedSubject(issue.first()), "deed-carried", 0.6)
            : holders(subjects, "deed", 0.8);
  }

  /** «انسحاب واشنطن من», «استهداف الحوثيين للسفن»; but «تزويد السعودية بالسلاح» is done to her. */
  private boolean isAgentOfMasdar(IssueHit issue, Participant parting) {
    String next = passage.word(parting.last() + 1).folded();
    return parting.last() < issue.last()
        && (next.startsWith("ل") || Set.of("من", "الي", "عن", "علي").contains(next));
  }

  private static Holders holders(List<Participant> participants, String rule, double certainty) {
    Set<String> ids = new LinkedHashSet<>();
    participants.forEach(p -> ids.add(p.actorId()));
    return new Holders(ids, ids.isEmpty() ? List.of() : List.of(rule), certainty);
  }

  /** When a leader states his own state's position, both hold it. */
  private void addSpeakers(int index, Set<String> ids, List<String> rules) {
    int offset = passage.word(index).span().start();
    int clause = passage.word(roles.clauseStart(index)).span().start();
    for (Statement statement : passage.statements()) {
      String speaker = statement.speakerId();
      boolean around = statement.span().contains(offset) || statement.span().contains(clause);
      boolean tells = around && !speaker.isEmpty();
      if (tells && ids.stream().anyMatch(h -> speaksFor(speaker, h)) && ids.add(speaker)) {
        rules.add("speaks-for-state");
      }
    }
  }

  private boolean speaksFor(String speaker, String holder) {
    Actor actor = knowledge.actors().get(speaker);
    if (actor == null || speaker.equals(holder)) {
      return false;
    }
    Actor held = knowledge.actors().get(holder);
    boolean serves =
        actor.affiliations().contains(holder)
            || actor.offices().stream().anyMatch(o -> o.of().equals(holder));
    boolean sameState =
        held.type() == Actor.Type.PERSON
            && held.affiliations().stream().anyMatch(actor.affiliations()::contains);
    return serves || sameState;
  }

  /**
   * «اتهم ترامب زيلينسكي بعدم الرغبة في السلام»: what one is accused of is not told as his
   * position.
   */
  private boolean isAccused(int index, String holder) {
    int offset = passage.word(index).span().start();
    return passage.statements().stream()
        .anyMatch(
            s ->
                s.attitude() == SpeechVerb.Attitude.CRITICISES
                    && s.span().contains(offset)
                    && !s.verbSpan().contains(offset)
                    && !s.speakerId().equals(holder));
  }
}
