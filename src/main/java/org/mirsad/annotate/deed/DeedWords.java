package org.mirsad.annotate.deed;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/** Which verbs tell a deed of which kind, and which nouns take one up. */
final class DeedWords {
  private static final Map<DeedKind, Set<String>> VERBS = new EnumMap<>(DeedKind.class);
  private static final Map<DeedKind, Set<String>> NOUNS = new EnumMap<>(DeedKind.class);

  static {
    VERBS.put(
        DeedKind.FORCE,
        words(
            """
            قصف هاجم شن ضرب استهدف أغار اقتحم اغتال قتل فجر دمر اجتاح غزا أعدم أحرق نسف دهس ذبح طعن
            اعتدى أطلق حاصر استولى هدم جرف ارتكب داهم نهب احتل توغل اخترق انتهك خرق سمم قنص هجر
            شرد رمى رشق أسقط أغرق اقترف نفذ أمطر اختطف خطف عذب جوع
            """));
    VERBS.put(
        DeedKind.ARREST,
        words("اعتقل أوقف احتجز حبس سجن اختطف خطف أودع داهم اقتاد لاحق حاكم قبض رحل"));
    VERBS.put(
        DeedKind.MEASURE,
        words(
            """
            قرر أصدر أعلن أقر اعتمد رفع خفض فرض ألغى علق قطع وقع طرد سحب حظر عين منع أغلق حل جمد
            أقال عزل أرجأ أجل أمر وافق صادق أرسل استدعى أدرج صنف اعترف ضم فوض منح مدد مرر سن أجاز
            أبطل أعفى كلف شكل رشح سمح صوت انضم أنهى شطب جرد صادر أفرج عفا رحل أبعد حجب نقض عدل خصص
            اتخذ أوقف قلص حرر طبع حكم قضى نصب قاطع انسحب أخرج
            """));
    VERBS.put(
        DeedKind.ACT,
        words(
            """
            نشر نقل فتح زار استقبل باع زود سلم تبنى أقدم عمد لجأ أوعز أدخل أعاد زاد أجرى اختبر أطلق
            بسط سيطر أحكم دخل عبر فكك هدم شيد بنى أنشأ نفذ
            """));
    VERBS.put(DeedKind.PROPOSAL, words("اقترح عرض طرح أطلق قدم دعا"));
    NOUNS.put(
        DeedKind.FORCE,
        words(
            """
            هجوم هجمة هجمات هجومين غارة غارات قصف ضربة ضربات عدوان اعتداء اعتداءات جريمة جرائم مجزرة
            مجازر مذبحة مذابح اغتيال اغتيالات اقتحام اقتحامات عملية حملة غزو اجتياح تفجير تفجيرات
            انتهاك انتهاكات استهداف توغل مداهمة مداهمات تصعيد فظائع استفزاز استفزازات عمليات
            """));
    NOUNS.put(
        DeedKind.ARREST,
        words("اعتقال اعتقالات توقيف إيقاف إيقافات احتجاز حبس خطف اختطاف مداهمة مداهمات حملة"));
    NOUNS.put(
        DeedKind.MEASURE,
        words(
            """
            قرار قرارات خطوة خطوات إجراء إجراءات تدبير تدابير مرسوم إعلان تعيين إقالة عزل انسحاب
            تفويض تعديل تعديلات
            """));
    NOUNS.put(DeedKind.PROPOSAL, words("مبادرة مقترح مقترحات عرض اقتراح نداء"));
    NOUNS.put(
        DeedKind.STATEMENT,
        words(
            """
            تصريح تصريحات كلام أقوال اتهام اتهامات رواية مزاعم ادعاء ادعاءات تهديد تهديدات
            تغريدة منشور افتراءات
            """));
  }

  private static final Set<String> VAGUE =
      words("أمر تصرف تصرفات سلوك فعلة أفعال ممارسات كلام رواية أقوال");

  private static final Set<String> LEAVING =
      words("استقال تنحى تراجع اعتذر تخلى تنازل اعتزل انتحر استسلم");

  private static final Set<String> DECIDING = words("قرر أصدر أقر حكم قضى اتخذ اعتمد صوت");

  /** Nouns that take up a deed of any kind but words. */
  private static final Set<String> GENERAL =
      words("خطوة خطوات أمر تصرف تصرفات سلوك فعلة أفعال ممارسات");

