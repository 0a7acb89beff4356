package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Article.DateSource;
import org.mirsad.annotate.Article.Dating;
import org.mirsad.statistics.Interval;

class WordingTest {

  @Test
  void arabicIsIsolatedFromTheLineAroundIt() {
    assertThat(Wording.isolated("بوتين")).isEqualTo("\u2068بوتين\u2069");
    assertThat(Wording.isolated("")).isEmpty();
  }

  @Test
  void anExcerptIsOneLineCutAtCodePoints() {
    assertThat(Wording.excerpt(" a\n b  c ", 9)).isEqualTo("\u2068a b c\u2069");
    assertThat(Wording.excerpt("😀😀😀😀", 3)).isEqualTo("\u2068😀😀…\u2069");
  }

  @Test
  void nothingInATextSteersTheTerminalOrTheDirectionAroundIt() {
    assertThat(Wording.plain("a\u001b[31mb\u202Ec\u2066d\u2069\u009be")).isEqualTo("a[31mbcde");
    assertThat(Wording.oneLine("قال\u2028\tبوتين\u0007")).isEqualTo("قال بوتين");
    assertThat(Wording.plain("بـ\u200C\u064B😀")).isEqualTo("بـ\u200C\u064B😀");
  }

  @Test
  void everyWordOfTheFlagIsTold() {
    assertThat(Wording.flag("few_clusters")).isEqualTo("from fewer than five stories");
    assertThat(Wording.flag("no_data")).isEqualTo("the run has no article of that day");
    assertThat(Wording.flag("a_new_one")).isEqualTo("a new one");
  }

  @Test
  void numbersHaveSignsAndNoLocale() {
    assertThat(Wording.signed(0.254)).isEqualTo("+0.25");
    assertThat(Wording.signed(-0.6)).isEqualTo("−0.60");
    assertThat(Wording.signed(-0.001)).isEqualTo(" 0.00");
    assertThat(Wording.signed(new Interval(-1, 0.5))).isEqualTo("[−1.00, +0.50]");
    assertThat(Wording.share(0.8571)).isEqualTo(".857");
    assertThat(Wording.share(1)).isEqualTo("1.000");
    assertThat(Wording.count(1, "word")).isEqualTo("1 word");
    assertThat(Wording.count(1204, "story", "stories")).isEqualTo("1,204 stories");
  }

  @Test
  void durationsAreRoundedToWhatMatters() {
    assertThat(Wording.duration(0.04)).isEqualTo("0.0 s");
    assertThat(Wording.duration(9.94)).isEqualTo("9.9 s");
    assertThat(Wording.duration(42.4)).isEqualTo("42 s");
    assertThat(Wording.duration(200)).isEqualTo("3 min 20 s");
    assertThat(Wording.duration(7500)).isEqualTo("2 h 5 min");
  }

  @Test
  void aDateSaysHowItWasFoundAndHowSurely() {
    Dating dating = new Dating(LocalDate.of(2025, 5, 20), DateSource.EVENT, 0.8);
    assertThat(Wording.dating(dating))
        .isEqualTo("2025-05-20, inferred from a dated event it tells of (confidence 0.80)");
    assertThat(Wording.dating(Dating.UNDATED)).isEqualTo("no date found");
  }

  @Test
  void noDateSourceIsShownByItsConstant() {
    Arrays.stream(DateSource.values())
        .filter(source -> source != DateSource.NONE)
        .map(source -> Wording.dating(new Dating(LocalDate.EPOCH, source, 1)))
        .forEach(words -> assertThat(words).doesNotContainPattern("[A-Z_]{2}"));
  }
}
