package org.mirsad.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;
import org.mirsad.annotate.Article;

class ActorAnnotatorTest {
  private static List<Mention> mentions(String text, String date) {
    return Annotated.read(text, date).layer(Mention.LAYER);
  }

  private static String ids(List<Mention> mentions) {
    TreeSet<String> ids = new TreeSet<>();
    mentions.forEach(mention -> ids.add(mention.actorId()));
    return String.join(" ", ids);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a full name                         | 2018-03-01 | استقبل حيدر العبادي وفدا برلمانيا.               | abadi
          a single unambiguous name           | 2018-03-01 | عاد أردوغان إلى أنقرة.                            | erdogan
          proclitics before a name            | 2018-03-01 | ولبوتين رأي آخر.                                  | putin
          hamza and alef spelled otherwise    | 2018-03-01 | اردوغان يصل غدا.                                  | erdogan
          harakat and tatweel inside a name   | 2018-03-01 | بُوتـــين يصل غدا.                                | putin
          a name written in Latin letters     | 2018-03-01 | التقى الوفد Trump في المساء.                      | trump
          a title and its holder on the day   | 2014-03-01 | وصل الرئيس الأمريكي إلى مقره.                     | obama
          the same title ten years later      | 2024-03-01 | وصل الرئيس الأمريكي إلى مقره.                     | biden
          a title in the construct            | 2016-05-01 | زار رئيس وزراء بريطانيا المصنع.                   | cameron uk
          a title with a name behind it       | 2016-05-01 | زار رئيس الوزراء البريطاني ديفيد كاميرون المصنع.  | cameron
          a title whose bearer is no actor    | 2016-05-01 | زار وزير السياحة البريطاني المصنع.                | ''
          a preposition like a given name     | 2018-03-01 | اتفق مع رئيس روسيا على ذلك.                      | putin russia
          a former holder                     | 2016-05-01 | تحدث الرئيس الفرنسي السابق في الحفل.              | sarkozy
          an adjective of two words           | 2018-03-01 | لوح زعيم كوريا الشمالية بالرد.                    | kim_jong_un north_korea
          North and South Korea               | 2018-03-01 | اجتمع الرئيس الكوري الجنوبي بوزرائه.              | moon_jae_in
          an office of a body with ل          | 2018-03-01 | ناشد الأمين العام للأمم المتحدة الأطراف.          | guterres un
          two offices by adjective            | 2018-03-01 | اتفق الرئيسان الروسي والتركي على ذلك.             | erdogan putin
          two offices, each with a name       | 2018-03-01 | حضر الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان. | erdogan putin
          an office of two named states       | 2018-03-01 | اتصل وزيرا خارجية مصر وروسيا بالمبعوث.            | egypt lavrov russia shoukry
          an office behind its bearer's name  | 2017-05-10 | فاز إيمانويل ماكرون، الرئيس الفرنسي الجديد، أمس. | macron
          the counterpart                     | 2018-03-01 | صافح بوتين نظيره الأميركي.                        | putin trump
          two ministries with one adjective   | 2018-03-01 | تدرس وزارتا الدفاع والخارجية الأمريكية الطلب.     | pentagon state_department
          a state by name                     | 2018-03-01 | انسحبت قطر من الاجتماع.                           | qatar
          a state by its people               | 2018-03-01 | يرفض الحوثيون ذلك.                                | houthis
          a state by its government           | 2018-03-01 | قررت الحكومة اللبنانية التأجيل.                   | lebanon
          an adjective alone is no mention    | 2018-03-01 | ارتفعت أسعار النفط الليبي.                        | ''
          a seat for the government           | 2018-03-01 | رفضت موسكو المقترح.                               | russia
          a seat of a presidency              | 2018-03-01 | نفى الكرملين ذلك.                                 | kremlin
          """)
  void findsWhoIsNamed(String what, String date, String text, String expected) {
    assertThat(ids(mentions(text, date))).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a capital behind a preposition      | 2017-06-05 | عقد اللقاء في موسكو.                              | ''
          a capital as a goal of travel       | 2017-06-05 | غادر الوفد إلى باريس مساء.                        | ''
          a visit with ل                      | 2017-06-05 | تأتي زيارة الوفد لواشنطن بعد أيام.                | ''
          an attack named after its place     | 2017-06-05 | أدان المجلس هجوم لندن.                            | ''
          a festival                          | 2017-06-05 | يشارك الفيلم في مهرجان برلين.                     | ''
          a capital with its state's adjective | 2017-06-05 | تعيش العائلة قرب لندن البريطانية.                 | ''
          a capital called one                | 2017-06-05 | انفجرت حافلة وسط العاصمة العراقية بغداد.          | ''
          a club named after a city           | 2017-06-05 | تعاقد ريال مدريد مع حارس جديد.                    | ''
          a cup named after a king            | 2017-06-05 | توج الفريق بكأس ملك إسبانيا.                      | spain
          a street named after somebody       | 2017-06-05 | يقع المحل في شارع جمال عبد الناصر.                | ''
          a dateline with an event            | 2017-06-05 | القاهرة : انفجار أنبوب غاز                         | ''
          an adverb that holds a capital      | 2017-06-05 | ترفق الوثائق وجوبا بالملف.                        | ''
          somebody else's family name         | 2017-06-05 | فازت كوثر بن هنية بالجائزة.                       | ''
          a name behind another given name    | 2017-06-05 | غنت إيفانكا ترامب في الحفل.                       | ''
          a son of the same name              | 2017-06-05 | سافر دونالد ترامب جونيور وحده.                    | ''
          a city's centre                     | 2017-06-05 | قتل شخص وسط القاهرة.                              | ''
          a long way to a goal of travel      | 2017-06-05 | جاء ذلك قبيل وصول الوفد الرسمي الكبير إلى الرياض. | ''
          the wife of a king                  | 2017-06-05 | افتتحت ملكة الأردن المعرض.                        | jordan
          a commander of another army         | 2017-06-05 | استعرض القائد الأعلى للجيش القوات.                | ''
          a compass point                     | 2017-06-05 | هبت الرياح باتجاه الغرب.                          | ''
          a beast                             | 2017-06-05 | يعيش الأسد في الغابة مع الفيلة.                   | ''
          a president where his country is    | 2017-06-05 | قال الأسد إن سوريا صامدة.                         | assad syria
          a party of another country          | 2017-06-05 | عقد الحزب الجمهوري مؤتمره في سوسة.                | ''
          the same party at home              | 2017-06-05 | عقد الحزب الجمهوري مؤتمره في الولايات المتحدة.    | republicans usa
          the West                            | 2017-06-05 | يخشى الغرب من التصعيد.                            | west
          a French word like an initialism    | 2017-06-05 | إخراج un fils للمخرج.                             | ''
          an initialism                       | 2017-06-05 | أوضح تقرير UN ذلك.                                | un
          a month like a name                 | 2017-06-05 | زارت تيريزا ماي المدينة. حدث ذلك في 22 ماي.       | may
          the capital of Jordan               | 2017-06-05 | رحبت عمان بالقرار، وقال الأردن إنه مستعد.         | jordan
          Oman where Omanis are spoken of     | 2017-06-05 | رحبت عمان بالقرار، وقال مسؤول عماني إنه مهم.      | oman
          """)
  void tellsNamesFromWordsAndPlaces(String what, String date, String text, String expected) {
    assertThat(ids(mentions(text, date))).as(what).isEqualTo(expected);
  }

