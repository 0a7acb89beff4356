package org.mirsad.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.document.Document.Metadata;
import org.mirsad.knowledge.Event;
import org.mirsad.knowledge.Publisher;
import org.mirsad.text.Morphology;

class DateResolverTest {
  private static final String PLAIN = "أعلنت البلدية عن خطة لتنظيف الشواطئ بمشاركة المتطوعين.";

  /** A flood on a Wednesday; the same meeting on a Wednesday and on a Friday. */
  private static final List<Event> EVENTS =
      List.of(
          event("flood_may", "2024-05-08", List.of("جسر"), List.of("الوادي"), List.of("انهيار")),
          event("mayor_may", "2024-05-08", List.of("القاضي"), List.of("العمدة"), List.of("لقاء")),
          event("mayor_july", "2024-07-12", List.of("القاضي"), List.of("العمدة"), List.of("لقاء")));

  private static final List<Publisher> PUBLISHERS =
      List.of(
          new Publisher(
              "gazette",
              "Gazette",
              "الجريدة",
              List.of("جريدة الجريدة"),
              List.of("gazette.example"),
              "",
              ZoneId.of("Asia/Dubai")));

  private final DateResolver resolver = new DateResolver(EVENTS, PUBLISHERS, Morphology.instance());

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static Event event(String id, String date, List<String>... cues) {
    LocalDate day = LocalDate.parse(date);
    return new Event(id, day, day, id, id, List.of(), List.of(cues), false);
  }

  private Dating resolve(String text, String uri, Metadata metadata) {
    return resolver.resolve(
        Texts.paragraphs(text, 1, 0, text.length(), null), Texts.document(text, uri, metadata));
  }

  private Dating published(String notation, String publisher) {
    return resolve(PLAIN, "file:///a.txt", new Metadata("", notation, publisher, ""));
  }

  private Dating infer(String text) {
    return resolve(text, "file:///a.txt", Metadata.NONE);
  }

