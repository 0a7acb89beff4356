package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Tells of whom, or of whose thing, a noun or adjective is said.
 *
 * <p>A verb of calling or deeming says it of its object («وصف أردوغان الغارات الإسرائيلية بأنها
 * جريمة», Erdogan called the Israeli raids a crime), in the voice of its subject; a nominal
 * sentence of what it opens with («الضربات الأمريكية انتهاك للقانون», the American strikes are a
 * breach).
 */
final class Topics {
  private static final int NAMING_REACH = 12;
  private static final int REACH = 9;

  private static final Set<String> NAMING =
      Set.of(
          "v:وصف", "v:اعتبر", "v:عد", "v:نعت", "v:سمي", "v:لقب", "v:صنف", "v:صور", "v:شبه", "v:رمي",
          "v:وصم");

  /** Those of them that say with «بأنه» what something is. */
  private static final Set<String> DESCRIBING = Set.of("v:وصف", "v:نعت", "v:صنف", "v:وصم", "f:وصف");

  private static final Set<String> AS_BEING = Set.of("بانه", "بانها", "بانهم", "بانهما");

  private static final Set<String> WHAT = Set.of("ما", "بما", "عما", "مما", "لما", "وما");

  /** How far before «بأنه» its verb may stand, in words. */
  private static final int FAR_REACH = 30;

  /** What is bestowed «على» somebody: «أطلق على الرئيس لقب الجزار». */
  private static final Set<String> BESTOWED = Set.of("لقب", "صفه", "وصف", "نعت", "اسم", "تسميه");

  private static final Set<String> BESTOWING = Set.of("v:اطلق", "v:اسبغ", "v:خلع", "v:اضفي");

  private static final Set<String> NAMING_PARTICIPLES =
      Set.of("f:وصف", "f:اعتبر", "f:نعت", "f:صنف", "f:عد");

  /** Verbs of holding whose object hangs on «في»: «يرى في بوتين خطرا». */
  private static final Set<String> SEEING = Set.of("v:راي", "v:وجد");

  private static final Set<String> COPULAS =
      Set.of(
          "v:كان", "v:ليس", "v:بات", "v:اصبح", "v:ظل", "v:بقي", "v:صار", "v:امسي", "v:بدا", "v:شكل",
          "v:مثل", "v:عد", "v:اعتبر", "v:زال");

  private static final Set<String> APPEARING = Set.of("v:جاء", "v:ظهر", "v:غدا", "v:خرج", "v:وقف");

  /** Forms of these verbs the dictionary knows as function words. */
  private static final Set<String> COPULA_WORDS =
      Set.of("كان", "كانت", "وكان", "وكانت", "ليس", "ليست", "وليس", "وليست");

  /** Words in front of the topic of a nominal sentence. */
  static final Set<String> OPENERS =
      Set.of(
          "ان", "وان", "بان", "لان", "فان", "لكن", "ولكن", "هذه", "هذا", "كل", "جميع", "وهذا",
          "وهذه", "كما", "او", "و", "مجرد");

  private static final Set<String> SELF =
      Set.of("هو", "هي", "هم", "بانه", "بانها", "بانهم", "انه", "انها", "بكونه", "بكونها", "كونه");

  /** How far before a pronoun the thing it takes up may stand, in words. */
  private static final int THING_REACH = 14;

  /** How many words a predicate may have before the one that judges. */
  private static final int ATTRIBUTES = 5;

  /** What deeds and things are called, besides masdars. */
  private static final Set<String> THINGS =
      Set.of(
          "n:خطوه",
          "n:قرار",
          "n:خطا",
          "n:عمل",
          "n:امر",
          "n:جريمه",
          "n:مجزره",
          "n:مهزله",
          "n:طعنه",
          "n:صفقه",
          "n:تصرف",
          "n:موقف",
          "n:اجراء",
          "n:حدث",
          "n:خرق",
          "n:بدعه",
          "n:مسرحيه",
          "n:دليل",
          "n:محاوله",
          "n:رساله",
          "n:اشاره",
          "n:حرب",
          "n:مؤامره",
          "n:سابقه",
          "n:منعطف",
          "n:هراء",
          "n:كلام",
          "n:كذبه",
          "n:اكذوبه",
          "n:ادعاء",
          "n:دعايه",
          "n:تمثيليه",
          "n:اتفاق",
          "n:اتفاقيه",
          "n:نص",
          "n:بيان",
          "n:مقترح",
          "n:قانون",
          "n:خطاب",
          "n:تقرير",
          "n:خطه",
          "n:فكره");

