package org.mirsad.annotate.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.text.Folding;

/**
 * The words of the calendar, folded: data and nothing else.
 *
 * <p>Month names follow Unicode CLDR's Arabic locales (ar-EG, ar-SY, ar-TN, ar-MA, ar-MR) with the
 * spellings found in newspapers; Hijri months are those of {@link java.time.chrono.HijrahDate}.
 */
final class TimeWords {
  private TimeWords() {}

  /**
   * A month's name.
   *
   * @param words its folded words
   * @param month 1 to 12
   * @param hijri whether it is a month of the Islamic calendar
   * @param risky whether the word also is a common verb, name or noun, so that it counts only in
   *     firm company
   */
  record MonthName(List<String> words, int month, boolean hijri, boolean risky) {}

  /** One row: the month's number, then names apart by commas; «?» marks a risky one. */
  private static final List<String> MONTH_ROWS =
      List.of(
          // Egypt, the Gulf and agencies
          "1: يناير",
          "2: فبراير",
          "3: مارس?",
          "4: أبريل, إبريل",
          "5: مايو",
          "6: يونيو, يونيه",
          "7: يوليو, يوليه",
          "8: أغسطس",
          "9: سبتمبر",
          "10: أكتوبر",
          "11: نوفمبر",
          "12: ديسمبر",
          // the Levant and Iraq
          "1: كانون الثاني, كانون ثاني",
          "2: شباط",
          "3: آذار, أذار",
          "4: نيسان?",
          "5: أيار, آيار",
          "6: حزيران",
          "7: تموز",
          "8: آب?",
          "9: أيلول",
          "10: تشرين الأول, تشرين أول",
          "11: تشرين الثاني, تشرين ثاني",
          "12: كانون الأول, كانون أول",
          // Tunisia and Algeria
          "1: جانفي",
          "2: فيفري",
          "4: أفريل",
          "5: ماي?",
          "6: جوان?",
          "7: جويلية",
          "8: أوت?",
          // Morocco and Mauritania
          "7: يوليوز",
          "8: غشت",
          "9: شتنبر",
          "11: نونبر",
          "12: دجنبر",
          "12: دجمبر");

  private static final List<String> HIJRI_ROWS =
      List.of(
          "1: محرم, المحرم",
          "2: صفر",
          "3: ربيع الأول, ربيع أول",
          "4: ربيع الآخر, ربيع الثاني, ربيع ثاني",
          "5: جمادى الأولى, جمادى الأول",
          "6: جمادى الآخرة, جمادى الثانية, جمادى الآخر",
          "7: رجب",
          "8: شعبان",
          "9: رمضان",
          "10: شوال",
          "11: ذو القعدة, ذي القعدة",
          "12: ذو الحجة, ذي الحجة");

  /** Month names by their first word, the longest first. */
  static final TimeTable<List<MonthName>> MONTHS = new TimeTable<>(months());

