package org.mirsad.report.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirsad.InputException;

/**
 * Lays out text of either script or both: each stretch in a font that has its letters, Arabic
 * shaped and in its order. A text starts in the direction of its first letter.
 */
final class Lettering {
  /** What a font must have to be taken, its digits and signs by the axes. */
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى0123456789";

  private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz−+·–%";

  private static final List<String> ARABIC_FONTS =
      List.of(
          "Noto Sans Arabic",
          "Noto Naskh Arabic",
          "Amiri",
          "DejaVu Sans",
          "Geeza Pro",
          "Segoe UI",
          "Arial");

  private static final List<String> LATIN_FONTS =
      List.of("Noto Sans", "Liberation Sans", "DejaVu Sans", "Helvetica Neue", "Segoe UI", "Arial");

  private static final String ELLIPSIS = "…";

  /** A figure keeps its sign before it in Arabic too. */
  private static final Pattern FIGURE = Pattern.compile("[−+][0-9][0-9.]*");

  /** A level of embedding that is even, and above that of text from right to left. */
  private static final Integer LEFT_TO_RIGHT = 2;

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font arabic;
  private final Font latin;

  private Lettering(Font arabic, Font latin) {
    this.arabic = arabic;
    this.latin = latin;
  }

  /**
   * With the fonts of this machine.
   *
   * @throws InputException if none has Arabic letters
   */
  static Lettering ofThisMachine() {
    return of(families());
  }

  /**
   * With fonts of the families given: the first of the known ones that has the letters, else the
   * first by name.
   *
   * @throws InputException if none has Arabic letters
   */
  static Lettering of(List<String> families) {
    Font arabic =
        first(ARABIC_FONTS, families, ARABIC)
            .orElseThrow(
                () ->
                    new InputException(
                        "--images: no font with Arabic letters on this machine; install one, on"
                            + " Debian and Ubuntu: apt-get install fonts-noto-core fontconfig"));
    return new Lettering(arabic, first(LATIN_FONTS, families, LATIN).orElse(arabic));
  }

  /** Names of families; none where Java finds no fonts at all, which it tells by an error. */
  private static List<String> families() {
    try {
      return List.of(
          GraphicsEnvironment.getLocalGraphicsEnvironment()
              .getAvailableFontFamilyNames(Locale.ROOT));
    } catch (InternalError | LinkageError | RuntimeException e) {
      return List.of();
    }
  }

  private static Optional<Font> first(List<String> wanted, List<String> there, String letters) {
    return Stream.concat(wanted.stream().filter(there::contains), there.stream().sorted())
        .map(family -> new Font(family, Font.PLAIN, 1))
        .filter(font -> font.canDisplayUpTo(letters) < 0)
        .findFirst();
  }

  /** The font for axes in a language. */
  Font font(Language language, double size) {
    return (language.isArabic() ? arabic : latin).deriveFont((float) size);
  }

  /** How text looks: size in pixels, weight and colour. */
  record Style(double size, boolean bold, Color color) {
    static Style plain(double size, Color color) {
      return new Style(size, false, color);
    }

    static Style bold(double size, Color color) {
      return new Style(size, true, color);
    }

    Style sized(double other) {
      return new Style(other, bold, color);
    }
  }

  double width(String text, Style style) {
    return text.isBlank() ? 0 : layout(text, style).getAdvance();
  }

  /** The outline of a text whose baseline starts at the origin; empty for a blank one. */
  Shape outline(String text, Style style) {
    return text.isBlank()
        ? new java.awt.geom.Path2D.Double()
        : layout(text, style).getOutline(null);
  }

  /** Draws a text that starts at x, or ends or has its middle there. */
  void draw(Graphics2D graphics, String text, Style style, Anchor anchor, double x, double y) {
    if (text.isBlank()) {
      return;
    }
    TextLayout layout = layout(text, style);
    double left =
        switch (anchor) {
          case LEFT -> x;
          case MIDDLE -> x - layout.getAdvance() / 2;
          case RIGHT -> x - layout.getAdvance();
        };
    graphics.setColor(style.color());
    graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(left, y)));
  }

  /** Which point of a text is given. */
  enum Anchor {
    LEFT,
    MIDDLE,
    RIGHT;

    Anchor mirrored() {
      return switch (this) {
        case LEFT -> RIGHT;
        case MIDDLE -> MIDDLE;
        case RIGHT -> LEFT;
      };
    }
  }

  /** The text, or its beginning and an ellipsis, no wider than given. */
  String cut(String text, Style style, double width) {
    if (width(text, style) <= width) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    for (int length = points.length - 1; length > 0; length--) {
      String shorter = new String(points, 0, length).stripTrailing() + ELLIPSIS;
      if (width(shorter, style) <= width) {
        return shorter;
      }
    }
    return ELLIPSIS;
  }

  /** The lines of a text broken between words, at most so many, the last one cut if it must be. */
  List<String> lines(String text, Style style, double width, int most) {
    String clean = clean(text);
    if (clean.isBlank()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            attributed(clean, style).getIterator(),
            java.text.BreakIterator.getLineInstance(Locale.ROOT),
            CONTEXT);
    int from = 0;
    while (from < clean.length()) {
      int until = measurer.nextOffset((float) width);
      boolean isLast = lines.size() == most - 1;
      String line = clean.substring(from, isLast ? clean.length() : until).strip();
      lines.add(isLast ? cut(line, style, width) : line);
      if (isLast) {
        return lines;
      }
      measurer.setPosition(until);
      from = until;
    }
    return lines;
  }

  private TextLayout layout(String text, Style style) {
    return new TextLayout(attributed(clean(text), style).getIterator(), CONTEXT);
  }

  private AttributedString attributed(String text, Style style) {
    AttributedString attributed = new AttributedString(text);
    Font[] fonts = fonts(text, style);
    int start = 0;
    for (int i = 1; i <= fonts.length; i++) {
      if (i == fonts.length || fonts[i] != fonts[start]) {
        attributed.addAttribute(TextAttribute.FONT, fonts[start], start, i);
        start = i;
      }
    }
    FIGURE
        .matcher(text)
        .results()
        .forEach(
            figure ->
                attributed.addAttribute(
                    TextAttribute.BIDI_EMBEDDING, LEFT_TO_RIGHT, figure.start(), figure.end()));
    return attributed;
  }

  /** The font of each UTF-16 unit: marks and blanks go with what stands before them. */
  private Font[] fonts(String text, Style style) {
    int weight = style.bold() ? Font.BOLD : Font.PLAIN;
    Font own = arabic.deriveFont(weight, (float) style.size());
    Font other = latin.deriveFont(weight, (float) style.size());
    Font[] fonts = new Font[text.length()];
    Font before = isArabic(text) ? own : other;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean stays = Character.isWhitespace(c) && before.canDisplay(c);
      if (!stays) {
        Font wanted = isArabic(c) ? own : Character.isLetterOrDigit(c) ? other : before;
        Font second = wanted == own ? other : own;
        before = wanted.canDisplay(c) || !second.canDisplay(c) ? wanted : second;
      }
      Arrays.fill(fonts, i, i + Character.charCount(c), before);
      i += Character.charCount(c);
    }
    return fonts;
  }

  private static boolean isArabic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  static boolean isArabic(String text) {
    return text.codePoints().filter(Character::isLetter).findFirst().stream()
        .anyMatch(Lettering::isArabic);
  }

  /** Without controls, of direction or other: they have no shape, and text is hostile. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !isControl(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> c != '\u200c' && c != '\u200d';
      default -> false;
    };
  }
}
