package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Organs;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;

/**
 * Tells whether the actor beside an action noun is he who acts: as its genitive («انتهاكات الدوحة»,
 * Doha's violations; but «حصار قطر», the siege of Qatar), behind «ل» («غارات للتحالف», raids of the
 * coalition), in the midst of an expression («احتضان الدوحة للمتطرفين», Doha's harbouring
 * extremists), or by a pronoun («حربه الوحشية», his savage war).
 */
final class NounAgents {
  /** Masdars whose genitive is the victim, however often a doer is meant by others. */
  private static final Set<String> SUFFERED =
      Set.of(
          "n:تهجير",
          "n:تجويع",
          "n:ترحيل",
          "n:اباده",
          "n:تعذيب",
          "n:مقتل",
          "n:اضطهاد",
          "n:تصفيه",
          "n:قمع",
          "w:ترويع",
          "n:تخريب",
          "n:ترهيب",
          "n:تشريد",
          "n:زج");

  /** Words that open an expression of what is owed to somebody. */
  private static final Set<String> OWING = Set.of("لولا", "بفضل", "لفضل", "ولولا");

  /** Deeds and fortunes that «ل» ascribes: «هجوم للحوثيين», «فوز كاسح لمودي». */
  private static final Set<String> ASCRIBED =
      Set.of(
          "n:غاره",
          "n:هجوم",
          "n:هجمه",
          "n:ضربه",
          "n:فشل",
          "n:فوز",
          "n:انتصار",
          "n:نصر",
          "n:هزيمه",
          "n:خساره",
          "n:نجاح",
          "n:انجاز",
          "n:انتكاسه",
          "n:صفعه",
          "n:فضيحه",
          "n:اخفاق",
          "n:سقوط",
          "n:تراجع",
          "w:مجزره",
          "n:مذبحه",
          "n:جريمه",
          "n:مؤامره",
          "n:اكتساح",
          "n:تفوق",
          "n:تالق",
          "n:كبوه",
          "n:عثره",
          "n:زله",
          "n:كمين");

  /** Deeds with a direct object that may fall «على» somebody. */
  private static final Set<String> DEALT =
      Set.of("n:قصف", "n:عدوان", "n:اعتداء", "f:اعتدي", "n:تفجير");

  /** How far behind such a deed «على» may stand, in words. */
  private static final int DEALT_REACH = 7;

  /** Verbs behind which «من» tells where from. */
  private static final Set<String> LEAVING =
      Set.of(
          "هرب", "طرد", "رحل", "شرد", "انسحب", "خرج", "تسلل", "تسرب", "نزح", "فر", "تدفق", "استورد",
          "جلب", "نقل", "وصل", "عبر", "اختطف", "خطف", "سرق", "نهب", "هجر", "اخترق");

