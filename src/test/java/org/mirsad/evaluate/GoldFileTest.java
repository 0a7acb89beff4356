package org.mirsad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.InputException;
import org.mirsad.text.Span;

class GoldFileTest {
  private static final String LINE =
      """
      {"id":"a:1.1","doc":"a","start":0,"end":4,"text":"نص 😀","block":"body","article":"main",\
      "dup_of":null,"actors":["trump"],"speakers":["other:X"],\
      "sentiment":[{"target":"trump","polarity":-1,"by":"narrator"}],\
      "stance":[{"holder":"trump","issue":"ceasefire","polarity":0}],\
      "dates":[{"text":"أمس","iso":"2025-05-19"}],"disputed":{"actors":["usa"]}}
      """;

  @Test
  void readsEveryKeyOfALine() {
    GoldUnit unit = GoldFile.parse("gold", LINE).get(0);
    assertThat(unit.id()).isEqualTo("a:1.1");
    assertThat(unit.document()).isEqualTo("a");
    assertThat(unit.span()).isEqualTo(new Span(0, 4));
    assertThat(unit.block()).isEqualTo("body");
    assertThat(unit.article()).isEqualTo(GoldUnit.Membership.MAIN);
    assertThat(unit.kept()).isTrue();
    assertThat(unit.labels().actors()).containsExactly("trump");
    assertThat(unit.labels().speakers()).containsExactly("other:X");
    assertThat(unit.labels().sentiment())
        .containsExactly(new GoldUnit.Sentiment("trump", -1, "narrator"));
    assertThat(unit.labels().stances())
        .containsExactly(new GoldUnit.Stance("trump", "ceasefire", 0));
    assertThat(unit.labels().dates()).containsExactly(new GoldUnit.Date("أمس", "2025-05-19"));
    assertThat(unit.disputed().actors()).containsExactly("usa");
  }

  @Test
  void aHashMayStandForTheTextAndALayerMayBeUnlabelled() {
    String line =
        "{\"id\":\"a.1\",\"doc\":\"a\",\"start\":2,\"end\":6,\"hash\":\"0123456789abcdef\",\"actors\":[]}";
    GoldUnit unit = GoldFile.parse("gold", line).get(0);
    assertThat(unit.span()).isEqualTo(new Span(2, 6));
    assertThat(unit.text()).isEmpty();
    assertThat(unit.hash()).isEqualTo("0123456789abcdef");
    assertThat(unit.labelled()).containsExactly("actors");
    assertThat(unit.kept()).isTrue();
    assertThatThrownBy(() -> GoldFile.parse("gold", line.replace("abcdef", "")))
        .hasMessageContaining("expected 16 hexadecimal digits");
    assertThatThrownBy(() -> GoldFile.parse("gold", line.replace("hash", "hush")))
        .hasMessageContaining("text is missing");
  }

  @Test
  void aRepeatIsNotKept() {
    String line = LINE.replace("\"dup_of\":null", "\"dup_of\":\"a:0.1\"");
    assertThat(GoldFile.parse("gold", line).get(0).kept()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"body\"|\"paragraph\"|block is 'paragraph'",
        "\"polarity\":-1|\"polarity\":0|polarity is 0",
        "\"end\":4|\"end\":5|expected 4 code points",
        "\"main\"|\"other\"|article is 'other'",
        "\"doc\":\"a\",|''|doc is missing",
        "[\"trump\"]|\"trump\"|actors is \"trump\", expected an array",
        "{\"actors\":[\"usa\"]}|{\"actor\":[]}|unknown key 'actor'",
        "\"id\":|id:|not valid JSON",
      })
  void aWrongLineIsNamedByItsNumber(String before, String after, String message) {
    assertThatThrownBy(() -> GoldFile.parse("gold.jsonl", "\n" + LINE.replace(before, after)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("gold.jsonl:2: ")
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void anIdMayStandOnlyOnce() {
    assertThatThrownBy(() -> GoldFile.parse("gold.jsonl", LINE + LINE))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("gold.jsonl:2: id 'a:1.1'");
  }

  @Test
  void aFileWithoutUnitsOrAMissingOneIsTheUsersFault() {
    assertThatThrownBy(() -> GoldFile.parse("gold.jsonl", "\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no gold units");
    assertThatThrownBy(() -> GoldFile.read(Path.of("missing.jsonl")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("missing.jsonl: no such gold file");
  }

  @Test
  void theBuiltInSetIsSound() {
    List<GoldUnit> units = GoldFile.builtIn();
    assertThat(units).hasSize(146);
    assertThat(units).filteredOn(unit -> !unit.duplicateOf().isEmpty()).hasSize(2);
  }
}
