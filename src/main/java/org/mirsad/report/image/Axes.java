package org.mirsad.report.image;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.Locale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Axes and grounds of plots: labels and faint lines, nothing else. */
final class Axes {
  static final BasicStroke THIN = new BasicStroke(1);

  private Axes() {}

  static void style(Axis axis, Font font) {
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Palette.SOFT);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }

  /** From −1 to +1. */
  static NumberAxis means(Font font, double step) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-1.06, 1.06);
    axis.setTickUnit(new NumberTickUnit(step, Words.signedFormat(step < 1 ? 1 : 0)));
    style(axis, font);
    return axis;
  }

  /** From 0 to a number a little over the largest, ticks so far from each other. */
  static NumberAxis counts(Font font, long most, long step) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, Math.max(1, most) * 1.08);
    axis.setTickUnit(
        new NumberTickUnit(
            Math.max(1, step),
            new java.text.DecimalFormat(
                "#,##0", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT))));
    style(axis, font);
    return axis;
  }

  /** The least of 1, 2, 5, 10, ... that gives no more ticks above 0 than asked for. */
  static long step(long most, int ticks) {
    long step = 1;
    for (int i = 0; most / step > ticks; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  /** A plot without border, its lines along the values only. */
  static <P extends XYPlot> P bare(P plot) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.FAINT);
    plot.setRangeGridlineStroke(THIN);
    return plot;
  }
}
