package org.mirsad.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.text.Morphology;
import org.mirsad.text.Span;
import org.mirsad.text.Use;

/**
 * The catalogue of what is read in words: a sentence, one of its words as it is written, what it is
 * led back to, and what it means.
 */
class WordCatalogueTest {
  private static Word word(String sentence, String surface) {
    List<Word> words = Word.read(sentence, new Span(0, sentence.length()), Morphology.instance());
    return words.stream()
        .filter(w -> w.token().surface().equals(surface))
        .findFirst()
        .orElseThrow(() -> new AssertionError(surface + " is no word of: " + sentence));
  }

  @ParameterizedTest(name = "{0}: {2} is {3}, {4}")
  @CsvSource(
      textBlock =
          """
          hamza left out,          اعلنت الوزارة القرار,        اعلنت,     v:اعلن,     announced
          hamza put in,            إجتمع الوزراء امس,           إجتمع,     v:اجتمع,    met
          madda left out,          اراء النواب مختلفة,          اراء,      n:اراء,     opinions
          a hamza as a mark,       مسو\u0654ول كبير,            مسو\u0654ول, n:مسؤول,  an official
          ya for alef maqsura,     الاتفاق يتخطي الخلاف,         يتخطي,     v:تخطي,     exceeds
          alef maqsura for ya,     المحامى طلب حكما,            المحامى,   n:محام,     the lawyer
          ha for ta marbuta,       الحكومه الجديده,             الحكومه,   n:حكومه,    the government
          tatweel,                 الحــكومة الجديدة,           الحــكومة, n:حكومه,    the government
          harakat,                 كَتَبَ المراسل,               كَتَبَ,      v:كتب,      wrote
          shadda and tanwin,       رفض رفضًا قاطعًا,             رفضًا,      n:رفض,      a refusal
          Persian letters,         حکومة جدیدة,                 حکومة,     n:حكومه,    a government
          presentation forms,      ﺣﻜﻮﻣﺔ جديدة,                 ﺣﻜﻮﻣﺔ,      n:حكومه,    a government
          a lam-alef ligature,     اﻻتفاق النووي,               اﻻتفاق,    n:اتفاق,    the agreement
          a zero-width joiner,     الحكومة ال\u200Cجديدة,       ال\u200Cجديدة, n:جديد,   new
          a bidi mark,             \u200Fالحكومة\u200F تعلن,   الحكومة,   n:حكومه,    the government
          Arabic digits,           في ٢٠٢٥ انتهت,               ٢٠٢٥,      w:2025,     2025
          Persian digits,          في ۲۰۲۵ انتهت,               ۲۰۲۵,      w:2025,     2025
          Latin in Arabic,         قمة NATO في لاهاي,           NATO,      w:nato,     NATO
          Latin glued to Arabic,   حلفNATO يجتمع,               NATO,      w:nato,     NATO
          و before a verb,         وأعلن الوزير,                وأعلن,     v:اعلن,     and announced
          ف before a verb,         فأعلن الوزير,                فأعلن,     v:اعلن,     so announced
          و of the root,           وقف الجندي هناك,             وقف,       v:وقف,      stood
          ف of the root,           فشل الاتفاق,                 فشل,       v:فشل,      failed
          ب before a noun,         بقرار من المحكمة,            بقرار,     n:قرار,     by a decision
          ب of the root,           بيان من الرئاسة,             بيان,      n:بيان,     a statement
          ب and the article,       بالقرار الجديد,              بالقرار,   n:قرار,     by the decision
          ك and the article,       كالحكومة السابقة,            كالحكومة,  n:حكومه,    like the government
          ل and the article,       للحكومة الجديدة,             للحكومة,   n:حكومه,    for the government
          ل of purpose,            ليعلن القرار,                ليعلن,     v:اعلن,     to announce
          س of the future,         سيعلن القرار,                سيعلن,     v:اعلن,     will announce
          three at once,           وبالحكومة الجديدة,           وبالحكومة, n:حكومه,    and by the government
          a pronoun on a noun,     قرارهم الأخير,               قرارهم,    n:قرار,     their decision
          a pronoun on ta marbuta, حكومتها الجديدة,             حكومتها,   n:حكومه,    her government
          a pronoun on a verb,     هاجمه الوزير,                هاجمه,     v:هاجم,     attacked him
          one on a plural verb,    هاجموها أمس,                 هاجموها,   v:هاجم,     they attacked her
          one of the speaker,      أخبرني الوزير,              أخبرني,    v:اخبر,     told me
          a sound plural,          الاتفاقات الجديدة,           الاتفاقات, n:اتفاق,    the agreements
          a dual,                  الوزيران اجتمعا,             الوزيران,  n:وزير,     the two ministers
          a passive,               سيُعلن القرار,               سيُعلن,     v:اعلن,     will be announced
          a masdar's verb,         تأييد القرار,                تأييد,     f:ايد,      of to support
          a participle's verb,     مؤيد للقرار,                 مؤيد,      f:ايد,      of to support
          a simple participle's,   الداعم للقرار,               الداعم,    f:دعم,      of to back
          a hollow participle's,   القائل إنه,                  القائل,    f:قال,      of to say
          a hollow masdar's,       إدانة الهجوم,                إدانة,     f:ادان,     of to condemn
          an unknown word,         قرية شخبوطية,                شخبوطية,   s:شخبوط,    by its light stem
          a name with و,           وزيلينسكي يرفض,              وزيلينسكي, w:زيلينسكي, and Zelensky
          """)
  void leadsAWordBackToItsLexeme(
      String what, String sentence, String surface, String key, String gloss) {
    assertThat(word(sentence, surface).form().keys()).as("%s (%s)", what, gloss).contains(key);
  }

