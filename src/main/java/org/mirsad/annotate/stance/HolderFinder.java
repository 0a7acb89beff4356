package org.mirsad.annotate.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Finds whose position a frame tells: «ترفض مصر» (Egypt rejects) its subject's, «الرفض المصري» (the
 * Egyptian refusal) its owner's, «يجب» (must) and «نرفض» (we reject) the speaker's.
 */
final class HolderFinder {
  private static final double CARRIED = 0.7;
  private static final double SPOKEN = 0.85;

  /** «مرفوض بالنسبة إلى بن غفير»: what names the holder behind a predicate. */
  private static final Set<String> FOR_WHOM =
      Set.of("بالنسبه", "لدي", "نظر", "جانب", "قبل", "عند", "من");

  /** Verbs whose masdar is followed by whom one wants to do the thing: «إجبار حماس على …». */
  private static final Set<String> PERSUADING =
      Set.of("أجبر", "أرغم", "أقنع", "ألزم", "حث", "طالب", "ناشد", "حض", "أكره");

  private static final Set<String> ASIDE =
      Set.of("رغم", "منذ", "خلال", "وسط", "بسبب", "جراء", "بعد", "قبل", "عقب", "اثناء");

  /** Heads of subjects that stand for whose they are: «ممثلون عن الجيش», «وفد حماس». */
  private static final Set<String> DELEGATES =
      Set.of("n:ممثل", "n:وفد", "n:مندوب", "n:مفاوض", "n:مبعوث", "n:مسؤول", "n:نائب", "n:قياده");

  /** How expressions begin whose verb has no subject that wants something. */
  private static final Set<String> IMPERSONAL =
      Set.of("يجب", "ينبغي", "يتعين", "يتوجب", "يلزم", "يستحسن", "حان", "آن", "لا ", "نريد");

  /** Particles behind which a verb tells no deed done. */
  private static final Set<String> INFINITIVE =
      Set.of("ان", "بان", "لان", "كي", "لكي", "حتي", "الا", "والا", "بالا", "وان");

  private static final Set<String> WHO =
      Set.of("من", "لمن", "ممن", "بمن", "ومن", "الذين", "والذين");

  private static final Set<String> OWN_ORGANS =
      Set.of("خارجيتها", "خارجيته", "حكومتها", "رئاستها", "جيشها", "برلمانها", "وزارتها");

  /** The vowel sign of the passive. */
  private static final char DAMMA = '\u064F';

  private static final TypeTest IS_DELEGATE = new TypeTest(form -> form.hasAny(DELEGATES));

  /** Verbs whose subject only gets what another gives. */
  private static final Set<String> RECEIVING = Set.of("v:حصل", "v:تلقي", "v:نال", "v:لقي", "v:حظي");

  private static final TypeTest IS_RECEIVING = new TypeTest(form -> form.hasAny(RECEIVING));

  /** Words that open a subject of whom nobody is named: «يعترف أكثر من 140 بلدا». */
  private static final Set<String> QUANTITIES =
      Set.of("اكثر", "نحو", "مئات", "الاف", "عشرات", "معظم", "غالبيه", "اغلب", "ملايين", "اقل");

  /** Verbs in the dual or plural. */
  private static final TypeTest IS_OF_SEVERAL =
      new TypeTest(
          form ->
              form.mayBeVerb()
                  && form.readings().stream()
                      .filter(r -> r.partOfSpeech().isVerb() && r.person() == 3)
                      .allMatch(r -> r.number() > 1));

  private static final TypeTest IS_INDEFINITE_ADJECTIVE =
      new TypeTest(
          form ->
              form.readings().stream()
                  .anyMatch(
                      r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article()));

  /**
   * Holders, the rules that found them, and how sure they are.
   *
   * @param ids actor ids, none twice
   */
  record Holders(Set<String> ids, List<String> rules, double certainty) {
    /** Nobody is known to hold the position. */
    static final Holders NOBODY = new Holders(Set.of(), List.of(), 0);
  }