  static final TimeTable<DayOfWeek> WEEKDAYS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("الاثنين", DayOfWeek.MONDAY),
              Map.entry("الثلاثاء", DayOfWeek.TUESDAY),
              Map.entry("الثلثاء", DayOfWeek.TUESDAY),
              Map.entry("الأربعاء", DayOfWeek.WEDNESDAY),
              Map.entry("الإربعاء", DayOfWeek.WEDNESDAY),
              Map.entry("الخميس", DayOfWeek.THURSDAY),
              Map.entry("الجمعة", DayOfWeek.FRIDAY),
              Map.entry("السبت", DayOfWeek.SATURDAY),
              Map.entry("الأحد", DayOfWeek.SUNDAY)));

  /** Adjectives that move a unit, weekday or month. */
  static final Map<String, Meaning.Shift> SHIFTS =
      shifts(
          List.of(
              "الماضي",
              "الماضية",
              "المنصرم",
              "المنصرمة",
              "الفائت",
              "الفائتة",
              "الفارط",
              "الفارطة",
              "المنقضي",
              "المنقضية"),
          List.of("الجاري", "الجارية", "الحالي", "الحالية"),
          List.of("المقبل", "المقبلة", "القادم", "القادمة"));

  /** Adjectives that count from another time of the text. */
  static final TimeTable<Integer> NEIGHBOURS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("السابق", -1),
              Map.entry("السابقة", -1),
              Map.entry("التالي", 1),
              Map.entry("التالية", 1),
              Map.entry("الموالي", 1),
              Map.entry("الموالية", 1),
              Map.entry("اللاحق", 1),
              Map.entry("نفسه", 0),
              Map.entry("نفسها", 0),
              Map.entry("ذاته", 0),
              Map.entry("ذاتها", 0),
              Map.entry("عينه", 0)));

  /** Days counted from today, by a word or phrase. */
  static final TimeTable<Integer> NEAR_DAYS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("اليوم", 0),
              Map.entry("أمس", -1),
              Map.entry("الأمس", -1),
              Map.entry("البارحة", -1),
              Map.entry("غدا", 1),
              Map.entry("غد", 1),
              Map.entry("الغد", 1)));

  static final TimeTable<Meaning.Unit> UNITS =
      foldedKeys(
          Map.of(
              "اليوم", Meaning.Unit.DAY,
              "الشهر", Meaning.Unit.MONTH,
              "العام", Meaning.Unit.YEAR,
              "السنة", Meaning.Unit.YEAR));

  /** Units of a span counted from a point, with the number the word form itself says. */
  static final TimeTable<Meaning.Amount> COUNTED_UNITS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("يوم", new Meaning.Amount(Meaning.Unit.DAY, 1)),
              Map.entry("يومين", new Meaning.Amount(Meaning.Unit.DAY, 2)),
              Map.entry("أيام", new Meaning.Amount(Meaning.Unit.DAY, 0)),
              Map.entry("يوما", new Meaning.Amount(Meaning.Unit.DAY, 0)),
              Map.entry("شهر", new Meaning.Amount(Meaning.Unit.MONTH, 1)),
              Map.entry("شهرين", new Meaning.Amount(Meaning.Unit.MONTH, 2)),
              Map.entry("أشهر", new Meaning.Amount(Meaning.Unit.MONTH, 0)),
              Map.entry("عام", new Meaning.Amount(Meaning.Unit.YEAR, 1)),
              Map.entry("سنة", new Meaning.Amount(Meaning.Unit.YEAR, 1)),
              Map.entry("عامين", new Meaning.Amount(Meaning.Unit.YEAR, 2)),
              Map.entry("سنتين", new Meaning.Amount(Meaning.Unit.YEAR, 2)),
              Map.entry("أعوام", new Meaning.Amount(Meaning.Unit.YEAR, 0)),
              Map.entry("سنوات", new Meaning.Amount(Meaning.Unit.YEAR, 0))));

  static final TimeTable<Integer> CARDINALS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("واحد", 1),
              Map.entry("ثلاثة", 3),
              Map.entry("ثلاث", 3),
              Map.entry("أربعة", 4),
              Map.entry("أربع", 4),
              Map.entry("خمسة", 5),
              Map.entry("خمس", 5),
              Map.entry("ستة", 6),
              Map.entry("ست", 6),
              Map.entry("سبعة", 7),
              Map.entry("سبع", 7),
              Map.entry("ثمانية", 8),
              Map.entry("ثماني", 8),
              Map.entry("تسعة", 9),
              Map.entry("تسع", 9),
              Map.entry("عشرة", 10),
              Map.entry("عشر", 10)));

  /** Ordinals below eleven, as they stand alone or before «عشر» and «والعشرين». */
  static final TimeTable<Integer> ORDINALS =
      foldedKeys(
          Map.ofEntries(
              Map.entry("الأول", 1),
              Map.entry("الحادي", 1),
              Map.entry("الثاني", 2),
              Map.entry("الثالث", 3),
              Map.entry("الرابع", 4),
              Map.entry("الخامس", 5),
              Map.entry("السادس", 6),
              Map.entry("السابع", 7),
              Map.entry("الثامن", 8),
              Map.entry("التاسع", 9),
              Map.entry("العاشر", 10)));

  static final TimeTable<Integer> TENS =
      foldedKeys(
          Map.of(
              "عشر",
              10,
              "عشرة",
              10,
              "والعشرين",
              20,
              "والعشرون",
              20,
              "والثلاثين",
              30,
              "والثلاثون",
              30));

  /** Names of a day of the month that stand alone. */
  static final TimeTable<Integer> SINGLE_DAYS =
      foldedKeys(
          Map.of(
              "العشرين",
              20,
              "العشرون",
              20,
              "الثلاثين",
              30,
              "الثلاثون",
              30,
              "غرة",
              1,
              "فاتح",
              1,
              "الفاتح",
              1,
              "أول",
              1));

  /** Words after which a bare month or year is a time. */
  static final Set<String> TEMPORAL =
      folded(
          "في", "فى", "منذ", "خلال", "حتى", "بحلول", "مطلع", "بداية", "أوائل", "منتصف", "أواسط",
          "أواخر", "نهاية", "أثناء", "قبل", "بعد", "غاية", "مستهل", "صيف", "شتاء", "ربيع", "خريف");

  /** Words whose bare year names when they happened («انتخابات 2016»). */
  static final Set<String> DATED_NOUNS =
      folded(
          "انتخابات",
          "الانتخابات",
          "رئاسيات",
          "تشريعيات",
          "كأس",
          "مونديال",
          "المونديال",
          "أولمبياد",
          "بطولة",
          "دورة",
          "نسخة",
          "ثورة",
          "الثورة",
          "حرب",
          "الحرب",
          "غزو",
          "أزمة",
          "هجمات",
          "هجوم",
          "اتفاق",
          "اتفاقية",
          "معاهدة",
          "اتفاقيات",
          "قمة",
          "ميزانية",
          "موازنة",
          "الميزانية",
          "صيف",
          "شتاء",
          "ربيع",
          "خريف",
          "نهاية",
          "بداية",
          "مطلع",
          "أواخر",
          "أوائل",
          "منتصف",
          "موسم",
          "الموسم",
          "نكسة",
          "نكبة",
          "عدوان",
          "انتفاضة",
          "حصيلة",
          "أحداث",
          "دستور",
          "قانون",
          "انقلاب",
          "زلزال",
          "احتجاجات",
          "مفاوضات",
          "محادثات",
          "حملة",
          "دوري",
          "العالم",
          "وأوائل",
          "عامي",
          "سنتي",
          "أعوام",
          "سنوات",
          "العامين",
          "بين",
          "ديسمبر",
          "الدورة",
          "مهرجان",
          "كان",
          "حدود",
          "خطوط",
          "استفتاء");

  /** Words after a number that make it a quantity, never a year. */
  static final Set<String> COUNTED =
      folded(
          "شخص",
          "شخصا",
          "متر",
          "مترا",
          "كيلومتر",
          "كيلومترا",
          "كلم",
          "كم",
          "دولار",
          "دولارا",
          "يورو",
          "جنيه",
          "جنيها",
          "ريال",
          "ريالا",
          "دينار",
          "دينارا",
          "درهم",
          "درهما",
          "ليرة",
          "روبل",
          "طن",
          "طنا",
          "برميل",
          "سنة",
          "عام",
          "عاما",
          "يوم",
          "يوما",
          "ساعة",
          "دقيقة",
          "جندي",
          "جنديا",
          "قتيل",
          "قتيلا",
          "جريح",
          "جريحا",
          "مقاتل",
          "مقاتلا",
          "موقع",
          "مدرسة",
          "وحدة",
          "نسمة",
          "هكتار",
          "هكتارا",
          "فدان",
          "ميغاواط",
          "ميجاوات",
          "مليون",
          "مليار",
          "ألف",
          "آلاف",
          "لاجئ",
          "أسير",
          "سيارة",
          "حالة",
          "مستوطنة",
          "نقطة",
          "مرة",
          "بالمئة",
          "بالمائة",
          "صاروخ",
          "مسيرة",
          "طائرة",
          "عنصر",
          "عنصرا",
          "شرطي",
          "ضابط",
          "مهاجر",
          "مهاجرا",
          "شاحنة",
          "منزل",
          "أسرة",
          "عائلة",
          "عامل",
          "موظف",
          "طالب",
          "طالبا",
          "قطعة",
          "كيلوغرام",
          "كغ",
          "غرام",
          "لتر",
          "قدم",
          "ميل",
          "سرير",
          "إصابة",
          "وفاة",
          "كتاب",
          "صفحة",
          "مشارك",
          "مشاركا",
          "متظاهر",
          "ناخب",
          "صوت",
          "صوتا",
          "مقعد",
          "شركة",
          "مشروع",
          "وظيفة");

  /** What a weekday's name means something else after. */
  static final Set<String> NO_WEEKDAY_AFTER =
      folded(
          "صلاة", "خطبة", "سوق", "عبد", "كل", "أيام", "كلا", "كلتا", "هذين", "هذان", "الواحد",
          "جسر", "شارع", "حي", "بلدة", "قرية", "مدينة", "نادي", "حزب", "مسجد", "جامع", "صلوات",
          "هؤلاء", "الرجلين", "الطرفين", "معبر", "آل", "بن", "أبو", "حقل", "سورة");

  /** What a weekday's name means something else before. */
  static final Set<String> NO_WEEKDAY_BEFORE =
      folded(
          "العظيمة", "البيضاء", "السوداء", "الحزينة", "الصفراء", "اليتيمة", "الأسود", "الأبيض",
          "معا", "كليهما", "كلاهما", "سويا", "معًا", "الآخرين", "اللذين", "جامع");

  /** Adjectives after which «اليوم» is a day of some other kind. */
  static final Set<String> NO_TODAY_BEFORE =
      folded(
          "العالمي",
          "الدولي",
          "الوطني",
          "العربي",
          "الأخير",
          "الدراسي",
          "الواحد",
          "المفتوح",
          "الختامي",
          "الافتتاحي",
          "الموعود",
          "الآخر",
          "المذكور",
          "الأسود",
          "المشؤوم",
          "العاشر",
          "الحادي",
          "الأول",
          "الثاني",
          "الثالث",
          "الرابع",
          "الخامس",
          "السادس",
          "السابع",
          "الثامن",
          "التاسع",
          "العشرين",
          "الثلاثين",
          "ال",
          "الذي",
          "الأولمبي",
          "السنوي",
          "الإعلامي");

  /**
   * Words after which «اليوم» belongs to a name or a rate («روسيا اليوم», «ثلاث مرات في اليوم»).
   */
  static final Set<String> NO_TODAY_AFTER =
      folded(
          "المصري", "روسيا", "رأي", "أخبار", "ليبيا", "العرب", "طوال", "مدار", "في", "فى", "نصف",
          "صحيفة", "جريدة", "موقع", "قناة", "وكالة", "نهاية", "بداية", "ساعات", "نفس", "ذات");

  /** Masculine titles after which «العام» is an adjective («الأمين العام السابق»). */
  static final Set<String> GENERAL =
      folded(
          "الأمين",
          "المدير",
          "الرأي",
          "القائد",
          "المفتش",
          "القطاع",
          "النائب",
          "المدعي",
          "السكرتير",
          "المراقب",
          "المنسق",
          "المفوض",
          "الأمن",
          "المجلس",
          "المؤتمر",
          "الكاتب",
          "المقرر",
          "الإضراب",
          "الاتحاد",
          "المستشفى",
          "الحق",
          "المال",
          "الصالح",
          "الوضع",
          "الاتجاه",
          "السياق",
          "الإطار",
          "الحاكم",
          "القنصل",
          "المتصرف",
          "الوكيل",
          "الرئيس",
          "أمين",
          "مدير");

  /** Places named by a day and month («شارع 26 يوليو»). */
  static final Set<String> NAMED_BY_DATE =
      folded(
          "شارع", "مدينة", "كوبري", "جسر", "ساحة", "ميدان", "ملعب", "محور", "حي", "جامعة", "مستشفى",
          "نهج", "محطة", "مطار", "بمدينة", "بشارع", "صحيفة", "قاعة");

  /** Nouns that tell, before something is dated, that it is still to come. */
  static final Set<String> FUTURE_WORDS =
      folded(
          "سوف",
          "لن",
          "المقرر",
          "مقرر",
          "المقررة",
          "مقررة",
          "المرتقب",
          "المرتقبة",
          "مرتقب",
          "المزمع",
          "المزمعة",
          "المنتظر",
          "المنتظرة",
          "المتوقع",
          "المتوقعة",
          "يعتزم",
          "تعتزم");

  /**
   * Days whose year everybody knows: month*100+day, with the nouns that make it that very day.
   * Attacks, revolutions and wars are known by their date.
   */
  static final Map<Integer, Integer> NAMED_DAYS =
      Map.of(
          911, 2001, 1007, 2023, 125, 2011, 630, 2013, 114, 2011, 1217, 2010, 723, 1952, 1006, 1973,
          605, 1967);

  static final Set<String> NAMED_DAY_NOUNS =
      folded(
          "هجمات",
          "هجوم",
          "أحداث",
          "ثورة",
          "عملية",
          "حرب",
          "اعتداءات",
          "نكسة",
          "بهجمات",
          "طوفان",
          "انتصار",
          "انتصارات",
          "منذ",
          "بعد",
          "قبل");

  static Set<String> folded(String... words) {
    Set<String> set = new HashSet<>();
    for (String word : words) {
      set.add(Folding.fold(word));
    }
    return Set.copyOf(set);
  }

  private static <T> TimeTable<T> foldedKeys(Map<String, T> map) {
    Map<String, T> folded = new HashMap<>();
    map.forEach((key, value) -> folded.put(Folding.fold(key), value));
    return new TimeTable<>(folded);
  }

  private static Map<String, Meaning.Shift> shifts(
      List<String> past, List<String> current, List<String> next) {
    Map<String, Meaning.Shift> shifts = new HashMap<>();
    past.forEach(word -> shifts.put(Folding.fold(word), Meaning.Shift.PAST));
    current.forEach(word -> shifts.put(Folding.fold(word), Meaning.Shift.CURRENT));
    next.forEach(word -> shifts.put(Folding.fold(word), Meaning.Shift.NEXT));
    return Map.copyOf(shifts);
  }

  private static Map<String, List<MonthName>> months() {
    Map<String, List<MonthName>> months = new HashMap<>();
    MONTH_ROWS.forEach(row -> addMonths(row, false, months));
    HIJRI_ROWS.forEach(row -> addMonths(row, true, months));
    for (List<MonthName> names : months.values()) {
      names.sort((a, b) -> b.words().size() - a.words().size());
    }
    return months;
  }

  private static void addMonths(String row, boolean hijri, Map<String, List<MonthName>> months) {
    int colon = row.indexOf(':');
    int month = Integer.parseInt(row.substring(0, colon));
    for (String cell : row.substring(colon + 1).split(",")) {
      boolean risky = cell.endsWith("?");
      String name = Folding.fold(risky ? cell.substring(0, cell.length() - 1) : cell).strip();
      List<String> words = List.of(name.split(" "));
      months
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new MonthName(words, month, hijri, risky));
    }
  }
}
