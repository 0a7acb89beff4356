package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
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

  /** How far before a pronoun the thing it takes up may stand, in words. */
  private static final int THING_REACH = 14;

  /** What deeds and things are called, besides masdars. */
  private static final Set<String> THINGS =
      Set.of(
          "n:خطوه",
          "n:قرار",
          "n:خطا",
          "n:عمل",
          "n:امر",
          "n:جريمه",
          "w:مجزره",
          "n:مهزله",
          "n:طعنه",
          "n:صفقه",
          "n:تصرف",
          "n:موقف",
          "n:اجراء",
          "n:حدث",
          "n:خرق",
          "n:بدعه",
          "w:مسرحيه",
          "n:دليل",
          "n:محاوله",
          "n:رساله",
          "n:اشاره",
          "n:حرب",
          "n:مؤامره",
          "w:سابقه",
          "n:منعطف",
          "n:هراء",
          "n:كلام",
          "n:كذبه",
          "n:اكذوبه",
          "n:ادعاء",
          "n:دعايه",
          "w:تمثيليه",
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

  private static final Set<String> DEEMED =
      Set.of("تعتبر", "يعتبر", "وتعتبر", "ويعتبر", "تعد", "يعد", "وتعد", "ويعد");

  private static final Set<String> WITH_IT = Set.of("به", "عليه", "اليه", "فيه");

  private static final Set<String> HIM = Set.of("اياه", "اياها", "اياهم");

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
  private final NamingVerbs naming;
  private final NominalTopics nominal;

  Topics(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
    this.objects = new ObjectFinder(passage);
    this.owners = new Owners(passage);
    this.naming = new NamingVerbs(passage);
    this.nominal = new NominalTopics(passage, owners);
  }

  /** Of whom a verb of calling or deeming says a word; empty without one. */
  Optional<Topic> named(SentimentIndex.Hit hit) {
    int verb = naming.of(hit.first());
    List<Participant> doers =
        hit.last() > hit.first() && !isBehindAsBeing(hit.first())
            ? passage.deedAgents(hit.first())
            : List.of();
    if (!doers.isEmpty()) {
      // «القرار بأنه مجحف»: the expression begins with the deed.
      return Optional.of(new Topic(doers, verb >= 0 ? subjects(verb) : List.of(), true));
    }
    return verb >= 0 ? Optional.of(named(verb, hit.first())) : Optional.empty();
  }

  /** «وصف السلطات بأنها تقمع المعارضين»: of whom a verb of calling says what a verb tells. */
  Optional<Topic> doing(int verb) {
    int before = verb - 1;
    while (before > 0 && (roles.traits(before).particle() || passage.word(before).opensQuote())) {
      before--;
    }
    boolean called = before > 0 && NamingVerbs.AS.contains(passage.word(before).folded());
    int calling = called ? naming.near(verb) : -1;
    return calling >= 0 ? Optional.of(named(calling, verb)) : Optional.empty();
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
            .or(() -> isDefinite(hit.first()) ? Optional.empty() : nominal.of(hit.first()))
            .or(() -> new SpeechTopics(passage).of(hit));
  }

  /** «بسبب الهجمات الإرهابية»: with the article a noun is no predicate, but behind «هو». */
  private boolean isDefinite(int index) {
    return passage.word(index).form().hasArticle()
        && (index == 0 || !NamingVerbs.SELF.contains(passage.word(index - 1).folded()));
  }

  /** «ما سماه «مطالب حماس الواهمة»»: the adjective is part of what something is called. */
  private boolean isInsideWhatIsNamed(SentimentIndex.Hit hit) {
    int verb = hit.last() == hit.first() ? naming.of(hit.first()) : -1;
    return verb > 0
        && NamingVerbs.WHAT.contains(passage.word(verb - 1).folded())
        && objects.hasPronoun(verb)
        && !takesUpSentence(verb)
        && roles.isParticipant(hit.first() - 1);
  }

  /** The first «ما» of a stretch that a verb follows, or -1. */
  private int what(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean taken = i + 2 < to && WITH_IT.contains(passage.word(i + 2).folded());
      if (isWhat(i) && (taken || passage.isFiniteVerb(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBehindAsBeing(int index) {
    return index > 0 && NamingVerbs.AS_BEING.contains(passage.word(index - 1).folded());
  }

  private boolean isWhat(int index) {
    return NamingVerbs.WHAT.contains(passage.word(index).folded());
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
        NamingVerbs.IS_SEEING.test(form)
            ? Set.of("في")
            : form.hasAny(NamingVerbs.BESTOWING) ? Set.of("علي") : Set.of(Participant.DIRECT);
    ObjectFinder.Found found = objects.object(verb, attachments, subjects);
    int what = what(verb, predicate);
    if (what > 0) {
      // «وصف ما أقدم عليه الرئيس بأنه»; «ما جرى» may be anybody's doing
      List<Participant> doers =
          passage.subjects(what + 1).stream()
              .filter(p -> p.first() > what && p.last() < predicate)
              .toList();
      return new Topic(doers.isEmpty() ? behindIt(what + 2) : doers, subjects, true);
    }
    List<Participant> before =
        found.participants().stream().filter(p -> p.last() < predicate).toList();
    if (before.isEmpty()) {
      List<Participant> doers = relativeDoers(verb, predicate);
      if (!doers.isEmpty()) {
        return new Topic(doers, subjects, true);
      }
    }
    return new Topic(before, subjects, found.how() != ObjectFinder.How.OBJECT);
  }

  /** «وصف التحوير الذي أجراه الشاهد بالخطأ»: the subject of the clause that tells whose it is. */
  private List<Participant> relativeDoers(int verb, int predicate) {
    for (int i = verb + 2; i + 1 < predicate; i++) {
      if (roles.traits(i).relative() && naming.isResumed(i + 1)) {
        int doing = i + 1;
        return passage.subjects(doing).stream()
            .filter(p -> p.first() > doing && p.last() < predicate)
            .toList();
      }
    }
    return List.of();
  }

  /** «ما أقدم عليه الرئيس», «ما قام به»: a subject behind the preposition that takes «ما» up. */
  private List<Participant> behindIt(int preposition) {
    return WITH_IT.contains(passage.word(preposition).folded())
        ? roles.participants().stream()
            .filter(p -> p.first() == preposition + 1 && !p.byAdjective())
            .findFirst()
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  /**
   * «حين سمى زيلينسكي دكتاتورا», «يصف ترامب بأنه كاذب»: what is called so stands right before it,
   * who calls it so is not named.
   */
  private boolean isRatherNamed(int verb, List<Participant> subjects, int predicate) {
    if (subjects.size() != 1 || objects.hasPronoun(verb)) {
      return false;
    }
    Participant only = subjects.get(0);
    if (isDeemed(verb, only, predicate)) {
      return true;
    }
    if (isThing(predicate)) {
      return false;
    }
    boolean behind =
        roles.participants().contains(only) && only.first() == verb + 1 && only.isDirect();
    int head = naming.headOf(predicate);
    Word word = passage.word(head);
    boolean called =
        NamingVerbs.SELF.contains(passage.word(Math.max(0, head - 1)).folded())
            || word.folded().endsWith("ا") && !word.form().hasArticle();
    for (int i = only.last() + 1; i < head && behind; i++) {
      behind =
          passage.word(i).isPunctuation() || NamingVerbs.SELF.contains(passage.word(i).folded());
    }
    return behind && called && passage.isPerson(only);
  }

  /** «تعتبر رواندا منارة أمل»: a passive, for what its subject is deemed stands right behind. */
  private boolean isDeemed(int verb, Participant subject, int predicate) {
    Word word = passage.word(predicate);
    return DEEMED.contains(passage.word(verb).folded())
        && roles.participants().contains(subject)
        && subject.first() == verb + 1
        && subject.isDirect()
        && !subject.byAdjective()
        && naming.headOf(predicate) == subject.last() + 1
        && !word.form().hasArticle();
  }

  /** Whether a word is the very one somebody is called: «بأنه خطير», «بالخطير», «إياه خائنا». */
  boolean isCalled(int predicate) {
    if (predicate == 0) {
      return false;
    }
    Word word = passage.word(predicate);
    int before = predicate - 1;
    while (before > 0 && passage.word(before).opensQuote()) {
      before--;
    }
    return NamingVerbs.SELF.contains(passage.word(before).folded())
        || HIM.contains(passage.word(before).folded())
        || word.form().readings().stream().anyMatch(r -> r.particle() == 'ب')
        || word.folded().endsWith("ا") && roles.isNamed(before);
  }

  /** Whether a predicate is said of a deed or a thing, not of somebody: «خطوة», «انتهاك». */
  private boolean isThing(int predicate) {
    int head = naming.headOf(predicate);
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
      case "ما" ->
          OPENING_WHAT.contains(opening)
              && (opening.endsWith("هو") || passage.word(verb - 3).isComma());
      case "فيما" -> passage.word(verb - 2).isComma();
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

  /** Whether a word is a predicate adjective or noun by its readings. */
  static boolean isNominal(Word word) {
    return word.form().readings().stream().map(Reading::partOfSpeech).anyMatch(p -> p.isNominal());
  }
}
