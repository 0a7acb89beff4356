package org.mirsad.report.image;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Period;
import org.mirsad.report.Series;
import org.mirsad.report.SeriesKey;
import org.mirsad.report.Totals;

/** How one actor is spoken of, or where one stands on an issue, over time. */
record SeriesChart(Shown shown, TimeScale time, SeriesKey key, String fileName) implements Chart {
  private static final double MARK = 15;

  @Override
  public Name title() {
    Name first = shown.actor(key.first());
    return isStance()
        ? Phrase.STANCE.named(first, shown.second(key))
        : Phrase.SENTIMENT.named(first);
  }

  private boolean isStance() {
    return key.kind() == SeriesKey.Kind.STANCE;
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    Words words = sheet.words();
    Period period = shown.period(time.periodOfSeries());
    Series series = shown.data().series().get(key);
    String note =
        words.of(isStance() ? Phrase.STANCE_NOTE : Phrase.SENTIMENT_NOTE, words.period(period));
    List<Sheet.Entry> legend = new ArrayList<>(figures(words));
    legend.addAll(legend(words, isStance(), SeriesPlot.hasTrend(series, period)));
    Rectangle2D body = sheet.frame(title(), note, legend, source);
    new SeriesPlot(sheet, time, period, body.getWidth(), false)
        .of(series, shown.totals().volume(key))
        .draw(sheet.graphics(), body, null, null, null);
  }

  /** The mean over all dates, its interval and what it rests on. */
  private List<Sheet.Entry> figures(Words words) {
    Totals.Total total = shown.totals().of(key);
    String mean = Words.signed(total.mean(), 2);
    String interval = Words.interval(total.low(), total.high());
    String n =
        words.count(total.judgements(), isStance() ? Noun.STATEMENT : Noun.JUDGEMENT)
            + (words.language().isArabic() ? "، " : ", ")
            + words.count(total.stories(), Noun.STORY);
    return List.of(
        new Sheet.Entry(null, null, null, mean + " " + interval),
        new Sheet.Entry(null, null, null, n));
  }

  /** What marks mean. */
  static List<Sheet.Entry> legend(Words words, boolean isStance, boolean hasTrend) {
    Color good = Palette.of(1);
    Color bad = Palette.of(-1);
    Color pale = Palette.over(good, Marks.Mark.PALE);
    List<Sheet.Entry> legend = new ArrayList<>();
    legend.add(
        new Sheet.Entry(
            Marks.Mark.shape(1, MARK), good, good, words.of(isStance ? Phrase.FOR : Phrase.GOOD)));
    legend.add(
        new Sheet.Entry(
            Marks.Mark.shape(-1, MARK),
            bad,
            bad,
            words.of(isStance ? Phrase.AGAINST : Phrase.BAD)));
    legend.add(
        new Sheet.Entry(Marks.Mark.shape(1, MARK), Palette.PAPER, good, words.of(Phrase.FEW)));
    legend.add(new Sheet.Entry(Marks.Mark.shape(1, MARK), pale, good, words.of(Phrase.PALE)));
    if (hasTrend) {
      legend.add(
          new Sheet.Entry(
              new Rectangle2D.Double(-12, -1.5, 24, 3),
              Palette.ACCENT,
              Palette.over(Palette.ACCENT, 0.3),
              words.of(Phrase.TREND)));
    }
    return legend;
  }
}
