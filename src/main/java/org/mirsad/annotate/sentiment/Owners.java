package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Tells whose a thing is: by a genitive or adjective («سياسة ترامب», «الغارات الإسرائيلية»), by «ل»
 * («الدور الحاسم للقيادة المصرية», the decisive role of the Egyptian leadership), by a relative
 * clause («الجهود التي تبذلها مصر», the efforts that Egypt makes), by an agent («الحصار المفروض من
 * قبل …») or by a pronoun that is resolved («بلاده»).
 *
 * <p>What befalls somebody is not his: «اغتيال هنية» (the assassination of Haniyeh). What several
 * share, such as talks and relations, is nobody's.
 */
final class Owners {
  private static final Set<String> NOT = Set.of("ما", "لا", "لم", "قد");

  private static final Set<String> STILL =
      Keys.folded(
          "فتئ فتئت زال زالت يزال تزال انفك انفكت تنفك ينفك برح برحت تبرح يبرح كان كانت يزل تزل");

  /** Nouns of what befalls their genitive. */
  private static final Set<String> BEFALLING =
      Set.of(
          "n:مقتل",
          "w:اغتيال",
          "n:قتل",
          "n:استهداف",
          "n:قصف",
          "n:هجوم",
          "n:اعتداء",
          "n:غزو",
          "n:احتلال",
          "n:حصار",
          "n:تدمير",
          "n:اعتقال",
          "n:توقيف",
          "w:ايقاف",
          "n:اختطاف",
          "n:تهجير",
          "n:تجويع",
          "n:محاكمه",
          "n:رحيل",
          "n:وفاه",
          "n:عزل",
          "n:مقاطعه",
          "n:ابعاد",
          "n:طرد",
          "n:استبعاد",
          "n:اقصاء",
          "n:زياره",
          "n:ضحيه",
          "n:ضحايا",
          "n:ضم",
          "n:تقسيم",
          "n:تفكيك",
          "n:اسقاط",
          "n:مهاجمه",
          "n:عدوان",
          "n:حرب",
          "n:تسليح",
          "n:دعم",
          "n:تمويل",
          "n:انتقاد",
          "n:اتهام",
          "n:اقحام",
          "n:زج",
          "n:توريط",
          "n:تشويه",
          "n:اطاحه",
          "n:تخريب",
          "n:اهانه",
          "n:استفزاز",
          "n:اضعاف",
          "n:ارباك",
          "n:تهميش",
          "n:شيطنه",
          "n:اختراق",
          "n:حشر",
          "n:تكليف",
          "n:تنصيب",
          "n:تعيين",
          "n:اقاله",
          "n:ترشيح",
          "w:تسميه",
          "n:اختيار",
          "n:تامر");

  /** «انتهاك سيادة إيران»: the owner of what is infringed is the victim. */
  private static final Set<String> INFRINGING =
      Set.of("n:انتهاك", "n:خرق", "n:تهديد", "n:زعزعه", "n:مساس", "n:مس", "n:استباحه", "n:ضرب");

  private static final Set<String> SCENES = Set.of("n:مشهد", "n:ساحه", "n:طبقه", "n:وسط", "n:حياه");

  /** Nouns of what several have in common. */
  private static final Set<String> SHARED =
      Set.of(
          "n:محادثه",
          "w:محادثات",
          "n:مفاوضه",
          "w:مفاوضات",
          "n:علاقه",
          "w:علاقات",
          "n:لقاء",
          "n:اجتماع",
          "n:قمه",
          "n:ازمه",
          "n:حوار",
          "n:تعاون",
          "w:مباحثات",
          "n:مباحثه",
          "n:وضع",
          "n:حدود",
          "w:صراع",
          "n:خلاف",
          "n:توتر",
          "n:نزاع",
          "w:انتخابات",
          "n:انتخاب",
          "n:جوله");

