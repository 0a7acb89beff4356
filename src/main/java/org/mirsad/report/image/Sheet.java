package org.mirsad.report.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.mirsad.report.Names.Name;
import org.mirsad.report.image.Lettering.Anchor;
import org.mirsad.report.image.Lettering.Style;

/**
 * One image while it is drawn: paper, title in both languages, note, legend and source, and between
 * them the body for the chart. What follows the direction of the language says so by start and end.
 */
final class Sheet {
  static final double MARGIN = 56;

  private static final double TITLE_Y = 76;
  private static final double NOTE_Y = 112;
  private static final double LEGEND_Y = 146;
  private static final double SOURCE_Y = ImageFile.HEIGHT - 26;
  private static final Style TITLE = Style.bold(34, Palette.INK);
  private static final Style OTHER_TITLE = Style.plain(27, Palette.SOFT);
  private static final Style NOTE = Style.plain(20, Palette.SOFT);
  private static final Style LEGEND = Style.plain(18, Palette.INK);
  private static final Style SOURCE = Style.plain(16, Palette.SOFT);
  private static final double GAP = 18;
  private static final double SOURCE_GAP = 22;
  private static final double ENTRY_GAP = 36;
  private static final double MARK_GAP = 10;
  private static final double LONGEST = 260;
  private static final double LEGEND_HEIGHT = 28;
  private static final int LEGEND_LINES = 2;

  private final Graphics2D graphics;
  private final Lettering lettering;
  private final Words words;

  /**
   * An entry of a legend.
   *
   * @param mark shape around the origin, null for none
   * @param fill its colour, null for none
   * @param line colour of its outline, null for none
   * @param text what it stands for
   */
  record Entry(Shape mark, Color fill, Color line, String text) {}

  Sheet(Graphics2D graphics, Lettering lettering, Words words) {
    this.graphics = graphics;
    this.lettering = lettering;
    this.words = words;
  }

  Graphics2D graphics() {
    return graphics;
  }

  Lettering lettering() {
    return lettering;
  }

  Words words() {
    return words;
  }

  boolean isMirrored() {
    return words.language().isArabic();
  }

  /** Everything but the chart; returns where it goes. */
  Rectangle2D frame(Name title, String note, List<Entry> legend, List<String> source) {
    graphics.setColor(Palette.PAPER);
    graphics.fill(new Rectangle2D.Double(0, 0, ImageFile.WIDTH, ImageFile.HEIGHT));
    graphics.setColor(Palette.INK);
    graphics.fill(new Rectangle2D.Double(MARGIN, 28, ImageFile.WIDTH - 2 * MARGIN, 5));
    double room = ImageFile.WIDTH - 2 * MARGIN;
    title(title, room);
    text(shrunk(note, NOTE, room), note, Anchor.LEFT, start(0), NOTE_Y);
    int lines = legend(legend, room);
    source(source);
    double top = lines == 0 ? NOTE_Y + 20 : LEGEND_Y + 18 + (lines - 1) * LEGEND_HEIGHT;
    return new Rectangle2D.Double(MARGIN, top, room, SOURCE_Y - 34 - top);
  }

  private void title(Name title, double room) {
    String own = words.own(title);
    Style style = shrunk(own, TITLE, room);
    text(style, own, Anchor.LEFT, start(0), TITLE_Y);
    double used = lettering.width(own, style) + GAP;
    String other = words.other(title);
    if (!other.equals(own) && room - used > 120) {
      Style second = shrunk(other, OTHER_TITLE, room - used);
      String shown = lettering.cut(other, second, room - used);
      text(second, shown, Anchor.LEFT, start(used), TITLE_Y);
    }
  }

  /** Part by part, so that figures and letters of one do not change the order of another. */
  private void source(List<String> parts) {
    double used = 0;
    for (String part : parts) {
      if (used > 0) {
        text(SOURCE, "·", Anchor.MIDDLE, start(used + SOURCE_GAP / 2), SOURCE_Y);
        used += SOURCE_GAP;
      }
      text(SOURCE, part, Anchor.LEFT, start(used), SOURCE_Y);
      used += lettering.width(part, SOURCE);
    }
  }

  /** Returns how many lines it takes; what does not go into the last one is left out. */
  private int legend(List<Entry> entries, double room) {
    double used = 0;
    int line = 0;
    for (Entry entry : entries) {
      double mark = entry.mark() == null ? 0 : entry.mark().getBounds2D().getWidth();
      String shown = lettering.cut(entry.text(), LEGEND, entry.mark() == null ? room : LONGEST);
      double width = mark + (mark > 0 ? MARK_GAP : 0) + lettering.width(shown, LEGEND);
      if (used + width > room) {
        if (line == LEGEND_LINES - 1) {
          break;
        }
        line++;
        used = 0;
      }
      double y = LEGEND_Y + line * LEGEND_HEIGHT;
      if (mark > 0) {
        mark(entry, start(used + mark / 2), y - 6);
      }
      text(LEGEND, shown, Anchor.LEFT, start(used + width - lettering.width(shown, LEGEND)), y);
      used += width + ENTRY_GAP;
    }
    return entries.isEmpty() ? 0 : line + 1;
  }

  private void mark(Entry entry, double x, double y) {
    Shape mark = AffineTransform.getTranslateInstance(x, y).createTransformedShape(entry.mark());
    if (entry.fill() != null) {
      graphics.setColor(entry.fill());
      graphics.fill(mark);
    }
    if (entry.line() != null) {
      graphics.setColor(entry.line());
      graphics.setStroke(new BasicStroke(1.8f));
      graphics.draw(mark);
    }
  }

  /** The x that lies so far from the side where the language starts. */
  double start(double distance) {
    return isMirrored() ? ImageFile.WIDTH - MARGIN - distance : MARGIN + distance;
  }

  /** A text in one line at an anchor given for a language that starts at the left. */
  void text(Style style, String text, Anchor anchor, double x, double y) {
    lettering.draw(graphics, text, style, isMirrored() ? anchor.mirrored() : anchor, x, y);
  }

  /** A text in one line at an anchor that is the same in both languages. */
  void fixedText(Style style, String text, Anchor anchor, double x, double y) {
    lettering.draw(graphics, text, style, anchor, x, y);
  }

  /** A name in the image's language and, after it, in the other, as far as there is room. */
  void names(Name name, Style style, double x, double y, double room) {
    String own = lettering.cut(words.own(name), style, room);
    text(style, own, Anchor.LEFT, x, y);
    double used = lettering.width(own, style) + style.size() * 0.5;
    Style second = Style.plain(style.size() * 0.86, Palette.SOFT);
    String other = words.other(name);
    if (!other.equals(words.own(name)) && room - used > 2 * style.size()) {
      String shown = lettering.cut(other, second, room - used);
      text(second, shown, Anchor.LEFT, isMirrored() ? x - used : x + used, y);
    }
  }

  /** The style, smaller where the text would not fit, down to three quarters. */
  private Style shrunk(String text, Style style, double room) {
    double width = lettering.width(text, style);
    return width <= room ? style : style.sized(style.size() * Math.max(0.75, room / width));
  }

  void line(Color color, double thickness, double x1, double y1, double x2, double y2) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke((float) thickness));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }
}
