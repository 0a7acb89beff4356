package org.mirsad.annotate.sentiment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;

/**
 * Tells who acts and who is acted on where an action noun or masdar of the lexicon stands: its
 * genitive, its adjective, its object, the subject of the light verb that carries it («شنت روسيا
 * هجوما», Russia launched an attack).
 */
final class ActionNouns {
  private static final double CARRIED = 0.7;

  private static final Set<String> LIGHT =
      Set.of(
          "قام", "شن", "نفذ", "ارتكب", "مارس", "تعمد", "واصل", "كثف", "صعد", "بدا", "اطلق", "وجه",
          "تم", "حقق", "احرز", "سجل", "ابدي", "اظهر", "فرض", "قاد", "خاض", "اقترف", "دبر", "وقف",
          "اتخذ", "لعب", "ادي", "بذل", "خلف", "الحق", "سبب", "واجه", "اصدر", "تبني", "حافظ", "شكل",
          "مثل", "استغل", "سعي", "عمل", "استخدم", "اقدم", "عمد", "حاول", "تورط", "ساهم", "شارك",
          "هدف", "استمر", "لجا", "مضي", "تمادي", "اسهم", "وظف", "خطط", "امعن", "صب", "امطر", "القي",
          "انزل", "كال", "مني");

  /** Words of fighting a bad thing: blame stays with a named doer only. */
  private static final Set<String> BEFALLING =
      Set.of(
          "n:اعتقال",
          "n:اختطاف",
          "n:خطف",
          "n:قتل",
          "n:احتجاز",
          "n:ذبح",
          "n:اعدام",
          "n:طعن",
          "n:دهس",
          "n:سجن",
          "w:اغتيال");

  private static final Set<String> GIVING = Set.of("n:منح", "n:اعطاء", "n:اهداء");

  /** Behind these stands what somebody else is said to have done. */
  private static final Set<String> CHARGES =
      Set.of(
          "n:تهمه",
          "n:تهم",
          "n:اتهام",
          "n:اشتباه",
          "n:شبهه",
          "w:شبهات",
          "n:مسؤوليه",
          "n:تبعه",
          "w:تبعات",
          "n:لوم",
          "n:ذنب");

  private static final TypeTest IS_LIGHT =
      new TypeTest(
          form ->
              form.keys().stream()
                  .anyMatch(k -> k.startsWith("v:") && LIGHT.contains(k.substring(2))));

  /** Verbs whose object is what others feel and say. */
  private static final Set<String> AROUSING =
      Set.of(
          "v:اثار",
          "v:لقي",
          "v:نال",
          "v:حظي",
          "v:كسب",
          "v:استحق",
          "v:جلب",
          "v:استدعي",
          "v:قوبل",
          "v:لاقي",
          "v:انتزع",
          "v:حصد",
          "v:تلقي",
          "v:استدر",
          "v:اجج",
          "v:فجر",
          "v:اشعل");

  /** Verbs of bringing what another says. */
  private static final Set<String> CONVEYING = Set.of("v:نقل", "v:ابلغ", "v:بلغ", "v:حمل");

  /** How far behind such a verb what it brings may stand, in words. */
  private static final int CONVEYING_REACH = 5;

  private static final Set<String> THANKED = Set.of("ل", "الي", "علي");

  private static final Set<String> THIS = Set.of("هذا", "هذه", "بهذا", "بهذه", "لهذا", "لهذه");

  /** How far from a deed the word may stand that judges it, in words. */
  private static final int JUDGED_REACH = 6;

  private static final Set<String> COMING =
      Set.of("v:عاد", "v:رجع", "v:خرج", "v:غادر", "v:انتهي", "v:انسحب", "v:دخل", "v:جاء", "v:ظهر");

  /** How far behind such a verb a phrase may tell how, in words. */
  private static final int COMING_REACH = 9;

