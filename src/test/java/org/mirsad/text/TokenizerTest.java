package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words                        | وصل الوفد            | وصل·الوفد
          a stop                       | وصل.                 | وصل·.
          an Arabic comma              | وصل، وعاد            | وصل·،·وعاد
          guillemets                   | «وصل»                | «·وصل·»
          a number glued to a word     | 2016روسيا            | 2016·روسيا
          a decimal                    | 1,5 مليون            | 1,5·مليون
          an Arabic decimal separator  | ١٫٥ مليون            | ١٫٥·مليون
          a number before a stop       | بلغ 20.              | بلغ·20·.
          a percentage                 | 30%                  | 30·%
          Latin beside Arabic          | قناةCNN              | قناة·CNN
          an apostrophe                | l'Humanite           | l'Humanite
          vowel signs inside           | كَتَبَ                | كَتَبَ
          tatweel inside               | روســيا              | روســيا
          a zero-width mark inside     | مي\u200Cشود          | مي\u200Cشود
          marks at the edges left out  | \u200Fروسيا\u200F    | روسيا
          no-break spaces              | في\u00A0روسيا        | في·روسيا
          a hyphen                     | شمال-جنوب            | شمال·-·جنوب
          a slash                      | فبراير/شباط          | فبراير·/·شباط
          marks without a letter       | َ روسيا ـ \u0000        | روسيا
          parentheses                  | (رويترز)             | (·رويترز·)
          an emoji                     | روسيا😀              | روسيا·😀
          """)
  void splitsByScript(String what, String text, String tokens) {
    assertThat(Tokenizer.tokenize(text, new Span(0, text.length())))
        .as(what)
        .extracting(Token::surface)
        .containsExactly(tokens.split("·"));
  }
}
