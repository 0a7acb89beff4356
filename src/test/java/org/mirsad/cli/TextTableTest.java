package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void vowelSignsAndIsolatesTakeNoColumnAndWideCharactersTwo() {
    assertThat(TextTable.width("بوتين")).isEqualTo(5);
    assertThat(TextTable.width("\u2068مُحَمَّد\u2069")).isEqualTo(4);
    assertThat(TextTable.width("😀中a")).isEqualTo(5);
  }

  @Test
  void columnsAreAlignedWhateverTheScript() {
    TextTable table = TextTable.of(List.of("name", "n"), List.of(false, true));
    table.add(List.of("\u2068مُحَمَّد\u2069", "5"));
    table.add(List.of("Putin", "1234"));
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    table.print(out, Style.PLAIN);
    assertThat(printed.toString().lines())
        .containsExactly("name      n", "\u2068مُحَمَّد\u2069      5", "Putin  1234");
  }

  @Test
  void aCutTextFitsKeepsItsLettersWholeAndItsIsolation() {
    assertThat(TextTable.cut("abc", 3)).isEqualTo("abc");
    assertThat(TextTable.cut("abcd", 3)).isEqualTo("ab…");
    assertThat(TextTable.cut("\u2068مُحَمَّد بن سلمان\u2069", 4)).isEqualTo("\u2068مُحَمَّ…\u2069");
    assertThat(TextTable.cut("😀😀😀", 4)).isEqualTo("😀…");
  }
}
