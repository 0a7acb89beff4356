package org.mirsad.annotate.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.actor.Mention;

/** What refers back to an actor, and whom it means: kind, words, actor. */
class ReferenceCatalogueTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the latter, a person           | 2023-05-01 | التقى السيسي البرهان، وأكد الأخير تمسكه بالحوار.                     | pronoun الأخير burhan
          the latter, a state            | 2023-05-01 | قطعت السعودية علاقاتها مع إيران، لكن الأخيرة رفضت التعليق.           | pronoun الأخيرة iran
          the latter behind a preposition | 2023-05-01 | اجتمع ماكرون مع أردوغان، واتفق مع الأخير على موعد القمة.              | subject واتفق macron, pronoun الأخير erdogan
          the latter with ل              | 2023-05-01 | اتصل السيسي بالبرهان وأرسل للأخير تعازيه.                             | subject وأرسل sisi, pronoun للأخير burhan
          the latter in the genitive     | 2023-05-01 | هنأ شولتس أردوغان خلال زيارة الأخير إلى برلين.                       | pronoun الأخير erdogan
          last, an adjective             | 2023-05-01 | التقى السيسي البرهان في الاجتماع الأخير.                             | ''
          lately                         | 2023-05-01 | التقى السيسي البرهان وفي الأخير عاد الوفد.                           | ''
          the latter behind an unknown name | 2023-05-01 | التقى السيسي سمبويه، وأكد الأخير تمسكه بالحوار.                   | ''
          the man                        | 2020-08-11 | أعلن سعد الحريري انسحابه. وكان الرجل قد ترأس ثلاث حكومات.            | pronoun الرجل hariri
          the man, another one           | 2020-08-11 | أعلن سعد الحريري انسحابه. وهذا هو الرجل الثاني في التيار.            | ''
          the man, far back              | 2020-08-11 | أعلن سعد الحريري انسحابه. وارتفع سعر الليرة. وسقط المطر. وعاد الهدوء. وكان الرجل قد ترأس ثلاث حكومات. | pronoun الرجل hariri
          the man, not whoever warns him | 2022-11-05 | اشترى إيلون ماسك تويتر. وارتفع السهم. وسقط المطر. وعاد الهدوء. وحذر فولكر تورك الرجل من العواقب. | pronoun الرجل musk
          his rival                      | 2023-05-29 | زار أردوغان أنقرة. وكان كليتشدار أوغلو قد خسر. وشكر أردوغان منافسه على تهنئته. | pronoun منافسه kilicdaroglu
          his successor held the office  | 2021-03-01 | فاز جو بايدن بالانتخابات. وقال دونالد ترامب عن خلفه إنه ضعيف. | pronoun خلفه biden
          his counterpart is told by an adjective | 2023-05-01 | وصل أردوغان إلى القاهرة. والتقى السيسي نظيره التركي. | ''
          two who may be his host        | 2023-05-01 | اجتمع ماكرون وشولتس في باريس. وشكر أردوغان مضيفه على الاستقبال. | ''
          the deceased                   | 2022-07-09 | اغتيل شينزو آبي. وقال ناريندرا مودي إن الفقيد كان صديقا للهند. | pronoun الفقيد abe
          the deceased is named behind   | 2022-07-09 | اغتيل شينزو آبي. وأقيمت جنازة الفقيد ياسر عرفات. | ''
          the deceased, long dead        | 2022-07-09 | خلف الأسد أباه حافظ الأسد. وقال القاضي إن القتيل مجهول. | ''
          of his joy, no honorific       | 2022-03-01 | زار أردوغان الدوحة. وعبر الوزير عن سعادته بذلك. | ''
          a pronoun on the opening verb  | 2022-03-01 | وصل أردوغان إلى أنقرة. وهاجمته الصحف بشدة. | pronoun ه erdogan
          one on the opening noun        | 2022-03-01 | خسر أردوغان في إسطنبول. وسياسته موضع خلاف. | pronoun ه erdogan
          two who may be meant           | 2022-03-01 | التقى أردوغان ماكرون في أنقرة. وهاجمته الصحف بشدة. | ''
          a verb whose last letter is its own | 2022-03-01 | وصل أردوغان إلى أنقرة. ونوه الوزير بالتعاون. | ''
          an adverb opens the sentence   | 2022-03-01 | وصل أردوغان إلى أنقرة. وبعده بساعات عاد الوفد. | ''
          the same official              | 2019-02-01 | وصل جون بولتون إلى أنقرة. ونفى المسؤول نفسه وجود خلاف.               | pronoun المسؤول bolton
          an honorific                   | 2022-03-01 | استقبل الشيخ تميم بن حمد الوفد. وشكر سموه الحضور على جهودهم.          | pronoun سموه tamim
          a movement by its kind          | 2021-05-21 | أعلنت حركة حماس استعدادها للهدنة. وتسيطر الحركة على القطاع منذ سنوات. | pronoun الحركة hamas
          a group by its kind             | 2023-06-26 | عادت مجموعة فاغنر إلى معسكراتها. وتقاتل المجموعة منذ سنوات. | pronoun المجموعة wagner
          a front by its kind is named    | 2020-11-14 | أعلنت جبهة البوليساريو الحرب. وقصفت الجبهة مواقع عدة.                 | ''
          another body of the same kind  | 2021-05-21 | أعلنت حركة حماس استعدادها. وزارتها حركة الأحرار، ثم عادت الحركة أمس. | ''
          two bodies of a kind           | 2021-05-21 | اجتمعت حركة حماس وحركة فتح. وأصدرت الحركة بيانا.                     | ''
          a dropped subject, joined      | 2025-01-17 | وصل ماكرون إلى بيروت، والتقى بجوزيف عون.                             | subject والتقى macron
          a dropped subject, next sentence | 2025-01-17 | وصل ماكرون إلى بيروت. ثم انتقل إلى الجنوب.                         | subject انتقل macron
          a dropped subject of speech    | 2025-01-17 | قال ماكرون إن فرنسا تدعم لبنان. وأضاف أن المؤتمر قريب.               | subject وأضاف macron
          a verb of another gender       | 2025-01-17 | وصل ماكرون إلى بيروت. ثم انتقلت إلى الجنوب.                          | ''
          a subject that is no actor     | 2025-01-17 | وصل ماكرون إلى بيروت، ثم غادر الوفد وعاد إلى المطار.                 | ''
          an impersonal verb             | 2025-01-17 | وصل ماكرون إلى بيروت. ويجب تنفيذ الاتفاق.                            | ''
          a relative clause without a pronoun | 2025-01-17 | قدم ماكرون مبادرة تقضي بانتخاب رئيس.                            | ''
          a pronoun on the particle      | 2025-01-17 | قال ماكرون إنه سيزور الرياض.                                         | pronoun ه macron
          an impersonal particle         | 2025-01-17 | قال ماكرون إنه يجب تنفيذ الاتفاق.                                    | ''
          an object pronoun              | 2020-02-01 | التقى ترامب أردوغان، ووصفه بالصديق.                                  | subject ووصفه trump, pronoun ه erdogan
          his country                    | 2025-01-17 | أكد ماكرون أن بلاده تدعم لبنان.                                      | pronoun ه macron
          nobody named before            | 2025-01-17 | وأضاف أن المؤتمر قريب.                                               | ''
          """)
  void resolves(String what, String date, String text, String expected) {
    List<Mention> mentions = PronounAnnotator.allMentions(Annotated.read(text, date));
    String found =
        mentions.stream()
            .filter(mention -> !mention.isExplicit())
            .map(m -> "%s %s %s".formatted(m.kind().id(), m.surface(), m.actorId()))
            .collect(Collectors.joining(", "));
    assertThat(found).as(what).isEqualTo(expected);
  }
}