  private static final Set<String> EQUATING = Set.of("v:مثل", "v:شكل", "v:عد", "v:اعتبر");

  private static final Set<String> UPON = Set.of("علي", "ضد", "في", "ل", "ب");

  /** How many words a noun phrase may have before its relative pronoun. */
  private static final int PHRASE_REACH = 7;

  /** How far behind such a verb its object may stand, in words. */
  private static final int AROUSAL_REACH = 3;

  /** Prepositions that part a noun from the verb before it. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "بسبب", "خلال", "بعد", "قبل", "من", "عن", "رغم", "وسط", "جراء", "منذ", "مع", "بشان",
          "اثر", "عقب");

  /**
   * Who plays which part.
   *
   * @param certainty how sure the agents are
   * @param rule how they were found
   * @param predicate index of the word a negation would stand before
   */
  record Cast(
      List<Participant> agents,
      List<Participant> patients,
      double certainty,
      String rule,
      int predicate) {}

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;
  private final NounAgents doers;
  private final Involvement involvement;
  private final RelativeVerbs relatives;
  private final SilentNouns silent;

  ActionNouns(Passage passage) {
    this.passage = passage;
    this.owners = new Owners(passage);
    this.doers = new NounAgents(passage);
    this.involvement = new Involvement(passage, owners);
    this.roles = passage.roles();
    this.relatives = new RelativeVerbs(passage);
    this.silent = new SilentNouns(passage, doers, relatives);
  }

  Cast cast(SentimentIndex.Hit hit) {
    int first = hit.first();
    List<Participant> asked =
        hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
            ? involvement.askedToEnd(first)
            : List.of();
    if (!asked.isEmpty()) {
      return new Cast(asked, List.of(), 0.8, "involvement", first);
    }
    if (silent.hold(hit) || isOfOnePerson(hit) || isOfBeneficiary(hit)) {
      return new Cast(List.of(), List.of(), 0, "", first);
    }
    SentimentEntry entry = hit.entry();
    Optional<Participant> enclosed = doers.enclosed(hit);
    Optional<Participant> genitive = roles.genitive(hit.last());
    List<Participant> by = roles.byAgent(hit.last()).map(List::of).orElse(List.of());
    boolean colouredPatient = entry.effects().containsKey(SentimentEntry.Role.PATIENT);
    if (enclosed.isPresent()) {
      if (colouredPatient && entry.voicedByAgent() && genitive.isPresent()) {
        // «أسف المغرب لقرار الجزائر»: whose regret it is, and whose decision.
        return new Cast(
            List.of(enclosed.get()),
            roles.withConjuncts(genitive.get()),
            0.9,
            "masdar-genitive",
            first);
      }
      List<Participant> inside = new JoinedStates(passage).of(enclosed.get());
      return colouredPatient
          ? new Cast(by, inside, 0.9, "masdar-genitive", first)
          : new Cast(inside, List.of(), 0.9, "masdar-genitive", first);
    }
    if (genitive.isPresent()) {
      Participant owner = genitive.get();
      List<Participant> object = roles.objects(hit.last(), objects(entry), List.of(owner));
      boolean conveyed = colouredPatient && isConveyed(first);
      if (conveyed && object.isEmpty()) {
        object = new ObjectFinder(passage).behind(owner.last(), THANKED);
      }
      boolean acts =
          conveyed
              || doers.isAgent(hit, owner, object, colouredPatient)
              || doers.hasObjectBehind(owner, objects(entry));
      if (acts) {
        List<Participant> agents = by.isEmpty() ? new JoinedStates(passage).of(owner) : by;
        if (object.isEmpty() && colouredPatient) {
          // «شكر المملكة لحكومتي روسيا وأوكرانيا»: the object is a phrase that ends in the names.
          object = new ObjectFinder(passage).behind(owner.last(), objects(entry));
        }
        return new Cast(agents, object, 0.9, "masdar-genitive", first);
      }
      boolean his = colouredPatient && isAroused(first);
      List<Participant> patients = colouredPatient && !his ? roles.withConjuncts(owner) : List.of();
      Optional<Cast> part = by.isEmpty() && !colouredPatient ? involved(hit) : Optional.empty();
      return part.orElse(new Cast(by, patients, 0.9, "masdar-genitive", first));
    }
    int doing = relatives.behind(hit.last());
    if (doing >= 0 && by.isEmpty()) {
      List<Participant> judged =
          colouredPatient
              ? new ObjectFinder(passage).behind(hit.last(), objects(entry))
              : List.of();
      return new Cast(relativeDoers(doing), judged, 0.9, "relative-verb", doing);
    }
    List<Participant> patients =
        colouredPatient ? new ObjectFinder(passage).behind(hit.last(), objects(entry)) : List.of();
    if (by.isEmpty() && !colouredPatient) {
      List<Participant> dative = doers.dative(hit);
      if (!dative.isEmpty()) {
        return new Cast(dative, patients, 0.8, "masdar-dative", first);
      }
      Optional<Participant> possessor = doers.possessor(hit);
      if (possessor.isPresent()) {
        return new Cast(List.of(possessor.get()), patients, CARRIED, "masdar-pronoun", first);
      }
      List<Participant> from = doers.from(hit);
      if (!from.isEmpty()) {
        return new Cast(from, patients, 0.8, "masdar-from", first);
      }
      Optional<Cast> part = involved(hit);
      if (part.isPresent()) {
        return part.get();
      }
    }
    return by.isEmpty() ? governed(hit, patients) : new Cast(by, patients, 0.9, "by-agent", first);
  }

