package org.mirsad.annotate.stance;

import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.role.Participant;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.annotate.sentiment.Passage;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/** What a bare noun takes up: «الاتفاق» an agreement, «العملية» a campaign, «الخطوة» a deed. */
enum Anaphor {
  AGREEMENT,
  OPERATION,
  DEED,
  /** Of a deed that ended or lessened something. */
  STOP,
  NONE;

  private static final Set<String> AGREEMENTS =
      Set.of(
          "n:اتفاق",
          "n:اتفاقيه",
          "n:صفقه",
          "n:مبادره",
          "n:مقترح",
          "n:عرض",
          "n:نص",
          "w:وثيقه",
          "n:تفاهم",
          "n:خطه",
          "n:عقد",
          "n:معاهده",
          "w:بروتوكول",
          "n:صيغه",
          "n:مسوده",
          "n:طرح",
          "n:اقتراح",
          "n:مقايضه",
          "n:حزمه");

  private static final Set<String> OPERATIONS =
      Set.of(
          "n:عمليه", "n:حمله", "n:هجوم", "n:هجمه", "n:ضربه", "n:غاره", "n:معركه", "n:تدخل", "n:قصف",
          "n:توغل");

  private static final Set<String> DEEDS =
      Set.of(
          "n:خطوه",
          "w:خطوه",
          "n:قرار",
          "n:اعلان",
          "n:اجراء",
          "n:تحرك",
          "n:مرسوم",
          "n:تصويت",
          "n:نتيجه",
          "n:مشروع",
          "n:قانون",
          "n:تعديل",
          "n:تدبير",
          "n:مذكره",
          "n:تطور",
          "n:فكره",
          "n:حكم",
          "n:مخطط",
          "n:مسعي",
          "n:نبا",
          "n:توجه",
          "n:تفويض",
          "n:تعيين",
          "n:خبر",
          "n:انعطاف");

  /** Words behind a noun that leave open what it is of. */
  private static final Set<String> OPEN =
      Set.of(
          "الاخير",
          "الاخيره",
          "الجديد",
          "الجديده",
          "المذكور",
          "المذكوره",
          "نفسه",
          "نفسها",
          "ذاته",
          "ذاتها",
          "هذا",
          "هذه",
          "التاريخي",
          "التاريخيه",
          "المقترح",
          "المقترحه",
          "الحالي",
          "الحاليه",
          "الكارثي",
          "الشجاع",
          "الشجاعه",
          "الاحادي",
          "الاحاديه",
          "المفاجئ",
          "المفاجئه",
          "المعلن",
          "المعلنه",
          "المرتقب",
          "المرتقبه");

  /** Words behind a noun that tell how somebody takes what it is, or as what. */
  private static final Set<String> HOW =
      Set.of(
          "بشده",
          "بقوه",
          "بحراره",
          "بحده",
          "بحذر",
          "بتحفظ",
          "بفتور",
          "باعتباره",
          "باعتبارها",
          "بوصفه",
          "بوصفها",
          "بحجه",
          "بدعوي",
          "بذريعه",
          "باغلبيه",
          "بالاجماع",
          "باجماع",
          "بوضوح",
          "بصراحه",
          "بغالبيه",
          "بالاغلبيه",
          "بالقول",
          "بسرعه",
          "بضراوه",
          "بعنف",
          "بارتياح",
          "بترحاب",
          "بحماس",
          "بحماسه",
          "باستياء",
          "بغضب",
          "باستهجان",
          "بسخريه",
          "ببرود",
          "بتفاؤل",
          "بشكل",
          "بصوره",
          "بكلمات",
          "بعبارات",
          "بلهجه",
          "ببيان");

  /** What «ما» opens: «ما جرى», «ما تم التوصل إليه». */
  private static final Set<String> HAPPENED =
      Set.of(
          "v:جري", "v:حدث", "v:حصل", "v:تم", "v:تحقق", "v:انجز", "v:اقدم", "v:فعل", "v:صنع",
          "v:اقترف", "v:اتخذ", "v:توصل");

  private static final Set<String> WHAT = Set.of("ما", "بما", "لما", "وما", "مما");

