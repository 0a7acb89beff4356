package org.mirsad.annotate.sentiment;

import java.util.Set;
import org.mirsad.annotate.sentence.Word;

/**
 * Nouns of those who may judge somebody without being in the list of actors: offices, bodies and
 * groups, courts. Meant are words, not marks.
 */
final class JudgeNouns {
  /** Offices whose bearer's name may follow. */
  private static final Set<String> OFFICES =
      Keys.of(
          "n:",
          "وزير وزيرة رئيس رئيسة نائب نائبة متحدث متحدثة ناطق ناطقة زعيم زعيمة أمين أمينة سفير"
              + " سفيرة مدير مديرة مستشار مستشارة مندوب مندوبة ممثل ممثلة مبعوث مبعوثة قيادي"
              + " قيادية عضو عضوة كاتب كاتبة محلل محللة خبير خبيرة ناشط ناشطة محام محامي محامية"
              + " مسؤول مسؤولة مرشح مرشحة سيناتور سناتور باحث باحثة صحفي صحفية صحافي صحافية إعلامي"
              + " إعلامية معارض معارضة معلق مفوض مفوضة منسق منسقة نقيب مقرر مقررة مرجع شيخ خطيب"
              + " مدع مدعي مؤرخ أستاذ أستاذة دبلوماسي دبلوماسية مراقب كاهن بطريرك"
              + " أسقف مفتي رجل سياسي سياسية");

  private static final Set<String> TITLES =
      Keys.of("n:", "دكتور سيد سيدة شيخ مهندس لواء عميد جنرال فريق عقيد أستاذ حاج أب قس");

  /** Bodies, texts and groups that judge. */
  private static final Set<String> BODIES =
      Keys.of(
          "n:",
          "وزارة خارجية رئاسة حكومة منظمة نقابة صحيفة صحف جمعية لجنة مجلس هيئة حزب أحزاب حركة"
              + " جبهة ائتلاف تحالف كتلة اتحاد رابطة مؤسسة مركز مرصد شبكة وكالة قناة مجلة بيان"
              + " تقرير افتتاحية مصدر مصادر معارضة قيادة نواب مشرعون مشرعين خبراء محللون محللين"
              + " ناشطون ناشطين نشطاء حقوقيون حقوقيين صحفيون صحافيون مسؤولون مسؤولين وزراء"
              + " معارضون معارضين سياسيون سياسيين دبلوماسيون مراقبون متظاهرون متظاهرين محتجون"
              + " محتجين مغردون كتاب محامون أهالي عائلات عائلة أسر أسرة سكان طلاب علماء برلمانيون"
              + " برلمانيين ديمقراطيون جمهوريون محافظون اشتراكيون شيوخ سفراء مفوضية"
              + " سفارة مشاركون مجتمعون حاضرون متحدثون قادة"
              + " دولة دول عواصم أطراف أوساط جماعات منظمات آلاف جماهير");

  private static final Set<String> COURTS = Keys.of("n:", "محكمة قضاة قاض قاضي نيابة");

  private JudgeNouns() {}

  /** «رئيسة», «نائب»: an office whose bearer's name may follow. */
  static boolean isOffice(Word word) {
    return word.form().hasAny(OFFICES);
  }

  /** «صحيفة», «نواب»: a body, a text or a group. */
  static boolean isBody(Word word) {
    return word.form().hasAny(BODIES);
  }

  /** «النائب», «الدكتور»: what may stand before a name, an office or not. */
  static boolean isTitle(Word word) {
    return isOffice(word) || word.form().hasAny(TITLES);
  }

  /** Whether a word names an office or a body that may judge, or a court. */
  static boolean isOfficeOrBody(Word word) {
    return !word.isPunctuation() && (isOffice(word) || isBody(word) || word.form().hasAny(COURTS));
  }
}
