package org.mirsad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirsad.InputException;

class DocumentNameTest {

  @ParameterizedTest
  @CsvSource({
    "file:/data/000_abd.txt,000_abd",
    "file:///data/000_abd.txt.gz,000_abd",
    "file:/data/000.v2.txt,000.v2",
    "file:/data/no-extension,no-extension",
    "file:/data/.hidden,.hidden",
    "file:/data/a%20b.txt,a b",
    "file:/data/all.jsonl#id-7,id-7",
    "plain name.txt,plain name",
  })
  void isTheFileNameOrTheRecordId(String uri, String name) {
    assertThat(DocumentName.of(uri)).isEqualTo(name);
  }

  @Test
  void aNameOfTwoDocumentsIsRefused() {
    assertThat(DocumentName.only("a", List.of())).isEmpty();
    assertThat(DocumentName.only("a", List.of(1))).contains(1);
    assertThatThrownBy(() -> DocumentName.only("a", List.of(1, 2)))
        .isInstanceOf(InputException.class)
        .hasMessage("2 documents are named 'a', expected one for the gold set to refer to");
  }
}
