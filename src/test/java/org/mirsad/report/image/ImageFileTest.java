package org.mirsad.report.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ImageFileTest {
  @BeforeAll
  static void headless() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void aPngHasTheSizeOfASlideAndWhatWasDrawn() throws Exception {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(ImageFile.png(ImageFileTest::square)));
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(900);
    assertThat(new Color(image.getRGB(60, 60))).isEqualTo(Color.ORANGE);
    assertThat(new Color(image.getRGB(5, 5))).isNotEqualTo(Color.ORANGE);
  }

  @Test
  void aTitleMayHoldMarkupAndControls() throws Exception {
    String title = "<script>alert(1)</script> ]]> &amp; \"'\u0001\u202e\ufffe بوتين";
    Document svg = parsed(ImageFile.svg(title, ImageFileTest::square));
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1600 900");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>alert(1)</script> ]]> &amp; \"' بوتين");
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1);
  }

  @Test
  void textOfAxesIsDrawnAsShapedOutlines() throws Exception {
    Font font = Lettering.ofThisMachine().font(Language.AR, 40);
    String joined = svgOf("مايو", font);
    assertThat(parsed(joined).getElementsByTagName("text").getLength()).isZero();
    assertThat(parsed(joined).getElementsByTagName("path").getLength()).isEqualTo(1);
    assertThat(joined).isNotEqualTo(svgOf("م\u200cا\u200cي\u200cو", font));
  }

  private static String svgOf(String text, Font font) {
    byte[] svg =
        ImageFile.svg(
            "",
            graphics -> {
              Graphics2D copy = (Graphics2D) graphics.create();
              copy.setFont(font);
              copy.drawString(text, 10, 100);
            });
    return new String(svg, StandardCharsets.UTF_8);
  }

  private static void square(Graphics2D graphics) {
    graphics.setColor(Color.ORANGE);
    graphics.fill(new Rectangle(50, 50, 20, 20));
  }

  private static Document parsed(String svg) throws Exception {
    return parsed(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static Document parsed(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }
}
