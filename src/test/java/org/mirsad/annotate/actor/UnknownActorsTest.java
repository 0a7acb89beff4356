package org.mirsad.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.annotate.Annotated;

class UnknownActorsTest {
  private static final UnknownActors UNKNOWN =
      new UnknownActors(Annotated.KNOWLEDGE, new Gazetteer(Annotated.KNOWLEDGE));

  private static List<UnknownMention> found(String text) {
    return UNKNOWN.annotate(Annotated.read(text, "2018-03-01"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a title with its state       | زار وزير الصحة التونسي سعيد العايدي المستشفى.      | سعيد العايدي
          a title of one word          | حضر النائب منجي الرحوي الجلسة.                     | منجي الرحوي
          a comma before the name      | قال مدير المركز، شاهد هاشمي، إن المبنى دمر.         | شاهد هاشمي
          a verb of speech             | قال عماد الحمامي إن الاتفاق قريب.                  | عماد الحمامي
          a headline with a colon      | محمود البارودي: الاقتصاد في خطر                    | محمود البارودي
          a foreign name               | أكد المحامي أنطوان دوبريه ذلك.                     | أنطوان دوبريه
          a linked name                | اعتبر مهدي عبد الجواد أن الوضع صعب.                | مهدي عبد الجواد
          a known actor is none        | قال أردوغان إن بلاده مستعدة.                       | ''
          a bare title is none         | قال وزير السياحة إن الموسم جيد.                    | ''
          a spokesman without a name   | قال المتحدث باسم الشرطة إن التحقيق جار.            | ''
          a ministry                   | أعلنت وزارة الشؤون الدينية القرار.                 | وزارة الشؤون الدينية
          a party between marks        | انسحب حزب "البديل" من الحوار.                      | حزب "البديل"
          a movement of trains         | توقفت حركة القطارات صباحا.                         | ''
          an indefinite body           | أسس الشبان جمعية خيرية.                            | ''
          """)
  void findsCandidates(String what, String text, String expected) {
    String surfaces = String.join("; ", found(text).stream().map(UnknownMention::surface).toList());
    assertThat(surfaces).as(what).isEqualTo(expected);
  }

  @Test
  void aSurnameAloneBearsTheNameThatIntroducedIt() {
    List<UnknownMention> found =
        found("قال عماد الحمامي إن الاتفاق قريب.\nوأضاف الحمامي أنه متفائل.");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).surface()).isEqualTo("الحمامي");
    assertThat(found.get(1).name()).isEqualTo(found.get(0).name());
    assertThat(found.get(1).evidence()).isEqualTo(UnknownMention.Evidence.REPETITION);
  }

  @Test
  void theTitleIsKept() {
    UnknownMention mention = found("زار وزير الصحة التونسي سعيد العايدي المستشفى.").get(0);
    assertThat(mention.title()).isEqualTo("وزير الصحة التونسي");
    assertThat(mention.type()).isEqualTo(UnknownMention.Type.PERSON);
  }

  @Test
  void sameInputSameOutput() {
    String text = "قال عماد الحمامي إن وزارة الصحة مستعدة.";
    assertThat(found(text)).isEqualTo(found(text));
  }
}