  /** Nouns of what one has or does, beside the masdars. */
  private static final Set<String> OWNED =
      Set.of(
          "n:سياسه",
          "n:شعبيه",
          "n:جهود",
          "n:جهد",
          "n:دور",
          "n:موقف",
          "n:مواقف",
          "n:خطه",
          "n:خطوه",
          "n:سلوك",
          "n:اداء",
          "n:اقتصاد",
          "n:مبادره",
          "n:نفوذ",
          "w:مصداقيه",
          "n:دبلوماسيه",
          "n:قرار",
          "n:تصريح",
          "n:سجل",
          "n:حمله",
          "n:استراتيجيه",
          "n:نهج",
          "n:ضربه",
          "w:ضربات",
          "n:غاره",
          "n:عقوبه",
          "w:عقوبات",
          "n:عمليه",
          "n:اجراء",
          "n:كلام",
          "n:مزاعم",
          "n:روايه",
          "n:مقترح",
          "n:ملاحظه",
          "n:حكومه",
          "w:رئاسه",
          "n:اداره",
          "w:تصريحات",
          "n:مسعي",
          "w:مساعي",
          "n:رد",
          "n:زعامه",
          "n:قياده",
          "n:شجاعه",
          "n:حكمه",
          "n:صبر",
          "n:عناد",
          "n:حنكه",
          "n:براعه",
          "n:كرم",
          "n:حزم",
          "n:تضحيه",
          "w:تضحيات",
          "n:جراه",
          "n:مرسوم",
          "n:ارباح",
          "n:عمله",
          "n:سمعه",
          "n:هيبه",
          "n:صوره",
          "w:حصيله",
          "n:خطاب");

  /** Relatives, who are judged for themselves. */
  private static final Set<String> KIN =
      Set.of(
          "n:ابن", "n:ابنه", "n:نجل", "w:نجله", "n:زوج", "n:زوجه", "n:شقيق", "w:شقيقه", "n:والد",
          "w:والده", "n:اب", "n:ام", "n:صهر", "n:قريب", "w:ارمله", "n:حفيد", "w:عائله", "n:اسره");

  private static final Set<String> PARTIES =
      Set.of("n:حزب", "n:ائتلاف", "n:معسكر", "n:كتله", "n:قائمه");

  private static final Set<String> RELATIVES =
      Set.of("التي", "الذي", "الذين", "اللتين", "اللذين", "ما");

  /** How far behind the verb of a relative clause its subject may begin, in words. */
  private static final int RELATIVE_REACH = 4;

  private static final int AGENT_REACH = 6;

  /** «المقدم», «المبذول»: participles of what comes from somebody. */
  private static final Set<String> GIVEN =
      Set.of(
          "n:مقدم", "n:ممنوح", "w:مبذول", "n:صادر", "n:مرسل", "n:وارد", "n:متخذ", "n:مفروض",
          "n:موجه", "n:ممول", "n:مقترح", "w:مدعوم", "n:مطلوب");

