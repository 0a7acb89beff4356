package org.mirsad.report.image;

import java.awt.Graphics;
import java.awt.font.TextLayout;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/**
 * Draws into SVG, text as outlines. Batik itself takes the letters of a text one by one, which
 * tears Arabic apart; here they are laid out first.
 */
final class OutlinedSvg extends SVGGraphics2D {
  OutlinedSvg(SVGGeneratorContext context) {
    super(context, true);
  }

  private OutlinedSvg(OutlinedSvg other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new OutlinedSvg(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    String clean = Lettering.clean(text);
    if (!clean.isBlank()) {
      fill(
          new TextLayout(clean, getFont(), getFontRenderContext())
              .getOutline(java.awt.geom.AffineTransform.getTranslateInstance(x, y)));
    }
  }
}
