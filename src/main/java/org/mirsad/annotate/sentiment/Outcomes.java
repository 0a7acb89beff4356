package org.mirsad.annotate.sentiment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.TypeTest;

/**
 * Tells whether what a deed has led to is bad or good: «انهيار المفاوضات» (the collapse of the
 * talks), «ارتفاع الأسعار» (rising prices), «إطلاق سراح الأسرى» (the prisoners' release). What is
 * kept off turns: «احتواء الأزمة» (containing the crisis) is good.
 */
final class Outcomes {
  /** How far behind the word that turns it the outcome may stand, in words. */
  private static final int REACH = 2;

  /** Verbs, with their masdars and participles, of what nobody wants. */
  private static final Set<String> FAILING =
      verbs(
          "انهار", "فشل", "تعثر", "تدهور", "تفاقم", "تازم", "توتر", "تعطل", "عطل", "تصدع", "تفكك",
          "انقسم", "انقطع", "تاكل", "تضرر", "دمر", "نزح", "تشرد", "شرد", "افلس", "احبط", "افشل",
          "هجر", "جاع", "عرقل");

  /** Verbs of dying. */
  private static final Set<String> DYING = verbs("قتل", "استشهد", "جرح", "اصيب", "مات", "هلك");

  /** Nouns of what nobody wants. */
  private static final Set<String> BAD =
      nouns(
          "معاناه",
          "مجاعه",
          "مقتل",
          "قتيل",
          "قتلي",
          "وفاه",
          "خسائر",
          "خساره",
          "كارثه",
          "ماساه",
          "دمار",
          "خراب",
          "فوضي",
          "شلل",
          "بطاله",
          "ضحايا",
          "اضرار",
          "ركود",
          "تصعيد",
          "انتكاسه",
          "مجزره",
          "مذبحه",
          "غلاء",
          "انكماش",
          "احتقان",
          "ازمه",
          "عنف",
          "حرب",
          "توتر",
          "قطيعه",
          "نقص",
          "شح",
          "عزله",
          "تضخم",
          "فقر",
          "جوع",
          "مرض",
          "صراع",
          "فتنه",
          "غضب",
          "احتجاج",
          "استياء",
          "قلق",
          "عجز",
          "انفلات",
          "حرمان",
          "هجره",
          "فرار",
          "هروب",
          "اطاله",
          "رشوه",
          "خطر",
          "اضطراب",
          "انهيار",
          "شرخ",
          "ارباك",
          "عرقله",
          "تعقيد",
          "زعزعه",
          "افراغ",
          "افلاس",
          "افقار",
          "تجويع",
          "كساد",
          "تشرذم",
          "تقويض",
          "نزوح",
          "طوابير",
          "اشتباك",
          "اشتباكات",
          "شغب",
          "ويلات",
          "فراغ",
          "هلع");

  /** What is bad enough to be the outcome wherever it stands before its cause. */
  private static final Set<String> GRAVE =
      nouns(
          "معاناه", "مجاعه", "خسائر", "كارثه", "ماساه", "دمار", "قتلي", "ضحايا", "مقتل", "تصعيد",
          "ازمه", "تضخم", "غلاء", "فقر", "بطاله", "فوضي", "عنف", "ركود");