  /** What somebody may be called whose name would be a deed otherwise: «دولة عدوان». */
  private static final Set<String> BEARERS =
      Set.of("n:دوله", "n:نظام", "n:حكومه", "n:جماعه", "n:حزب", "n:رجل", "n:رئيس", "n:كيان");

  private static final Set<String> OPENING_WHAT = Set.of("وهو", "هو", "في", "وفي");

  private static final Set<String> STEPS =
      Set.of("خطوه", "بادره", "لفته", "سابقه", "مبادره", "محاوله", "اشاره", "حركه", "رساله");

  private static final Set<String> AS = Set.of("بانه", "بانها", "بانهم");

  private static final Set<String> HIM = Set.of("اياه", "اياها", "اياهم");

  private static final TypeTest IS_NAMING = new TypeTest(form -> form.hasAny(NAMING));

  private static final TypeTest IS_PARTICIPLE =
      new TypeTest(form -> form.hasAny(NAMING_PARTICIPLES));

  private static final TypeTest IS_SEEING = new TypeTest(form -> form.hasAny(SEEING));

  private static final TypeTest IS_COPULA = new TypeTest(form -> form.hasAny(COPULAS));

  private static final TypeTest IS_PREPOSED = new TypeTest(Topics::isPreposed);

  /**
   * Of whom something is said.
   *
   * @param participants who; empty if it is said of something that is nobody's
   * @param voices who says so, empty if those whose words stand there
   * @param owner whether it is said of a thing of theirs
   */
  record Topic(List<Participant> participants, List<Participant> voices, boolean owner) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final ObjectFinder objects;
  private final Owners owners;

  Topics(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.objects = new ObjectFinder(passage);
    this.owners = new Owners(passage);
  }

  /** Of whom a verb of calling or deeming says a word; empty without one. */
  Optional<Topic> named(SentimentIndex.Hit hit) {
    int naming = naming(hit.first());
    List<Participant> doers =
        hit.last() > hit.first() && !isBehindAsBeing(hit.first())
            ? passage.deedAgents(hit.first())
            : List.of();
    if (!doers.isEmpty()) {
      // «القرار بأنه مجحف»: the expression begins with the deed.
      return Optional.of(new Topic(doers, naming >= 0 ? subjects(naming) : List.of(), true));
    }
    return naming >= 0 ? Optional.of(named(naming, hit.first())) : Optional.empty();
  }

  /** «وصف السلطات بأنها تقمع المعارضين»: of whom a verb of calling says what a verb tells. */
  Optional<Topic> doing(int verb) {
    int before = verb - 1;
    while (before > 0 && roles.traits(before).particle()) {
      before--;
    }
    boolean called = before > 0 && AS.contains(passage.word(before).folded());
    int naming = called ? nearNaming(verb) : -1;
    return naming >= 0 ? Optional.of(named(naming, verb)) : Optional.empty();
  }

  /** Empty where the word is no predicate of a thing or an actor. */
  Optional<Topic> of(SentimentIndex.Hit hit) {
    Optional<Topic> named = isInsideWhatIsNamed(hit) ? Optional.empty() : named(hit);
    return named.isPresent()
        ? named
        : new InvertedClefts(passage)
            .described(hit.first(), hit.last())
            .map(p -> new Topic(roles.withConjuncts(p), List.of(), false))
            .or(() -> new Attributes(passage).of(hit))
            .or(() -> nominal(hit.first()));
  }

  /** «ما سماه «مطالب حماس الواهمة»»: the adjective is part of what something is called. */
  private boolean isInsideWhatIsNamed(SentimentIndex.Hit hit) {
    int naming = hit.last() == hit.first() ? naming(hit.first()) : -1;
    return naming > 0
        && WHAT.contains(passage.word(naming - 1).folded())
        && objects.hasPronoun(naming)
        && !takesUpSentence(naming)
        && roles.isParticipant(hit.first() - 1);
  }

  /** The verb of calling or deeming that governs a predicate, or -1. */
  private int naming(int predicate) {
    int head = headOf(predicate);
    boolean phrase = head < predicate && roles.traits(predicate - 1).isPreposition();
    int far = phrase || predicate - head > 2 ? -1 : farNaming(head - 1);
    return far >= 0 ? far : nearNaming(predicate);
  }

