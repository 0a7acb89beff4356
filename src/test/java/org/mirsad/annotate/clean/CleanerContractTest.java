package org.mirsad.annotate.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Block;
import org.mirsad.document.Document;

/** What must hold whatever the text. */
class CleanerContractTest {
  private static final String[] PIECES = {
    "ا",
    "ل",
    "ب",
    "ت",
    "ة",
    "ى",
    "ي",
    "و",
    "ن",
    "م",
    "كتاب",
    "وقال",
    "الرئيس",
    "َ",
    "ّ",
    "ـ",
    "\u200C",
    "\u200F",
    "\u202B",
    "\uFEFF",
    "\uFEFB",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "a",
    "Z",
    "7",
    "٧",
    "۷",
    ".",
    "..",
    "…",
    "،",
    "؟",
    "!",
    ":",
    "«",
    "»",
    "\"",
    "(رويترز)",
    "•",
    "-",
    "|",
    "/",
    " ",
    " ",
    " ",
    " ",
    "\t",
    "\u00A0",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u0085",
    "\u0000",
    "المصدر: ",
    "اقرأ أيضا",
    "مقالات مشابهة",
    "كلمات دلالية",
    "شارك",
    "طباعة"
  };

  private static Document document(String text) {
    return new Document(
        "d", "file:/a.txt", "UTF-8", text.length(), "", text, Document.Metadata.NONE);
  }

  private static List<Block> clean(String text) {
    return BuiltIn.CLEANER.clean(document(text), Set.of());
  }

  @Test
  void blocksCoverAnyTextWithoutGapOrOverlap() {
    long seed = 20_251_121;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random);
      List<Block> blocks = clean(text);
      assertCovers("seed %d, round %d".formatted(seed, round), text, blocks);
      Document document = document(text);
      assertThatCode(() -> BuiltIn.CLEANER.articles(document, blocks)).doesNotThrowAnyException();
      assertThat(clean(text)).isEqualTo(blocks);
      Set<Long> all = new HashSet<>(Cleaner.lineKeys(document));
      assertCovers("all repeated", text, BuiltIn.CLEANER.clean(document, all));
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(300);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static void assertCovers(String description, String text, List<Block> blocks) {
    int end = 0;
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(blocks.get(i).blockNo()).as(description).isEqualTo(i);
      assertThat(blocks.get(i).span().start()).as(description).isEqualTo(end);
      assertThat(blocks.get(i).span().length()).as(description).isPositive();
      end = blocks.get(i).span().end();
    }
    assertThat(end).as(description).isEqualTo(text.length());
  }

  @Test
  void anEmptyTextHasNoBlocksAndABlankOneACutOne() {
    assertThat(clean("")).isEmpty();
    assertThat(clean("\n \u200F\n")).singleElement().matches(block -> !block.kept());
  }

  @Test
  void hostileTextTakesNoTime() {
    List<String> texts =
        List.of(
            "كلمة ".repeat(200_000),
            "ا".repeat(1 << 20),
            "\n".repeat(1 << 20),
            ".".repeat(1 << 20),
            "،؟!«»".repeat(200_000),
            "..،".repeat(300_000),
            "(".repeat(1 << 20) + ")",
            "شارك\n".repeat(100_000),
            "مقالات مشابهة\nعنوان خبر قصير جدا\n".repeat(20_000),
            "عنوان خبر قصير بلا نقطة\n".repeat(50_000),
            IntStream.range(0, 20_000)
                .mapToObj(i -> "المصدر: رويترز\nعنوان رقم " + i + " بلا نقطة")
                .collect(Collectors.joining("\n")),
            "الكلمة الأولى ثم الثانية ثم الثالثة ".repeat(30_000),
            "•\n".repeat(300_000));
    for (String text : texts) {
      List<Block> blocks =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> clean(text),
              () -> "text beginning with " + text.substring(0, 20));
      assertCovers("hostile", text, blocks);
    }
  }

  @Test
  void fourThreadsGetTheSame() {
    String text = randomText(new Random(7));
    List<Block> expected = clean(text);
    IntStream.range(0, 64).parallel().forEach(i -> assertThat(clean(text)).isEqualTo(expected));
  }
}
