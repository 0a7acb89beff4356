package org.mirsad.report.image;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mirsad.report.Names.Name;
import org.mirsad.report.SeriesKey;
import org.mirsad.report.Totals;
import org.mirsad.report.image.Lettering.Anchor;
import org.mirsad.report.image.Lettering.Style;

/** Pairs as a table: who stands where on what, or who speaks of whom. */
record MatrixChart(Shown shown, SeriesKey.Kind kind, List<Shown.Ranked> pairs) implements Chart {
  private static final int MOST_ROWS = 14;
  private static final int MOST_COLUMNS = 10;
  private static final double ROW_NAMES = 370;
  private static final double COLUMN_NAMES = 112;
  private static final double TALLEST = 60;
  private static final double WIDEST = 170;
  private static final double GAP = 3;
  private static final Style OWN = Style.bold(15, Palette.INK);
  private static final Style OTHER = Style.plain(14, Palette.SOFT);

  MatrixChart {
    pairs = List.copyOf(pairs);
  }

  @Override
  public String fileName() {
    return isStances() ? "stances" : "voices";
  }

  @Override
  public Name title() {
    return (isStances() ? Phrase.STANCES : Phrase.VOICES).named();
  }

  private boolean isStances() {
    return kind == SeriesKey.Kind.STANCE;
  }

  @Override
  public void draw(Sheet sheet, List<String> source) {
    List<String> columns = most(SeriesKey::second, pairs).stream().limit(MOST_COLUMNS).toList();
    List<Shown.Ranked> inColumns =
        pairs.stream().filter(pair -> columns.contains(pair.key().second())).toList();
    List<String> rows = most(SeriesKey::first, inColumns).stream().limit(MOST_ROWS).toList();
    Words words = sheet.words();
    String note = words.of(isStances() ? Phrase.STANCES_NOTE : Phrase.VOICES_NOTE);
    long visible = inColumns.stream().filter(pair -> rows.contains(pair.key().first())).count();
    String more =
        words.of(Phrase.SHOWN, words.number(visible), words.number(shown.totals().series(kind)));
    Rectangle2D body = sheet.frame(title(), note, legend(words, more), source);
    double height = Math.min(TALLEST, (body.getHeight() - COLUMN_NAMES) / rows.size());
    double width = Math.min(WIDEST, (body.getWidth() - ROW_NAMES) / columns.size());
    Map<SeriesKey, Totals.Total> cells = new HashMap<>();
    pairs.forEach(pair -> cells.put(pair.key(), pair.total()));
    for (int j = 0; j < columns.size(); j++) {
      columnName(sheet, columns.get(j), columnStart(j, width), width, body.getY() + COLUMN_NAMES);
    }
    for (int i = 0; i < rows.size(); i++) {
      double y = body.getY() + COLUMN_NAMES + i * height;
      Name name = shown.actor(rows.get(i));
      sheet.names(
          name, Style.bold(18, Palette.INK), sheet.start(0), y + height / 2 + 6, ROW_NAMES - 12);
      for (int j = 0; j < columns.size(); j++) {
        double start = sheet.start(columnStart(j, width));
        Rectangle2D cell =
            new Rectangle2D.Double(
                (sheet.isMirrored() ? start - width : start) + GAP / 2,
                y + GAP / 2,
                width - GAP,
                height - GAP);
        draw(sheet, cells.get(new SeriesKey(kind, rows.get(i), columns.get(j))), cell);
      }
    }
  }

  /** How far a column begins from where the language starts. */
  private static double columnStart(int column, double width) {
    return ROW_NAMES + column * width;
  }

  /** The ids on one side of the pairs, those with most judgements first. */
  private static List<String> most(Function<SeriesKey, String> side, List<Shown.Ranked> pairs) {
    Map<String, Long> judgements = new HashMap<>();
    pairs.forEach(
        pair -> judgements.merge(side.apply(pair.key()), pair.total().judgements(), Long::sum));
    return judgements.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Sheet.Entry> legend(Words words, String more) {
    Rectangle2D swatch = new Rectangle2D.Double(-9, -9, 18, 18);
    return List.of(
        new Sheet.Entry(
            swatch,
            Palette.cell(1, 9),
            null,
            "+ " + words.of(isStances() ? Phrase.FOR : Phrase.GOOD)),
        new Sheet.Entry(
            swatch,
            Palette.cell(-1, 9),
            null,
            "− " + words.of(isStances() ? Phrase.AGAINST : Phrase.BAD)),
        new Sheet.Entry(null, null, null, words.of(Phrase.FEW_OF_CELL)),
        new Sheet.Entry(null, null, null, more));
  }

  /** Both names of a column, the image's language first, ending above its cells. */
  private void columnName(Sheet sheet, String id, double from, double width, double bottom) {
    Name name = shown.second(new SeriesKey(kind, "", id));
    Words words = sheet.words();
    boolean isSame = words.own(name).equals(words.other(name));
    List<String> own = sheet.lettering().lines(words.own(name), OWN, width - 8, 3);
    List<String> other =
        isSame
            ? List.of()
            : sheet.lettering().lines(words.other(name), OTHER, width - 8, 5 - own.size());
    double middle = sheet.start(from + width / 2);
    double y = bottom - 8;
    for (int i = other.size() - 1; i >= 0; i--, y -= 18) {
      sheet.text(OTHER, other.get(i), Anchor.MIDDLE, middle, y);
    }
    for (int i = own.size() - 1; i >= 0; i--, y -= 20) {
      sheet.text(OWN, own.get(i), Anchor.MIDDLE, middle, y);
    }
  }

  private static void draw(Sheet sheet, Totals.Total total, Rectangle2D cell) {
    Graphics2D graphics = sheet.graphics();
    if (total == null) {
      graphics.setColor(Palette.over(Palette.FAINT, 0.35));
      graphics.fill(cell);
      return;
    }
    graphics.setColor(Palette.cell(total.mean(), total.stories()));
    graphics.fill(cell);
    if (total.isFrail()) {
      graphics.setColor(Palette.over(Palette.SOFT, 0.55));
      graphics.setStroke(
          new BasicStroke(
              1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
      graphics.draw(cell);
    }
    double middle = cell.getCenterX();
    String mean = Words.signed(total.mean(), 1);
    String n = sheet.words().number(total.judgements());
    double size = Math.min(19, cell.getHeight() * 0.46);
    Style small = Style.plain(size * 0.75, Palette.INK);
    double y = cell.getCenterY() - 1;
    sheet.fixedText(Style.bold(size, Palette.INK), mean, Anchor.MIDDLE, middle, y);
    sheet.fixedText(small, n, Anchor.MIDDLE, middle, y + size * 0.86);
  }
}