  @ParameterizedTest(name = "{0}: {2} is no {3}, {4}")
  @CsvSource(
      textBlock =
          """
          the root's و is no clitic,        وزير الخارجية,     وزير,   n:زير,    not «and a jar»
          the root's ب is no clitic,        بيان الرئاسة,      بيان,   n:يان,    not «by» and a noun
          a common verb before a jussive,   يجب الرد,          يجب,    v:اجاب,   not «let him answer»
          the article is on no verb,        القتل العمد,       القتل,  v:قتل,    not «killed»
          """)
  void doesNotReadIntoAWordWhatIsNotThere(
      String what, String sentence, String surface, String key, String gloss) {
    assertThat(word(sentence, surface).form().keys())
        .as("%s (%s)", what, gloss)
        .doesNotContain(key);
  }

  @ParameterizedTest(name = "{0}: {2} is {3}, {4}")
  @CsvSource(
      textBlock =
          """
          after قد,               قد وقف الرئيس,           وقف,    VERB,   has stood
          after لم,               لم يوقف القصف,           يوقف,   VERB,   did not stop
          after سوف,              سوف تعلن القرار,         تعلن,   VERB,   will announce
          after a preposition,    بعد قتل المدنيين,        قتل,    OTHER,  the killing
          after another,          إلى دعم القرار,          دعم,    OTHER,  to the support
          after a determiner,     هذا رفض صريح,            رفض,    OTHER,  a refusal
          after no with a noun,   عدم دعم القرار,          دعم,    OTHER,  not supporting
          with the article,       القتل العمد,             القتل,  OTHER,  the killing
          a verb of letters,      يهاجم الجيش المدينة,     يهاجم,  VERB,   attacks
          a verb after who,       من يهاجم المدينة,        يهاجم,  VERB,   whoever attacks
          a verb after until,     حتى يهاجموا المدينة,     يهاجموا, VERB,  until they attack
          open at the start,      قتل المدنيين جريمة,      قتل,    EITHER, killing or killed
          a mark keeps it open,   بعد: قتل جنديان,         قتل,    EITHER, after; killed
          """)
  void theWordBeforeTellsVerbsFromNouns(
      String what, String sentence, String surface, Use use, String gloss) {
    assertThat(word(sentence, surface).use()).as("%s (%s)", what, gloss).isEqualTo(use);
  }
}