  private static final TypeCache<Anaphor> DEFINITE =
      new TypeCache<>(form -> form.hasArticle() ? of(form) : NONE);

  private static final TypeTest HAS_HAPPENED =
      new TypeTest(form -> form.hasAny(HAPPENED) && form.mayBePerfect());

  private static final TypeTest IS_OWN_DEED =
      new TypeTest(
          form ->
              !form.hasArticle()
                  && form.readings().stream().anyMatch(r -> r.pronoun())
                  && form.hasAny(Set.of("n:خطوه", "n:قرار")));

  /** What a definite noun may take up, whatever stands behind it. */
  static Anaphor ofDefinite(Word word) {
    return DEFINITE.of(word.form());
  }

  private static Anaphor of(WordForm form) {
    if (form.hasAny(AGREEMENTS)) {
      return AGREEMENT;
    }
    if (form.hasAny(OPERATIONS)) {
      return OPERATION;
    }
    return form.hasAny(DEEDS) ? DEED : NONE;
  }

  /** Masdars of what is done to a thing, taken up as «هذا التعليق». */
  private static final TypeTest IS_MASDAR_OF_DEED =
      new TypeTest(
          form ->
              form.hasArticle()
                  && form.hasAny(
                      Set.of(
                          "n:تعليق", "n:تجميد", "n:تقليص", "w:خفض", "n:تراجع", "n:وقف", "n:الغاء",
                          "n:تاجيل", "n:تخفيف")));

  /** «القرار», «الخطوة», «الاقتراح», «المطلب»: whether a definite noun calls something a deed. */
  static boolean isDeedNoun(Word word) {
    Anaphor anaphor = DEFINITE.of(word.form());
    return anaphor == DEED || anaphor == AGREEMENT || IS_WANTED.test(word.form());
  }

  private static final TypeTest IS_WANTED =
      new TypeTest(
          form ->
              form.hasArticle()
                  && form.hasAny(
                      Set.of("n:مطلب", "n:شرط", "n:موقف", "n:امر", "n:راي", "n:خيار", "n:هدف")));

  /** «الأمر», «ذلك»: what the article speaks of, where somebody calls it something. */
  private static final Set<String> IT = Set.of("الامر", "ذلك", "فيه", "فيها");

  /** What a word takes up as that of which somebody says what it is: «وصف القرار بالمؤسف». */
  static Anaphor called(Passage passage, int index) {
    Anaphor anaphor = DEFINITE.of(passage.word(index).form());
    if (anaphor == OPERATION) {
      return NONE;
    }
    if (anaphor != NONE) {
      int next = index + 1;
      boolean called = next < passage.words().size() && passage.word(next).folded().startsWith("ب");
      return called || isBare(passage.roles(), index, true) ? anaphor : NONE;
    }
    return IT.contains(passage.word(index).folded()) ? DEED : at(passage, index, true);
  }

  /**
   * What a word takes up.
   *
   * @param loosely whether the article is about one issue, so that less is needed
   */
  static Anaphor at(Passage passage, int index, boolean loosely) {
    SentenceRoles roles = passage.roles();
    Word word = passage.word(index);
    Anaphor anaphor = DEFINITE.of(word.form());
    if (anaphor != NONE) {
      boolean alone = isBare(roles, index, loosely) && !isJoined(roles, index);
      return alone && !describes(roles, index) ? anaphor : NONE;
    }
    if (index > 0
        && Set.of("هذا", "بهذا", "لهذا", "وهذا").contains(passage.word(index - 1).folded())
        && IS_MASDAR_OF_DEED.test(word.form())
        && isBare(roles, index, false)) {
      return STOP; // «هذا التعليق»
    }
    boolean happened =
        loosely
            && WHAT.contains(word.folded())
            && index + 1 < passage.words().size()
            && HAS_HAPPENED.test(passage.word(index + 1).form());
    return happened || loosely && IS_OWN_DEED.test(word.form()) ? DEED : NONE;
  }

