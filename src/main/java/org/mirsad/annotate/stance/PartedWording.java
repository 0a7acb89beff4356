package org.mirsad.annotate.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Issue;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * The words of an issue where they stand in a sentence, with others between them: whether these
 * only describe it («وقف كامل لإطلاق النار»), name who does it («تبادلت روسيا وأوكرانيا 300 أسير»,
 * Russia and Ukraine exchanged 300 prisoners), or make something else of it.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param words how many words the wording has
 */
record PartedWording(SentenceRoles roles, int first, int last, int words, Issue.Phrase phrase) {
  private static final Set<String> DETERMINERS =
      Set.of(
          "هذا",
          "هذه",
          "ذلك",
          "تلك",
          "بعض",
          "جميع",
          "كل",
          "كافه",
          "اي",
          "كامل",
          "مزيد",
          "من",
          "المفروض",
          "المفروضه",
          "الجاري",
          "الجاريه",
          "الحالي",
          "الحاليه",
          "اعمال",
          "عمليات",
          "عمليه",
          "مجمل",
          "غالبيه",
          "نحو",
          "مسار",
          "جوله",
          "اجراء",
          "مسلسل");

  /** Words that only count: «ثلاثة آلاف وحدة», «عشرات الأسرى». */
  private static final Set<String> QUANTITIES =
      Set.of(
          "عدد",
          "اعداد",
          "اخر",
          "اول",
          "الالاف",
          "المئات",
          "العشرات",
          "الملايين",
          "عده",
          "عشرات",
          "مئات",
          "الاف",
          "ملايين",
          "الف",
          "الفي",
          "مليون",
          "مليوني",
          "مليار",
          "مئه",
          "مائه",
          "مئتي",
          "مئتين",
          "اكثر",
          "حوالي",
          "قرابه",
          "زهاء",
          "كميات",
          "كميه",
          "ثلاث",
          "ثلاثه",
          "اربع",
          "اربعه",
          "خمس",
          "خمسه",
          "ست",
          "سته",
          "سبع",
          "سبعه",
          "ثماني",
          "ثمانيه",
          "تسع",
          "تسعه",
          "عشر",
          "عشره",
          "عشرين",
          "ثلاثين",
          "اربعين",
          "خمسين",
          "ستين",
          "سبعين",
          "ثمانين",
          "تسعين");

  /** What a group has or is: «قصف مواقع داعش» hits it, «ملاحقة عناصر التنظيم» is after it. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "تنظيم", "جماعه", "حركه", "مسلحي", "مقاتلي", "عناصر", "فلول", "خلايا", "قاده", "قيادات",
          "مواقع", "معاقل", "اوكار", "معسكرات", "مخازن", "اهداف", "تجمعات", "مقار");

  private static final Set<String> STOPPING =
      Set.of(
          "تعليق", "وقف", "ايقاف", "انهاء", "الغاء", "رفع", "منع", "حظر", "عرقله", "تجميد", "خفض",
          "تاجيل", "عدم", "رفض", "قطع", "سحب", "تقليص", "تخفيف", "تعطيل", "مقاطعه", "اغلاق");

  /** How far behind the head of a subject of many the first of them is named, in words. */
  private static final int GROUP = 6;

  /** Duals whose lexeme is the title of each of them. */
  private static final Set<String> TWO = Set.of("الرئيسين", "الزعيمين");

  /** Verbs of meeting, of which a joint subject tells no position. */
  private static final TypeTest MEETS =
      new TypeTest(form -> form.hasAny(Set.of("v:عقد", "v:اجري", "v:استانف", "v:بدا", "v:واصل")));

  /** Words that only describe the noun before them. */
  private static final TypeTest MODIFIES = new TypeTest(PartedWording::modifies);

  private static boolean modifies(WordForm form) {
    String folded = form.folded();
    String bare = folded.startsWith("و") || folded.startsWith("ل") ? folded.substring(1) : folded;
    boolean adverb = folded.endsWith("ا") && !form.mayBeVerb();
    boolean adjective =
        form.readings().stream()
            .anyMatch(
                r ->
                    r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE
                        && !r.pronoun()
                        && r.particle() == 0);
    boolean nisba = folded.length() > 3 && (bare.endsWith("ي") || bare.endsWith("يه"));
    return adverb
        || nisba && !form.mayBeVerb() && !FunctionWords.isFunctionWord(folded)
        || DETERMINERS.contains(folded)
        || DETERMINERS.contains(bare)
        || adjective && !FunctionWords.isFunctionWord(folded);
  }

  /** The actor whose name is all that parts the words, right behind the first of them. */
  Optional<Participant> parting() {
    int others = last - first + 1 - words;
    return roles.participants().stream()
        .filter(p -> p.first() == first + 1 && p.last() < last && p.isDirect())
        .filter(p -> !p.byAdjective() && p.last() - p.first() + 1 == others)
        .findFirst();
  }

