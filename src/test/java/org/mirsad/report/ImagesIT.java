package org.mirsad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirsad.report.image.ChartImages;
import org.mirsad.report.image.Language;
import org.w3c.dom.Document;

/** The charts of a real run as files. */
class ImagesIT {
  private static final int PAPER = 0xfffbfaf7;

  private static ReportData data;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    data = ReportData.read(ReportRun.instance().run(), ReportRun.names());
  }

  @Test
  void thereIsAnImageOfEachChart() {
    List<String> names = ChartImages.of(data, Language.EN).names();
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains(
            "coverage", "ranking", "sentiments", "sentiment-russia", "stances", "voices", "terms")
        .anyMatch(name -> name.startsWith("stance-"))
        .allMatch(name -> name.matches("[a-z0-9-]+"));
    assertThat(ChartImages.of(data, Language.AR).names()).isEqualTo(names);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachIsAPngAndAnSvgWithMarks(Language language) throws Exception {
    ChartImages images = ChartImages.of(data, language);
    List<Path> files = images.write(folder.resolve("new/images"));
    assertThat(files).hasSize(2 * images.names().size());
    for (Path file : files) {
      if (file.toString().endsWith(".png")) {
        assertPng(file);
      } else {
        assertSvg(file);
      }
    }
  }

  private static void assertPng(Path file) throws Exception {
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(900);
    Map<Integer, Integer> colours = new TreeMap<>();
    int marks = 0;
    for (int x = 60; x < 1540; x++) {
      for (int y = 170; y < 840; y++) {
        colours.merge(image.getRGB(x, y), 1, Integer::sum);
        marks += image.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    assertThat(marks).as(file.toString()).isBetween(3_000, 900_000);
    assertThat(colours).as(file.toString()).hasSizeGreaterThan(20);
  }

  private static void assertSvg(Path file) throws Exception {
    Document svg =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1600 900");
    for (String name : List.of("text", "script", "image", "foreignObject", "a")) {
      assertThat(svg.getElementsByTagName(name).getLength()).as("%s: %s", file, name).isZero();
    }
    assertThat(svg.getElementsByTagName("path").getLength()).as(file.toString()).isGreaterThan(20);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .matches("(?s).*[a-z].*[\\u0621-\\u064a].*");
  }

  @Test
  void theSameRunGivesTheSameBytesAndTheLanguagesDiffer() throws Exception {
    List<Path> once = ChartImages.of(data, Language.EN).write(folder.resolve("once"));
    List<Path> again = ChartImages.of(data, Language.EN).write(folder.resolve("again"));
    List<Path> arabic = ChartImages.of(data, Language.AR).write(folder.resolve("arabic"));
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
      assertThat(Files.mismatch(arabic.get(i), once.get(i)))
          .as(once.get(i).toString())
          .isNotNegative();
    }
  }
}