  /** «نقل السفير شكر القاهرة لقطر», «أبلغه تحيات الرئيس»: whose thanks are brought. */
  private boolean isConveyed(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - CONVEYING_REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.traits(i).isPreposition()) {
        return false;
      }
      if (word.form().hasAny(CONVEYING) && passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** «أثارت انتقاد الجمهوريين», «حظي بإشادة باريس»: the judgement is theirs who are named. */
  private boolean isAroused(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - AROUSAL_REACH); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.form().hasAny(AROUSING)) {
        return true;
      }
    }
    return false;
  }

  /** «اعتقال تونسي», «مقتل إسرائيلي»: what befalls one of a state's people. */
  private boolean isOfOnePerson(SentimentIndex.Hit hit) {
    return hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
        && !passage.word(hit.last()).form().hasArticle()
        && passage.word(hit.last()).form().hasAny(BEFALLING)
        && roles
            .genitive(hit.last())
            .filter(p -> p.byAdjective() && p.first() == hit.last() + 1)
            .filter(p -> passage.word(p.first()).folded().endsWith("ي"))
            .isPresent();
  }

  /** «منح تونس قرضا»: who is given something does not give it. */
  private boolean isOfBeneficiary(SentimentIndex.Hit hit) {
    return hit.last() > hit.first()
        && !roles.isVerbHere(hit.first())
        && passage.word(hit.first()).form().hasAny(GIVING)
        && roles.genitive(hit.first()).filter(p -> !p.byAdjective()).isPresent();
  }

  /** «تورط الحزب في التفجير»: who takes part in what the noun names. */
  private Optional<Cast> involved(SentimentIndex.Hit hit) {
    return involvement
        .of(hit.first())
        .map(p -> new Cast(p.agents(), List.of(), 0.8, "involvement", p.predicate()));
  }

  /** Whom the verb of a relative clause has as its subject, or whose force that is. */
  private List<Participant> relativeDoers(int verb) {
    List<Participant> doers = passage.doers(verb);
    if (doers.isEmpty() && relatives.isResumed(verb + 1)) {
      doers = roles.directFrom(verb + 2).map(roles::withConjuncts).orElse(List.of());
    }
    return doers.isEmpty()
        ? owners
            .subjectBehind(verb)
            .or(() -> owners.ofSubject(verb))
            .or(() -> new Forces(passage).ofSubject(verb))
            .filter(p -> p.first() > verb && !p.byAdjective() && !owners.isOfFollowers(p))
            .map(List::of)
            .orElse(List.of())
        : doers;
  }

  /** Whether the noun is no judgement where it stands. */
  boolean isSilent(SentimentIndex.Hit hit) {
    return silent.hold(hit);
  }

  private static Set<String> objects(SentimentEntry entry) {
    Set<String> objects = new HashSet<>(ObjectFinder.attachments(entry));
    if (objects.remove(Participant.DIRECT)) {
      objects.add("ل");
      objects.add("الي");
    }
    return objects;
  }

  /** The subject of the light verb that carries a noun, or of the sentence a participle goes on. */
  private Cast governed(SentimentIndex.Hit hit, List<Participant> patients) {
    if (doers.isOthers(hit)) {
      return new Cast(List.of(), patients, CARRIED, "light-verb", hit.first());
    }
    Optional<Participant> doer = new Manners(passage).doer(hit).or(() -> comingSo(hit));
    if (doer.isPresent()) {
      return new Cast(List.of(doer.get()), patients, CARRIED, "manner", hit.first());
    }
    int start = isAttribute(hit) ? hit.first() : roles.clauseStart(hit.first());
    for (int i = hit.first() - 1; i >= Math.max(start, hit.first() - 8); i--) {
      if (isCognate(i, hit)) {
        return new Cast(lightDoers(i, hit.first()), patients, CARRIED, "cognate", i);
      }
      boolean aside = ADVERBIAL.contains(passage.word(i).folded()) && !isAccusative(hit.first());
      if (aside || partsFromVerb(hit, i) || isOtherVerb(i)) {
        break;
      }
      if (isLight(passage.word(i)) && passage.isVerb(i) && !isNounBehindVerb(i)) {
        if (isDoers(hit)
            || isRecorded(hit, i)
            || isFaced(hit, i)
            || new VerbForms(passage).isAttribute(i)) {
          return new Cast(List.of(), patients, CARRIED, "light-verb", i);
        }
        return new Cast(lightDoers(i, hit.first()), patients, CARRIED, "light-verb", i);
      }
    }
    boolean participle =
        hit.entry().partOfSpeech() == SentimentEntry.Class.VERB
            && hit.form() == SentimentIndex.Form.DERIVED
            && isParticiple(passage.word(hit.first()));
    if (!participle) {
      return new Cast(judgedDoers(hit), patients, CARRIED, "deed", hit.first());
    }
    boolean circumstantial =
        hit.first() > 0
            && passage.word(hit.first() - 1).isPunctuation()
            && "،,؛-–".indexOf(passage.word(hit.first() - 1).mark()) >= 0
            && SentenceRoles.isCircumstantial(passage.word(hit.first()));
    List<Participant> agents =
        circumstantial
            ? passage.carriedSubject(hit.first())
            : new Descriptions(passage)
                .described(hit)
                .filter(p -> !p.byAdjective())
                .map(List::of)
                .orElse(List.of());
    return new Cast(agents, patients, CARRIED, "participle", hit.first());
  }

  /** «سجلت الهيئة مخالفات»: who records what is bad has not done it. */
  private boolean isRecorded(SentimentIndex.Hit hit, int verb) {
    return hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) < 0
        && passage.word(verb).form().has("v:سجل")
        && !(verb == 0 && roles.isNamed(1) && passage.word(verb).folded().equals("سجل"));
  }

  /** «عاد كيري من جولته بخفي حنين»: how he comes of whom the verb before is said. */
  private Optional<Participant> comingSo(SentimentIndex.Hit hit) {
    if (hit.first() == hit.last() || !passage.word(hit.first()).folded().startsWith("ب")) {
      return Optional.empty();
    }
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - COMING_REACH); i--) {
      if (passage.word(i).isPunctuation()) {
        return Optional.empty();
      }
      if (passage.word(i).form().hasAny(COMING) && passage.isVerb(i)) {
        return passage.doers(i).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** «تعامل الفارين معاملة قاسية»: the masdar of the verb before, as its absolute object. */
  private boolean isCognate(int verb, SentimentIndex.Hit hit) {
    int noun = hit.first();
    boolean judgedAlready = hit.entry().partOfSpeech() == SentimentEntry.Class.VERB;
    String folded = passage.word(noun).folded();
    boolean accusative = folded.endsWith("ا") || folded.endsWith("ه");
    if (judgedAlready
        || !accusative
        || !roles.traits(verb).mayBeVerb()
        || passage.word(noun).form().hasArticle()) {
      return false;
    }
    for (String key : passage.word(noun).form().keys()) {
      if (key.startsWith("f:") && passage.word(verb).form().has("v:" + key.substring(2))) {
        return true;
      }
    }
    return false;
  }

  /** «يفرض مسلحون من الحركة حصارا»: the subjects, whose force that is, or who went before. */
  private List<Participant> lightDoers(int verb, int noun) {
    Optional<Participant> equated = ownerOfEquated(verb, noun);
    if (equated.isPresent()) {
      return List.of(equated.get());
    }
    List<Participant> doers = passage.doers(verb);
    if (!doers.isEmpty() || ObjectPhrases.hasProclitic(passage.word(noun), 'ب')) {
      return doers.isEmpty() ? passage.carriedSubject(verb) : doers;
    }
    return new Forces(passage)
        .ofSubject(verb)
        .filter(p -> p.first() > verb && p.last() < noun)
        .map(List::of)
        .orElseGet(() -> passage.carriedSubject(verb));
  }

  /**
   * «الضربات الأمريكية على سوريا، التي تمثل انتهاكا»: what a relative clause calls a deed is the
   * deed before, not whom it was done to.
   */
  private Optional<Participant> ownerOfEquated(int verb, int noun) {
    int relative = verb - 1;
    boolean equates =
        relative > 1
            && passage.word(verb).form().hasAny(EQUATING)
            && roles.traits(relative).relative();
    if (!equates) {
      return Optional.empty();
    }
    int name = passage.word(relative - 1).isPunctuation() ? relative - 2 : relative - 1;
    Optional<Participant> upon =
        roles.participants().stream()
            .filter(p -> p.last() == name && UPON.contains(p.attachment()))
            .findFirst();
    for (int i = upon.map(Participant::first).orElse(0) - 1;
        upon.isPresent() && i >= Math.max(0, name - PHRASE_REACH);
        i--) {
      Optional<Participant> owner =
          owners.isAbstract(i)
              ? roles.genitive(i).filter(p -> p.last() < noun && !p.equals(upon.get()))
              : Optional.empty();
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /** «تبنى داعش قبل أسبوعين تفجيرا»: the verb's own object, whatever stands between. */
  private boolean isAccusative(int index) {
    Word word = passage.word(index);
    return word.folded().endsWith("ا")
        && !word.form().hasArticle()
        && word.form().readings().stream().noneMatch(Reading::pronoun);
  }

  /** «… من الهجوم المروع»: in the words of a speaker only; the narrator has told whose it was. */
  private List<Participant> judgedDoers(SentimentIndex.Hit hit) {
    return passage.voice(hit.first()).equals(Opinion.NARRATOR) || !isJudged(hit)
        ? List.of()
        : passage.deedAgents(hit.last());
  }

  /** «إدانة العدوان», «هذا الاعتداء», «الهجوم يرقى إلى جريمة»: not merely named by who speaks. */
  private boolean isJudged(SentimentIndex.Hit deed) {
    int noun = deed.first();
    if (noun > 0 && THIS.contains(passage.word(noun - 1).folded())) {
      return true;
    }
    for (SentimentIndex.Hit hit : passage.hits()) {
      boolean before = hit.last() < noun && noun - hit.last() <= JUDGED_REACH;
      boolean condemns =
          before
              && hit.entry().voicedByAgent()
              && hit.entry().effects().getOrDefault(SentimentEntry.Role.PATIENT, 0) < 0;
      boolean behind = hit.first() > deed.last() && hit.first() - deed.last() <= JUDGED_REACH;
      boolean called = behind && hit.entry().effects().values().stream().anyMatch(sign -> sign < 0);
      // «اتهم واشنطن بالتورط في الهجوم»: it is not the deed that is judged.
      boolean accuses = passage.word(hit.verb(roles)).form().has("v:اتهم");
      if (called || condemns && !accuses) {
        return true;
      }
    }
    return false;
  }

  /**
   * «وجهت السلطات تهمة التهديد إلى»: the accused's deed; «وجه التحية للشعب على تضحياته»: the
   * people's sacrifices.
   */
  private boolean partsFromVerb(SentimentIndex.Hit hit, int index) {
    Word word = passage.word(index);
    boolean thanked =
        index == hit.first() - 1
            && word.folded().equals("علي")
            && passage.word(hit.last()).form().readings().stream().anyMatch(Reading::pronoun);
    return thanked || !word.isPunctuation() && word.form().hasAny(CHARGES);
  }

  /** «فرض المجلس عقوبات استهدفت صالحا لتهديده»: behind another verb than the light one. */
  private boolean isOtherVerb(int index) {
    return index > 0
        && passage.isFiniteVerb(index)
        && !isLight(passage.word(index))
        && new VerbForms(passage).isAttribute(index);
  }

  /** «تؤكد تواصل انهيار الدينار»: a masdar like the verb, behind another verb. */
  private boolean isNounBehindVerb(int index) {
    return index > 0 && passage.isFiniteVerb(index - 1) && !roles.isVerbHere(index);
  }

  /** «واجهت فرنسا تهديدا»: somebody else's deed. */
  private boolean isFaced(SentimentIndex.Hit hit, int verb) {
    return passage.word(verb).form().has("v:واجه")
        && hit.entry().effects().containsKey(SentimentEntry.Role.AGENT);
  }

  /** «ملاحقة مرتكبي الجريمة»: those who did it, whom somebody else does something to. */
  private boolean isDoers(SentimentIndex.Hit hit) {
    String folded = passage.word(hit.first()).folded();
    return hit.form() == SentimentIndex.Form.DERIVED
        && hit.first() == hit.last()
        && !passage.word(hit.first()).form().hasArticle()
        && (NounAgents.isConstructPlural(passage.word(hit.first()))
            || (folded.endsWith("ي") || folded.endsWith("ين"))
                && passage.word(hit.first()).form().readings().stream()
                    .filter(r -> r.partOfSpeech().isNominal())
                    .allMatch(r -> r.number() > 1));
  }

  /** «وباء الكوليرا القاتل»: a participle said of the noun before, nobody's deed. */
  private boolean isAttribute(SentimentIndex.Hit hit) {
    Word word = passage.word(hit.first());
    return hit.first() > 0
        && hit.form() == SentimentIndex.Form.DERIVED
        && word.form().hasArticle()
        && !passage.word(hit.first() - 1).isPunctuation()
        && (passage.word(hit.first() - 1).form().hasArticle() || roles.isNamed(hit.first() - 1))
        && (isParticiple(word) || word.folded().endsWith("يه")); // «المحاولة الانقلابية»
  }

  /** «عاجز», «فاشل»: the agent is whom the participle describes. */
  private static boolean isParticiple(Word word) {
    return word.form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE);
  }

  static boolean isLight(Word word) {
    return IS_LIGHT.test(word.form());
  }
}
