package org.mirsad.annotate.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.AnnotatedArticle;

/** What takes up a deed told before, and whose it is: words, actor. */
class DeedCatalogueTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a decision                     | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. ووصف ناصر بوريطة القرار بأنه متسرع.                | القرار spain
          a step, announced              | 2021-10-01 | أعلنت بولندا تعليق استقبال اللاجئين. وندد بوريل بالخطوة.                         | بالخطوة poland
          a step with its pronoun        | 2021-10-01 | أعلنت بولندا طرد ثلاثة دبلوماسيين. واعتبر لافروف هذه الخطوة عدائية.               | الخطوة poland
          what happened                  | 2023-08-01 | أطلقت كوريا الشمالية صاروخا فوق اليابان. ووصف كيشيدا ما حدث بأنه تهديد خطير.       | ما حدث north_korea
          that                           | 2023-08-01 | أطلقت كوريا الشمالية صاروخا فوق اليابان. واعتبر كيشيدا ذلك استفزازا.               | ذلك north_korea
          after that                     | 2023-08-01 | أطلقت كوريا الشمالية صاروخا فوق اليابان. وبعد ذلك اجتمع كيشيدا بوزرائه.            | ''
          an attack by forces            | 2022-03-20 | قصفت القوات الروسية مستشفى في خاركيف. وقال ماكرون إن الهجوم جريمة حرب.            | الهجوم russia
          raids by an adjective          | 2022-03-20 | قتل ستة أشخاص في غارات إسرائيلية على بلدة الخيام. وأدان ميقاتي الغارات.           | الغارات israel
          of two adjectives              | 2024-01-12 | استهدفت الضربات الأمريكية والبريطانية صنعاء. ووصف لافروف الضربات بأنها عدوان.     | الضربات uk, الضربات usa
          an attack somebody claims      | 2015-04-03 | قتل عشرون طالبا في هجوم على جامعة. وتبنت حركة الشباب الهجوم. ووصف أوباما الهجوم بالوحشي. | الهجوم al_shabaab
          gunmen of a movement           | 2015-04-03 | هاجم خمسة مسلحين من حركة الشباب فندقا. وندد أوباما بالهجوم.                       | بالهجوم al_shabaab
          the agent is not named         | 2015-04-03 | هاجم مسلحون فندقا في مقديشو. وندد أوباما بالهجوم.                                | ''
          nobody decides                 | 2015-04-03 | وصل أوباما إلى نيروبي. وندد البرلمان بالقرار.                                    | ''
          the noun has an owner          | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. وندد بوريطة بالقرار الفرنسي.                        | ''
          another decision               | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. وندد بوريطة بالقرار الذي اتخذه المجلس.              | ''
          a numbered one                 | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. وأشاد بوريطة بالقرار 2602.                          | ''
          one's own                      | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. وقال سانشيز إن القرار صائب.                         | ''
          whose office speaks            | 2021-10-01 | قررت إسبانيا إغلاق معبر سبتة. ودافعت الخارجية عن القرار.                          | ''
          two agents                     | 2021-10-01 | قررت إسبانيا إغلاق المعبر، وقررت فرنسا إغلاق الحدود. وندد بوريطة بالقرار.         | ''
          an own masdar                  | 2020-10-01 | أقال أردوغان محافظ المصرف المركزي. ورأى داود أوغلو في الإقالة خطأ.                | الإقالة erdogan
          her country                    | 2014-10-30 | قالت مارغوت فالستروم إن بلادها قررت الاعتراف بفلسطين. ووصف عباس القرار بالشجاع.   | القرار sweden
          a masdar and its object        | 2022-08-27 | استدعى المغرب سفيره بعد استقبال قيس سعيد لزعيم البوليساريو. ونددت الرباط بهذا الاستقبال. | الاستقبال saied
          what somebody said             | 2022-05-02 | قال لافروف إن هتلر كان من أصل يهودي. ووصف لابيد هذا التصريح بأنه مشين.             | التصريح lavrov
          in a step                      | 2021-10-01 | طردت بولندا عشرة دبلوماسيين، في خطوة وصفها لافروف بأنها عدائية.                  | خطوة poland
          he goes                        | 2018-02-15 | قدم هايله مريام ديسالين استقالته. ورحب ماكرون بالخطوة.                            | ''
          misusing an idiom              | 2017-05-09 | أقال ترامب مدير المكتب. وقالت كلينتون إن المدير أساء التصرف.                      | ''
          """)
  void tellsWhoseTheDeedIs(String what, String date, String text, String expected) {
    AnnotatedArticle article = Annotated.readByRules(text, date);
    String found =
        article.layer(DeedReference.LAYER).stream()
            .map(reference -> reference.span().of(text) + " " + reference.actorId())
            .collect(Collectors.joining(", "));
    assertThat(found).as(what).isEqualTo(expected);
  }
}
