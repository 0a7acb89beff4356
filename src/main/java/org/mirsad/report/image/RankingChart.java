package org.mirsad.report.image;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Totals;
import org.mirsad.report.image.Lettering.Anchor;
import org.mirsad.report.image.Lettering.Style;

/**
 * The actors most judged, each a row: mean with interval, and what it rests on.
 *
 * @param actors at most {@link #MOST}
 */
record RankingChart(Shown shown, List<Shown.Ranked> actors) implements Chart {
  static final int MOST = 15;

  private static final double NAMES = 410;
  private static final double COLUMN = 118;
  private static final double COLUMN_GAP = 24;
  private static final double TALLEST_ROW = 64;
  private static final double HEAD = 34;
  private static final double AXIS = 34;
  private static final List<Phrase> COLUMNS =
      List.of(
          Phrase.COLUMN_MEAN,
          Phrase.COLUMN_JUDGEMENTS,
          Phrase.COLUMN_STORIES,
          Phrase.COLUMN_MENTIONS,
          Phrase.COLUMN_MOVEMENT);
  private static final Style HEADING = Style.plain(16, Palette.SOFT);
  private static final Style FIGURE = Style.plain(18, Palette.INK);

  RankingChart {
    actors = List.copyOf(actors);
  }

  @Override
  public String fileName() {
    return "ranking";
  }

  @Override
  public Name title() {
    return Phrase.RANKING.named();
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    Words words = sheet.words();
    List<Sheet.Entry> legend = new ArrayList<>(SeriesChart.legend(words, false, false));
    legend.add(new Sheet.Entry(null, null, null, words.of(Phrase.MOVEMENT_NOTE)));
    Rectangle2D body = sheet.frame(title(), words.of(Phrase.RANKING_NOTE), legend, source);
    double height = Math.min(TALLEST_ROW, (body.getHeight() - HEAD - AXIS) / actors.size());
    double figures = COLUMN * COLUMNS.size();
    double room = body.getWidth() - NAMES - figures;
    Rectangle2D rows =
        new Rectangle2D.Double(
            sheet.isMirrored() ? sheet.start(NAMES + room) : sheet.start(NAMES),
            body.getY() + HEAD,
            room,
            height * actors.size() + AXIS);
    heads(sheet, body.getY() + HEAD - 12);
    XYPlot plot = plot(sheet);
    PlotRenderingInfo info = new PlotRenderingInfo(null);
    plot.draw(sheet.graphics(), rows, null, null, info);
    for (int i = 0; i < actors.size(); i++) {
      double y = plot.getRangeAxis().valueToJava2D(i, info.getDataArea(), RectangleEdge.LEFT);
      row(sheet, actors.get(i), y + 6);
    }
  }

  private void heads(Sheet sheet, double y) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.fixedText(HEADING, sheet.words().of(COLUMNS.get(i)), Anchor.RIGHT, end(sheet, i), y);
    }
  }

  /** The right end of a column of figures: digits stand below each other in both languages. */
  private static double end(Sheet sheet, int column) {
    double room = ImageFile.WIDTH - 2 * Sheet.MARGIN;
    int after = COLUMNS.size() - 1 - column;
    return sheet.isMirrored()
        ? sheet.start(room - COLUMN * (after + 1)) - COLUMN_GAP
        : sheet.start(room - COLUMN * after);
  }

  private XYPlot plot(Sheet sheet) {
    XIntervalSeries means = new XIntervalSeries("means", false, true);
    List<Marks.Mark> marks = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Totals.Total total = actors.get(i).total();
      means.add(total.mean(), total.low(), total.high(), i);
      marks.add(new Marks.Mark(total.mean(), total.isFrail(), total.isPale(), 18));
    }
    XIntervalSeriesCollection collection = new XIntervalSeriesCollection();
    collection.addSeries(means);
    NumberAxis rows = new NumberAxis();
    rows.setRange(-0.5, actors.size() - 0.5);
    rows.setInverted(true);
    rows.setVisible(false);
    NumberAxis axis = Axes.means(sheet.lettering().font(Language.EN, 16), 0.5);
    XYPlot plot = Axes.bare(new XYPlot(collection, axis, rows, new Marks(marks, false, 4, 0.5)));
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.FAINT);
    plot.setDomainGridlineStroke(Axes.THIN);
    plot.setDomainZeroBaselineVisible(true);
    plot.setDomainZeroBaselinePaint(Palette.SOFT);
    plot.setDomainZeroBaselineStroke(Axes.THIN);
    plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    return plot;
  }

  private void row(Sheet sheet, Shown.Ranked actor, double y) {
    Words words = sheet.words();
    Totals.Total total = actor.total();
    Name name = shown.actor(actor.key().first());
    sheet.names(name, Style.bold(19, Palette.INK), sheet.start(0), y, NAMES - 20);
    Style mean = Style.bold(18, Palette.of(total.mean()));
    figure(sheet, mean, Words.signed(total.mean(), 2), 0, y);
    figure(sheet, FIGURE, words.number(total.judgements()), 1, y);
    figure(sheet, FIGURE, words.number(total.stories()), 2, y);
    figure(sheet, FIGURE, words.number(total.mentions()), 3, y);
    Optional<Totals.Movement> movement = shown.totals().movement(actor.key());
    Style style = new Style(18, movement.filter(Totals.Movement::isClear).isPresent(), Palette.INK);
    figure(
        sheet,
        movement.isPresent() ? style : Style.plain(18, Palette.SOFT),
        movement.map(m -> Words.signed(m.change(), 2)).orElse("–"),
        4,
        y);
  }

  private static void figure(Sheet sheet, Style style, String text, int column, double y) {
    sheet.fixedText(style, text, Anchor.RIGHT, end(sheet, column), y);
  }
}
