package org.mirsad.annotate.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.SentimentEntry;

/**
 * Which nouns of the lexicon are no judgement where they stand: in a date or a name («وزير الحرب»),
 * averted, fought, aimed at or supposed («في حال فشل …»).
 */
final class SilentNouns {
  private static final Set<String> OFFICES =
      Set.of(
          "وزير", "وزيره", "وزاره", "هيءه", "هيئه", "مجلس", "لجنه", "قسم", "اداره", "محكمه", "مكتب",
          "منظمه", "جمعيه", "حزب", "حركه", "جاءزه", "جائزه", "يوم", "عيد");

  private static final Set<String> TIMES = Set.of("منذ", "بعد", "قبل", "عقب");

  /**
   * «مكان المجزرة», «ذكرى ضحايا الإبادة», «سفن الإنقاذ»: where it was, and what it is named for.
   */
  private static final Set<String> SITES =
      Set.of(
          "مكان", "موقع", "مسرح", "ساحه", "ضحايا", "ضحيه", "ذكري", "منفذ", "منفذي", "تداعيات",
          "سفن", "سفينه", "فرق", "فريق", "طواقم", "رجال", "عمال", "قوارب", "جبهه");

  /** «حكم الإعدام», «عقوبة القتل»: a penalty, not a deed. */
  private static final Set<String> PENALTIES = Set.of("n:حكم", "n:عقوبه", "n:حد", "n:احكام");

  private static final Set<String> PUNISHED =
      Set.of("n:اعدام", "n:قتل", "n:سجن", "n:جلد", "n:حرابه", "w:حرابه", "n:رده", "n:رجم", "n:حبس");

  /** «جلسة منح الثقة لحكومة»: a vote, no praise. */
  private static final Set<String> VOTES =
      Set.of("n:منح", "v:منح", "n:نيل", "n:حجب", "n:جلسه", "n:طرح", "n:تصويت", "n:تجديد");

  /** Words behind which the deed has not been done, or is not the actor's. */
  private static final Set<String> AVERTING =
      Set.of(
          "n:منع", "n:تجنب", "n:نفي", "n:تفادي", "n:تقليص", "v:منع", "v:تجنب", "v:نفي", "w:خفض",
          "v:تفادي", "w:تجنيب");

  private static final Set<String> FIGHTING =
      Set.of(
          "n:انهاء",
          "n:وقف",
          "n:مكافحه",
          "n:محاربه",
          "n:رفض",
          "n:حد",
          "n:ردع",
          "v:اوقف",
          "v:انهي",
          "v:كافح",
          "v:حارب",
          "w:ضد",
          "n:مواجهه",
          "w:تصد",
          "w:تصدي",
          "n:صد",
          "n:ازاله");

  private static final Set<String> DEMANDING = Set.of("v:طالب", "v:الزم", "v:نادي", "n:مطالبه");

  private static final Set<String> DEFEATS = Set.of("n:هزيمه", "w:دحر");

  private static final Set<String> AIMS =
      Set.of(
          "n:استراتيجيه",
          "n:خطه",
          "n:هدف",
          "n:معركه",
          "n:سبيل",
          "n:سبل",
          "n:اجل",
          "n:بغيه",
          "w:بهدف",
          "n:حمله",
          "n:جهود",
          "n:شريك",
          "n:محاوله",
          "n:مسعي",
          "w:اجل",
          "w:بغيه");

  private static final Set<String> AGAINST = Set.of("علي", "ضد", "ب");

  private static final int FOUGHT_REACH = 8;

  private static final Set<String> WARRING =
      Set.of(
          "n:حرب", "n:معركه", "n:حمله", "n:قضاء", "n:تغلب", "w:قضي", "v:قضي", "v:تغلب", "v:حارب",
          "n:نضال", "n:كفاح", "n:ثوره");

  /** Bodies in whose names a purpose stands: «الرابطة التونسية للدفاع عن حقوق الإنسان». */
  private static final Set<String> BODIES =
      Set.of(
          "n:رابطه",
          "n:مرصد",
          "n:منظمه",
          "n:جمعيه",
          "n:مؤسسه",
          "n:شبكه",
          "n:مركز",
          "n:اتحاد",
          "n:لجنه",
          "n:هيئه",
          "n:جبهه",
          "w:تنسيقيه",
          "n:مجلس",
          "n:صندوق");

  /** Of how many, before a noun. */
  private static final Set<String> ALL = Set.of("جميع", "كل", "كافه", "كامل", "مختلف", "اي");

  /** How complete an end is to be. */
  private static final Set<String> WHOLE = Set.of("n:كامل", "w:فوري", "n:شامل", "n:تام", "n:نهائي");

  private static final int QUANTITY_REACH = 4;

  /** What has a deficit. */
  private static final Set<String> ACCOUNTS =
      Set.of(
          "n:تجاري",
          "w:تجاري",
          "n:مالي",
          "n:جار",
          "n:جاري",
          "n:ميزان",
          "n:ميزانيه",
          "w:ميزانيه",
          "n:موازنه",
          "w:طاقي",
          "w:جملي",
          "n:خارجي",
          "w:غذائي");

