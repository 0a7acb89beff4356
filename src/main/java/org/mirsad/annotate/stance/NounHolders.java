package org.mirsad.annotate.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.knowledge.StanceFrame;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Whose position a masdar, an adjective or an expression tells: «الرفض المصري» (the Egyptian
 * refusal) its owner's, «روسيا مستعدة» (Russia is ready) the topic's, else his who does what
 * governs it.
 */
final class NounHolders {
  /** Verbs whose masdar is followed by whom one wants to do the thing: «إجبار حماس على …». */
  private static final Set<String> PERSUADING =
      Set.of("أجبر", "أرغم", "أقنع", "ألزم", "حث", "طالب", "ناشد", "حض", "أكره", "كلف", "ساعد على");

  private static final Set<String> ASIDE =
      Set.of(
          "رغم", "منذ", "خلال", "وسط", "بسبب", "جراء", "بعد", "قبل", "عقب", "اثناء", "غداه", "عشيه",
          "اثر", "هامش", "قبيل", "بعيد", "اعقاب", "ختام", "مستهل", "انتظار", "بمناسبه", "فور");

  /** Verbs whose subject only gets what another gives, or meets with it. */
  private static final Set<String> RECEIVING =
      Set.of(
          "v:حصل", "v:تلقي", "v:نال", "v:لقي", "v:حظي", "v:تعرض", "v:واجه", "v:لاقي", "v:قوبل",
          "v:جوبه", "v:اثار");

  private static final TypeTest IS_RECEIVING = new TypeTest(form -> form.hasAny(RECEIVING));

  static final TypeTest IS_POSITION =
      new TypeTest(form -> form.hasAny(Set.of("n:موقف", "n:مواقف", "n:سياسه", "n:رؤيه")));

  private static final TypeTest IS_INDEFINITE_ADJECTIVE =
      new TypeTest(
          form ->
              form.readings().stream()
                  .anyMatch(
                      r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE && !r.article()));

  private static final Set<StanceFrame.Kind> UNKNOWN_OWNED =
      EnumSet.of(
          StanceFrame.Kind.SUPPORT,
          StanceFrame.Kind.PROMISE,
          StanceFrame.Kind.REJECT,
          StanceFrame.Kind.ACCEPT);

  /** Particles in front of a verb that tells what is wanted. */
  private static final Set<String> INFINITIVE = Set.of("ان", "بان", "وان", "وبان");

  private static final Set<String> NECESSARY =
      Set.of("يمكن", "يمكنها", "يمكنه", "يجب", "ينبغي", "يتعين", "بد", "عليها", "عليه");

  /** Verbs whose masdar is followed by him to whom a thing is given, or from whom it is kept. */
  private static final Set<String> GIVING =
      Set.of("منح", "أعطى", "زود", "أمد", "أقرض", "سلح", "حرم", "كلف", "أعفى", "استثنى");

  /** Whom a thing is with. */
  private static final Set<String> HAVING = Set.of("لدي", "عند");

  private static final Set<String> IS_NOT = Set.of("ليس", "ليست", "ليسوا", "ليسا", "ليستا");

