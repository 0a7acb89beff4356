package org.mirsad.report.image;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Period;
import org.mirsad.report.Series;
import org.mirsad.report.Totals;
import org.mirsad.report.image.Lettering.Style;

/**
 * The actors most spoken of as small charts of one scale on one sheet.
 *
 * @param actors at most {@link #MOST}
 */
record MultiplesChart(Shown shown, TimeScale time, List<Shown.Ranked> actors) implements Chart {
  static final int MOST = 12;

  private static final double GAP = 26;
  private static final double HEAD = 48;
  private static final int MOST_COLUMNS = 4;

  MultiplesChart {
    actors = List.copyOf(actors);
  }

  @Override
  public String fileName() {
    return "sentiments";
  }

  @Override
  public Name title() {
    return Phrase.SENTIMENTS.named();
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    Words words = sheet.words();
    Period period = shown.period(time.periodOfSeries());
    boolean hasTrend =
        actors.stream()
            .anyMatch(one -> SeriesPlot.hasTrend(shown.data().series().get(one.key()), period));
    Rectangle2D body =
        sheet.frame(
            title(),
            words.of(Phrase.SENTIMENT_NOTE, words.period(period)),
            SeriesChart.legend(words, false, hasTrend),
            source);
    int columns = Math.min(MOST_COLUMNS, (int) Math.ceil(Math.sqrt(actors.size())));
    int rows = (actors.size() + columns - 1) / columns;
    double width = (body.getWidth() - GAP * (columns - 1)) / columns;
    double height = (body.getHeight() - GAP * (rows - 1)) / rows;
    for (int i = 0; i < actors.size(); i++) {
      int column = i % columns;
      int place = sheet.isMirrored() ? columns - 1 - column : column;
      Rectangle2D area =
          new Rectangle2D.Double(
              body.getX() + place * (width + GAP),
              body.getY() + i / columns * (height + GAP),
              width,
              height);
      draw(sheet, actors.get(i), period, area);
    }
  }

  private void draw(Sheet sheet, Shown.Ranked actor, Period period, Rectangle2D area) {
    Words words = sheet.words();
    sheet.line(Palette.INK, 1, area.getX(), area.getY(), area.getMaxX(), area.getY());
    double x = sheet.isMirrored() ? area.getMaxX() : area.getX();
    Style head = Style.bold(18, Palette.INK);
    sheet.names(shown.actor(actor.key().first()), head, x, area.getY() + 22, area.getWidth());
    figures(sheet, actor.total(), words, x, area.getY() + 41);
    Series series = shown.data().series().get(actor.key());
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX(), area.getY() + HEAD, area.getWidth(), area.getHeight() - HEAD);
    new SeriesPlot(sheet, time, period, area.getWidth(), true)
        .of(series, shown.totals().volume(actor.key()))
        .draw(sheet.graphics(), plot, null, null, null);
  }

  private void figures(Sheet sheet, Totals.Total total, Words words, double x, double y) {
    Style mean = Style.bold(14, Palette.of(total.mean()));
    Style small = Style.plain(14, Palette.SOFT);
    String figure = Words.signed(total.mean(), 2);
    sheet.text(mean, figure, Lettering.Anchor.LEFT, x, y);
    double used = sheet.lettering().width(figure, mean) + 10;
    String n =
        words.count(total.judgements(), Noun.JUDGEMENT)
            + " · "
            + words.count(total.stories(), Noun.STORY);
    sheet.text(small, n, Lettering.Anchor.LEFT, sheet.isMirrored() ? x - used : x + used, y);
  }
}