  private static final Set<String> GOOD =
      Stream.of(
              verbs("تحسن", "نجح", "هدا", "افرج", "انقذ", "تعافي", "انتعش", "ازدهر", "انفرج"),
              nouns(
                  "سراح", "استقرار", "هدنه", "سلام", "مصالحه", "انفراج", "تهدئه", "نمو", "تنميه",
                  "نجاح", "عوده", "توصل", "اتفاق", "امن", "تقريب", "توحيد", "تحرير", "انقاذ",
                  "انجاح", "حل", "تسويه", "افراج"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> RISING =
      verbs("ارتفع", "زاد", "ازداد", "تزايد", "تصاعد", "قفز", "تفشي", "اتسع");

  private static final Set<String> FALLING =
      verbs("تراجع", "انخفض", "هبط", "تقلص", "ضعف", "توقف", "اضعف", "خفض");

  private static final Set<String> BURDENS =
      nouns(
          "اسعار", "سعر", "تكلفه", "كلفه", "تكاليف", "تضخم", "بطاله", "دين", "ديون", "فقر", "وفيات",
          "جريمه", "عنف", "توتر", "معاناه", "عجز", "اصابات", "هوه");

  private static final Set<String> BENEFITS =
      nouns(
          "شعبيه", "ثقه", "اقتصاد", "نمو", "صادرات", "ليره", "عمله", "استثمار", "مكانه", "نفوذ",
          "سياحه", "مصداقيه", "انتاج", "مفاوضه", "مفاوضات", "محادثه", "محادثات", "مساعدات", "خدمات",
          "امدادات", "دخل", "علاقات", "علاقه");

  /** Words that keep off what stands behind them. */
  private static final Set<String> AVERTING =
      Stream.of(
              verbs("منع", "تجنب", "تفادي", "احتوي", "خفف", "انهي", "اوقف", "جنب", "حد"),
              nouns("وقف", "احتواء", "انهاء", "حد", "تخفيف", "ازاله", "تجاوز", "نزع", "تقليص"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final TypeTest IS_FAILING = new TypeTest(form -> form.hasAny(FAILING));
  private static final TypeTest IS_DYING = new TypeTest(form -> form.hasAny(DYING));
  private static final TypeTest IS_BAD = new TypeTest(form -> form.hasAny(BAD));
  private static final TypeTest IS_GRAVE = new TypeTest(form -> form.hasAny(GRAVE));
  private static final TypeTest IS_GOOD = new TypeTest(form -> form.hasAny(GOOD));
  private static final TypeTest IS_RISING = new TypeTest(form -> form.hasAny(RISING));
  private static final TypeTest IS_FALLING = new TypeTest(form -> form.hasAny(FALLING));
  private static final TypeTest IS_AVERTING = new TypeTest(form -> form.hasAny(AVERTING));

  private final Passage passage;

  Outcomes(Passage passage) {
    this.passage = passage;
  }

  private static Set<String> verbs(String... lemmas) {
    return Arrays.stream(lemmas)
        .flatMap(l -> Stream.of("v:" + l, "f:" + l))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> nouns(String... lemmas) {
    return Arrays.stream(lemmas)
        .flatMap(l -> Stream.of("n:" + l, "w:" + l))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a phrase that begins at a word names as led to: -1 bad, 1 good, 0 neither. */
  int ofPhrase(int first) {
    int end = Math.min(passage.words().size(), first + REACH + 1);
    for (int i = first; i < end; i++) {
      Word word = passage.word(i);
      if (word.isPunctuation() || passage.roles().isNamed(i)) {
        return 0;
      }
      if (IS_AVERTING.test(word.form())) {
        return -evil(i + 1, end + 1);
      }
      int sign = at(i);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  /** -1 where something bad stands in a stretch, so that its being kept off is good; else 0. */
  int evil(int from, int to) {
    for (int i = from; i < Math.min(to, passage.words().size()); i++) {
      if (!passage.word(i).isPunctuation() && at(i) < 0) {
        return -1;
      }
    }
    return 0;
  }

  /** What a word says of how things went, that is the whole news: «فشلت», «دمار», «تحسن». */
  int ofEvent(int index) {
    Word word = passage.word(index);
    if (word.isPunctuation() || passage.roles().isNamed(index)) {
      return 0;
    }
    if (IS_FAILING.test(word.form()) || IS_GRAVE.test(word.form())) {
      return -1;
    }
    if (IS_DYING.test(word.form())) {
      return isOfFighter(index) ? 0 : -1;
    }
    return change(index);
  }

  /** What a word by itself names: -1 bad, 1 good, 0 neither. */
  int ofWord(int index) {
    return passage.roles().isNamed(index) ? 0 : at(index);
  }

  private int at(int index) {
    Word word = passage.word(index);
    int change = change(index);
    if (change != 0) {
      return change;
    }
    if (IS_BAD.test(word.form()) || IS_DYING.test(word.form()) || IS_FAILING.test(word.form())) {
      return isOfFighter(index) ? 0 : -1;
    }
    return IS_GOOD.test(word.form()) ? 1 : 0;
  }

  /** «ارتفاع الأسعار», «تراجعت شعبية …», «انخفاض العنف». */
  private int change(int index) {
    Word word = passage.word(index);
    int next = index + 1;
    boolean rises = IS_RISING.test(word.form());
    boolean falls = IS_FALLING.test(word.form());
    if (!rises && !falls || next >= passage.words().size()) {
      return 0;
    }
    int sign = changeOf(next, rises);
    return sign == 0 && index > 0 && word.form().mayBeVerb() ? changeOf(index - 1, rises) : sign;
  }

  private int changeOf(int index, boolean rises) {
    Word what = passage.word(index);
    if (what.isPunctuation()) {
      return 0;
    }
    if (what.form().hasAny(BURDENS)) {
      return rises ? -1 : 1;
    }
    return what.form().hasAny(BENEFITS) ? rises ? 1 : -1 : 0;
  }

  /** «مقتل مسلحين»: the death of those who fight is no outcome to blame anybody for. */
  private boolean isOfFighter(int index) {
    for (int i = index + 1; i <= Math.min(index + 2, passage.words().size() - 1); i++) {
      if (Casualties.isFighter(passage.word(i))) {
        return true;
      }
    }
    return false;
  }
}
