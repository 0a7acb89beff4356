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
          the same official              | 2019-02-01 | وصل جون بولتون إلى أنقرة. ونفى المسؤول نفسه وجود خلاف.               | pronoun المسؤول bolton
          an honorific                   | 2022-03-01 | استقبل الشيخ تميم بن حمد الوفد. وشكر سموه الحضور على جهودهم.          | pronoun سموه tamim
          a movement by its kind          | 2021-05-21 | أعلنت حركة حماس استعدادها للهدنة. وتسيطر الحركة على القطاع منذ سنوات. | pronoun الحركة hamas
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
