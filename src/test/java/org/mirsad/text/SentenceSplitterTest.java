package org.mirsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  /** What it shows, then the sentences, to be found again when they are written together. */
  static Stream<Arguments> catalogue() {
    return Stream.of(
        of("one sentence", "وصل الوفد."),
        of("no stop at the end", "وصل الوفد"),
        of("two sentences", "وصل الوفد. ", "بدأ اللقاء."),
        of("no space between them", "وصل الوفد.", "بدأ اللقاء."),
        of("a question", "هل وصل الوفد؟ ", "نعم."),
        of("a Latin question mark", "هل وصل الوفد? ", "نعم."),
        of("an exclamation", "وصل الوفد! ", "بدأ اللقاء."),
        of("both", "وصل الوفد؟! ", "بدأ اللقاء."),
        of("a line break", "وصل الوفد\n", "بدأ اللقاء"),
        of("blank lines", "وصل الوفد\n\n\n", "بدأ اللقاء"),
        of("Windows line ends", "وصل الوفد.\r\n", "بدأ اللقاء."),
        of("a line separator", "وصل الوفد\u2028", "بدأ اللقاء"),
        of("a paragraph separator", "وصل الوفد\u2029", "بدأ اللقاء"),
        of("an ellipsis", "وصل الوفد... ", "بدأ اللقاء."),
        of("an ellipsis of one character", "وصل الوفد… ", "بدأ اللقاء."),
        of("two stops", "وصل الوفد.. ", "بدأ اللقاء."),
        of("an Urdu stop", "وصل الوفد۔ ", "بدأ اللقاء۔"),
        of("a semicolon never", "وصل الوفد؛ بدأ اللقاء."),
        of("a comma never", "وصل الوفد، بدأ اللقاء."),
        of("a colon never", "قال الوفد: بدأ اللقاء."),
        of("a decimal number", "ارتفع 3.5 في المئة."),
        of("an Arabic decimal number", "ارتفع ٣.٥ في المئة."),
        of("a domain name", "نشره موقع example.com أمس."),
        of("an abbreviated name", "قال جي. دي. فانس ذلك."),
        of("a single letter", "قال د. سامي ذلك."),
        of("initials glued", "شبكة بي.بي.سي أوردته."),
        of("a stop inside quotation marks", "قال: «انتهى الأمر.» ", "ثم غادر."),
        of("a stop behind quotation marks", "قال: «انتهى الأمر». ", "ثم غادر."),
        of("a closing parenthesis", "(انتهى الأمر.) ", "ثم غادر."),
        of("a question inside a sentence", "«هل انتهى الأمر؟»، سأل الوفد."),
        of("a number at the start", "بلغ العدد 20. ", "5 منهم أصيبوا."));
  }

  private static Arguments of(String what, String... sentences) {
    return Arguments.of(what, List.of(sentences));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("catalogue")
  void endsSentencesWhereReadersDo(String what, List<String> sentences) {
    String text = String.join("", sentences);
    assertThat(SentenceSplitter.split(text, new Span(0, text.length())))
        .extracting(span -> span.of(text))
        .containsExactlyElementsOf(sentences.stream().map(SentenceSplitterTest::trim).toList());
  }

  private static String trim(String sentence) {
    return Arrays.stream(sentence.split("[\n\r\u2028\u2029]"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  @Test
  void aStretchWithoutAnEndIsCutIntoBoundedSentencesThatLoseNothing() {
    String text = "قال إن 😀 الحرب ".repeat(2_000).strip() + "ا".repeat(9_000);
    List<Span> sentences = SentenceSplitter.split(text, new Span(0, text.length()));
    assertThat(sentences).allSatisfy(span -> assertThat(span.length()).isLessThanOrEqualTo(4_001));
    String kept = sentences.stream().map(span -> span.of(text)).collect(Collectors.joining());
    assertThat(kept.replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
