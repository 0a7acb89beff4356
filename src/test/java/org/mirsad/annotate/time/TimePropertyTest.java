package org.mirsad.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.annotate.Article;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.document.Document.Metadata;
import org.mirsad.knowledge.Event;
import org.mirsad.text.Morphology;

class TimePropertyTest {
  private static final int TEXTS = 400;

  /** Words of times, and what stands between words in scraped text. */
  private static final List<String> PIECES =
      List.of(
          "يوم",
          "الاثنين",
          "والجمعة",
          "اليوم",
          "أمس",
          "غدًا",
          "الأول",
          "أول",
          "من",
          "شهر",
          "الشهر",
          "العام",
          "الماضي",
          "المقبل",
          "الجاري",
          "قبل",
          "بعد",
          "ذلك",
          "بيومين",
          "يومين",
          "19",
          "٣١",
          "۲",
          "2025",
          "٢٠٢٤",
          "/",
          "-",
          "–",
          "(",
          ")",
          "،",
          ".",
          ":",
          "فبراير",
          "شباط",
          "تشرين",
          "الثاني",
          "جمادى",
          "رمضان",
          "1446",
          "هـ",
          "عام",
          "سنة",
          "في",
          "منذ",
          "30",
          "0",
          "99999",
          "القمة",
          "للقمة",
          "هذا",
          "التاسع",
          "عشر",
          "والعشرين",
          "\u0640",
          "\u200F",
          "\u200C",
          "\u064B",
          "\uD83D\uDE00",
          "ﻻ",
          "x",
          "\n",
          "\u00A0",
          "12:30",
          "65.3",
          "نفسه",
          "و",
          "إلى",
          "9/11");

  private static final List<Event> EVENTS =
      List.of(
          new Event(
              "summit",
              LocalDate.of(2024, 5, 6),
              LocalDate.of(2024, 5, 7),
              "",
              "",
              List.of(),
              List.of(List.of("القمة"), List.of("الشهر", "العام")),
              true));

  @DisplayName("any text: spans in bounds, ordered, apart, values well formed, same result twice")
  @ParameterizedTest
  @ValueSource(longs = {1, 20240314, 987654321})
  void anyText(long seed) {
    Random random = new Random(seed);
    DateResolver resolver = new DateResolver(EVENTS, List.of(), Morphology.instance());
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      LocalDate reference = i % 5 == 0 ? null : LocalDate.of(2024, 1, 1).plusDays(i);
      List<TimeExpression> times = Texts.times(text, reference);
      String about = "seed %d text %d: %s".formatted(seed, i, text);
      int last = 0;
      for (TimeExpression time : times) {
        assertThat(time.span().start()).as(about).isGreaterThanOrEqualTo(last);
        assertThat(time.span().length()).as(about).isPositive();
        assertThat(time.surface()).as(about).isEqualTo(time.span().of(text));
        assertThat(time.value()).as(about).matches("|\\d{4}(-\\d{2}(-\\d{2})?)?");
        last = time.span().end();
      }
      assertThat(Texts.times(text, reference)).as(about).isEqualTo(times);
      Article article = Texts.article(text, null);
      Dating dating = resolver.resolve(article, Texts.document(text, "a", Metadata.NONE));
      assertThat(dating)
          .as(about)
          .isEqualTo(resolver.resolve(article, Texts.document(text, "a", Metadata.NONE)));
      assertThat(dating.confidence() == 0 || dating.confidence() >= .5).as(about).isTrue();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
