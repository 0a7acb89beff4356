package org.mirsad.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One phenomenon a line: a sentence, the day it was written, and the times in it as {@code surface
 * = value}, apart by « ; ». Fridays of the spring of 2024 are March 1, 8, 15, 22, 29.
 */
class TimeAnnotatorTest {
  private static final String THURSDAY = "2024-03-14";

  private static void check(String sentence, String reference, String expected) {
    List<String> found =
        Texts.times(sentence, reference == null ? null : LocalDate.parse(reference)).stream()
            .map(time -> (time.surface() + " = " + time.value()).strip())
            .toList();
    List<String> wanted =
        expected == null
            ? List.of()
            : Arrays.stream(expected.split(" ; ")).map(String::strip).toList();
    assertThat(found).as(sentence).containsExactlyElementsOf(wanted);
  }

  @DisplayName("months by all their names")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح المعرض في 3 شباط 2024 أمام الجمهور            | 3 شباط 2024 = 2024-02-03
          افتتح المعرض في 3 فبراير 2024 أمام الجمهور          | 3 فبراير 2024 = 2024-02-03
          افتتح المعرض في 3 فيفري 2024 أمام الجمهور           | 3 فيفري 2024 = 2024-02-03
          وصلت السفينة في 9 أوت 2023 إلى الميناء              | 9 أوت 2023 = 2023-08-09
          وصلت السفينة في 9 غشت 2023 إلى الميناء              | 9 غشت 2023 = 2023-08-09
          انتهى العمل في 30 جوان 2023                         | 30 جوان 2023 = 2023-06-30
          انتهى العمل في 30 جويلية 2023                       | 30 جويلية 2023 = 2023-07-30
          توقفت المصانع في أيار/مايو 2021                      | أيار/مايو 2021 = 2021-05
          توقفت المصانع في مايو / أيار 2021                    | مايو / أيار 2021 = 2021-05
          عقد اللقاء في 5 أغسطس (آب) 2022 بالعاصمة             | 5 أغسطس (آب) 2022 = 2022-08-05
          بدأ الحصاد في 12 تشرين الأول 2022                    | 12 تشرين الأول 2022 = 2022-10-12
          بدأ الحصاد في 12 تشرين الثاني/نوفمبر 2022            | 12 تشرين الثاني/نوفمبر 2022 = 2022-11-12
          هطلت الأمطار في كانون الثاني 2020                    | كانون الثاني 2020 = 2020-01
          هطلت الأمطار في 7 دجنبر 2020                         | 7 دجنبر 2020 = 2020-12-07
          تأسس النادي في 4 ماي 1968                            | 4 ماي 1968 = 1968-05-04
          """)
  void months(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("dates in digits of three kinds")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صدر القرار بتاريخ 19/5/2023 ونشر لاحقا       | 19/5/2023 = 2023-05-19
          صدر القرار بتاريخ 2023-05-19 ونشر لاحقا      | 2023-05-19 = 2023-05-19
          صدر القرار بتاريخ 19.5.2023 ونشر لاحقا       | 19.5.2023 = 2023-05-19
          صدر القرار بتاريخ ١٩/٥/٢٠٢٣ ونشر لاحقا       | ١٩/٥/٢٠٢٣ = 2023-05-19
          صدر القرار بتاريخ ۱۹/۵/۲۰۲۳ ونشر لاحقا       | ۱۹/۵/۲۰۲۳ = 2023-05-19
          افتتح الجسر في ١٢ أيلول ٢٠١٩                 | ١٢ أيلول ٢٠١٩ = 2019-09-12
          يبدأ السباق يوم السبت 16/03 صباحا            | يوم السبت 16/03 = 2024-03-16
          صدر العدد في 2/2023                          | 2/2023 = 2023-02
          افتتح المتحف في مايو 4، 2021 وأغلق بعدها     | مايو 4، 2021 = 2021-05-04
          """)
  void digits(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("ordinal days, ranges and days of this month")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ولد الشاعر في التاسع عشر من مايو 1950            | التاسع عشر من مايو 1950 = 1950-05-19
          ولد الشاعر في الحادي والثلاثين من آذار 1950      | الحادي والثلاثين من آذار 1950 = 1950-03-31
          احتفلت المدينة في الأول من مارس الجاري           | الأول من مارس الجاري = 2024-03-01
          ينتهي التسجيل في العشرين من الشهر الجاري         | العشرين من الشهر الجاري = 2024-03-20
          انتهى التسجيل في الثالث من الشهر الماضي          | الثالث من الشهر الماضي = 2024-02-03
          يستمر المهرجان بين 13 و15 يوليو 2023             | 13 = 2023-07-13 ; 15 يوليو 2023 = 2023-07-15
          جرت الجلسة في غرة ماي 2019                       | غرة ماي 2019 = 2019-05-01
          """)
  void daysOfTheMonth(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("what lacks its year is of the nearest one the words allow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد الوزير من جولته في يناير                          | يناير = 2024-01
          عاد الوزير من جولته في أكتوبر                         | أكتوبر = 2023-10
          وفي يناير عاد الوزير من جولته                         | يناير = 2024-01
          استقال المدير في 2 كانون الأول/ديسمبر الماضي          | 2 كانون الأول/ديسمبر الماضي = 2023-12-02
          تفتح المدارس أبوابها في سبتمبر المقبل                 | سبتمبر المقبل = 2024-09
          سيفتتح الملعب في أبريل بحضور الجمهور                  | أبريل = 2024-04
          سيفتتح الملعب في 20 مارس بحضور الجمهور                | 20 مارس = 2024-03-20
          وقع البلدان الاتفاق في 28 ديسمبر                      | 28 ديسمبر = 2023-12-28
          هطلت ثلوج كثيفة في يناير من العام الماضي              | يناير من العام الماضي = 2023-01
          ارتفعت الأسعار في شهر فبراير الماضي                   | شهر فبراير الماضي = 2024-02
          """)
  void yearless(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("years stand after words that make them times")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أغلق المصنع منذ عام 2019                       | عام 2019 = 2019
          أغلق المصنع منذ 2019 بسبب الديون               | 2019 = 2019
          تولى المنصب في العام 2016                      | العام 2016 = 2016
          تعود اللوحة لسنة 1867 بحسب الخبراء             | سنة 1867 = 1867
          خسر الحزب انتخابات 2011 أمام منافسيه           | 2011 = 2011
          عمل في المصرف من 2010 إلى 2015 محاسبا          | 2010 = 2010 ; 2015 = 2015
          """)
  void years(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("days and units counted from the day of writing")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الفريق أمس إلى العاصمة                       | أمس = 2024-03-13
          وصل الفريق أمس الأول إلى العاصمة                 | أمس الأول = 2024-03-12
          وصل الفريق أول من أمس إلى العاصمة                | أول من أمس = 2024-03-12
          تبدأ الدورة غدا في الملعب الكبير                  | غدا = 2024-03-15
          تبدأ الدورة بعد غد في الملعب الكبير               | بعد غد = 2024-03-16
          تبدأ الدورة يوم غد الجمعة في الملعب               | يوم غد الجمعة = 2024-03-15
          اجتمع المجلس اليوم الخميس لمناقشة الموازنة        | اليوم الخميس = 2024-03-14
          اجتمع المجلس أمس (الأربعاء) لمناقشة الموازنة      | أمس (الأربعاء) = 2024-03-13
          اجتمع المجلس اليوم الخميس 14 مارس 2024 بمقره      | اليوم الخميس 14 مارس 2024 = 2024-03-14
          زار الوفد المصنع قبل يومين                        | قبل يومين = 2024-03-12
          زار الوفد المصنع قبل ثلاثة أيام                   | قبل ثلاثة أيام = 2024-03-11
          تراجع الإنتاج خلال العام الماضي                   | العام الماضي = 2023
          يرتفع الإنتاج في السنة المقبلة                    | السنة المقبلة = 2025
          ارتفع الإنتاج هذا العام بشكل كبير                 | هذا العام = 2024
          تنطلق الحملة الشهر المقبل في القرى                | الشهر المقبل = 2024-04
          خفض البنك الفائدة الشهر الجاري                    | الشهر الجاري = 2024-03
          حقق الفريق اللقب في العام قبل الماضي              | العام قبل الماضي = 2022
          """)
  void relative(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("weekdays lean back, but for a future verb or «المقبل»")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت الشركة الاثنين عن أرباحها                    | الاثنين = 2024-03-11
          أعلنت الشركة يوم الإثنين عن أرباحها                | يوم الإثنين = 2024-03-11
          أعلنت الشركة الخميس عن أرباحها                     | الخميس = 2024-03-14
          أعلنت الشركة الخميس الماضي عن أرباحها              | الخميس الماضي = 2024-03-07
          تعقد الشركة جمعيتها الثلاثاء المقبل                | الثلاثاء المقبل = 2024-03-19
          ستعقد الشركة جمعيتها يوم السبت بمقرها               | يوم السبت = 2024-03-16
          من المقرر أن تعقد الجمعية الأحد بمقرها              | الأحد = 2024-03-17
          تساقطت الثلوج ليل الأربعاء على المرتفعات            | الأربعاء = 2024-03-13
          يلتقي الفريقان الجمعة 22 مارس على ملعب المدينة      | الجمعة 22 مارس = 2024-03-22
          التقى الفريقان الأحد، 3 مارس 2024، على ملعب المدينة | الأحد، 3 مارس 2024 = 2024-03-03
          أغلقت الطرق يومي الاثنين والثلاثاء                  | الاثنين = 2024-03-11 ; الثلاثاء = 2024-03-12
          """)
  void weekdays(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("times told from other times of the text")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اندلع الحريق في مارس 2020. بعد شهر، أعيد فتح السوق       | مارس 2020 = 2020-03 ; بعد شهر = 2020-04
          زار الوزير الميناء يوم السبت. وفي ذلك اليوم هبت عاصفة     | يوم السبت = 2024-03-09 ; ذلك اليوم = 2024-03-09
          عقدت الندوة يوم الثلاثاء. وقبل يوم واحد من الندوة سقط المطر | يوم الثلاثاء = 2024-03-12 ; قبل يوم واحد من الندوة = 2024-03-11
          عقد المؤتمر يوم الاثنين. وفي اليوم السابق للمؤتمر سقط المطر | يوم الاثنين = 2024-03-11 ; اليوم السابق للمؤتمر = 2024-03-10
          فاز الفريق عام 2010. وفي العام نفسه اعتزل قائده             | عام 2010 = 2010 ; العام نفسه = 2010
          رحل الكاتب في 4 يونيو 2018 ونشرت روايته بعد ذلك بيومين      | 4 يونيو 2018 = 2018-06-04 ; بعد ذلك بيومين = 2018-06-06
          """)
  void anaphoric(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName(
      "an event told with a weekday dates what is counted from it, not the last date before")
  @Test
  void anchorsByNoun() {
    check(
        "وقع الانفجار يوم الأحد في المرفأ. وشيع الأهالي الضحايا يوم الثلاثاء. "
            + "قبل يوم واحد من الانفجار غادرت السفينة.",
        THURSDAY,
        "يوم الأحد = 2024-03-10 ; يوم الثلاثاء = 2024-03-12 ; قبل يوم واحد من الانفجار = 2024-03-09");
  }

  @DisplayName("Hijri days become ISO days, Hijri months and years have no value")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يوافق العيد 1 شوال 1445 هـ بحسب المرصد        | 1 شوال 1445 هـ = 2024-04-10
          توفي العالم في سنة 505 هـ ببلدته              | سنة 505 هـ =
          """)
  void hijri(String sentence, String expected) {
    check(sentence, THURSDAY, expected);
  }

  @DisplayName("what looks like a time and is none")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غادر نحو 2000 شخص القرية خوفا من السيول
          بلغت قيمة الصفقة 65 مليار دولار
          انتهت المباراة بنتيجة 2-1 لأصحاب الأرض
          تبدأ الحلقة عند الساعة 10:30 مساء
          أحد المارة شاهد الحادث من نافذته
          مارس الضيف رياضة المشي ثم مارس هوايته
          تحدث الأمين العام السابق للمنظمة عن التجربة
          الوضع في القطاع العام الحالي صعب
          حضر الحفل الرجلان، وغادر الاثنين معا القاعة
          خطب الإمام في صلاة الجمعة عن الصدق
          تزداد الحرارة كل جمعة بحسب الباعة
          يجتمع القرويون في سوق السبت لبيع الخضار
          نقلت صحيفة المصري اليوم الخبر عن شهود
          يحتفل الأطفال باليوم العالمي للكتاب
          استمرت الهدنة لمدة 30 يوما دون خرق
          تحسن الطقس خلال الأسبوع الماضي
          تسكن العائلة في شارع 26 يوليو وسط المدينة
          زارت تيريزا ماي المعرض برفقة زوجها
          يذكر الناس يوم القيامة في المواعظ
          انطلقت الحرب قبل ثلاث سنوات من دون إنذار
          """)
  void traps(String sentence) {
    check(sentence, THURSDAY, null);
  }

  @DisplayName("without a day of publication only what is said in full has a value")
  @Test
  void undated() {
    check(
        "التقى الوفدان أمس بعد لقاء 4 مايو 2021 ولقاء الجمعة ويعودان في 7 يونيو",
        null,
        "أمس = ; 4 مايو 2021 = 2021-05-04 ; الجمعة = ; 7 يونيو =");
  }

  @DisplayName("the text's own weekday counts more than its «غدا»")
  @Test
  void weekdayOverTomorrow() {
    check("يلتقي الوزيران غدا الجمعة", "2024-03-15", "غدا الجمعة = 2024-03-15");
  }

  @DisplayName("kinds tell how a time is expressed")
  @Test
  void kinds() {
    List<TimeExpression> times =
        Texts.times(
            "زار الوفد المصنع في 3 مارس 2024 ثم عاد الأحد وغادر أمس. وفي ذلك اليوم هبت عاصفة",
            LocalDate.parse(THURSDAY));
    assertThat(times)
        .extracting(TimeExpression::kind)
        .containsExactly(
            TimeExpression.Kind.ABSOLUTE,
            TimeExpression.Kind.WEEKDAY,
            TimeExpression.Kind.RELATIVE,
            TimeExpression.Kind.ANAPHORIC);
  }

  @DisplayName("proclitics stay outside the span")
  @Test
  void proclitics() {
    check(
        "ولعام 2019 أثره، وللجمعة 8 مارس أيضا",
        THURSDAY,
        "عام 2019 = 2019 ; للجمعة 8 مارس = 2024-03-08");
  }
}