  @Test
  void aShortNameCountsOnceTheFullNameStandsInTheArticle() {
    assertThat(ids(mentions("رفض عباس المقترح.", "2018-03-01"))).isEmpty();
    assertThat(ids(mentions("رفض عباس المقترح.\nوكان محمود عباس قد سافر.", "2018-03-01")))
        .isEqualTo("abbas");
  }

  @Test
  void withoutADateATitleNamesNobodyUnlessTheArticleTells() {
    String text = "وصل الرئيس الفرنسي مساء.";
    List<Mention> undated = Annotated.read(text, Article.Dating.UNDATED).layer(Mention.LAYER);
    assertThat(undated).isEmpty();
    String told = "استقبل الرئيس الفرنسي إيمانويل ماكرون ضيفه.\n" + text;
    assertThat(Annotated.read(told, Article.Dating.UNDATED).layer(Mention.LAYER))
        .extracting(Mention::actorId)
        .containsExactly("macron", "macron");
  }

  @Test
  void titleAndNameAreOneMention() {
    List<Mention> mentions = mentions("قال الرئيس الإيراني حسن روحاني ذلك.", "2018-03-01");
    assertThat(mentions).singleElement();
    assertThat(mentions.get(0).surface()).isEqualTo("الرئيس الإيراني حسن روحاني");
    assertThat(mentions.get(0).kind()).isEqualTo(Mention.Kind.NAME);
  }

  @Test
  void inAnArticleAboutSportCapitalsArePlaces() {
    String match = "فاز الفريق في المباراة. سجل اللاعب هدف البطولة. ينتظر المدرب مباراة الإياب. ";
    assertThat(ids(mentions(match + "رفضت لندن الأمر.", "2018-03-01"))).isEmpty();
    assertThat(ids(mentions("رفضت لندن الأمر.", "2018-03-01"))).isEqualTo("uk");
  }

  @Test
  void cliticsStandOutsideTheMention() {
    Mention mention = mentions("وبالنسبة لروسيا فالأمر محسوم.", "2018-03-01").get(0);
    assertThat(mention.surface()).isEqualTo("روسيا");
  }
}
