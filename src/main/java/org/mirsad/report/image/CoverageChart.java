package org.mirsad.report.image;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.time.SimpleTimePeriod;
import org.jfree.data.time.TimeTableXYDataset;
import org.mirsad.report.Coverage;
import org.mirsad.report.Names.Name;
import org.mirsad.report.Period;

/** Articles by day, week or month of publication, stacked by publisher. */
record CoverageChart(Shown shown, TimeScale time) implements Chart {
  private static final double WIDEST_BAR = 60;
  private static final double SWATCH = 16;

  @Override
  public String fileName() {
    return "coverage";
  }

  @Override
  public Name title() {
    return Phrase.COVERAGE.named();
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    Words words = sheet.words();
    Period period = time.periodOfCoverage();
    Map<LocalDate, Map<Integer, Long>> counts = counts(period);
    List<Integer> order = publishers();
    String note = words.of(Phrase.COVERAGE_NOTE, words.period(period));
    Rectangle2D body = sheet.frame(title(), note, legend(order, words), source);
    StackedXYBarRenderer bars = new StackedXYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    for (int i = 0; i < order.size(); i++) {
      bars.setSeriesPaint(i, Palette.publisher(i, order.size()));
    }
    long most =
        counts.values().stream()
            .mapToLong(day -> day.values().stream().mapToLong(Long::longValue).sum())
            .max()
            .orElse(1);
    Font figures = sheet.lettering().font(Language.EN, 18);
    NumberAxis height = Axes.counts(figures, most, Axes.step(most, 5));
    XYPlot plot =
        Axes.bare(
            new XYPlot(
                dataset(counts, order, period, body.getWidth()),
                time.axis(words, sheet.lettering().font(words.language(), 18)),
                height,
                bars));
    plot.draw(sheet.graphics(), body, null, null, null);
  }

  private Map<LocalDate, Map<Integer, Long>> counts(Period period) {
    Map<LocalDate, Map<Integer, Long>> counts = new TreeMap<>();
    for (Coverage.Day day : shown.data().coverage().days()) {
      counts
          .computeIfAbsent(TimeScale.start(day.date(), period), d -> new HashMap<>())
          .merge(day.publisher(), day.articles(), Long::sum);
    }
    return counts;
  }

  /** Those with most articles first, the ones not told apart last. */
  private List<Integer> publishers() {
    Coverage coverage = shown.data().coverage();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < coverage.publishers().size(); i++) {
      order.add(i);
    }
    if (coverage.days().stream().anyMatch(day -> day.publisher() == Coverage.OTHERS)) {
      order.add(Coverage.OTHERS);
    }
    return order;
  }

  private List<Sheet.Entry> legend(List<Integer> order, Words words) {
    Rectangle2D swatch = new Rectangle2D.Double(-SWATCH / 2, -SWATCH / 2, SWATCH, SWATCH);
    List<Sheet.Entry> legend = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int publisher = order.get(i);
      String name =
          publisher == Coverage.OTHERS
              ? words.of(Phrase.OTHER_PUBLISHERS)
              : words.publisher(shown.data().coverage().publishers().get(publisher));
      legend.add(new Sheet.Entry(swatch, Palette.publisher(i, order.size()), null, name));
    }
    return legend;
  }

  private TimeTableXYDataset dataset(
      Map<LocalDate, Map<Integer, Long>> counts, List<Integer> order, Period period, double width) {
    TimeTableXYDataset dataset = new TimeTableXYDataset(Words.UTC, java.util.Locale.ROOT);
    for (int publisher : order) {
      counts.forEach(
          (start, day) -> {
            double middle = TimeScale.middle(start, period);
            double half = time.halfBar(start, period, width, WIDEST_BAR);
            dataset.add(
                new SimpleTimePeriod((long) (middle - half), (long) (middle + half)),
                day.getOrDefault(publisher, 0L),
                publisher,
                false);
          });
    }
    return dataset;
  }
}