  /** Those who are for or against somebody. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "n:مناصر", "n:نصير", "n:انصار", "n:مؤيد", "n:تابع", "n:اتباع", "n:معارض", "n:خصم",
          "n:خصوم", "n:منافس", "n:عدو", "n:اعداء", "n:مشجع", "n:محب", "n:قاتل", "n:منتقد", "n:ضحيه",
          "n:ضحايا");

  private static final Set<String> FROM = Set.of("من", "عن");

  private static final TypeTest IS_BEFALLING = new TypeTest(form -> form.hasAny(BEFALLING));

  private static final TypeTest IS_OWNED = new TypeTest(form -> form.hasAny(OWNED));

  private static final TypeTest IS_SHARED = new TypeTest(form -> form.hasAny(SHARED));

  private static final TypeTest IS_NOUN = new TypeTest(Owners::isNoun);

  private static final TypeTest IS_BARE =
      new TypeTest(form -> form.readings().stream().anyMatch(r -> !r.article()));

  /** «التطور الملموس للنهضة»: some reading is a masdar, also behind a preposition. */
  private static final TypeTest IS_MASDAR_AT_ALL =
      new TypeTest(
          form ->
              form.readings().stream()
                  .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR));

  /** What is for whom «ل» names, not his. */
  private static final Set<String> HELP =
      Set.of(
          "n:دعم",
          "n:مساعده",
          "n:تمويل",
          "n:تسليح",
          "n:تاييد",
          "n:مسانده",
          "n:مؤازره",
          "n:تهنئه",
          "n:انحياز",
          "n:استهداف",
          "n:عداء",
          "n:ولاء",
          "n:رد",
          "n:تهديد",
          "n:توجه",
          "n:انضمام",
          "n:استعمار",
          "n:احتلال",
          "n:غزو",
          "n:قصف",
          "n:تدمير",
          "n:اجتياح",
          "n:ضم",
          "n:حصار",
          "n:تهويد",
          "n:تقسيم",
          "n:قمع",
          "n:اضطهاد",
          "n:اذلال",
          "n:نهب");

  private static final TypeTest IS_MASDAR = new TypeTest(Owners::isMasdar);

  private final Passage passage;
  private final SentenceRoles roles;

  Owners(Passage passage) {
    this.passage = passage;
    this.roles = passage.roles();
  }

  /**
   * Whose the thing is that a noun names.
   *
   * @param besides whose it is not, such as those who speak of it
   */
  Optional<Participant> of(int head, List<Participant> besides) {
    if (isKin(head) || isScene(head)) {
      return Optional.empty(); // «أعجب بابنة الرئيس الأمريكي»
    }
    Optional<Participant> owner = named(head);
    if (owner.isPresent()) {
      return isVictim(head, owner.get()) ? Optional.empty() : owner;
    }
    if (isShared(head)) {
      return Optional.empty();
    }
    return dative(head)
        .or(() -> relativeSubject(head, besides))
        .or(() -> agent(head))
        .or(() -> passage.possessor(head, besides));
  }

  /** «المشهد السياسي التونسي», «الطبقة السياسية اللبنانية»: many have their parts in it. */
  private boolean isScene(int index) {
    int next = index + 1;
    return next < roles.words().size()
        && !passage.word(index).isPunctuation()
        && passage.word(index).form().hasAny(SCENES)
        && passage.word(next).form().has("n:سياسي");
  }

  /** Whether a noun without the article names what befalls its genitive. */
  static boolean isBefalling(Word word) {
    return !word.isPunctuation() && !word.form().hasArticle() && IS_BEFALLING.test(word.form());
  }

  /** Whether a word names a relative of somebody. */
  boolean isKin(int index) {
    return !passage.word(index).isPunctuation() && passage.word(index).form().hasAny(KIN);
  }

  /** Whether a noun names something several have in common: «المحادثات». */
  boolean isShared(int head) {
    return IS_SHARED.test(passage.word(head).form());
  }

  /**
   * Whose the thing is that a verb is said of: «نجحت الوساطة القطرية», «سياسات إسرائيل تهدد …».
   * Only of deeds and qualities: «الناشطة الهندية» is a person of her own.
   */
  Optional<Participant> ofSubject(int verb) {
    int start = roles.clauseStart(verb);
    for (int head : new int[] {verb + 1, start, start + 1}) {
      boolean inside = head < roles.words().size() && head != verb;
      boolean his = inside && (isAbstract(head) || isPartyOfLeader(head));
      if (his && (head > verb || head + 4 >= verb)) {
        Optional<Participant> owner = of(head, List.of());
        if (owner.isPresent() && (head > verb || owner.get().last() < verb)) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** «حزب ماكرون», «ائتلاف المالكي»: what is named after a person stands and falls with him. */
  private boolean isPartyOfLeader(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !roles.isNamed(index)
        && word.form().hasAny(PARTIES)
        && roles.namedFrom(index + 1).filter(p -> p.isDirect() && passage.isPerson(p)).isPresent();
  }

  /** Whose the deed is that a verb is said of: «الهجوم أسفر عن», «إن هذه الخطوة تقوض». */
  List<Participant> ofDeed(int verb) {
    int start = roles.clauseStart(verb);
    while (start < verb && NominalTopics.OPENERS.contains(passage.word(start).folded())) {
      start++;
    }
    for (int head : new int[] {verb + 1, start, start + 1}) {
      if (head < roles.words().size() && head != verb && (head > verb || head + 4 >= verb)) {
        List<Participant> agents = passage.deedAgents(head);
        if (!agents.isEmpty() && isNoun(passage.word(head))) {
          return agents;
        }
      }
    }
    return List.of();
  }

  /** Whether a word names a deed or what one has, not a person or a place. */
  boolean isAbstract(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation()
        && !word.form().isFunctionWord()
        && !roles.isNamed(index)
        && (IS_OWNED.test(word.form()) || IS_MASDAR.test(word.form()));
  }

  /** Also behind a preposition: «باعتراف إسبانيا», «بقرار باريس». */
  static boolean isDeedOrThing(Word word) {
    return !word.isPunctuation()
        && !word.form().isFunctionWord()
        && (IS_OWNED.test(word.form()) || IS_MASDAR_AT_ALL.test(word.form()));
  }

  private static boolean isMasdar(WordForm form) {
    return form.readings().stream()
        .findFirst()
        .filter(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)
        .filter(r -> r.particle() == 0)
        .isPresent();
  }

  /** By a genitive or adjective, one noun between at most: «سياسة الحكومة التركية». */
  private Optional<Participant> named(int head) {
    Optional<Participant> owner = genitive(head);
    if (owner.isEmpty() && head + 1 < roles.words().size() && isNoun(passage.word(head + 1))) {
      return roles.genitive(head + 1).filter(p -> p.first() == head + 2);
    }
    return owner;
  }

  private boolean isVictim(int head, Participant owner) {
    boolean befalls = IS_BEFALLING.test(passage.word(head).form());
    if (owner.first() == head + 2) {
      befalls |= IS_BEFALLING.test(passage.word(head + 1).form());
      befalls |= passage.word(head).form().hasAny(INFRINGING);
    }
    return befalls && !owner.byAdjective();
  }

  /** Also behind «بالتزام», whose first letters only look like an article. */
  private Optional<Participant> genitive(int noun) {
    Optional<Participant> genitive = roles.genitive(noun);
    return genitive.isEmpty() && IS_BARE.test(passage.word(noun).form())
        ? roles.namedFrom(noun + 1).filter(Participant::isDirect)
        : genitive;
  }

  /**
   * «الدور الحاسم للقيادة المصرية»: of roles, stands and efforts only; help «ل» is for somebody.
   */
  private Optional<Participant> dative(int head) {
    WordForm form = passage.word(head).form();
    boolean deed = form.hasArticle() && IS_MASDAR_AT_ALL.test(form) && !form.hasAny(HELP);
    if (!IS_OWNED.test(form) && !deed) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      boolean near = participant.first() > head && participant.first() <= head + 5;
      if (near && participant.attachment().equals("ل") && areNouns(head + 1, participant.first())) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  private boolean areNouns(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = passage.word(i);
      boolean quote = word.isQuote();
      if (!quote && !isNoun(word)) {
        return false;
      }
    }
    return true;
  }

  /** «الجهود التي تبذلها مصر», «الخطوة التي أقدمت عليها تركيا». */
  private Optional<Participant> relativeSubject(int head, List<Participant> besides) {
    int size = roles.words().size();
    if (ObjectPhrases.RELATIVES.contains(passage.word(head).folded())
        || passage.word(head).folded().equals("ما")) {
      return subjectBehind(head + 1).filter(p -> !besides.contains(p));
    }
    Optional<Participant> asyndetic = asyndetic(head).filter(p -> !besides.contains(p));
    if (asyndetic.isPresent()) {
      return asyndetic;
    }
    int end = Math.min(size - 1, head + 4);
    for (int i = head + 1; i < end; i++) {
      Word here = passage.word(i);
      if (here.isQuote()) {
        end = Math.min(size - 1, end + 1);
        continue;
      }
      if (RELATIVES.contains(passage.word(i).folded())) {
        return subjectBehind(behindStill(i + 1)).filter(p -> !besides.contains(p));
      }
      if (passage.word(i).isPunctuation() || !isNoun(passage.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «ضربة نفذتها القوات الأمريكية», «قرار مفاجئ اتخذه الرئيس»: no pronoun opens the clause. */
  private Optional<Participant> asyndetic(int head) {
    int verb = head + 1;
    if (passage.word(head).form().hasArticle() || verb + 1 >= roles.words().size()) {
      return Optional.empty();
    }
    if (roles.traits(verb).adjective() && !roles.isVerbHere(verb)) {
      verb++;
    }
    boolean clause =
        verb + 1 < roles.words().size()
            && passage.isFiniteVerb(verb)
            && (roles.traits(verb).withObject() || isResuming(verb + 1));
    return clause ? subjectBehind(verb) : Optional.empty();
  }

  /** «ما فتئت», «لا تزال», «كانت»: the auxiliary verb of a relative clause, or the index itself. */
  private int behindStill(int index) {
    int i = index;
    while (i + 1 < roles.words().size() && NOT.contains(passage.word(i).folded())) {
      i++;
    }
    return STILL.contains(passage.word(i).folded()) ? i : index;
  }

  /** The actor behind the verb of a relative clause, across «عليها» and the like. */
  Optional<Participant> subjectBehind(int verb) {
    for (Participant participant : roles.participants()) {
      if (participant.first() > verb) {
        if (isOfFollowers(participant)) {
          return Optional.empty();
        }
        boolean organ =
            !participant.byAdjective() || Organs.isOrgan(passage.word(participant.first() - 1));
        boolean near = participant.first() <= verb + RELATIVE_REACH;
        int from = isResuming(verb + 1) ? verb + 2 : verb + 1;
        return organ && near && participant.isDirect() && isOpen(from, participant.first())
            ? Optional.of(participant)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «اعتمدها مناصرو الرئيس»: those who are for or against somebody act for themselves. */
  boolean isOfFollowers(Participant participant) {
    int before = participant.first() - 1;
    return !passage.word(before).isPunctuation() && passage.word(before).form().hasAny(FOLLOWERS);
  }

  /** «قام بها», «أقدم عليها»: what takes up the noun of a relative clause. */
  private boolean isResuming(int index) {
    return NamingVerbs.RESUMING.contains(passage.word(index).folded());
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean filled =
          roles.traits(i).isPreposition()
              || passage.word(i).isPunctuation()
              || passage.isFiniteVerb(i);
      if (filled) {
        return false;
      }
    }
    return true;
  }

  private Optional<Participant> agent(int head) {
    return roles.byAgent(head).filter(p -> p.first() <= head + AGENT_REACH).or(() -> giver(head));
  }

  /** «الدعم المقدم من قطر», «البيان الصادر عن الحركة»: him from whom it comes. */
  private Optional<Participant> giver(int head) {
    int size = roles.words().size();
    for (int i = head + 1; i < Math.min(size - 1, head + 4); i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || roles.isNamed(i) || !isNoun(word)) {
        return Optional.empty();
      }
      boolean from = FROM.contains(passage.word(i + 1).folded());
      if (word.form().hasAny(GIVEN)) {
        return from ? roles.namedFrom(i + 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word is a noun without a preposition written to it. */
  static boolean isNoun(Word word) {
    return !word.isPunctuation() && IS_NOUN.test(word.form());
  }

  private static boolean isNoun(WordForm form) {
    return !form.isFunctionWord()
        && form.readings().stream().anyMatch(r -> r.partOfSpeech().isNominal())
        && form.readings().stream().noneMatch(r -> r.particle() != 0)
        && form.readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.PARTICLE);
  }
}