  @DisplayName("metadata: every common notation")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-19",
        "2024-05-19T10:15:00",
        "2024-05-19T10:15:00+01:00",
        "2024-05-19 10:15:00 +0100",
        "2024-05-19T10:15:00.000Z",
        "Sun, 19 May 2024 10:15:00 GMT",
        "Sun, 19 May 2024 10:15:00 +0300",
        "May 19, 2024",
        "19 May 2024",
        "1716113700",
        "1716113700000",
        "2024/05/19",
        "19-05-2024",
        "19/05/2024 10:15",
        "20240519",
        "19 مايو 2024",
        "الأحد 19 أيار/مايو 2024 - 10:15",
        "١٩ مايو ٢٠٢٤"
      })
  void metadata(String notation) {
    assertThat(published(notation, ""))
        .isEqualTo(new Dating(LocalDate.of(2024, 5, 19), DateSource.METADATA, .99));
  }

  @DisplayName("metadata: a moment is the day it was at the outlet, else as written")
  @ParameterizedTest
  @CsvSource({
    "2024-05-19T21:30:00Z, الجريدة, 2024-05-20",
    "2024-05-19T21:30:00Z, Nobody, 2024-05-19",
    "2024-05-19T23:30:00-05:00, '', 2024-05-19",
    "1716154200, جريدة الجريدة, 2024-05-20",
    "'Sun, 19 May 2024 21:30:00 GMT', Gazette, 2024-05-20"
  })
  void localDay(String notation, String publisher, LocalDate expected) {
    assertThat(published(notation, publisher).date()).isEqualTo(expected);
  }

  @DisplayName("metadata: placeholders and nonsense are no dates")
  @ParameterizedTest
  @ValueSource(strings = {"", "0000-00-00", "1970-01-01T00:00:00Z", "0", "yesterday", "2024-13-45"})
  void placeholders(String notation) {
    assertThat(published(notation, "")).isEqualTo(Dating.UNDATED);
  }

  @DisplayName("page markup comes before the address")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><meta property=\"article:published_time\" content=\"2024-05-19T08:00:00Z\">",
        "<html><meta content='2024-05-19' itemprop='datePublished'/>",
        "<html><script>{\"datePublished\": \"2024-05-19T08:00:00Z\"}</script>",
        "<p><time class=\"d\" datetime=\"2024-05-19\">الأحد</time>"
      })
  void markup(String page) {
    Dating dating =
        resolve(
            page + PLAIN,
            "file:///a.html",
            new Metadata("", "", "", "https://x.example/2020/01/02/"));
    assertThat(dating.date()).isEqualTo("2024-05-19");
    assertThat(dating.source()).isEqualTo(DateSource.MARKUP);
  }

  @DisplayName("addresses: dates of the path only")
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://x.example/news/2024/05/19/title, 2024-05-19",
        "https://x.example/2024/5/19/title-12345, 2024-05-19",
        "https://x.example/news/20240519/title, 2024-05-19",
        "https://x.example/news-2024-05-19.html, 2024-05-19",
        "https://x.example/a/19-05-2024/t, 2024-05-19",
        "https://x.example/article/17161137, -",
        "https://x.example/a?date=2024-05-19, -",
        "https://2024-05-19.example/a, -",
        "https://x.example/2024/45/19/title, -"
      })
  void addresses(String url, LocalDate expected) {
    Dating dating = resolve(PLAIN, "file:///a.txt", new Metadata("", "", "", url));
    assertThat(dating.date()).isEqualTo(expected);
    assertThat(dating.source()).isEqualTo(expected == null ? DateSource.NONE : DateSource.URL);
  }

  @DisplayName("file names: dates, never the digits of a hash or a number")
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "file:///in/2024-05-19_story.txt, 2024-05-19",
        "file:///in/story_20240519.txt, 2024-05-19",
        "file:///in/19-05-2024.txt, 2024-05-19",
        "file:///in/20240519T101500-story.txt, 2024-05-19",
        "file:///in/017_ab20240519cd.txt, -",
        "file:///in/9a20240519.txt, -",
        "file:///in/1202405190.txt, -",
        "file:///2024/05/19/story.txt, -",
        "file:///in/corpus.jsonl#20240519, -"
      })
  void fileNames(String uri, LocalDate expected) {
    Dating dating = resolve(PLAIN, uri, Metadata.NONE);
    assertThat(dating.date()).isEqualTo(expected);
    assertThat(dating.source())
        .isEqualTo(expected == null ? DateSource.NONE : DateSource.FILE_NAME);
  }

  @DisplayName("an embedded article is not dated by what stands beside the document's text")
  @Test
  void embedded() {
    Dating dating =
        resolver.resolve(
            Texts.paragraphs(PLAIN, 2, 0, PLAIN.length(), null),
            Texts.document(
                PLAIN,
                "file:///2024-05-19.txt",
                new Metadata("", "2024-05-19", "", "https://x.example/2024/05/19/")));
    assertThat(dating).isEqualTo(Dating.UNDATED);
  }

  @DisplayName("datelines")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "القاهرة – 12 مايو 2015 – أعلنت البلدية عن خطة.",
        "القاهرة (رويترز) - 12 أيار/مايو 2015: أعلنت البلدية عن خطة.",
        "خطة لتنظيف الشواطئ\nنشر في 12 مايو 2015\nأعلنت البلدية عن خطة.",
        "خطة لتنظيف الشواطئ\nآخر تحديث: 12/5/2015 - 10:30\nأعلنت البلدية عن خطة.",
        "خطة لتنظيف الشواطئ\nالثلاثاء 12 مايو 2015 | 10:30 م\nأعلنت البلدية عن خطة."
      })
  void datelines(String text) {
    Dating dating = infer(text);
    assertThat(dating.date()).isEqualTo("2015-05-12");
    assertThat(dating.source()).isEqualTo(DateSource.DATELINE);
  }

  @DisplayName("a dateline that cleaning cut is still read")
  @Test
  void cutDateline() {
    String text = "تاريخ النشر: 12 مايو 2015\n" + PLAIN;
    Dating dating =
        resolver.resolve(
            Texts.paragraphs(text, 1, text.indexOf('\n') + 1, text.length(), null),
            Texts.document(text, "file:///a.txt", Metadata.NONE));
    assertThat(dating.date()).isEqualTo("2015-05-12");
  }

  @DisplayName("a programme of dates is no dateline")
  @Test
  void programme() {
    Dating dating =
        infer(
            "برنامج المباريات\nالسبت 4 مايو 2024\nالنجم والترجي\nالأحد 12 مايو 2024\nالشبيبة والنادي");
    assertThat(dating.source()).isNotEqualTo(DateSource.DATELINE);
  }

  @DisplayName("the text names its own day")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح الوالي اليوم الأحد 19 مايو 2024 المكتبة الجديدة.          | 2024-05-19
          افتتح الوالي أمس السبت 18 مايو 2024 المكتبة الجديدة.            | 2024-05-19
          يفتتح الوالي غدا الاثنين 20 ماي 2024 المكتبة الجديدة.           | 2024-05-19
          """)
  void ownDay(String text, LocalDate expected) {
    Dating dating = infer(text);
    assertThat(dating.date()).isEqualTo(expected);
    assertThat(dating.source()).isEqualTo(DateSource.TEXT);
    assertThat(dating.confidence()).isGreaterThan(.9);
  }

  @DisplayName("a day called today by a weekday it was not is trusted less")
  @Test
  void slip() {
    assertThat(infer("افتتح الوالي اليوم الأحد 12 يناير 2024 المكتبة.").confidence())
        .isLessThan(infer("افتتح الوالي اليوم الأحد 19 مايو 2024 المكتبة.").confidence());
  }

  @DisplayName("an old date alone dates nothing")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "تأسست المكتبة في مدينتنا قبل عقود. ويعود بناؤها إلى 3 مايو 1998 بحسب السجلات.",
        "زار الوالي الميناء يوم الخميس وتفقد الأرصفة.",
        "بدأت الأشغال عام 2019 ثم توقفت.",
        "ستفتح المكتبة أبوابها في يونيو المقبل."
      })
  void undated(String text) {
    assertThat(infer(text)).isEqualTo(Dating.UNDATED);
  }

  @DisplayName("a known event dates a report of it")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انهيار الجسر في الوادي يوم الأربعاء أغرق القرى المجاورة.     | 2024-05-08 | 2024-05-09
          أمس الأربعاء وقع انهيار في جسر الوادي وغرقت القرى المجاورة.  | 2024-05-09 | 2024-05-09
          اليوم الأربعاء وقع انهيار في جسر الوادي وغرقت القرى.         | 2024-05-08 | 2024-05-08
          """)
  void events(String text, LocalDate earliest, LocalDate latest) {
    Dating dating = infer(text);
    assertThat(dating.date()).isBetween(earliest, latest);
    assertThat(dating.source()).isEqualTo(DateSource.EVENT);
  }

  @DisplayName("events with the same cues: weekdays tell which, «غد» tells the day")
  @Test
  void alternatives() {
    Dating dating =
        infer("في لقاء مع العمدة، الجمعة، وعد القاضي بالنظر في القضية، ويعود إليه يوم غد السبت.");
    assertThat(dating.date()).isEqualTo("2024-07-12");
  }

  @DisplayName("events with the same cues and nothing to tell them apart: undated")
  @Test
  void ambiguous() {
    assertThat(infer("وعد القاضي في لقاء مع العمدة بالنظر في القضية.")).isEqualTo(Dating.UNDATED);
  }

  @DisplayName("without a cue of each group there is no event")
  @Test
  void incomplete() {
    assertThat(infer("انهيار جدار في الوادي يوم الأربعاء.")).isEqualTo(Dating.UNDATED);
  }

  @DisplayName("thousands of events: only those whose rarest cue occurs are tried")
  @Test
  void manyEvents() {
    List<Event> many = new ArrayList<>(EVENTS);
    for (int i = 0; i < 5000; i++) {
      many.add(event("e" + i, "2020-01-01", List.of("وزير"), List.of("زيارة"), List.of("اسم" + i)));
    }
    DateResolver large = new DateResolver(many, List.of(), Morphology.instance());
    String text = "انهيار الجسر في الوادي يوم الأربعاء أغرق القرى. قام وزير بزيارة المكان.";
    Dating dating =
        large.resolve(
            Texts.paragraphs(text, 1, 0, text.length(), null),
            Texts.document(text, "file:///a.txt", Metadata.NONE));
    assertThat(dating).isEqualTo(infer(text));
  }

  @DisplayName("names match however their vowels are spelled, duals only as duals")
  @Test
  void spellings() {
    EventIndex index =
        new EventIndex(
            List.of(event("a", "2024-01-01", List.of("زاخاروفينكا"), List.of("ساعتين"))),
            Morphology.instance());
    assertThat(
            index.match(
                Texts.sentences(Texts.article("تحدث زخاروفنكا ساعتين", null))
                    .layer(Sentence.LAYER)))
        .hasSize(1);
    assertThat(
            index.match(
                Texts.sentences(Texts.article("تحدث زاخاروفينكا ساعة", null))
                    .layer(Sentence.LAYER)))
        .isEmpty();
  }
}