  /** Verbs whose subject may be what somebody wants. */
  private static final TypeTest IS_COMING =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "v:جاء", "v:اثار", "v:احدث", "v:لقي", "v:قوبل", "v:تكرر", "v:تصاعد", "v:ظل",
                      "v:زال", "v:بقي", "v:شكل", "v:اتي", "v:اعاد", "v:لاقي", "v:توالي")));

  private static final TypeTest IS_COPULA =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "w:كان", "w:كانت", "w:زال", "w:زالت", "w:يزال", "w:تزال", "w:زالوا", "v:كان",
                      "v:ظل", "v:بقي", "v:بات", "v:اصبح", "v:بدا", "v:دام")));

  /** How far before its predicate a copula may stand, in words. */
  private static final int COPULA = 6;

  /** How far before why they do it those stand who act for somebody, in words. */
  private static final int DELEGATES = 9;

  private static final TypeTest IS_CHARGE =
      new TypeTest(form -> form.hasAny(Set.of("n:تهمه", "n:تهم", "w:تهم", "w:التهم", "w:تهما")));

  /** How far before what somebody is charged with the word for it may stand, in words. */
  private static final int CHARGES_REACH = 14;

  /** What a position may be of without an actor's name. */
  private static final Set<String> BODIES =
      Set.of(
          "المملكه",
          "البرلمان",
          "المجلس",
          "المعارضه",
          "الحركه",
          "الحزب",
          "الجماعه",
          "المنظمه",
          "اللجنه",
          "النقابه",
          "الاتحاد",
          "الائتلاف",
          "التحالف",
          "الجبهه",
          "المحكمه",
          "الكتله",
          "الاحزاب",
          "النواب",
          "الفصائل",
          "الشعب",
          "المواطنين",
          "السكان",
          "الاهالي",
          "الاطراف");

  private final Passage passage;
  private final SentenceRoles roles;
  private final SpeakerHolders speakers;
  private final VerbSubjects subjects;
  private final DroppedSubjects dropped;
  private final Parties parties;
  private final MentionedDeeds mentioned;
  private final Concord concord;

  NounHolders(
      Passage passage, SpeakerHolders speakers, VerbSubjects subjects, DroppedSubjects dropped) {
    this.passage = passage;
    this.roles = passage.roles();
    this.speakers = speakers;
    this.subjects = subjects;
    this.dropped = dropped;
    this.parties = new Parties(passage);
    this.mentioned = new MentionedDeeds(passage);
    this.concord = new Concord(passage);
  }

  Holders of(FrameHit frame, IssueHit issue) {
    Holders named = named(frame, issue);
    boolean nobody = named.isNobody() && (isNobodys(frame) || isTopic(frame) || isOfOthers(frame));
    if (!named.isNobody() || nobody) {
      return named;
    }
    if (isMereDeed(frame)) {
      return Holders.NOBODY;
    }
    Holders speaker = speakers.speakerOrSource(frame.first());
    boolean possessed = speaker.isNobody() && roles.traits(frame.last()).withObject();
    return possessed ? speakers.ahead(frame.last()) : speaker;
  }

  /** «أخطأ حين فتح الباب لعودة …»: a deed somebody only speaks of is not what he wants. */
  private static boolean isMereDeed(FrameHit frame) {
    return frame.derived() && FrameObjects.DEEDS.contains(frame.frame().kind());
  }

  /** «حكومة بينيت المعارضة للاتفاق», «موقف أنقرة الداعي إلى»: the name it describes. */
  private Optional<Participant> described(FrameHit frame) {
    boolean participle =
        frame.derived()
            && roles.traits(frame.first()).adjective()
            && passage.word(frame.first()).form().hasArticle();
    int next = frame.last() + 1;
    boolean of =
        next < roles.words().size()
            && (passage.word(next).folded().startsWith("ل") || roles.traits(next).isPreposition());
    return roles.participants().stream()
        .filter(p -> participle && of && p.last() == frame.first() - 1)
        .filter(
            p -> !p.byAdjective() || p.first() > 0 && Organs.isOrgan(passage.word(p.first() - 1)))
        .findFirst();
  }

  private Holders named(FrameHit frame, IssueHit issue) {
    Optional<Participant> described = described(frame);
    if (described.isPresent()) {
      return Holders.of(List.of(described.get()), "described-by", 0.85);
    }
    Optional<Participant> having = having(frame).or(() -> denying(frame));
    if (having.isPresent()) {
      return Holders.of(roles.withConjuncts(having.get()), "topic", 0.9);
    }
    boolean persuades =
        !isSubject(frame)
            && PERSUADING.stream()
                .anyMatch(w -> (frame.frame().lexeme() + " ").startsWith(w + " "));
    Optional<Participant> ofPosition = ofPosition(frame);
    if (ofPosition.isPresent()) {
      return Holders.of(roles.withConjuncts(ofPosition.get()), "genitive", 0.9);
    }
    if (isOfOthers(frame)) {
      return Holders.NOBODY;
    }
    Optional<Participant> owner = persuades || isUnowned(frame) ? Optional.empty() : owner(frame);
    if (owner.isPresent() && !isUndergone(frame, owner.get())) {
      return Holders.of(roles.withConjuncts(owner.get()), "genitive", 0.95);
    }
    Optional<Participant> byAgent = roles.byAgent(frame.last());
    if (byAgent.isPresent()) {
      return Holders.of(List.of(byAgent.get()), "by-agent", 0.95);
    }
    boolean unowned = isUnowned(frame) && !isPredicate(frame.first());
    Optional<Participant> topic = unowned ? Optional.empty() : topic(frame.first());
    if (topic.isPresent()) {
      return Holders.of(roles.withConjuncts(topic.get()), "topic", 0.9);
    }
    List<Participant> agreeing = parties.of(frame, issue);
    if (!agreeing.isEmpty() && isImpossible(frame.first())) {
      return Holders.NOBODY;
    }
    if (!agreeing.isEmpty()) {
      return Holders.of(agreeing, "parties", 0.85);
    }
    if (isNobodys(frame) || isReceived(frame.first()) || mentioned.holds(frame)) {
      return Holders.NOBODY;
    }
    if (isOfUnknown(frame) || isOfCharges(frame.first())) {
      return Holders.NOBODY;
    }
    Optional<Holders> source = speakers.named(frame.first());
    if (source.isPresent()) {
      return source.get();
    }
    Holders speaker = speakers.speaker(frame.first(), "speaker");
    if (isSaying(frame) && !speaker.isNobody()) {
      return speaker;
    }
    List<Participant> carried =
        mainSubject(frame.first()).orElseGet(() -> dropped.of(frame.first()));
    if (carried.isEmpty()) {
      return Holders.of(delegating(frame), "governing-subject", Holders.CARRIED);
    }
    boolean far = dropped.isFromBefore(carried) && !roles.traits(frame.first()).circumstantial();
    if (isNecessary(frame.first(), carried)) {
      return speaker;
    }
    boolean other = carried.stream().anyMatch(p -> !isConcordant(frame, p));
    return far || other || isOfSeveralOthers(frame.first(), carried) || isAsked(frame, carried)
        ? Holders.NOBODY
        : Holders.of(carried, "governing-subject", Holders.CARRIED);
  }

  /** «انسحب نواب حماس احتجاجا على القانون»: for whom those act who do it. */
  private List<Participant> delegating(FrameHit frame) {
    if (!passage.word(frame.first()).folded().endsWith("ا")) {
      return List.of();
    }
    for (int i = frame.first() - 1; i >= Math.max(0, frame.first() - DELEGATES); i--) {
      if (passage.word(i).isPunctuation()) {
        return List.of();
      }
      if (passage.isFiniteVerb(i)) {
        return subjects.delegating(i);
      }
    }
    return List.of();
  }

  private boolean isConcordant(FrameHit frame, Participant actor) {
    return concord.mayBeOf(frame.first(), actor)
        && (frame.last() == frame.first() || concord.mayBeOf(frame.last(), actor));
  }

  /** «شدد على أن يواصل الصندوق مساعدة الحكومة»: what the subject is only wanted to do. */
  private boolean isAsked(FrameHit frame, List<Participant> carried) {
    for (int i = frame.first() - 1; i > 0; i--) {
      if (passage.isFiniteVerb(i)) {
        int verb = i;
        return INFINITIVE.contains(passage.word(verb - 1).folded())
            && carried.stream().anyMatch(p -> p.first() > verb && p.first() < frame.first());
      }
    }
    return false;
  }

  /** «إن تونس لا يمكن أن تتطور إلا بإرساء دولة»: what a speaker says must be done or can be. */
  private boolean isNecessary(int index, List<Participant> carried) {
    for (int i = index - 1; i > 1 && !passage.word(i).isPunctuation(); i--) {
      if (passage.isFiniteVerb(i)) {
        int modal = i - 2;
        return INFINITIVE.contains(passage.word(i - 1).folded())
            && NECESSARY.contains(passage.word(modal).folded())
            && carried.stream().allMatch(p -> roles.participants().contains(p) && p.last() < modal);
      }
    }
    return false;
  }

  /** «لا اعتراض لدى أنقرة على انضمامها»: whose an expression is. */
  private Optional<Participant> having(FrameHit frame) {
    int with = frame.last() + 1;
    boolean expression = frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR;
    boolean has =
        expression && with < roles.words().size() && HAVING.contains(passage.word(with).folded());
    return roles.participants().stream()
        .filter(p -> !p.byAdjective())
        .filter(p -> has && p.first() == with + 1 || isHadBy(p, frame))
        .findFirst();
  }

  /** «ليست لدى روسيا نية», «لدى تركيا تحفظات». */
  private boolean isHadBy(Participant owner, FrameHit frame) {
    return owner.last() == frame.first() - 1
        && owner.first() > 0
        && passage.word(owner.first() - 1).folded().equals("لدي")
        && opens(owner.first() - 1);
  }

  /** Whether a word is the first of its clause but for particles: «ليست لدى», «إن لدى». */
  private boolean opens(int index) {
    if (index == 0) {
      return true;
    }
    Word before = passage.word(index - 1);
    return SentenceRoles.isComplementizer(before) || IS_NOT.contains(before.folded());
  }

  /** «مصر ليست ضد القرض»: the topic before an expression that says what somebody is not. */
  private Optional<Participant> denying(FrameHit frame) {
    boolean denies =
        frame.frame().lexeme().endsWith(" ضد")
            && IS_NOT.contains(passage.word(frame.first()).folded());
    return roles.participants().stream()
        .filter(p -> denies && p.last() == frame.first() - 1 && p.isDirect() && !p.byAdjective())
        .findFirst();
  }

  /** «جاءت مطالبة بغداد بخروج القوات»: a masdar right behind such a verb has its doer behind it. */
  private boolean isSubject(FrameHit frame) {
    return frame.first() > 0
        && passage.isVerb(frame.first() - 1)
        && IS_COMING.test(passage.word(frame.first() - 1).form());
  }

  /** «دانت طهران العدوان الذي شنته الرياض، مطالبة بوقفه»: not her of whom the relative tells. */
  private Optional<List<Participant>> mainSubject(int participle) {
    if (!roles.traits(participle).circumstantial()) {
      return Optional.empty();
    }
    List<Participant> carried = dropped.of(participle);
    boolean within =
        !carried.isEmpty()
            && roles.participants().contains(carried.get(0))
            && roles.traits(roles.clauseStart(carried.get(0).first())).relative();
    if (!within || !passage.word(participle - 1).isPunctuation()) {
      return Optional.empty();
    }
    for (int i = 0; i < participle; i++) {
      if (passage.isVerb(i) && !roles.traits(roles.clauseStart(i)).relative()) {
        List<Participant> main = passage.subjects(i);
        return main.isEmpty() ? Optional.empty() : Optional.of(main);
      }
    }
    return Optional.empty();
  }

  /** «خرج الآلاف مطالبين برحيل …»: what several do, no single person does. */
  private boolean isOfSeveralOthers(int index, List<Participant> carried) {
    return passage.word(index).folded().endsWith("ين")
        && roles.traits(index).adjective()
        && carried.size() == 1
        && passage.isPerson(carried.get(0).actorId());
  }

  /** «موقف أنقرة الداعي إلى», «الموقف التركي الرافض»: whose position a participle describes. */
  private Optional<Participant> ofPosition(FrameHit frame) {
    boolean describes = frame.derived() && passage.word(frame.first()).form().hasArticle();
    return describes
        ? roles.participants().stream()
            .filter(p -> p.last() == frame.first() - 1 && p.first() > 0)
            .filter(p -> IS_POSITION.test(passage.word(p.first() - 1).form()))
            .findFirst()
        : Optional.empty();
  }

  /** «لا يمكن الاتفاق على هدنة بين حماس وإسرائيل فقط»: what somebody rules out for others. */
  private boolean isImpossible(int index) {
    for (int i = index; i >= Math.max(roles.clauseStart(index), index - 4); i--) {
      if (passage.shifts().negation(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** «هدنة بين حماس وإسرائيل»: those between whom a thing is agreed. */
  Holders between(IssueHit issue) {
    return isImpossible(issue.first())
        ? Holders.NOBODY
        : Holders.of(parties.behind(issue), "parties", 0.8);
  }

  /** «الحل الوحيد هو», «من المهم»: what nobody does but somebody says. */
  private static boolean isSaying(FrameHit frame) {
    return frame.frame().partOfSpeech() == SentimentEntry.Class.EXPR
        && frame.frame().kind() == StanceFrame.Kind.SUPPORT
        && !frame.derived();
  }

  /**
   * «داعيا إيران إلى», «…، داعية إيران إلى»: behind a participle that goes on with a sentence
   * stands its object, never its owner.
   */
  private boolean isUnowned(FrameHit frame) {
    String word = passage.word(frame.first()).folded();
    boolean demand = frame.frame().kind() == StanceFrame.Kind.DEMAND;
    boolean goesOn = demand && frame.first() > 0 && passage.word(frame.first() - 1).isPunctuation();
    boolean adjective =
        roles.participants().stream()
            .anyMatch(p -> p.byAdjective() && p.first() == frame.last() + 1);
    return frame.derived()
        && !adjective // «لقيت ترحيبا قطريا»
        && frame.first() == frame.last()
        && (roles.traits(frame.first()).circumstantial() && word.endsWith("ا")
            || goesOn && word.endsWith("ه"));
  }

  /** «ما زال ملتزما بالدعم», «ليس مستعدا للسلام»: said of the subject of a copula. */
  private boolean isPredicate(int index) {
    for (int i = index - 1; i >= Math.max(0, index - COPULA); i--) {
      Word word = passage.word(i);
      if (IS_NOT.contains(word.folded()) || IS_COPULA.test(word.form())) {
        return true;
      }
    }
    return false;
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
    boolean things =
        word.folded().endsWith("ه")
            && before.folded().endsWith("ات")
            && !word.form().hasArticle()
            && !before.form().hasArticle(); // «منظمات داعمة لحقوق المرأة»
    return (several || definite || things)
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

  /** «بالتوازي مع التزام المملكة»: the position is of a body nobody knows. */
  private boolean isOfUnknown(FrameHit frame) {
    int next = frame.last() + 1;
    return frame.derived()
        && UNKNOWN_OWNED.contains(frame.frame().kind())
        && !roles.traits(frame.first()).circumstantial()
        && !passage.word(frame.first()).form().hasArticle()
        && next < roles.words().size()
        && !roles.isNamed(next)
        && passage.word(next).form().hasArticle()
        && (Organs.isOrgan(passage.word(next)) || BODIES.contains(passage.word(next).folded()));
  }

  /** «يواجه تهما منها التحريض على …»: what somebody is charged with. */
  private boolean isOfCharges(int index) {
    for (int i = index - 1; i >= Math.max(0, index - CHARGES_REACH); i--) {
      Word word = passage.word(i);
      if (IS_CHARGE.test(word.form())) {
        return true;
      }
      if (word.isPunctuation() && word.mark() != '،' || passage.isFiniteVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** «مساندة تونس في مجابهتها للإرهاب»: whom one supports in what is his. */
  private boolean isSupported(FrameHit frame, Participant owner) {
    boolean support = frame.frame().kind() == StanceFrame.Kind.SUPPORT;
    int end = Math.min(roles.words().size() - 1, owner.last() + 4);
    for (int i = owner.last() + 1; support && i < end; i++) {
      if (passage.word(i).folded().equals("في")) {
        return roles.traits(i + 1).withObject()
            && passage.word(i + 1).form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
      }
    }
    return false;
  }

  /** «لردع الحوثيين»: him whom one hinders the masdar is about, it is not his. */
  private boolean isUndergone(FrameHit frame, Participant owner) {
    boolean given =
        GIVING.contains(frame.frame().lexeme())
            && roles.participants().stream()
                .noneMatch(p -> p.first() == owner.last() + 1 && p.isDirect()); // «منح واشنطن كييف»
    return !owner.byAdjective()
        && frame.derived()
        && (given
            || isSupported(frame, owner)
            || frame.frame().kind() == StanceFrame.Kind.REVERSE
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
    boolean phrase = frame.last() > frame.first();
    // «وقوف واشنطن إلى جانب تونس»: who stands behind it, not whom he stands by.
    boolean side = phrase && frame.frame().lexeme().endsWith("جانب");
    if (side || phrase && VerbHolders.isAnswer(passage, frame)) {
      return roles.genitive(frame.first()); // «ورفض دعوات الاتحاد إلى التهدئة»: the calls are his
    }
    Optional<Participant> genitive =
        roles.genitive(frame.last()).filter(p -> p.byAdjective() || !isOwned(frame.last()));
    return genitive.isEmpty() && frame.last() > frame.first()
        ? roles.genitive(frame.first())
        : genitive;
  }

  /**
   * «اقتراحه الشاهد رئيسا», «دعوته إيران إلى»: behind a masdar with its owner stands its object.
   */
  private boolean isOwned(int index) {
    boolean relative =
        index > 0
            && (roles.traits(index - 1).relative()
                || passage.word(index - 1).folded().equals("ما")); // «القرض الذي طلبته تونس»
    return roles.traits(index).withObject()
        && !relative
        && !passage.word(index).form().hasArticle();
  }

  /** «روسيا مستعدة ل…»: the topic of the clause an adjective is said of. */
  private Optional<Participant> topic(int index) {
    Optional<Participant> joined = subjects.joinedTopic(index);
    if (joined.isPresent() && IS_INDEFINITE_ADJECTIVE.test(passage.word(index).form())) {
      return joined;
    }
    if (!IS_INDEFINITE_ADJECTIVE.test(passage.word(index).form())
        || passage.word(index).form().readings().stream()
            .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)) {
      return Optional.empty();
    }
    if (passage.word(index).form().stripped().contains("مقترح")) {
      return Optional.empty(); // «رد حماس على مقترح الهدنة»: a thing, said of nobody
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
}