  /**
   * «طردت بريطانيا 23 دبلوماسيا», «أغلقت السلطات الإسرائيلية أمس المعبر»: a verb, its subject right
   * behind it, and nothing else but what counts or describes the object.
   */
  boolean isPartedBySubject() {
    if (!roles.isVerbHere(first)) {
      return false;
    }
    int behind = behindSubject();
    if (behind < 0 || behind > last || roles.words().get(behind).folded().equals("من")) {
      return false; // «أعلن عباس من القاهرة»: where he did it
    }
    int others = 0;
    for (int i = behind; i < last; i++) {
      if (stops(i)) {
        return false;
      }
      // «وأوكرانيا» ends like an adverb.
      boolean adverb = roles.traits(i).adverb() && !roles.isNamed(i);
      others += describes(i) || adverb ? 0 : 1;
    }
    return others <= words - 2;
  }

  /** «أنهت واشنطن تعليق المساعدات»: a masdar of the object turns the deed round. */
  private boolean stops(int index) {
    String folded = roles.words().get(index).folded();
    return STOPPING.contains(folded) && !Folding.fold(phrase.text()).contains(folded);
  }

  /** The index behind the subject that stands right behind a verb, or -1. */
  private int behindSubject() {
    int end = -1;
    for (Participant participant : roles.participants()) {
      boolean named = participant.isDirect() && !participant.byAdjective();
      boolean organ = participant.byAdjective() && participant.first() == first + 2 && isOrgan();
      if (end < 0 && (named && participant.first() == first + 1 || organ)) {
        end = participant.last() + 1;
        // «عقدت روسيا وأوكرانيا محادثات» only tells that they met.
        boolean met = MEETS.test(roles.words().get(first).form());
        for (Participant joined : met ? List.<Participant>of() : roles.withConjuncts(participant)) {
          end = Math.max(end, joined.last() + 1);
        }
      }
    }
    return end < 0 ? behindGroup() : end;
  }

  /** «قطعت دول عربية على رأسها السعودية ومصر العلاقات»: the index behind those named of many. */
  private int behindGroup() {
    int head = first + 1;
    if (head >= last || !SubjectGroups.isGroup(roles.words().get(head))) {
      return -1;
    }
    return roles.participants().stream()
        .filter(p -> p.first() > head && p.first() <= head + GROUP && p.last() < last)
        .filter(p -> !p.byAdjective())
        .findFirst()
        .filter(p -> SubjectGroups.areNamedBehind(roles, head, p.first()))
        .map(p -> roles.withConjuncts(p))
        .map(all -> all.get(all.size() - 1).last() + 1)
        .orElse(-1);
  }

  /** «السلطات الإسرائيلية»: a definite noun in front of a state's adjective. */
  private boolean isOrgan() {
    Word word = roles.words().get(first + 1);
    return !word.isPunctuation() && isDefinite(word.form()) && !word.folded().startsWith("لل");
  }

  /** «وقف كامل وفوري لإطلاق النار»: as many words that are no mere modifiers as it has. */
  boolean isModified() {
    int others = 0;
    for (int i = first + 1; i < last; i++) {
      others += describes(i) ? 0 : 1;
    }
    return others <= words - 2;
  }

  private boolean describes(int index) {
    Word word = roles.words().get(index);
    return word.isPunctuation()
        || !roles.isVerbHere(index) && !roles.isNamed(index) && MODIFIES.test(word.form())
        || counts(word)
        || OF_GROUPS.contains(word.folded())
        || isStateAdjective(index);
  }

  private static boolean counts(Word word) {
    String folded = word.folded();
    return word.token().kind() == Token.Kind.NUMBER
        || QUANTITIES.contains(folded)
        || folded.startsWith("و") && QUANTITIES.contains(folded.substring(1));
  }