  private static final Set<String> FIGURES =
      Set.of(
          "n:تقليص", "n:تسجيل", "v:سجل", "n:نسبه", "n:قيمه", "v:بلغ", "n:حجم", "n:معدل", "n:تمويل");

  private static final Set<String> SERVICES = Set.of("n:انقاذ", "n:اغاثه", "n:اسعاف");

  private static final Set<String> CREWS =
      Set.of("فريق", "فرق", "طواقم", "طاقم", "رجال", "عمال", "سفن", "سفينه", "قوارب", "وحدات");

  private static final Set<String> RALLIES =
      Set.of("n:مظاهره", "w:مظاهرات", "n:تظاهره", "w:تظاهرات", "n:مسيره", "w:مسيرات");

  private static final Set<String> CIRCUMSTANCES = Set.of("في", "خلال", "اثناء", "بعد");

  private static final Set<String> VALUES =
      Set.of("w:قيم", "n:مبدا", "n:مبادئ", "w:مبادء", "w:معاني");

  private final Passage passage;
  private final SentenceRoles roles;
  private final NounAgents doers;
  private final RelativeVerbs relatives;

  SilentNouns(Passage passage, NounAgents doers, RelativeVerbs relatives) {
    this.passage = passage;
    this.roles = passage.roles();
    this.doers = doers;
    this.relatives = relatives;
  }

  /** Whether the noun is no judgement where it stands: in a date, a name, or averted. */
  boolean hold(SentimentIndex.Hit hit) {
    int first = hit.first();
    String before = first > 0 ? passage.word(first - 1).folded() : "";
    boolean named = first > 0 && isOneOf(OFFICES, first - 1);
    boolean dated =
        first > 0 && (isOneOf(TIMES, first - 1) || isOneOf(SITES, first - 1) && !hasOwner(hit));
    boolean owned = isOwned(hit);
    boolean penalty =
        first > 0
            && passage.word(first).form().hasArticle()
            && passage.word(first - 1).form().hasAny(PENALTIES)
            && passage.word(first).form().hasAny(PUNISHED);
    boolean vote =
        first > 0
            && passage.word(first).folded().equals("الثقه")
            && passage.word(first - 1).form().hasAny(VOTES);
    boolean renewal =
        hit.last() > first
            && passage.word(first).form().has("n:تجديد")
            && isBehind(first, Set.of("n:تصويت", "v:صوت", "n:جلسه", "w:لفائده", "n:صالح"));
    return isNoJudgement(hit)
        || named
        || renewal
        || vote
        || penalty
        || isDemanded(hit)
        || isPlace(hit)
        || isInNameOfBody(first)
        || isAimedAt(first)
        || isInCaseOf(first)
        || before.equals("اي")
        || dated && hit.entry().partOfSpeech() != SentimentEntry.Class.ADJ
        || isBehind(first, AVERTING)
        || isFought(first)
        || !owned && isBehind(beforeQuantity(first) + 1, FIGHTING);
  }

  /** Whether a noun is another word here or names something that is nobody's: «العجز التجاري». */
  boolean isNoJudgement(SentimentIndex.Hit hit) {
    return isDeficit(hit)
        || isFoiling(hit)
        || isService(hit.first())
        || isCircumstance(hit)
        || isValue(hit);
  }

  /** «وقفا كاملا لجميع الهجمات»: the words before, but for how much and of how many. */
  private int beforeQuantity(int index) {
    int before = index - 1;
    int least = Math.max(0, index - QUANTITY_REACH);
    while (before > least && isQuantity(before)) {
      before--;
    }
    return before;
  }

  private boolean isQuantity(int index) {
    Word word = passage.word(index);
    return !word.isPunctuation() && (isOneOf(ALL, index) || word.form().hasAny(WHOLE));
  }

  /** «العجز التجاري», «عجز الميزانية»: a figure, unlike «عجز الحكومة عن». */
  private boolean isDeficit(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    if (hit.first() != hit.last()
        || !passage.word(hit.first()).form().has("n:عجز")
        || next >= roles.words().size()) {
      return false;
    }
    Word word = passage.word(next);
    boolean counted = word.isPunctuation() && "(".indexOf(word.mark()) >= 0;
    boolean of = !word.isPunctuation() && word.form().hasAny(ACCOUNTS);
    return counted || of || isBehind(hit.first(), FIGURES);
  }

  /** «إحباط تسلل», «إحباط محاولة»: the foiling of something, no frustration. */
  private boolean isFoiling(SentimentIndex.Hit hit) {
    int next = hit.last() + 1;
    Word word = passage.word(hit.first());
    return hit.first() == hit.last()
        && word.form().has("n:احباط")
        && !word.form().hasArticle()
        && next < roles.words().size()
        && !roles.isNamed(next)
        && Owners.isNoun(passage.word(next))
        && !roles.traits(next).adjective();
  }