  /** «وصفت قرار الرئيس فرض رسوم … بأنه مؤسف»: a particle tells what the verb is about. */
  private int farNaming(int particle) {
    int at = particle;
    while (at > 0 && passage.word(at).isPunctuation()) {
      at--;
    }
    if (at <= 0 || !AS_BEING.contains(passage.word(at).folded())) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(0, at - FAR_REACH); i--) {
      if (roles.isNamed(i) || passage.word(i).isPunctuation()) {
        continue;
      }
      if (passage.word(i).form().hasAny(DESCRIBING) && isNaming(i)) {
        return i;
      }
      boolean clause = i > 0 && (roles.traits(i - 1).relative() || isWhat(i - 1));
      if (passage.isFiniteVerb(i) && !clause || roles.opensContent(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first «ما» of a stretch that a verb follows, or -1. */
  private int what(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (isWhat(i) && passage.isFiniteVerb(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBehindAsBeing(int index) {
    return index > 0 && AS_BEING.contains(passage.word(index - 1).folded());
  }

  private boolean isWhat(int index) {
    return WHAT.contains(passage.word(index).folded());
  }

  private int nearNaming(int predicate) {
    boolean called = false;
    for (int i = predicate - 1; i >= Math.max(0, predicate - NAMING_REACH); i--) {
      if (roles.isNamed(i)) {
        continue;
      }
      if (isNaming(i)) {
        return i;
      }
      Word word = passage.word(i);
      boolean content = roles.opensContent(i) && !SELF.contains(word.folded());
      boolean ends = word.isPunctuation() && "؛;.!؟:".indexOf(word.mark()) >= 0;
      boolean going = passage.isFiniteVerb(i) && !IS_COPULA.test(word.form());
      called |= AS.contains(word.folded());
      // «وصف التفويض الذي طلبه السيسي بأنه»: the clause between belongs to what is called so.
      boolean aside =
          called && (roles.traits(i).relative() || i > 0 && roles.traits(i - 1).relative());
      boolean other = going || roles.traits(i).relative();
      if (content || ends || other && !aside) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNaming(int i) {
    WordForm form = passage.word(i).form();
    if (IS_SEEING.test(form)) {
      return passage.isVerb(i) && seesIn(i) >= 0;
    }
    if (form.hasAny(BESTOWING)) {
      return passage.isVerb(i) && bestows(i);
    }
    boolean noMore = i > 0 && passage.word(i - 1).folded().equals("لم");
    // «وعدّ» is «وعد» (promised) to the dictionary.
    boolean deems = passage.word(i).token().surface().contains("عدّ");
    return (deems || IS_NAMING.test(form) && passage.isVerb(i)) && !noMore
        || IS_PARTICIPLE.test(form) && roles.traits(i).circumstantial();
  }

  private boolean bestows(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + REACH); i++) {
      if (BESTOWED.contains(passage.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** «يرى ماكرون في بوتين»: index of the «في» behind a verb and its subject, or -1. */
  private int seesIn(int verb) {
    for (int i = verb + 1; i < Math.min(roles.words().size(), verb + 5); i++) {
      if (passage.word(i).folded().equals("في")) {
        return i;
      }
      if (!roles.isNamed(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Topic named(int verb, int predicate) {
    List<Participant> subjects = subjects(verb);
    if (isRatherNamed(verb, subjects, predicate)) {
      Participant somebody =
          new Participant(Opinion.NARRATOR, verb, verb, Participant.DIRECT, false, false);
      return new Topic(subjects, List.of(somebody), false);
    }
    if (subjects.size() == 1 && objects.isResumed(verb + 1, subjects.get(0))) {
      return new Topic(subjects, passage.carriedSubject(verb), false);
    }
    List<Participant> step = verb > 0 ? passage.deedAgents(verb - 1) : List.of();
    if (!step.isEmpty()
        && objects.hasPronoun(verb)
        && !roles.traits(predicate - 1).isPreposition()) {
      // «، في خطوة وصفها ماكرون بأنها …»
      return new Topic(step, subjects, true);
    }
    if (step.isEmpty() && takesUpSentence(verb) && objects.hasPronoun(verb)) {
      // «أغلقت تركيا المعبر، وهو ما اعتبرته اليونان ابتزازا»
      return new Topic(topicBefore(verb, subjects), subjects, true);
    }
    int next = verb + 1;
    boolean him = next < predicate && HIM.contains(passage.word(next).folded());
    if (isThing(predicate) && (him || objects.hasPronoun(verb))) {
      // «رحب بقرار باريس ووصفه بالخطوة الشجاعة»: of the decision
      boolean feminine = passage.word(him ? next : verb).folded().endsWith("ها");
      return new Topic(ownersOfThing(verb, feminine, subjects), subjects, true);
    }
    Optional<Participant> pronoun = passage.pronounObject(verb, subjects);
    if (pronoun.isPresent()) {
      return new Topic(List.of(pronoun.get()), subjects, false);
    }
    if (him) {
      boolean feminine = passage.word(next).folded().endsWith("ها");
      return new Topic(
          passage.otherBefore(next, subjects, feminine).map(List::of).orElse(List.of()),
          subjects,
          false);
    }
    WordForm form = passage.word(verb).form();
    Set<String> attachments =
        IS_SEEING.test(form)
            ? Set.of("في")
            : form.hasAny(BESTOWING) ? Set.of("علي") : Set.of(Participant.DIRECT);
    ObjectFinder.Found found = objects.object(verb, attachments, subjects);
    int what = what(verb, predicate);
    if (what > 0) {
      // «وصف ما أقدم عليه الرئيس بأنه»; «ما جرى» may be anybody's doing
      List<Participant> doers =
          passage.subjects(what + 1).stream()
              .filter(p -> p.first() > what && p.last() < predicate)
              .toList();
      return new Topic(doers, subjects, true);
    }
    List<Participant> before =
        found.participants().stream().filter(p -> p.last() < predicate).toList();
    return new Topic(before, subjects, found.how() != ObjectFinder.How.OBJECT);
  }

  /**
   * «حين سمى زيلينسكي دكتاتورا», «يصف ترامب بأنه كاذب»: what is called so stands right before it,
   * who calls it so is not named.
   */
  private boolean isRatherNamed(int verb, List<Participant> subjects, int predicate) {
    if (subjects.size() != 1 || objects.hasPronoun(verb) || isThing(predicate)) {
      return false;
    }
    Participant only = subjects.get(0);
    boolean behind =
        roles.participants().contains(only) && only.first() == verb + 1 && only.isDirect();
    int head = headOf(predicate);
    Word word = passage.word(head);
    boolean called =
        SELF.contains(passage.word(Math.max(0, head - 1)).folded())
            || word.folded().endsWith("ا") && !word.form().hasArticle();
    for (int i = only.last() + 1; i < head && behind; i++) {
      behind = passage.word(i).isPunctuation() || SELF.contains(passage.word(i).folded());
    }
    return behind && called && passage.isPerson(only);
  }

  /** «بأنه اتفاق مروع أحادي»: the noun right behind the particle, whose attributes follow. */
  private int headOf(int predicate) {
    for (int i = predicate - 1; i >= Math.max(0, predicate - ATTRIBUTES); i--) {
      Word word = passage.word(i);
      boolean quote = word.isPunctuation() && "«\"“".indexOf(word.mark()) >= 0;
      if (SELF.contains(word.folded())) {
        return passage.word(i + 1).isPunctuation() ? i + 2 : i + 1;
      }
      if (!quote && !Owners.isNoun(word) && !roles.traits(i).isPreposition()) {
        return predicate;
      }
    }
    return predicate;
  }

  /** Whether a word is the very one somebody is called: «بأنه خطير», «بالخطير», «إياه خائنا». */
  boolean isCalled(int predicate) {
    if (predicate == 0) {
      return false;
    }
    Word word = passage.word(predicate);
    int before = predicate - 1;
    while (before > 0
        && passage.word(before).isPunctuation()
        && "«\"“".indexOf(passage.word(before).mark()) >= 0) {
      before--;
    }
    return SELF.contains(passage.word(before).folded())
        || HIM.contains(passage.word(before).folded())
        || word.form().readings().stream().anyMatch(r -> r.particle() == 'ب')
        || word.folded().endsWith("ا") && roles.isNamed(before);
  }

  /** Whether a predicate is said of a deed or a thing, not of somebody: «خطوة», «انتهاك». */
  private boolean isThing(int predicate) {
    int head = headOf(predicate);
    Word word = passage.word(head);
    if (!isCalled(head) || word.form().hasAny(BEARERS)) {
      return false;
    }
    // «وصفتها بأنها «عملية معيبة»»: quoted names of deeds may be anybody's.
    boolean quoted = head < predicate && passage.word(head - 1).isPunctuation();
    boolean nisba = quoted && word.folded().endsWith("يه");
    return word.form().hasAny(THINGS) && !nisba
        || !quoted
            && word.form().readings().stream()
                .findFirst()
                .filter(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)
                .isPresent();
  }

  /** Whose the thing is that a verb before has as its object, if a pronoun may take it up. */
  private List<Participant> ownersOfThing(int verb, boolean feminine, List<Participant> judges) {
    for (int i = verb - 1; i >= Math.max(0, verb - THING_REACH); i--) {
      if (roles.isNamed(i) || !passage.isDeed(i) && !Owners.isDeedOrThing(passage.word(i))) {
        continue;
      }
      String folded = passage.word(i).folded();
      boolean owned = passage.word(i).form().readings().stream().anyMatch(Reading::pronoun);
      boolean likeFeminine = folded.endsWith("ات") || folded.endsWith("ه") && !owned;
      List<Participant> agents = passage.deedAgents(i);
      List<Participant> whose =
          agents.isEmpty() ? owners.of(i, judges).map(List::of).orElse(List.of()) : agents;
      boolean others =
          whose.stream()
              .noneMatch(w -> judges.stream().anyMatch(j -> j.actorId().equals(w.actorId())));
      if (!whose.isEmpty() && others && likeFeminine == feminine) {
        return whose;
      }
    }
    return List.of();
  }

  /** «وهو ما عده», «الأمر الذي وصفه», «في خطوة اعتبرها»: what the sentence before it tells. */
  private boolean takesUpSentence(int verb) {
    if (verb < 3) {
      return false;
    }
    String before = passage.word(verb - 1).folded();
    String opening = passage.word(verb - 2).folded();
    return switch (before) {
      case "ما" -> OPENING_WHAT.contains(opening) && (opening.endsWith("هو") || isComma(verb - 3));
      case "فيما" -> isComma(verb - 2);
      case "الذي" -> opening.equals("الامر");
      default -> opening.equals("في") && STEPS.contains(before);
    };
  }

  /** The subject of the sentence's main verb, which stands before, unless it is he who judges. */
  private List<Participant> topicBefore(int verb, List<Participant> judges) {
    return passage.topic().stream()
        .filter(p -> p.last() < verb)
        .filter(p -> judges.stream().noneMatch(j -> j.actorId().equals(p.actorId())))
        .toList();
  }

  private List<Participant> subjects(int verb) {
    List<Participant> going = roles.governor(verb);
    if (!going.isEmpty()) {
      return going;
    }
    // «ووصف أمين عام الجامعة الدكتور أحمد أبو الغيط الغارات بأنها»: whom the statement is of.
    Optional<Participant> speaker = passage.speaker(verb);
    if (speaker.isPresent() && passage.isSpeakerNamed(verb)) {
      return List.of(speaker.get());
    }
    List<Participant> named = passage.subjects(verb);
    return named.isEmpty() ? passage.carriedSubject(verb) : named;
  }

  /** «إن الضربات الأمريكية على سوريا انتهاك»: what the clause opens with, or whose that is. */
  private Optional<Topic> nominal(int predicate) {
    Optional<Participant> about = AboutPhrases.of(passage, predicate);
    if (about.isPresent()) {
      return Optional.of(new Topic(List.of(about.get()), List.of(), false));
    }
    int head = opening(predicate);
    if (head < 0 || !isPredicate(predicate, head)) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      if (participant.first() == head && participant.isDirect() && !participant.byAdjective()) {
        return participant.last() < predicate && isOpen(participant.last() + 1, predicate)
            ? Optional.of(new Topic(roles.withConjuncts(participant), List.of(), false))
            : Optional.empty();
      }
    }
    List<Participant> doers = passage.deedAgents(head);
    if (!doers.isEmpty()) {
      return isOpen(doers.get(0).last() + 1, predicate)
          ? Optional.of(new Topic(doers, List.of(), true))
          : Optional.empty();
    }
    if (roles.isNamed(head) || !owners.isAbstract(head) || owners.isShared(head)) {
      return Optional.empty();
    }
    return owners
        .of(head, List.of())
        .filter(p -> p.last() < predicate && isOpen(p.last() + 1, predicate))
        .map(p -> new Topic(List.of(p), List.of(), true));
  }

  /** Also «جاء خطابه حازما», «ظهر مترددا», where an accusative tells how. */
  private boolean isCopula(int verb, int predicate) {
    WordForm form = passage.word(verb).form();
    Word what = passage.word(predicate);
    boolean appears =
        form.hasAny(APPEARING)
            && roles.traits(predicate).adjective()
            && !what.form().hasArticle()
            && (what.folded().endsWith("ا") || what.folded().endsWith("ه"));
    return COPULA_WORDS.contains(passage.word(verb).folded())
        || passage.isVerb(verb) && (IS_COPULA.test(form) || appears);
  }

  /** «أردوغان: «الحزب» تنظيم إرهابي»: what is said begins behind the colon. */
  private int behindColon(int start, int predicate) {
    for (int i = predicate - 1; i > start; i--) {
      if (passage.word(i).isPunctuation() && passage.word(i).mark() == ':') {
        return i + 1;
      }
    }
    return start;
  }

  /** «فلان رجل حوار، والبابا صديق للفقراء»: a second nominal sentence begins with its name. */
  private int joined(int start, int predicate) {
    int head = start;
    for (Participant participant : roles.participants()) {
      int first = participant.first();
      boolean opens =
          first > start + 1
              && participant.last() < predicate
              && isComma(first - 1)
              && participant.isDirect()
              && roles.traits(first).mayBeJoined();
      head = opens ? first : head;
    }
    return head;
  }

  /** The first noun of a clause that opens with one, or -1. */
  private int opening(int predicate) {
    int head = behindColon(roles.clauseStart(predicate), predicate);
    head = joined(head, predicate);
    while (head < predicate
        && !passage.isDeed(head)
        && (passage.word(head).isPunctuation()
            || OPENERS.contains(passage.word(head).folded())
            || isCopula(head, predicate))) {
      head++;
    }
    boolean noun = roles.isNamed(head) || Owners.isNoun(passage.word(head)) || passage.isDeed(head);
    return head < predicate && predicate - head <= REACH && noun ? head : -1;
  }

  /** Whether a word may be said of the topic: no attribute, genitive or adverbial. */
  private boolean isPredicate(int predicate, int head) {
    Word word = passage.word(predicate);
    Word before = passage.word(predicate - 1);
    if (IS_PREPOSED.test(word.form()) || roles.traits(predicate - 1).isPreposition()) {
      return false;
    }
    if (IS_PREPOSED.test(before.form())
        && !roles.isNamed(predicate - 1)
        && roles.traits(predicate).adjective()
        && before.form().readings().stream().noneMatch(Reading::pronoun)) {
      return false; // «مواقع لتنظيمات متطرفة»
    }
    boolean self = SELF.contains(before.folded());
    boolean copula = isCopula(predicate - 1, predicate);
    boolean construct =
        predicate - 1 > head
            && !roles.isParticipant(predicate - 1)
            && Owners.isNoun(before)
            && !before.form().hasArticle()
            && !roles.traits(predicate).adjective();
    return (self || copula || !word.form().hasArticle()) && !construct;
  }

  private static boolean isPreposed(WordForm form) {
    return form.isKnown() && form.readings().stream().allMatch(r -> r.particle() != 0);
  }

  /** Whether no verb but a copula and no mark stands in a stretch. */
  private boolean isOpen(int from, int to) {
    if (to - from > 2 && isComma(from) && isComma(to - 1)) {
      return true; // «أن بروكسل، على حد قولها، عاجزة»
    }
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean mark = word.isPunctuation() && "«»\"“”".indexOf(word.mark()) < 0;
      boolean verb = passage.isFiniteVerb(i) && !isCopula(i, to);
      if (mark || verb || roles.traits(i).relative()) {
        return false;
      }
    }
    return true;
  }

  private boolean isComma(int index) {
    Word word = passage.word(index);
    return word.isPunctuation() && "،,".indexOf(word.mark()) >= 0;
  }

  /** Whether a word is a predicate adjective or noun by its readings. */
  static boolean isNominal(Word word) {
    return word.form().readings().stream().map(Reading::partOfSpeech).anyMatch(p -> p.isNominal());
  }
}