  private boolean isStateAdjective(int index) {
    for (Participant participant : roles.participants()) {
      if (participant.byAdjective()
          && participant.first() <= index
          && index <= participant.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * «سلامة» is no «سلام», «مفاوضين» no «مفاوضات», «ضمان» no «ضمانات», whatever feminine or plural
   * they could be.
   */
  boolean isOtherNoun() {
    WordForm form = roles.words().get(last).form();
    String wording = Folding.fold(phrase.text());
    String end = wording.substring(wording.lastIndexOf(' ') + 1);
    String folded = form.folded();
    if (isInternational()) {
      return true;
    }
    if (end.endsWith("ات")) {
      boolean people = folded.endsWith("ين") || folded.endsWith("ون");
      return people || wording.equals(end) && !folded.contains("ات");
    }
    if (words == 1 && phrase.text().endsWith("ة") && isOwned(roles.words().get(last))) {
      return true;
    }
    if (words == 1 && isNisbaOf(form, end) || isOneOfTwo(folded, end)) {
      return true;
    }
    if (isFeminineOf(roles.words().get(last), end)) {
      return true;
    }
    String lemma = form.readings().isEmpty() ? "" : form.readings().get(0).lemma();
    String bare = end.startsWith("ال") ? end.substring(2) : end;
    return lemma.length() == bare.length() + 1
        && lemma.endsWith("ه")
        && lemma.startsWith(bare)
        && form.readings().get(0).partOfSpeech() == Reading.PartOfSpeech.MASDAR;
  }

  /** What a wording may add to a masdar it gives with a pronoun. */
  private static final Set<String> SUFFIXES = Set.of("", "ها", "هم", "نا", "اها", "اهم", "انا");

  /** «بلدة حوارة» is no «حوار», «الأسرة» no «أسراها»: what ة is written to is another noun. */
  private static boolean isFeminineOf(Word word, String noun) {
    String bare = noun.startsWith("ال") ? noun.substring(2) : noun;
    if (!word.token().surface().endsWith("ة") || bare.endsWith("ه") || bare.endsWith("ي")) {
      return false;
    }
    boolean listed = false;
    for (Reading reading : word.form().readings()) {
      String lemma = reading.lemma();
      if (reading.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE) {
        return false;
      }
      String rest = bare.startsWith(lemma) ? bare.substring(lemma.length()) : "?";
      listed |= SUFFIXES.contains(rest) && word.folded().endsWith(lemma + "ه");
    }
    return listed;
  }

  /** «المليشيا الانقلابية» is no «انقلاب»: an adjective made of the noun describes another. */
  private static boolean isNisbaOf(WordForm form, String noun) {
    String bare = noun.startsWith("ال") ? noun.substring(2) : noun;
    for (String stripped : form.stripped()) {
      String word = stripped.startsWith("ال") ? stripped.substring(2) : stripped;
      if (word.equals(bare + "ي") || word.equals(bare + "يه")) {
        return true;
      }
    }
    return false;
  }

  /** «ترأس اجتماعا ضم رئيس الوزراء» is no «اجتماع الرئيسين»: one of two, and not right behind. */
  private boolean isOneOfTwo(String folded, String end) {
    return TWO.contains(end) && !folded.endsWith("ين") && last - first + 1 > words;
  }

  /** «تياره», his movement, with which an adjective of the same gender agrees; not «بلاده». */
  private static boolean isOwnMasculine(Word word) {
    return isOwned(word) && !word.folded().equals("بلاده");
  }

  /** «مصالحه», his interests, are no «مصالحة». */
  private static boolean isOwned(Word word) {
    String surface = word.token().surface();
    return surface.endsWith("ه") && !surface.endsWith("ته") && !word.form().hasArticle();
  }

  /**
   * «منع التلاعب بالفتيات» is no «منع الفتيات», «حماية الشخصيات من النساء» no «حماية النساء»: the
   * definite noun right behind an indefinite one is the one it is of.
   */
  boolean isOfAnother() {
    if (words != 2 || last == first + 1) {
      return false;
    }
    Word head = roles.words().get(first);
    Word behind = roles.words().get(first + 1);
    return !behind.isPunctuation()
        && isDefinite(behind.form())
        && !behind.folded().startsWith("لل")
        && !head.form().hasArticle()
        && !roles.isVerbHere(first)
        && !roles.isNamed(first + 1)
        && !roles.words().get(last).folded().startsWith("ل");
  }

  /** «حل حزبه السياسي» is no «الحل السياسي»: the adjective is the next noun's. */
  private boolean isAdjectiveOfAnother() {
    if (words != 2 || last == first + 1) {
      return false;
    }
    String[] wording = phrase.text().split(" ");
    String between = roles.words().get(last - 1).folded();
    return wording[0].startsWith("ال")
        && wording[1].startsWith("ال")
        && !roles.words().get(first).form().hasArticle()
        && roles.words().get(last).form().hasArticle()
        && !(between.endsWith("ه") && !isOwnMasculine(roles.words().get(last - 1)))
        && !between.endsWith("ات");
  }

  /**
   * «رئيس حكومة الوحدة الوطنية», «الحكومة الجديدة»: one that is in office, where «حكومة وحدة» is
   * one yet to be formed.
   */
  private boolean isGovernmentInOffice() {
    return phrase.text().startsWith("حكومة ")
        && !phrase.text().startsWith("حكومة مدني")
        && !phrase.text().contains(" ال")
        && words == phrase.text().split(" ").length
        && isDefinite(roles.words().get(last).form())
        && !isCalledFor();
  }

  /** What is told of a government that there is. */
  private static final Set<String> IN_OFFICE =
      Set.of(
          "تضم", "ضمت", "ستضم", "تتكون", "تتالف", "نالت", "تشكلت", "يراسها", "يتراسها", "تراسها",
          "تتراسها", "يقودها", "تقودها");

  /** «حكومة الوحدة التي دعا إليها الرئيس». */
  private boolean isCalledFor() {
    int next = last + 1;
    return next + 1 < roles.words().size()
        && roles.words().get(next).folded().equals("التي")
        && !IN_OFFICE.contains(roles.words().get(next + 1).folded());
  }

  /** Whether the words are of something else than an issue. */
  boolean isOtherThing() {
    return isHandingOver()
        || isAdjectiveOfAnother()
        || isGovernmentInOffice()
        || isMeasures()
        || isNoConstruct()
        || isLegitimacyOfAnother()
        || isJoinedByPreposition();
  }

  /** «حماية دولية للفلسطينيين» is no «دولة فلسطينية», «محكمة أمن الدولة» no «محكمة دولية». */
  private boolean isInternational() {
    String[] wording = phrase.text().split(" ");
    return words > 1
        && (isOtherThanState(wording[0], first)
            || isOtherThanState(wording[wording.length - 1], last));
  }

  private boolean isOtherThanState(String wanted, int at) {
    boolean state = bare(Folding.fold(wanted)).equals("دوله");
    boolean international = bare(Folding.fold(wanted)).startsWith("دولي");
    for (String stripped : roles.words().get(at).form().stripped()) {
      String word = bare(stripped);
      if (state && word.startsWith("دولي") || international && word.equals("دوله")) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String folded) {
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  /** «دعم إجراءات الانتخابات»: measures, where «إجراء» is to hold. */
  private boolean isMeasures() {
    boolean alone = phrase.text().endsWith("انتخابات") && words == 1 && first > 0;
    int head = alone ? first - 1 : first;
    return (alone || phrase.text().startsWith("إجراء "))
        && roles.words().get(head).folded().contains("اجراءات");
  }

  /** «تزكي الإصلاحات "الحكم السلطوي"» is no «إصلاح الحكم»: a definite noun owns no other. */
  private boolean isNoConstruct() {
    String[] wording = phrase.text().split(" ");
    Word head = roles.words().get(first);
    Word next = roles.words().get(last);
    boolean possessing =
        wording.length == 2 && !wording[0].startsWith("ال") && wording[1].startsWith("ال");
    boolean adjacent = true;
    for (int i = first + 1; i < last; i++) {
      adjacent &= roles.words().get(i).isPunctuation();
    }
    return possessing
        && adjacent
        && isDefinite(head.form())
        && isDefinite(next.form())
        && next.folded().startsWith("ال")
        && !roles.isVerbHere(first)
        && next.form().isKnown()
        && next.form().readings().stream()
            .noneMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE);
  }

  /** «شرعية الحجج», «شرعيته»: not «الشرعية», the government. */
  private boolean isLegitimacyOfAnother() {
    if (!phrase.text().equals("الشرعية") || roles.words().get(last).form().hasArticle()) {
      return false;
    }
    boolean named = last + 1 < roles.words().size() && roles.isNamed(last + 1);
    String next = last + 1 < roles.words().size() ? roles.words().get(last + 1).folded() : "";
    return !named && !next.equals("الرئيس") && !next.startsWith("الحكوم");
  }

  /** «بمنظومة حكم جديدة وبسياسة اقتصادية» is no «حكومة سياسية»: another thing is joined. */
  boolean isJoinedByPreposition() {
    String end = phrase.text().substring(phrase.text().lastIndexOf(' ') + 1);
    Word word = roles.words().get(last);
    return words > 1
        && last > first
        && word.folded().startsWith("وب")
        && !end.startsWith("وب")
        && word.form().isKnown()
        && word.form().readings().stream().allMatch(r -> r.conjunction() != 0 && r.particle() != 0);
  }

  /** «طالبه بتسليم أسلحته»: who hands his own weapons over is disarmed, not a supplier. */
  private boolean isHandingOver() {
    Word things = roles.words().get(last);
    return phrase.text().startsWith("تسليم ")
        && !phrase.text().substring(phrase.text().lastIndexOf(' ')).startsWith(" ال")
        && roles.traits(last).withObject()
        && !things.form().hasArticle();
  }

  /** «اللاجئين», not «آلاف». */
  private static boolean isDefinite(WordForm form) {
    return form.hasArticle()
        && (!form.isKnown() || form.readings().stream().anyMatch(Reading::article));
  }
}
