package org.mirsad.report.image;

import java.awt.BasicStroke;
import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.mirsad.report.Period;
import org.mirsad.report.Series;

/** A series over time: trend band, points with intervals, breaks, and the volume beneath. */
final class SeriesPlot {
  /** From fewer points no trend is drawn. */
  private static final int ENOUGH_POINTS_FOR_TREND = 5;

  /** From so many points on intervals step back: on a full sheet, and among many on one. */
  private static final int MANY_POINTS = 60;

  private static final int MANY_POINTS_COMPACT = 24;

  /** Labels of breaks nearer to each other than this share of the width are left out. */
  private static final double LABEL_ROOM = 0.11;

  private final Sheet sheet;
  private final TimeScale time;
  private final Period period;
  private final double width;
  private final boolean isCompact;

  /**
   * @param width of the plot, in pixels
   * @param isCompact whether it is one of many on a sheet
   */
  SeriesPlot(Sheet sheet, TimeScale time, Period period, double width, boolean isCompact) {
    this.sheet = sheet;
    this.time = time;
    this.period = period;
    this.width = width;
    this.isCompact = isCompact;
  }

  CombinedDomainXYPlot of(Series series, Map<LocalDate, Long> volume) {
    Font figures = sheet.lettering().font(Language.EN, isCompact ? 13 : 18);
    Font dates = sheet.lettering().font(sheet.words().language(), isCompact ? 13 : 18);
    XYPlot main = main(series, figures);
    CombinedDomainXYPlot both =
        Axes.bare(new CombinedDomainXYPlot(time.axis(sheet.words(), dates)));
    both.setGap(isCompact ? 14 : 18);
    both.add(main, isCompact ? 4 : 5);
    both.add(beneath(volume, figures), 1);
    return both;
  }

  /** Whether a series has points enough for its trend to be drawn. */
  static boolean hasTrend(Series series, Period period) {
    return series.points(period).size() >= ENOUGH_POINTS_FOR_TREND && series.trend().size() > 1;
  }

  private XYPlot main(Series series, Font font) {
    List<Series.Point> points = series.points(period);
    XYPlot plot = Axes.bare(new XYPlot(null, null, Axes.means(font, isCompact ? 1 : 0.5), null));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.SOFT);
    plot.setRangeZeroBaselineStroke(Axes.THIN);
    if (hasTrend(series, period)) {
      plot.setDataset(1, trend(series));
      plot.setRenderer(1, band());
    }
    plot.setDataset(0, means(points));
    boolean isMany = isMany(points);
    double thickness = isCompact ? (isMany ? 0.8 : 1.3) : isMany ? 1.2 : 2.4;
    plot.setRenderer(0, new Marks(marks(points), true, thickness, isMany ? 0.25 : 0.5));
    breaks(plot, series);
    return plot;
  }

  private boolean isMany(List<Series.Point> points) {
    return points.size() > (isCompact ? MANY_POINTS_COMPACT : MANY_POINTS);
  }

  private List<Marks.Mark> marks(List<Series.Point> points) {
    double unit = (isCompact ? 0.9 : 1.8) * (isMany(points) ? 0.75 : 1);
    List<Marks.Mark> marks = new ArrayList<>();
    for (Series.Point point : points) {
      double size = Math.min(15, 8 + 2 * Math.log(Math.max(1, point.judgements())) / Math.log(2));
      boolean isPale = point.flag().equals("single_publisher");
      boolean isHollow = !isPale && !point.flag().equals("ok");
      marks.add(new Marks.Mark(point.mean(), isHollow, isPale, unit * size));
    }
    return marks;
  }

  private YIntervalSeriesCollection means(List<Series.Point> points) {
    YIntervalSeries means = new YIntervalSeries("means", false, true);
    for (Series.Point point : points) {
      means.add(TimeScale.middle(point.date(), period), point.mean(), point.low(), point.high());
    }
    return collection(means);
  }

  private static YIntervalSeriesCollection trend(Series series) {
    YIntervalSeries trend = new YIntervalSeries("trend", false, true);
    for (Series.Level level : series.trend()) {
      trend.add(TimeScale.at(level.date()), level.value(), level.low(), level.high());
    }
    return collection(trend);
  }

  private static YIntervalSeriesCollection collection(YIntervalSeries series) {
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private DeviationRenderer band() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, Palette.ACCENT);
    renderer.setSeriesFillPaint(0, Palette.ACCENT);
    renderer.setSeriesStroke(0, new BasicStroke(isCompact ? 1.6f : 2.6f));
    renderer.setAlpha(0.14f);
    return renderer;
  }

  private void breaks(XYPlot plot, Series series) {
    double before = Double.NEGATIVE_INFINITY;
    for (Series.Break found : series.breaks()) {
      float[] dashes = found.coverage() ? new float[] {2, 5} : new float[] {9, 6};
      ValueMarker line =
          new ValueMarker(
              TimeScale.at(found.date()),
              Palette.INK,
              new BasicStroke(
                  isCompact ? 1 : 1.6f,
                  BasicStroke.CAP_BUTT,
                  BasicStroke.JOIN_MITER,
                  10,
                  dashes,
                  0));
      line.setAlpha(1);
      double place = (line.getValue() - time.range().getLowerBound()) / time.range().getLength();
      if (!isCompact && place - before > LABEL_ROOM) {
        label(line, found, place > 1 - LABEL_ROOM);
        before = place;
      }
      plot.addDomainMarker(line);
    }
  }

  private void label(ValueMarker line, Series.Break found, boolean isAtTheEnd) {
    Words words = sheet.words();
    line.setLabel(words.of(found.coverage() ? Phrase.COVERAGE_CHANGE : Phrase.CHANGE));
    line.setLabelFont(sheet.lettering().font(words.language(), 16));
    line.setLabelPaint(Palette.INK);
    line.setLabelAnchor(isAtTheEnd ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    line.setLabelTextAnchor(isAtTheEnd ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    line.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
  }

  private XYPlot beneath(Map<LocalDate, Long> volume, Font font) {
    Map<LocalDate, Long> byPeriod = new TreeMap<>();
    volume.forEach((day, n) -> byPeriod.merge(TimeScale.start(day, period), n, Long::sum));
    XYIntervalSeries bars = new XYIntervalSeries("volume", false, true);
    byPeriod.forEach(
        (start, n) -> {
          double middle = TimeScale.middle(start, period);
          double half = time.halfBar(start, period, width, isCompact ? 7 : 14);
          bars.add(middle, middle - half, middle + half, n, 0, n);
        });
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(bars);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Palette.over(Palette.EVEN, 0.6));
    long most = byPeriod.values().stream().mapToLong(Long::longValue).max().orElse(1);
    XYPlot plot =
        Axes.bare(
            new XYPlot(
                collection,
                null,
                Axes.counts(font, most, isCompact ? most : Axes.step(most, 2)),
                renderer));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.FAINT);
    plot.setRangeZeroBaselineStroke(Axes.THIN);
    return plot;
  }
}