  /** «فريق البحث والإنقاذ», «سفن الإنقاذ»: what a service is called. */
  private boolean isService(int index) {
    if (index < 1 || !passage.word(index).form().hasAny(SERVICES)) {
      return false;
    }
    boolean joined = index > 1 && roles.traits(index).mayBeJoined();
    return isOneOf(CREWS, index - 1) || joined && isOneOf(CREWS, index - 2);
  }

  /** «شارك في مظاهرة مؤيدة للرئيس»: where somebody was, no praise. */
  private boolean isCircumstance(SentimentIndex.Hit hit) {
    int first = hit.first();
    return first > 0
        && hit.last() > first
        && passage.word(first).form().hasAny(RALLIES)
        && CIRCUMSTANCES.contains(passage.word(first - 1).folded());
  }

  /** «قيم التواصل والتآزر», «ضمان تفوقها»: good things that nobody is said to have. */
  private boolean isValue(SentimentIndex.Hit hit) {
    boolean good = hit.entry().effects().getOrDefault(SentimentEntry.Role.AGENT, 0) > 0;
    boolean assured =
        hit.first() > 0 && passage.word(hit.first() - 1).form().hasAny(Set.of("n:ضمان"));
    return good && (assured || isBehind(hit.first(), VALUES) && !isOwned(hit));
  }

  /** Whether a word is of a set, or is with letters written to it: «ووزير», «بيوم». */
  private boolean isOneOf(Set<String> words, int index) {
    Word word = passage.word(index);
    return words.contains(word.folded())
        || !word.isPunctuation() && word.form().stripped().stream().anyMatch(words::contains);
  }

  /** «وقف الغارات الروسية», «وقف تدخلاتها», «إنهاء مجازر الميليشيا»: whose the deed is. */
  private boolean isOwned(SentimentIndex.Hit hit) {
    Optional<Participant> genitive = roles.genitive(hit.last());
    if (genitive.isEmpty()) {
      return hit.entry().effects().containsKey(SentimentEntry.Role.AGENT)
          && doers.possessor(hit).isPresent();
    }
    boolean colouredPatient = hit.entry().effects().containsKey(SentimentEntry.Role.PATIENT);
    boolean deed = hit.entry().effects().containsKey(SentimentEntry.Role.AGENT);
    return genitive.get().byAdjective()
        || deed && !colouredPatient && doers.isAgent(hit, genitive.get(), List.of(), false);
  }

  /** «هجوم كندا الإرهابي»: a state in the midst of it tells where it was. */
  private boolean isPlace(SentimentIndex.Hit hit) {
    return passage.word(hit.last()).form().has("n:ارهابي")
        && roles.participants().stream()
            .anyMatch(p -> p.first() > hit.first() && p.last() < hit.last() && !p.byAdjective());
  }

  /** «إستراتيجية لهزيمة التنظيم»: a defeat that is aimed at has befallen nobody yet. */
  private boolean isAimedAt(int index) {
    Word word = passage.word(index);
    if (!word.form().hasAny(DEFEATS)) {
      return false;
    }
    boolean purpose =
        word.folded().startsWith("ل")
            && word.form().readings().stream().anyMatch(r -> r.particle() == 'ل');
    return purpose || index > 0 && passage.word(index - 1).form().hasAny(AIMS);
  }

  /** «طالبوها باحترام المجلس»: respect that is asked for is none that is paid. */
  private boolean isDemanded(SentimentIndex.Hit hit) {
    int first = hit.first();
    boolean good = hit.entry().effects().getOrDefault(SentimentEntry.Role.PATIENT, 0) > 0;
    return good
        && first > 0
        && passage.word(first).folded().startsWith("ب")
        && isBehind(first, DEMANDING);
  }

  /** «في صورة فشل الحكومة»: as «في حال». */
  private boolean isInCaseOf(int index) {
    return index > 1
        && passage.word(index - 1).folded().equals("صوره")
        && passage.word(index - 2).folded().equals("في");
  }

  private boolean hasOwner(SentimentIndex.Hit hit) {
    return roles.genitive(hit.last()).isPresent() || relatives.behind(hit.last()) >= 0;
  }

  /** «الحرب التي تقودها الحكومة على الفساد»: what a war is waged on is nobody's deed. */
  private boolean isFought(int index) {
    if (index < 2 || !AGAINST.contains(passage.word(index - 1).folded())) {
      return false;
    }
    for (int i = index - 2; i >= Math.max(0, index - FOUGHT_REACH); i--) {
      if (!passage.word(i).isPunctuation() && passage.word(i).form().hasAny(WARRING)) {
        return true;
      }
    }
    return false;
  }

  /** «الرابطة التونسية للدفاع عن …»: nothing but adjectives between the body and its purpose. */
  private boolean isInNameOfBody(int index) {
    if (index < 1 || !passage.word(index).folded().startsWith("لل")) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Word word = passage.word(i);
      if (word.isPunctuation() || !word.form().hasArticle()) {
        return false;
      }
      if (word.form().hasAny(BODIES)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(int index, Set<String> keys) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      if (passage.word(i).form().hasAny(keys)) {
        return true;
      }
    }
    return false;
  }
}