  /** Verbs that have no object, whose masdar's genitive can only be who acts: «صمود غزة». */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "كذب", "صمد", "عربد", "راوغ", "ماطل", "نافق", "كابر", "عاند", "استبد", "استكبر", "ارتبك",
          "فسق", "مكر", "بلطج", "جحد", "اجرم", "اخطا", "غلط", "اذنب", "هرطق", "هرج", "افلس",
          "استبسل", "ازدهر", "سخا", "ناضل", "اعتدل", "اقتدر", "ضل", "ضحي", "اهمل", "هذي", "ثرثر",
          "سمسر", "شعوذ", "لهث", "شاغب", "ناكف", "وارب", "ماحك", "خاب", "ركد", "فسد", "اثمر",
          "استشري", "استفحل", "احترب", "اقتتل", "جعجع", "اعتسف", "اشتط");

  /** Verbs with «تـ» or «انـ» that have an object: «تجاهل», «انتهك». */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "توسل", "تملق", "توهم", "تقاذف", "تناهب", "تناهش", "تناتش", "تحيف", "انتهك", "انتهب",
          "انتحل", "انتقد", "انجد", "انجز", "انجح", "انصف", "انقذ", "انسن", "انتزع", "تحدي", "تبني",
          "تفادي", "تجنب", "تحاشي", "تعقب", "تجسس", "تصيد");

  /** «الملفات الإجرامية», «السجل الإجرامي»: what is kept about crimes. */
  private static final Set<String> RECORDS =
      Set.of("n:ملف", "n:سجل", "n:قانون", "n:تحقيق", "n:محكمه", "n:شرطه", "n:دائره");

  /** «برنامج التجسس الإسرائيلي»: what is made in a state, of which its adjective is said. */
  private static final Set<String> PRODUCTS =
      Set.of(
          "n:برنامج",
          "n:برامج",
          "n:نظام",
          "n:جهاز",
          "n:قمر",
          "n:اقمار",
          "n:طائره",
          "n:سفينه",
          "n:معدات");

  /** «استغراب تونس بخصوص القرار»: whose feeling it is stands right behind. */
  private static final Set<String> FEELINGS =
      Set.of("n:استغراب", "n:استياء", "n:قلق", "n:امتعاض", "n:انزعاج", "n:اسف", "n:رفض", "n:تحفظ");

  private static final Set<String> ABOUT =
      Set.of("من", "ازاء", "حيال", "تجاه", "بخصوص", "بشان", "حول", "مما", "لما");

  /** «تفجيرا بغداد», «غزوة باريس»: named after the city they struck. */
  private static final Set<String> STRUCK = Set.of("n:تفجير", "w:تفجيرات", "n:غزوه", "n:انفجار");

  /** What is served or infringed by what the words before tell. */
  private static final Set<String> INFRINGED =
      Set.of(
          "n:شعب", "n:دستور", "n:قانون", "n:سياده", "n:حدود", "w:اراض", "n:اراضي", "n:ارض",
          "n:شؤون", "n:شان", "n:مصلحه", "n:مصالح", "n:مواطن", "n:وطن", "n:شارع");

  /** What is given: the more so, «من» tells by whom. */
  private static final Set<String> GIFTS =
      Set.of(
          "w:لفته",
          "n:لفته",
          "n:بادره",
          "n:هديه",
          "n:مكرمه",
          "n:هبه",
          "n:منحه",
          "n:طائره",
          "w:طائرات",
          "n:شحنه",
          "n:قافله",
          "n:سفينه");

  /** How many words may tell of a gift before «من»: «طائرات محملة بالخيام والأدوية من تونس». */
  private static final int LOAD = 3;

  private static final Set<String> FRIENDS =
      Set.of("الاشقاء", "الاخوه", "الاصدقاء", "اشقائنا", "اخوتنا", "اصدقائنا");

  private final Passage passage;
  private final SentenceRoles roles;
  private final Owners owners;

  NounAgents(Passage passage) {
    this.passage = passage;
    this.owners = new Owners(passage);
    this.roles = passage.roles();
  }

  /**
   * Whether an action noun's genitive is who acts. With an object beside it, it is; so is the state
   * of an adjective. Alone, «حصار قطر» and «هجوم باريس» are about the victim or the place, while
   * «انتهاكات الدوحة», «فوز الرئيس» and «هجوم الحركة» are deeds of their owner.
   */
  boolean isAgent(
      SentimentIndex.Hit hit,
      Participant genitive,
      List<Participant> objects,
      boolean colouredPatient) {
    SentimentEntry entry = hit.entry();
    if (genitive.byAdjective()) {
      return !PrivatePeople.isPersonal(passage.word(hit.last()))
          && !isOfThing(hit)
          && !isOfObject(hit, genitive)
          && !isOfLastNoun(hit);
    }
    if (!objects.isEmpty()) {
      return true;
    }
    if (isPeople(hit, passage.word(hit.last())) && !passage.isPerson(genitive)) {
      return false;
    }
    if (OWING.contains(passage.word(hit.first()).folded())) {
      return true;
    }
    if (passage.word(hit.last()).form().hasAny(SUFFERED) || isConstruct(hit)) {
      return false;
    }
    boolean deverbal = entry.partOfSpeech() == SentimentEntry.Class.VERB;
    boolean direct = hasDirectObject(entry);
    boolean upon = entry.objects().contains("على") || entry.objects().contains("ضد");
    if (colouredPatient) {
      return !direct;
    }
    boolean plural =
        passage.word(hit.last()).form().readings().stream().anyMatch(r -> r.number() == 3)
            && !isMasdar(hit.last()); // «إذلال», which is also the plural of another noun
    if (genitive.byMetonym() && passage.word(hit.last()).form().hasAny(STRUCK)) {
      return false;
    }
    boolean good = entry.effects().getOrDefault(SentimentEntry.Role.AGENT, -1) > 0;
    if (upon && genitive.byMetonym() && !good) {
      return false;
    }
    boolean place = passage.isState(genitive) || genitive.byMetonym();
    return !deverbal || !direct && (!upon || good || !place) || plural;
  }

  private boolean isMasdar(int noun) {
    return passage.word(noun).form().readings().stream()
        .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR && r.number() <= 1);
  }

  /** «الملفات الإجرامية الأوروبية»: both adjectives are said of a noun that is no deed. */
  private boolean isOfThing(SentimentIndex.Hit hit) {
    Word noun = passage.word(Math.max(0, hit.first() - 1));
    boolean product =
        hit.first() > 0
            && passage.word(hit.first()).form().hasArticle()
            && noun.form().hasAny(PRODUCTS);
    return product
        || isRelation(hit) && (!Owners.isDeedOrThing(noun) || noun.form().hasAny(RECORDS));
  }

  /** «تدليس عملة ليبية», «تهريب آثار سورية»: the adjective is said of what the deed is done to. */
  private boolean isOfObject(SentimentIndex.Hit hit, Participant adjective) {
    int object = hit.last() + 1;
    return hit.form() == SentimentIndex.Form.DERIVED
        && hit.first() == hit.last()
        && hasDirectObject(hit.entry())
        && adjective.first() == object + 1
        && !passage.word(hit.last()).form().hasArticle()
        && !passage.word(object).form().hasArticle()
        && !isAttribute(hit.last(), object)
        && !Forces.isForce(passage.word(object))
        && !Organs.isOrgan(passage.word(object));
  }

  /** «هجوم إرهابي», not «تدليس عملة»: an adjective that has the noun's gender. */
  private boolean isAttribute(int noun, int index) {
    boolean feminine = passage.word(index).folded().endsWith("ه");
    String folded = passage.word(noun).folded();
    boolean fits = !feminine || folded.endsWith("ه") || folded.endsWith("ات");
    return roles.traits(index).adjective() && fits;
  }

  /** «عصابات إجرامية», «مجموعة هجومية»: a noun of relation behind the noun it is said of. */
  private boolean isRelation(SentimentIndex.Hit hit) {
    int noun = hit.first() - 1;
    if (hit.first() != hit.last() || noun < 0 || passage.word(noun).isPunctuation()) {
      return false;
    }
    Word word = passage.word(hit.first());
    boolean ending = word.folded().endsWith("يه") || word.folded().endsWith("ي");
    return ending
        && hit.form() == SentimentIndex.Form.DERIVED
        && !roles.isNamed(noun)
        && !roles.isVerbHere(noun)
        && Owners.isNoun(passage.word(noun))
        && passage.word(noun).form().hasArticle() == word.form().hasArticle();
  }

  /** «خدمة لمصلحة الشعب التونسي», «انتهاك للدستور الأمريكي»: of what is served or infringed. */
  private boolean isOfLastNoun(SentimentIndex.Hit hit) {
    if (hit.first() == hit.last()) {
      return false;
    }
    Word last = passage.word(hit.last());
    return last.form().hasAny(INFRINGED) || isPreposed(hit.last());
  }

  /** «مناضلي تونس»: a state's or a party's people, who are not itself. */
  private static boolean isPeople(SentimentIndex.Hit hit, Word word) {
    return hit.form() == SentimentIndex.Form.DERIVED
        && hit.first() == hit.last()
        && isConstructPlural(word);
  }

  /** «مناضلي», «مرتكبو»: a participle's sound plural before its genitive, however it is read. */
  static boolean isConstructPlural(Word word) {
    String folded = word.folded();
    return (folded.endsWith("ي") || folded.endsWith("و"))
        && !word.form().hasArticle()
        && word.form().readings().stream()
            .filter(r -> r.partOfSpeech().isNominal() && r.lemma().startsWith("م"))
            .anyMatch(r -> !r.lemma().endsWith("ي") && !r.lemma().endsWith("و"));
  }

  /**
   * «انهيار قيمة الدينار», «هزيمة قريبتها»: whose fortune it is stands behind the noun, though he
   * is no actor.
   */
  boolean isOthers(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    if (hit.first() != hit.last() || next >= roles.words().size() || roles.isNamed(next)) {
      return false;
    }
    boolean fortune =
        hit.entry().partOfSpeech() == SentimentEntry.Class.VERB
            && hit.form() == SentimentIndex.Form.DERIVED
            && !hasDirectObject(hit.entry())
            && !hit.entry().objects().contains("على");
    Word noun = passage.word(hit.first());
    boolean construct =
        !noun.form().hasArticle()
            && !noun.folded().endsWith("ا")
            && noun.form().readings().stream().noneMatch(Reading::pronoun)
            && noun.form().readings().stream()
                .anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR);
    Word owner = passage.word(next);
    boolean owned =
        Owners.isNoun(owner)
            && owner.form().isKnown()
            && owner.form().readings().stream()
                .allMatch(r -> r.particle() == 0 && r.conjunction() == 0)
            && (owner.form().hasArticle() || isConstructNoun(next) || owners.isKin(next));
    return fortune && construct && owned;
  }

  /** «قيمة الدينار»: a noun without the article before one that has it. */
  private boolean isConstructNoun(int index) {
    return index + 1 < roles.words().size()
        && !passage.word(index + 1).isPunctuation()
        && passage.word(index + 1).form().hasArticle();
  }

  /** Whether a verb has a direct object: «قتل», not «صمد», «تهور» or «انهزم». */
  private static boolean hasDirectObject(SentimentEntry entry) {
    String lexeme = Folding.fold(entry.lexeme());
    boolean reflexive =
        lexeme.length() >= 4
            && (lexeme.startsWith("ان") || lexeme.startsWith("ت"))
            && !TRANSITIVE.contains(lexeme);
    boolean none =
        entry.objects().isEmpty()
            && (reflexive
                || INTRANSITIVE.contains(lexeme)
                || entry.effects().containsKey(SentimentEntry.Role.EXPERIENCER));
    return !none && (entry.objects().isEmpty() || entry.objects().contains(Participant.DIRECT));
  }

  /** «إدانة تونس الشديدة للتفجيرات»: what is condemned is written behind the name. */
  boolean hasObjectBehind(Participant genitive, Set<String> attachments) {
    int i = genitive.last() + 1;
    while (i < roles.words().size() && isBetween(i)) {
      i++;
    }
    if (i >= roles.words().size() || passage.word(i).isPunctuation() || roles.isNamed(i)) {
      return false;
    }
    int noun = genitive.first() - 1;
    if (noun >= 0
        && passage.word(noun).form().hasAny(FEELINGS)
        && ABOUT.contains(passage.word(i).folded())) {
      return true;
    }
    return passage.word(i).form().readings().stream()
        .filter(r -> !r.partOfSpeech().isVerb()) // «مناضلي تونس لأقول»
        .anyMatch(r -> r.particle() != 0 && attachments.contains(String.valueOf(r.particle())));
  }

  /** «إدانة المملكة القاطعة واستنكارها للحرب»: what may stand before the object. */
  private boolean isBetween(int index) {
    Word word = passage.word(index);
    if (word.isPunctuation()) {
      return word.isQuote();
    }
    boolean attribute = roles.traits(index).adjective() || word.form().hasArticle();
    boolean masdar =
        roles.traits(index).mayBeJoined()
            && word.form().isKnown()
            && word.form().readings().stream()
                .allMatch(r -> r.pronoun() && r.partOfSpeech().isNominal());
    return !roles.isNamed(index)
        && (attribute && word.form().readings().stream().allMatch(r -> r.particle() == 0)
            || masdar);
  }

  /** «زعزعة أمن قطر», «تهديد استقرار لبنان»: the name is the genitive of what is harmed. */
  private boolean isConstruct(SentimentIndex.Hit hit) {
    return hit.last() > hit.first()
        && !passage.word(hit.last()).form().hasArticle()
        && (!roles.traits(hit.last()).adjective() || roles.isNamed(hit.last() + 1))
        && !roles.isVerbHere(hit.first());
  }

  /** «احتضان الدوحة للمتطرفين», «بشكر المملكة على دورها»: the name within an expression. */
  Optional<Participant> enclosed(SentimentIndex.Hit hit) {
    if (hit.last() == hit.first() || roles.isVerbHere(hit.first())) {
      return Optional.empty();
    }
    for (Participant participant : roles.participants()) {
      boolean inside = participant.first() == hit.first() + 1 && participant.last() < hit.last();
      boolean state = participant.byAdjective() && isOfDeed(hit);
      if (inside && participant.isDirect() && (!participant.byAdjective() || state)) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** «التدخل الإيراني السافر في شؤون»: the state whose deed the expression tells. */
  private boolean isOfDeed(SentimentIndex.Hit hit) {
    return hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
        && !PrivatePeople.isPersonal(passage.word(hit.first()));
  }

  /** «غارات للتحالف على صنعاء», «فشل ذريع للحكومة»: him whose deed it is names «ل». */
  List<Participant> dative(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    Word word = passage.word(hit.first());
    boolean ascribed =
        word.form().hasAny(ASCRIBED)
            && !roles.traits(hit.first()).adjective()
            && !isRelation(hit)
            && !word.form().hasArticle()
            && !hit.entry().objects().contains("ل");
    if (!ascribed && !isDealt(hit)) {
      return List.of();
    }
    if (next < roles.words().size() && roles.traits(next).adjective() && !isPreposed(next)) {
      next++;
    }
    boolean fits = next < roles.words().size() && isPreposed(next);
    return fits ? new ObjectFinder(passage).behind(next - 1, Set.of("ل")) : List.of();
  }

  /**
   * «قصف للجيش على سوق»: behind a deed that has a direct object «ل» names the doer only where «على»
   * tells on whom it fell.
   */
  private boolean isDealt(SentimentIndex.Hit hit) {
    if (hit.first() != hit.last() || !passage.word(hit.first()).form().hasAny(DEALT)) {
      return false;
    }
    int end = Math.min(roles.words().size(), hit.last() + DEALT_REACH);
    for (int i = hit.last() + 2; i < end && !passage.word(i).isPunctuation(); i++) {
      if (passage.word(i).folded().equals("علي") && !passage.isFiniteVerb(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** «ابتزازا من البيت الأبيض», «غدر من نتنياهو»: whom an indefinite deed comes from. */
  List<Participant> from(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    Word word = passage.word(hit.first());
    String lexeme = hit.entry().lexeme();
    int end = lexeme.indexOf(' ');
    boolean leaves = LEAVING.contains(end < 0 ? lexeme : lexeme.substring(0, end));
    boolean own = hit.entry().objects().contains("من") || leaves;
    boolean bad = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 1) < 0;
    boolean gift = word.form().hasAny(GIFTS);
    own |= !bad && hit.entry().partOfSpeech() != SentimentEntry.Class.NOUN && !gift;
    boolean attribute =
        roles.traits(hit.first()).adjective()
            && hit.first() == hit.last()
            && hit.first() > 0
            && Owners.isNoun(passage.word(hit.first() - 1))
            && !passage.word(hit.first() - 1).form().hasArticle();
    // «عصابات إجرامية من غانا» come from there; «موقف متشدد من إيران» is taken toward it.
    own |= attribute || isRelation(hit) || word.form().hasAny(Set.of("n:موقف", "n:مواقف"));
    if (own || word.form().hasArticle() || next + 1 >= roles.words().size()) {
      return List.of();
    }
    if (roles.traits(next).adjective() && !passage.word(next).form().hasArticle()) {
      next++;
    }
    if (gift) {
      next = behindLoad(next);
    }
    return passage.word(next).folded().equals("من")
        ? roles.namedFrom(behindFriends(next + 1)).map(roles::withConjuncts).orElse(List.of())
        : List.of();
  }

  private int behindLoad(int index) {
    int i = index;
    while (i < Math.min(index + LOAD, roles.words().size() - 1)
        && !passage.word(i).isPunctuation()
        && !roles.isNamed(i)
        && (passage.word(i).folded().startsWith("ب") || passage.word(i).folded().startsWith("و"))) {
      i++;
    }
    return i;
  }

  /** «من الأشقاء في قطر»: the name behind those it stands for. */
  private int behindFriends(int index) {
    boolean friends =
        index + 2 < roles.words().size()
            && FRIENDS.contains(passage.word(index).folded())
            && passage.word(index + 1).folded().equals("في");
    return friends ? index + 2 : index;
  }

  private boolean isPreposed(int index) {
    Word word = passage.word(index);
    for (Participant participant : roles.participants()) {
      if (participant.first() == index) {
        return participant.attachment().equals("ل");
      }
    }
    return !word.isPunctuation()
        && word.folded().startsWith("ل")
        && word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.particle() == 'ل');
  }

  /** «هجومه الفاشل», «انتهاكاتها»: whom the pronoun on the noun means. */
  Optional<Participant> possessor(SentimentIndex.Hit hit) {
    SentimentEntry entry = hit.entry();
    boolean direct = entry.partOfSpeech() == SentimentEntry.Class.VERB && hasDirectObject(entry);
    for (int i = hit.first(); i <= hit.last(); i++) {
      Word word = passage.word(i);
      boolean owned =
          !word.isPunctuation()
              && !FunctionWords.isFunctionWord(word.folded())
              && word.form().isKnown()
              && word.form().readings().stream().allMatch(Reading::pronoun);
      boolean plural = word.form().readings().stream().anyMatch(r -> r.number() == 3);
      if (owned && (!direct || plural)) {
        return passage.possessor(i, List.of());
      }
    }
    return Optional.empty();
  }
}
