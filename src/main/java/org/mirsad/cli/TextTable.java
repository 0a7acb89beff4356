package org.mirsad.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows of text under a heading, aligned by the columns that their characters take on a terminal:
 * none for vowel signs and what only steers, two for wide ones (Unicode Standard Annex 11).
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";
  private static final String END_ISOLATE = "\u2069";

  private final List<String> headings;
  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<String> headings, List<Boolean> right) {
    this.headings = List.copyOf(headings);
    this.right = List.copyOf(right);
  }

  /**
   * An empty table.
   *
   * @param right for each column whether it is set flush right, as numbers are
   */
  static TextTable of(List<String> headings, List<Boolean> right) {
    return new TextTable(headings, right);
  }

  void add(List<String> cells) {
    if (cells.size() != headings.size()) {
      throw new IllegalArgumentException(
          "%d cells under %d headings".formatted(cells.size(), headings.size()));
    }
    rows.add(List.copyOf(cells));
  }

  void print(PrintWriter out, Style style) {
    int[] widths = new int[headings.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = width(headings.get(column));
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    out.println(style.bold(line(headings, widths)));
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String blanks = " ".repeat(widths[column] - width(cell));
      line.append(column == 0 ? "" : GAP).append(right.get(column) ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** Columns of a terminal that a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
      Character.ENCLOSING_MARK,
      Character.FORMAT,
      Character.CONTROL:
        return 0;
      default:
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
            ? 2
            : 1;
    }
  }

  /**
   * The beginning of a text that fits, cut between characters as people see them; isolated text
   * stays so.
   */
  static String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (width(text.substring(0, next)) > most - 1) {
        break;
      }
      end = next;
    }
    String kept = text.substring(0, end).stripTrailing() + ELLIPSIS;
    return text.endsWith(END_ISOLATE) ? kept + END_ISOLATE : kept;
  }
}