  private static final TypeTest IS_OF_SOMEBODY =
      new TypeTest(
          form ->
              form.hasAny(
                  Set.of(
                      "n:موقف",
                      "n:قرار",
                      "n:خطوه",
                      "n:مبادره",
                      "n:اعلان",
                      "n:مقترح",
                      "n:اقتراح",
                      "n:خطه",
                      "n:مسعي")));

  /** Whose position or deed a noun is of which nothing else is said: «الموقف الإسباني». */
  static Optional<Participant> owner(Passage passage, int index) {
    if (!IS_OF_SOMEBODY.test(passage.word(index).form()) || passage.roles().isNamed(index)) {
      return Optional.empty();
    }
    return passage.roles().participants().stream()
        .filter(p -> p.first() == index + 1)
        .filter(p -> p.byAdjective() == passage.word(index).form().hasArticle())
        .filter(p -> isClosed(passage, p.last() + 1))
        .findFirst();
  }

  /** Whether nothing is said of what stands before a word. */
  private static boolean isClosed(Passage passage, int index) {
    if (index >= passage.words().size()) {
      return true;
    }
    Word word = passage.word(index);
    String folded = word.folded();
    return word.isPunctuation()
        || OPEN.contains(folded)
        || HOW.contains(folded)
        || passage.roles().traits(index).joined();
  }

  /** Whether a definite noun stands alone: nothing says what it is of, and it describes nothing. */
  static boolean isBareNoun(Passage passage, int index) {
    return passage.word(index).form().hasArticle()
        && isBare(passage.roles(), index, false)
        && !describes(passage.roles(), index);
  }

  /** «الاجتماع المقترح», «التزاماتها القانونية»: an adjective of the noun before it. */
  private static boolean describes(SentenceRoles roles, int index) {
    String folded = roles.words().get(index).folded();
    boolean adjective =
        folded.endsWith("ي")
            || folded.endsWith("ائيه")
            || folded.endsWith("ونيه")
            || folded.startsWith("المقترح");
    boolean preposition = folded.startsWith("لل") || folded.startsWith("بال");
    if (index == 0 || !adjective || preposition) {
      return false;
    }
    WordForm before = roles.words().get(index - 1).form();
    return before.hasArticle() || before.readings().stream().anyMatch(Reading::pronoun);
  }

  /** «التوبة والتطور»: what is joined to a noun is of its kind, it takes nothing up. */
  private static boolean isJoined(SentenceRoles roles, int index) {
    if (index == 0 || !roles.words().get(index).folded().startsWith("وال")) {
      return false;
    }
    Word before = roles.words().get(index - 1);
    return !before.isPunctuation() && before.form().hasArticle() && !roles.isNamed(index - 1);
  }

  /** Whether nothing behind a noun says what it is of: no number, adjective or preposition. */
  private static boolean isBare(SentenceRoles roles, int index, boolean loosely) {
    if (index + 1 >= roles.words().size() || roles.isNamed(index)) {
      return !roles.isNamed(index);
    }
    Word next = roles.words().get(index + 1);
    String folded = next.folded();
    if (next.isPunctuation() || OPEN.contains(folded)) {
      return true;
    }
    boolean relational = folded.endsWith("يه") || folded.endsWith("ي"); // «التحركات الاحتجاجية»
    boolean described =
        (roles.traits(index + 1).adjective() || relational && !roles.isNamed(index + 1))
            && next.form().hasArticle();
    boolean counted = next.token().kind() == Token.Kind.NUMBER;
    boolean of =
        Set.of("بشان", "حول", "ضد", "ب", "رقم", "الذي", "التي", "بين", "مع", "القاضي", "القاضيه")
            .contains(folded);
    return !(described && !(loosely && isOfState(roles, index + 1)))
        && !counted
        && !of
        && !(folded.startsWith("ب") && folded.length() > 3 && !HOW.contains(folded))
        && !(folded.startsWith("ل") && folded.length() > 3 && !roles.traits(index + 1).verb());
  }

  /** «القرار الأمريكي» tells whose it is, not what it is of. */
  private static boolean isOfState(SentenceRoles roles, int index) {
    return roles.participants().stream()
        .anyMatch(p -> p.byAdjective() && p.first() <= index && index <= p.last());
  }
}
