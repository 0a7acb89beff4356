package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
  private static WordForm analyse(String word) {
    return Morphology.instance().analyse(word);
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      textBlock =
          """
          a perfect,                        قال,          v:قال
          its feminine,                     قالت,         v:قال
          its plural,                       قالوا,        v:قال
          an imperfect,                     يقول,         v:قال
          a dual imperfect,                 يقولان,       v:قال
          a future,                         سيقول,        v:قال
          a conjunction,                    وقال,         v:قال
          another conjunction,              فقال,         v:قال
          conjunction and future,           وسيقول,       v:قال
          a suffixed pronoun,               اتهمته,       v:اتهم
          a purpose,                        ليقول,        v:قال
          a hamza left out,                 اعلن,         v:اعلن
          a hamza put in,                   أعلن,         v:اعلن
          vowel signs,                      أَعلَنَ,       v:اعلن
          tatweel,                          أعلــن,       v:اعلن
          a masdar,                         إعلان,        n:اعلان
          the article,                      الإعلان,      n:اعلان
          preposition and article,          بالإعلان,     n:اعلان
          ل and article,                    للإعلان,      n:اعلان
          ك and article,                    كالإعلان,     n:اعلان
          conjunction and article,          والإعلان,     n:اعلان
          all three,                        وبالإعلان,    n:اعلان
          preposition without article,      بإعلان,       n:اعلان
          a noun with a pronoun,            إعلانه,       n:اعلان
          Egyptian final ya,                فى,           w:في
          ta marbuta written ha,            حكومه,        n:حكومه
          a feminine adjective,             قوية,         n:قوي
          a sound plural,                   محادثات,      p:محادثه
          a joined verb like a dual,        ودعا,         v:دعا
          a joined call,                    ودعت,         v:دعا
          a participle in ي,                القاضي,       n:قاضي
          its preposition,                  بالقاضي,      n:قاضي
          and without the article,          قاضي,         n:قاضي
          """)
  void findsTheLexemeOfAWord(String what, String word, String key) {
    assertThat(analyse(word).keys()).as(what).contains(key);
  }

  @Test
  void aParticipleInYaIsNoFormOfARareVerb() {
    assertThat(analyse("الثاني").mayBeVerb()).isFalse();
    assertThat(analyse("التقى").isVerb()).isTrue();
  }

  @Test
  void aJussiveIsNotReadWhereAnotherVerbHasTheFormInTheIndicative() {
    assertThat(analyse("يجب").keys()).contains("v:وجب").doesNotContain("v:اجاب");
  }

  @Test
  void anUnknownWordKeepsItsLettersAndAStem() {
    WordForm form = analyse("وزيلينسكي");
    assertThat(form.isKnown()).isFalse();
    assertThat(form.keys()).contains("w:زيلينسكي");
    assertThat(form.keys()).anyMatch(key -> key.startsWith("s:"));
  }

  @Test
  void gazetteersSeeTheWordWithAndWithoutItsProclitics() {
    assertThat(analyse("وللولايات").stripped()).contains("وللولايات", "للولايات", "الولايات");
    assertThat(analyse("بروسيا").stripped()).containsExactly("بروسيا", "روسيا");
  }

  @Test
  void particlesAreNoNouns() {
    assertThat(analyse("على").mayBeNominal()).isFalse();
    assertThat(analyse("على").mayBeVerb()).isFalse();
  }

  @Test
  void aNameIsNoVerb() {
    WordForm form = analyse("اليمن").withoutVerbs();
    assertThat(form.mayBeVerb()).isFalse();
    assertThat(form.keys()).noneMatch(key -> key.startsWith("v:"));
    assertThat(form.stripped()).isEqualTo(analyse("اليمن").stripped());
  }

  @Test
  void emptyAndEndlessWordsAreUnknown() {
    assertThat(analyse("").isKnown()).isFalse();
    assertThat(analyse("ـ").isKnown()).isFalse();
    assertThat(analyse("ا".repeat(500)).isKnown()).isFalse();
  }
}
