package org.mirsad.report.image;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Terms;
import org.mirsad.report.image.Lettering.Anchor;
import org.mirsad.report.image.Lettering.Style;

/**
 * The terms that stood out most, each a bar of its z on the day on which it did.
 *
 * @param terms at most {@link #MOST}
 */
record TermsChart(List<Terms.Rising> terms) implements Chart {
  static final int MOST = 20;

  private static final double NAMES = 330;
  private static final double FIGURES = 400;
  private static final double TALLEST_ROW = 48;
  private static final double HEAD = 14;

  TermsChart {
    terms = List.copyOf(terms);
  }

  @Override
  public String fileName() {
    return "terms";
  }

  @Override
  public Name title() {
    return Phrase.TERMS.named();
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    Words words = sheet.words();
    boolean isAllRise = terms.stream().allMatch(term -> term.peak().isRise());
    String note = words.of(isAllRise ? Phrase.TERMS_RISE_NOTE : Phrase.TERMS_NOTE);
    Rectangle2D body = sheet.frame(title(), note, List.of(), source);
    double room = body.getWidth() - NAMES - FIGURES;
    Rectangle2D bars =
        new Rectangle2D.Double(
            sheet.isMirrored() ? sheet.start(NAMES + room) : sheet.start(NAMES),
            body.getY() + HEAD,
            room,
            Math.min(body.getHeight() - HEAD, terms.size() * TALLEST_ROW));
    CategoryPlot plot = plot(sheet.isMirrored());
    PlotRenderingInfo info = new PlotRenderingInfo(null);
    plot.draw(sheet.graphics(), bars, null, null, info);
    for (int i = 0; i < terms.size(); i++) {
      double y =
          plot.getDomainAxis()
              .getCategoryMiddle(i, terms.size(), info.getDataArea(), RectangleEdge.LEFT);
      Terms.OfDay peak = terms.get(i).peak();
      double end =
          plot.getRangeAxis().valueToJava2D(peak.z(), info.getDataArea(), RectangleEdge.BOTTOM);
      row(sheet, peak, end, y + 6);
    }
  }

  private CategoryPlot plot(boolean isMirrored) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int i = 0; i < terms.size(); i++) {
      dataset.addValue(terms.get(i).peak().z(), "z", Integer.valueOf(i));
    }
    CategoryAxis names = new CategoryAxis();
    names.setVisible(false);
    names.setLowerMargin(0);
    names.setUpperMargin(0);
    names.setCategoryMargin(0.45);
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, terms.get(0).peak().z());
    axis.setVisible(false);
    axis.setInverted(isMirrored);
    BarRenderer bars = new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, Palette.EVEN);
    CategoryPlot plot = new CategoryPlot(dataset, names, axis, bars);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  private static void row(Sheet sheet, Terms.OfDay peak, double end, double y) {
    Words words = sheet.words();
    Style name = Style.bold(21, Palette.INK);
    String term = sheet.lettering().cut(peak.surface(), name, NAMES - 24);
    sheet.text(name, term, Anchor.RIGHT, sheet.start(NAMES - 14), y);
    String z = Words.decimal(peak.z(), 1) + (peak.isRise() ? "" : "°");
    double x = sheet.isMirrored() ? end - 10 : end + 10;
    Style figure = Style.bold(18, Palette.INK);
    sheet.text(figure, z, Anchor.LEFT, x, y);
    double used = sheet.lettering().width(z, figure) + 16;
    String rest = words.date(peak.date()) + " · " + words.count(peak.documents(), Noun.ARTICLE);
    Style small = Style.plain(17, Palette.SOFT);
    sheet.text(small, rest, Anchor.LEFT, sheet.isMirrored() ? x - used : x + used, y);
  }
}
