package org.mirsad.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirsad.InputException;
import org.mirsad.report.image.Lettering.Style;

class LetteringTest {
  private static final Style STYLE = Style.plain(40, Palette.INK);

  private static Lettering lettering;

  @BeforeAll
  static void fonts() {
    System.setProperty("java.awt.headless", "true");
    lettering = Lettering.ofThisMachine();
  }

  @Test
  void arabicLettersJoin() {
    Shape joined = lettering.outline("بوتين", STYLE);
    Shape apart = lettering.outline(nonJoining("بوتين"), STYLE);
    assertThat(segments(joined)).isNotEmpty().isNotEqualTo(segments(apart));
    double letters =
        "بوتين".chars().mapToDouble(c -> lettering.width(Character.toString(c), STYLE)).sum();
    assertThat(lettering.width("بوتين", STYLE)).isLessThan(0.95 * letters);
    assertThat(lettering.width(nonJoining("بوتين"), STYLE)).isCloseTo(letters, within(1.0));
  }

  @Test
  void latinInArabicTextStandsAfterItOnTheLeft() {
    assertThat(differenceAtTheLeft("بوتين NATO", "NATO")).isLessThan(1);
    assertThat(differenceAtTheLeft("NATO بوتين", "NATO")).isLessThan(1);
    assertThat(differenceAtTheLeft("بوتين NATO", "OTAN")).isGreaterThan(100);
  }

  @Test
  void aFigureKeepsItsSignBeforeItInArabic() {
    assertThat(differenceAtTheLeft("بوتين −1", "−1")).isLessThan(1);
    assertThat(differenceAtTheLeft("بوتين +0.25", "+0.25")).isLessThan(1);
  }

  @Test
  void controlsOfDirectionAndOthersHaveNoShape() {
    assertThat(Lettering.clean("a\u202eb\u2066c\u0000d\ufffee\u200cf\ng"))
        .isEqualTo("abcde\u200cf g");
    assertThat(segments(lettering.outline("\u202eNATO\u2069", STYLE)))
        .isEqualTo(segments(lettering.outline("NATO", STYLE)));
    assertThat(segments(lettering.outline(" \u202e ", STYLE))).isEmpty();
  }

  @Test
  void aLongTextIsCutBetweenLettersAndLinesBetweenWords() {
    String title = "التعاون الاقتصادي الأمريكي الروسي";
    String cut = lettering.cut(title, STYLE, 300);
    assertThat(cut).endsWith("…").hasSizeLessThan(title.length());
    assertThat(lettering.width(cut, STYLE)).isLessThanOrEqualTo(300);
    List<String> lines = lettering.lines(title, STYLE, 400, 5);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines)).isEqualTo(title);
    lines.forEach(line -> assertThat(lettering.width(line, STYLE)).isLessThanOrEqualTo(400));
    assertThat(lettering.lines(title, STYLE, 400, 1)).singleElement().asString().endsWith("…");
  }

  @Test
  void withoutAnArabicFontItSaysWhichPackageToInstall() {
    for (List<String> families : List.of(List.<String>of(), List.of("DejaVu Serif"))) {
      assertThatThrownBy(() -> Lettering.of(families))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("fonts-noto-core")
          .satisfies(fault -> assertThat(fault.getMessage().lines()).hasSize(1));
    }
  }

  private static String nonJoining(String text) {
    return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u200c"));
  }

  /** The area in which the left end of a text differs from the text that should stand there. */
  private static double differenceAtTheLeft(String text, String expected) {
    double width = lettering.width(expected, STYLE);
    Area left = new Area(lettering.outline(text, STYLE));
    left.intersect(new Area(new Rectangle2D.Double(-5, -100, width + 5, 200)));
    left.exclusiveOr(new Area(lettering.outline(expected, STYLE)));
    int pixels = 0;
    for (double x = -5; x < width; x += 0.5) {
      for (double y = -60; y < 30; y += 0.5) {
        pixels += left.contains(x, y, 0.5, 0.5) ? 1 : 0;
      }
    }
    return pixels;
  }

  private static List<String> segments(Shape shape) {
    List<String> segments = new ArrayList<>();
    for (PathIterator i = shape.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
      double[] points = new double[6];
      segments.add(i.currentSegment(points) + Arrays.toString(points));
    }
    return segments;
  }
}