  private final Passage passage;
  private final SentenceRoles roles;
  private final Representatives representatives;
  private final Represented represented;
  private final Parties parties;

  HolderFinder(Passage passage, Knowledge knowledge, Optional<LocalDate> day) {
    this.passage = passage;
    this.roles = passage.roles();
    this.representatives = new Representatives(passage, knowledge);
    this.parties = new Parties(passage);
    this.represented = new Represented(roles, knowledge, day);
  }

  /** The holders of the outermost frame of a chain. */
  Holders of(FrameHit frame, String rule, IssueHit issue) {
    Holders holders =
        switch (rule) {
          case "predicate" -> ofPredicate(frame);
          case "judgement" -> ofJudgement(frame, issue);
          default -> ofFrame(frame, issue);
        };
    Set<String> ids = new LinkedHashSet<>(holders.ids());
    List<String> rules = new ArrayList<>(holders.rules());
    if (ids.size() == 1 && representatives.isAccused(frame.first(), ids.iterator().next())) {
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

  /** Whether a word is said by somebody who does not speak for the holders. */
  boolean isSaidByAnother(int index, Holders holders) {
    return representatives.isSaidByAnother(index, holders.ids());
  }

  private Holders ofFrame(FrameHit frame, IssueHit issue) {
    int verb = verb(frame);
    if (verb > frame.first()) {
      return ofFrame(new FrameHit(verb, frame.last(), frame.frame(), frame.derived()), issue);
    }
    boolean phrase = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR && !frame.derived();
    boolean finite =
        passage.isFiniteVerb(frame.first())
            || frame.isVerb()
            || phrase && frame.last() > frame.first() && passage.isVerb(frame.first());
    if (finite && passage.isFirstPerson(frame.first())) {
      return speaker(frame.first(), "first-person");
    }
    if (isModal(frame)) {
      return speaker(frame.first(), "demand-of-speaker");
    }
    if (representatives.isOwnCountry(frame)) {
      return ownCountry(frame);
    }
    if (finite) {
      if (frame.first() > 0 && WHO.contains(passage.word(frame.first() - 1).folded())) {
        return Holders.NOBODY;
      }
      Holders named = ofVerb(frame);
      return named.ids().isEmpty() ? source(frame) : named;
    }
    Holders named = ofNominal(frame, issue);
    boolean nobody = named.ids().isEmpty() && (isNobodys(frame) || isTopic(frame));
    if (!named.ids().isEmpty() || nobody) {
      return named;
    }
    Holders speaker = speakerOrSource(frame.first());
    boolean possessed = speaker.ids().isEmpty() && roles.traits(frame.last()).withObject();
    return possessed
        ? new Holders(representatives.speakerAhead(frame.last()), List.of("speaker-ahead"), SPOKEN)
        : speaker;
  }

  /** The verb of an expression that begins with a particle: «لم يحسم موقفه». */
  private int verb(FrameHit frame) {
    String first = passage.word(frame.first()).folded();
    boolean negated = first.equals("لم") || first.equals("لن");
    int next = frame.first() + 1;
    return negated && next <= frame.last() && passage.isFiniteVerb(next) ? next : frame.first();
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

  /** Whose announcement a word stands in. */
  Optional<String> announcer(int index) {
    Set<String> speakers = representatives.speaker(index);
    return speakers.size() == 1 ? Optional.of(speakers.iterator().next()) : Optional.empty();
  }

  private Holders speaker(int index, String rule) {
    return new Holders(representatives.speaker(index), List.of(rule), SPOKEN);
  }

  private Holders speakerOrSource(int index) {
    Holders speaker = speaker(index, "speaker");
    if (!speaker.ids().isEmpty()) {
      return speaker;
    }
    Set<String> source = representatives.speakerOfVerb(index);
    return source.isEmpty()
        ? Holders.NOBODY
        : new Holders(source, List.of("speaker-of-verb"), SPOKEN);
  }

  /** Of a verb whose subject is no actor the speaker holds nothing, but for set phrases. */
  private Holders source(FrameHit frame) {
    boolean phrase = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR && !frame.derived();
    if (phrase || isOfPronoun(frame.first()) || isOfWhoever(frame.first())) {
      return speakerOrSource(frame.first());
    }
    Set<String> source = representatives.speakerOfVerb(frame.first());
    return source.isEmpty()
        ? Holders.NOBODY
        : new Holders(source, List.of("speaker-of-verb"), SPOKEN);
  }

  /** «قال منصور إنه يتطلع إلى»: the pronoun is the speaker's where nothing else is known of it. */
  private boolean isOfPronoun(int verb) {
    if (verb == 0) {
      return false;
    }
    String before = passage.word(verb - 1).folded();
    return before.length() < 7
        && (before.endsWith("نه") || before.endsWith("نها"))
        && before.contains("ا");
  }

  /** «شدد على تشبث الرباط بحل الدولتين»: whose position another one only affirms. */
  Optional<Participant> affirmed(FrameHit frame) {
    StanceFrame.Kind kind = frame.frame().kind();
    boolean position =
        kind == StanceFrame.Kind.SUPPORT
            || kind == StanceFrame.Kind.PROMISE
            || kind == StanceFrame.Kind.OFFER
            || kind == StanceFrame.Kind.REJECT;
    return position && frame.derived() ? owner(frame) : Optional.empty();
  }

  private Holders ofVerb(FrameHit frame) {
    List<Participant> subjects = passage.subjects(frame.first());
    if (!subjects.isEmpty()) {
      List<Participant> all = new ArrayList<>(withPartners(frame.first(), subjects));
      if (frame.last() > frame.first()) {
        // «أكد الملك دعم الأردن لحل الدولتين»: whose support it is that he affirms.
        roles.genitive(frame.last()).filter(p -> !p.byAdjective()).ifPresent(all::add);
      }
      return holders(all, "verb-subject", 1);
    }
    List<Participant> sending = delegating(frame.first());
    if (!sending.isEmpty()) {
      return holders(sending, "delegates", SPOKEN);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return holders(List.of(byAgent.get()), "by-agent", 1);
    }
    if (isPassive(frame.first())) {
      return Holders.NOBODY;
    }
    List<Participant> state = passage.organSubject(frame.first());
    if (!state.isEmpty()) {
      return holders(state, "adjective-subject", SPOKEN);
    }
    if (isOfWhoever(frame.first())) {
      return Holders.NOBODY;
    }
    Optional<Set<String>> source = representatives.namedSource(frame.first());
    if (source.isPresent()) {
      return new Holders(source.get(), List.of("speaker-of-verb"), SPOKEN);
    }
    return holders(carried(frame.first()), "carried-subject", CARRIED);
  }

  /** «فتح وحماس توقعان»: of a verb for several also those to whom its subject is joined. */
  private List<Participant> withPartners(int verb, List<Participant> subjects) {
    if (subjects.size() == 1
        && subjects.get(0).last() < verb
        && IS_OF_SEVERAL.test(passage.word(verb).form())) {
      for (Participant other : roles.participants()) {
        List<Participant> joined = roles.withConjuncts(other);
        if (joined.size() > 1 && joined.contains(subjects.get(0)) && other.isDirect()) {
          return joined;
        }
      }
    }
    return subjects;
  }

  /** Whom a dropped subject means; of a verb for several all that are joined. */
  private List<Participant> carried(int verb) {
    List<Participant> carried = passage.carriedSubject(verb);
    if (isFollowedBySubject(verb)) {
      return List.of();
    }
    if (passage.voice(verb).equals(Opinion.OTHER) && isFromBefore(carried)) {
      // What an unknown speaker says has nothing to do with whom the sentence before spoke of.
      return List.of();
    }
    if (carried.size() != 1 || !roles.participants().contains(carried.get(0))) {
      return carried;
    }
    return IS_OF_SEVERAL.test(passage.word(verb).form())
        ? roles.withConjuncts(carried.get(0))
        : carried;
  }

  /** «شدد الجانبان»: a nominative that is no actor. */
  private boolean isFollowedBySubject(int verb) {
    if (verb + 1 >= roles.words().size() || roles.isNamed(verb + 1)) {
      return false;
    }
    Word next = passage.word(verb + 1);
    String folded = next.folded();
    if (QUANTITIES.contains(folded)) {
      return true;
    }
    boolean nominative = folded.endsWith("ان") || folded.endsWith("ون");
    return nominative && next.form().hasArticle() && folded.length() > 5 && passage.isVerb(verb);
  }

  private boolean isFromBefore(List<Participant> carried) {
    return carried.stream().noneMatch(roles.participants()::contains);
  }

  private boolean isPassive(int verb) {
    String surface = passage.word(verb).token().surface();
    int letter = surface.startsWith("و") || surface.startsWith("ف") ? 1 : 0;
    if (surface.length() > letter + 1 && surface.charAt(letter + 1) == DAMMA) {
      String folded = passage.word(verb).folded();
      return folded.charAt(Math.min(letter, folded.length() - 1)) == 'ا';
    }
    boolean any = false;
    for (Reading reading : passage.word(verb).form().readings()) {
      if (reading.partOfSpeech().isVerb()) {
        any = true;
        if (!reading.passive()) {
          return false;
        }
      }
    }
    return any;
  }

  /** «من أراد السلام», «مرسوم يعترف ب…»: the subject is whoever, or the noun just before. */
  private boolean isOfWhoever(int verb) {
    if (verb == 0) {
      return false;
    }
    Word before = passage.word(verb - 1);
    boolean who = WHO.contains(before.folded());
    boolean noun =
        !before.isPunctuation()
            && !roles.traits(verb - 1).functionWord()
            && !roles.isNamed(verb - 1)
            && before.form().isKnown()
            && !before.form().mayBeVerb()
            && !before.form().hasArticle()
            && !roles.traits(verb - 1).adverb()
            && !roles.traits(verb - 1).withObject();
    return who || noun && !roles.traits(verb).mayBeJoined();
  }

  /** «وقّع ممثلون عن الجيش», «دانت خارجيتها»: whom the subject behind a verb acts for. */
  private List<Participant> delegating(int verb) {
    int end = Math.min(roles.words().size(), verb + 4);
    for (int i = verb + 1; i < end; i++) {
      Word word = passage.word(i);
      if (IS_DELEGATE.test(word.form()) && !roles.isNamed(i)) {
        int head = i;
        return roles.participants().stream()
            .filter(p -> p.first() > head && p.first() <= head + 2 && !p.byAdjective())
            .findFirst()
            .map(roles::withConjuncts)
            .orElse(List.of());
      }
      boolean own = OWN_ORGANS.contains(word.folded());
      if (i == verb + 1 && own) {
        return passage.carriedSubject(verb);
      }
    }
    return List.of();
  }

  private Holders ownCountry(FrameHit frame) {
    Set<String> speakers = representatives.speaker(roles.clauseStart(frame.first()));
    speakers = speakers.isEmpty() ? representatives.speakerOfVerb(frame.first()) : speakers;
    if (speakers.isEmpty()) {
      Set<String> carried = new LinkedHashSet<>();
      passage.carriedSubject(frame.first()).forEach(p -> carried.add(p.actorId()));
      speakers = carried;
    }
    return new Holders(representatives.withState(speakers), List.of("own-country"), 0.9);
  }

  private Holders ofNominal(FrameHit frame, IssueHit issue) {
    boolean persuades = PERSUADING.stream().anyMatch(w -> frame.frame().lexeme().startsWith(w));
    if (isOfOthers(frame)) {
      return Holders.NOBODY;
    }
    Optional<Participant> owner = persuades || isUnowned(frame) ? Optional.empty() : owner(frame);
    if (owner.isPresent() && !isUndergone(frame, owner.get())) {
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
    List<Participant> agreeing = parties.of(frame, issue);
    if (!agreeing.isEmpty()) {
      return holders(agreeing, "parties", 0.85);
    }
    if (isNobodys(frame) || isReceived(frame.first())) {
      return Holders.NOBODY;
    }
    Optional<Set<String>> source = representatives.namedSource(frame.first());
    if (source.isPresent()) {
      return new Holders(source.get(), List.of("speaker-of-verb"), SPOKEN);
    }
    Holders speaker = speaker(frame.first(), "speaker");
    if (isSaying(frame) && !speaker.ids().isEmpty()) {
      return speaker;
    }
    List<Participant> carried = carried(frame.first());
    boolean far = isFromBefore(carried) && !roles.traits(frame.first()).circumstantial();
    return far ? Holders.NOBODY : holders(carried, "governing-subject", CARRIED);
  }

  /** «هدنة بين حماس وإسرائيل»: those between whom a thing is agreed. */
  Holders between(IssueHit issue) {
    return holders(parties.behind(issue), "parties", 0.8);
  }

  /** «الحل الوحيد هو», «من المهم»: what nobody does but somebody says. */
  private static boolean isSaying(FrameHit frame) {
    return frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR
        && frame.frame().kind() == StanceFrame.Kind.SUPPORT
        && !frame.derived();
  }

  /** «داعيا إيران إلى»: behind a word with nunation stands its object, never its owner. */
  private boolean isUnowned(FrameHit frame) {
    Word word = passage.word(frame.first());
    return frame.derived()
        && frame.first() == frame.last()
        && roles.traits(frame.first()).circumstantial()
        && word.folded().endsWith("ا");
  }

  /** «نواب معارضين للاتفاق», «الأطراف الداعمة للحكومة»: a participle that describes others. */
  private boolean isOfOthers(FrameHit frame) {
    Word word = passage.word(frame.first());
    if (!frame.derived() || frame.first() == 0 || !roles.traits(frame.first()).adjective()) {
      return false;
    }
    Word before = passage.word(frame.first() - 1);
    boolean several = word.folded().endsWith("ين") && word.folded().length() > 4;
    boolean definite = word.form().hasArticle() && before.form().hasArticle();
    return (several || definite)
        && !before.isPunctuation()
        && !roles.isNamed(frame.first() - 1)
        && !roles.traits(frame.first() - 1).functionWord();
  }

  /** «حصل على تأكيدات بزيادة الدعم»: what somebody is given is not his position. */
  private boolean isReceived(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
      if (passage.isVerb(i)) {
        return IS_RECEIVING.test(passage.word(i).form());
      }
    }
    return false;
  }

  /** «لردع الحوثيين»: him whom one hinders the masdar is about, it is not his. */
  private static boolean isUndergone(FrameHit frame, Participant owner) {
    return !owner.byAdjective()
        && frame.derived()
        && (frame.frame().kind() == StanceFrame.Kind.REVERSE
            || frame.frame().kind() == StanceFrame.Kind.OBSTRUCT);
  }

  /** «بحث تداعيات قرار التعليق», «رغم استمرار القصف»: a deed without an owner is nobody's. */
  private boolean isNobodys(FrameHit frame) {
    boolean deed =
        frame.frame().partOfSpeech() == SentimentEntry.Class.NOUN
            && frame.frame().kind() == StanceFrame.Kind.ACT;
    boolean aside = frame.first() > 0 && ASIDE.contains(passage.word(frame.first() - 1).folded());
    boolean undergone = owner(frame).filter(o -> isUndergone(frame, o)).isPresent();
    return deed && !isGoverned(frame.first()) || aside || undergone;
  }

  /** «إعلان الهدنة استسلام»: a masdar that opens its clause is what the clause speaks of. */
  private boolean isTopic(FrameHit frame) {
    if (frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR
        || roles.traits(frame.last()).withObject()
        || IS_INDEFINITE_ADJECTIVE.test(passage.word(frame.first()).form())) {
      return false;
    }
    for (int i = roles.clauseStart(frame.first()); i < frame.first(); i++) {
      boolean opening = roles.traits(i).functionWord() || passage.word(i).isPunctuation();
      if (!opening && !roles.isNamed(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Participant> owner(FrameHit frame) {
    Optional<Participant> genitive = roles.genitive(frame.last());
    return genitive.isEmpty() && frame.last() > frame.first()
        ? roles.genitive(frame.first())
        : genitive;
  }

  /** «روسيا مستعدة ل…»: the topic of the clause an adjective is said of. */
  private Optional<Participant> topic(int index) {
    if (!IS_INDEFINITE_ADJECTIVE.test(passage.word(index).form())
        || passage.word(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)) {
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
    Holders whom = forWhom(frame);
    return whom.ids().isEmpty() ? speaker(frame.first(), "predicate-of-speaker") : whom;
  }

  private Holders forWhom(FrameHit frame) {
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
    return Holders.NOBODY;
  }

  /** Whose judgement of a thing it is: the speaker's, or his who describes it («وصف … ب»). */
  private Holders ofJudgement(FrameHit frame, IssueHit issue) {
    Holders whom = forWhom(frame);
    if (!whom.ids().isEmpty()) {
      return whom;
    }
    Holders speaker = speaker(frame.first(), "judgement-of-speaker");
    if (!speaker.ids().isEmpty()) {
      return speaker;
    }
    for (int i = issue.first() - 1; i >= Math.max(0, issue.first() - 6); i--) {
      Set<String> describing = representatives.speakerOfVerb(i);
      if (!describing.isEmpty()) {
        return new Holders(describing, List.of("judgement-of-speaker"), SPOKEN);
      }
    }
    return Holders.NOBODY;
  }

  /** «وصف نتنياهو وقف إطلاق النار»: what may be a masdar is a verb only where a clause begins. */
  private boolean isDeedVerb(int index) {
    boolean masdar = passage.word(index).form().mayBeNominal() && !roles.traits(index).finiteVerb();
    return roles.isVerbHere(index)
        && (!masdar || index == roles.clauseStart(index) || roles.traits(index).mayBeJoined());
  }

  /** Who does the deed an issue's own words tell: «علّقت واشنطن شحنات الأسلحة». */
  Holders ofDeed(IssueHit issue) {
    Holders doers = doers(issue);
    Set<String> ids = new LinkedHashSet<>(doers.ids());
    List<String> rules = new ArrayList<>(doers.rules());
    represented.add(issue.issueId(), ids, rules);
    return new Holders(ids, rules, doers.certainty());
  }

  private Holders doers(IssueHit issue) {
    int verb = issue.first();
    if (issue.parting().isPresent() && isAgentOfMasdar(issue, issue.parting().get())) {
      return holders(roles.withConjuncts(issue.parting().get()), "deed", 0.75);
    }
    if (!isDeedVerb(verb)) {
      List<Participant> by = roles.byAgent(issue.last()).map(List::of).orElse(List.of());
      return holders(by, "deed-by-agent", 0.8);
    }
    if (passage.isFirstPerson(verb)) {
      return speaker(verb, "deed-first-person");
    }
    int start = roles.clauseStart(verb);
    if (passage.word(start).folded().equals("من") || isPassive(verb)) {
      return Holders.NOBODY;
    }
    FrameHit own = new FrameHit(verb, issue.last(), null, false);
    if (representatives.isOwnCountry(own)) {
      return ownCountry(own);
    }
    boolean infinitive = verb > 0 && INFINITIVE.contains(passage.word(verb - 1).folded());
    if (infinitive || isOfWhoever(verb)) {
      return Holders.NOBODY;
    }
    List<Participant> subjects = passage.subjects(verb);
    List<Participant> organ = subjects.isEmpty() ? passage.organSubject(verb) : subjects;
    Set<String> ids = new LinkedHashSet<>();
    organ.forEach(p -> ids.add(p.actorId()));
    List<String> rules = new ArrayList<>(List.of("deed"));
    representatives.addSpeakers(verb, ids, rules);
    return ids.isEmpty()
        ? holders(passage.carriedSubject(verb), "deed-carried", 0.6)
        : new Holders(ids, rules, 0.8);
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
}