  /** Masdars with the article that are things of their own: «العمل», «الأمن». */
  private static final Set<String> THINGS =
      words(
          """
          أمر عمل رأي أمن سلام حرب حوار تعاون دعم اقتصاد تعليم إعلام إسلام نظام علم حكم رد طلب شأن
          حال وضع حق حزب عدل حد بيع نقل تحالف اتحاد ائتلاف احتلال إرهاب تنظيم تيار اتفاق اتفاقية
          تفاوض مفاوضات محادثات مباحثات نقاش لقاء اجتماع انتخاب انتخابات اقتراع تصويت جهاد تحقيق
          تقرير بحث دراسة إدارة وزارة رئاسة قيادة خلاف نزاع صراع قتال توتر سير زعم قول نقل إجماع
          حكومة دولة دول قوات وفد دورة تعبير مقالة كلمة توقيع حدود ولاية ولايات إنقاذ إغاثة
          مملكة وحدة تعليق سلطات قيادي إفطار سياسة سياسات علاقات مشاركة مساعدة مساعدات تنفيذ تطبيق مؤتمر عدوان شعب نصر سيطرة سلطة حضور وجود
          """);

  /** What a verb tells. */
  record Told(Set<DeedKind> kinds, Set<String> lexemes) {}

  /**
   * What a noun takes up.
   *
   * @param general whether it may be a deed of any kind
   * @param vague whether it is also much else: «الأمر», «الكلام»
   */
  record Taken(Set<DeedKind> kinds, Set<String> lexemes, boolean general, boolean vague) {}

  private static final Taken NOTHING = new Taken(Set.of(), Set.of(), false, false);

  private static final TypeCache<Told> TOLD = new TypeCache<>(DeedWords::toldBy);

  private static final TypeCache<Taken> TAKEN = new TypeCache<>(DeedWords::takenUpBy);

  private DeedWords() {}

  static Told told(WordForm form) {
    return TOLD.of(form);
  }

  /** The kinds of deed the verbs of a masdar tell. */
  static Set<DeedKind> told(Set<String> verbs) {
    return kinds(VERBS, verbs);
  }

  /** Whether a verb decides, so that it tells a decision though nobody known takes it. */
  static boolean decides(Set<String> verbs) {
    return verbs.stream().anyMatch(DECIDING::contains);
  }

  /** Whether somebody gives up what he was or held: «قدم استقالته». */
  static boolean leaves(Set<String> lexemes) {
    return lexemes.stream().anyMatch(LEAVING::contains);
  }

  static Taken taken(WordForm form) {
    return TAKEN.of(form);
  }

  private static Told toldBy(WordForm form) {
    Set<String> verbs = keys(form, "v:");
    return new Told(kinds(VERBS, verbs), verbs);
  }

  private static Taken takenUpBy(WordForm form) {
    Set<String> nouns = keys(form, "w:");
    Set<String> lexemes = new HashSet<>(keys(form, "f:"));
    nouns.forEach(noun -> lexemes.add("n:" + noun));
    Set<DeedKind> kinds = kinds(NOUNS, nouns);
    boolean general = nouns.stream().anyMatch(GENERAL::contains);
    boolean vague = nouns.stream().anyMatch(VAGUE::contains);
    boolean masdar =
        form.readings().stream()
                .findFirst()
                .filter(r -> r.partOfSpeech() == Reading.PartOfSpeech.MASDAR)
                .isPresent()
            && nouns.stream().noneMatch(THINGS::contains);
    return kinds.isEmpty() && !general && !masdar
        ? NOTHING
        : new Taken(kinds, lexemes, general, vague);
  }

  private static Set<String> keys(WordForm form, String prefix) {
    return form.keys().stream()
        .filter(k -> k.startsWith(prefix))
        .map(k -> k.substring(2))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<DeedKind> kinds(Map<DeedKind, Set<String>> lists, Set<String> words) {
    EnumSet<DeedKind> kinds = EnumSet.noneOf(DeedKind.class);
    lists.forEach(
        (kind, list) -> {
          if (words.stream().anyMatch(list::contains)) {
            kinds.add(kind);
          }
        });
    return Set.copyOf(kinds);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
