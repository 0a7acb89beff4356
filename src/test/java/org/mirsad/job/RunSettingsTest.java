package org.mirsad.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.InputException;

class RunSettingsTest {

  @Test
  void aRunIdIsAFolderName() {
    assertThatThrownBy(() -> RunSettings.of(List.of("in"), "out", "../x"))
        .isInstanceOf(InputException.class)
        .hasMessage("--run-id is '../x', expected letters, digits, '.', '-' and '_'");
  }

  @Test
  void filesAreListedOnceInOrderWithoutHiddenOnes(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("b"));
    for (String name : List.of("b/2.txt", "a.txt", ".hidden", "b/_temporary")) {
      Files.writeString(folder.resolve(name), "x");
    }
    List<String> inputs = List.of(folder.resolve("b").toString(), folder.toString());
    assertThat(InputFiles.list(inputs, new Configuration()))
        .extracting(InputFile::relativePath)
        .containsExactly("2.txt", "a.txt");
  }

  @Test
  void anEmptyFolderIsTheUsersFault(@TempDir Path folder) {
    assertThatThrownBy(() -> InputFiles.list(List.of(folder.toString()), new Configuration()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no files to read");
  }

  @Test
  void aMissingPathIsTheUsersFault(@TempDir Path folder) {
    String missing = folder.resolve("none").toString();
    assertThatThrownBy(() -> InputFiles.list(List.of(missing), new Configuration()))
        .isInstanceOf(InputException.class)
        .hasMessage(missing + ": no such file or folder");
  }
}
