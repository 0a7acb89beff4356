package org.mirsad.report.image;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYErrorRenderer;

/**
 * Draws means with their intervals: a triangle that points up where good and down where bad, a
 * square between; hollow where it rests on few stories, pale where on one publisher.
 */
final class Marks extends XYErrorRenderer {
  private static final long serialVersionUID = 1;

  private final transient List<Mark> marks;
  private final double opacity;

  /**
   * A mark.
   *
   * @param size its width in pixels
   */
  record Mark(double mean, boolean isHollow, boolean isPale, double size) {

    static final double PALE = 0.5;

    Shape shape() {
      return shape(Palette.sign(mean), size);
    }

    static Shape shape(int sign, double size) {
      double half = size / 2;
      if (sign == 0) {
        return new Rectangle2D.Double(-half * 0.8, -half * 0.8, size * 0.8, size * 0.8);
      }
      Path2D.Double triangle = new Path2D.Double();
      triangle.moveTo(-half, sign * half * 0.87);
      triangle.lineTo(half, sign * half * 0.87);
      triangle.lineTo(0, -sign * half * 0.87);
      triangle.closePath();
      return triangle;
    }

    Paint fill() {
      if (isHollow) {
        return Palette.PAPER;
      }
      return isPale ? Palette.over(Palette.of(mean), PALE) : Palette.of(mean);
    }
  }

  /**
   * @param marks of the items of the first series, in order
   * @param isVertical whether intervals run along the range axis, else along the domain axis
   * @param thickness of intervals and outlines, in pixels
   * @param opacity of intervals
   */
  Marks(List<Mark> marks, boolean isVertical, double thickness, double opacity) {
    this.marks = List.copyOf(marks);
    this.opacity = opacity;
    setDrawXError(!isVertical);
    setDrawYError(isVertical);
    setCapLength(0);
    setErrorStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    setDefaultOutlineStroke(new BasicStroke((float) Math.max(1.3, thickness)));
    setAutoPopulateSeriesOutlineStroke(false);
    setUseFillPaint(true);
    setUseOutlinePaint(true);
    setDrawOutlines(true);
  }

  @Override
  public Shape getItemShape(int series, int item) {
    return marks.get(item).shape();
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    return Palette.faded(Palette.of(marks.get(item).mean()), opacity);
  }

  @Override
  public Paint getItemOutlinePaint(int series, int item) {
    return Palette.of(marks.get(item).mean());
  }

  @Override
  public Paint getItemFillPaint(int series, int item) {
    return marks.get(item).fill();
  }
}
