package org.mirsad.report.image;

import java.awt.Color;

/** The colours of the page in its light theme: orange to blue, told apart by the colour-blind. */
final class Palette {
  static final Color PAPER = new Color(0xfbfaf7);
  static final Color INK = new Color(0x1c1b19);
  static final Color SOFT = new Color(0x6a6761);
  static final Color FAINT = new Color(0xdedad1);
  static final Color EVEN = new Color(0x8b8780);
  static final Color ACCENT = new Color(0x4b4843);

  private static final Color GOOD = new Color(0x1c62a8);
  private static final Color BAD = new Color(0xb35806);
  private static final Color GOOD_CELL = new Color(0x2c7bb6);
  private static final Color BAD_CELL = new Color(0xd97016);
  private static final Color EVEN_CELL = new Color(0x828282);

  /** Means nearer to 0 have neither colour nor direction. */
  private static final double LEAST_MEAN = 0.005;

  private static final double LEAST_MEAN_OF_CELL = 0.05;

  private Palette() {}

  /** 1 for a mean that is good, −1 for a bad one, 0 for one that is neither. */
  static int sign(double mean) {
    return Math.abs(mean) <= LEAST_MEAN ? 0 : (int) Math.signum(mean);
  }

  static Color of(double mean) {
    return switch (sign(mean)) {
      case 1 -> GOOD;
      case -1 -> BAD;
      default -> EVEN;
    };
  }

  /** The ground of a cell of a matrix, the stronger the further from 0 and the more stories. */
  static Color cell(double mean, int stories) {
    double strength = Math.min(1, Math.abs(mean)) * Math.min(1, (stories + 1) / 6.0);
    Color hue = Math.abs(mean) < LEAST_MEAN_OF_CELL ? EVEN_CELL : mean > 0 ? GOOD_CELL : BAD_CELL;
    return over(hue, 0.14 + 0.66 * strength);
  }

  /** Shades of one hue for n publishers, told apart by lightness, the first the darkest. */
  static Color publisher(int place, int n) {
    float light = n == 1 ? 0.50f : 0.32f + place * 0.50f / n;
    return hsl((205 + place % 2 * 20) / 360f, place == 0 ? 0.38f : 0.30f, light);
  }

  static Color faded(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(opacity * 255));
  }

  /** A colour laid over the paper. */
  static Color over(Color color, double opacity) {
    return new Color(
        blend(color.getRed(), PAPER.getRed(), opacity),
        blend(color.getGreen(), PAPER.getGreen(), opacity),
        blend(color.getBlue(), PAPER.getBlue(), opacity));
  }

  private static int blend(int above, int below, double opacity) {
    return (int) Math.round(above * opacity + below * (1 - opacity));
  }

  private static Color hsl(float hue, float saturation, float light) {
    float value = light + saturation * Math.min(light, 1 - light);
    return Color.getHSBColor(hue, value == 0 ? 0 : 2 * (1 - light / value), value);
  }
}
