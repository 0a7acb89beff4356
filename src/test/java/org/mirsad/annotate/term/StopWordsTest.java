package org.mirsad.annotate.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirsad.annotate.Annotated;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.knowledge.StopWord;

class StopWordsTest {

  @Test
  void theBuiltInFileJoinsLucenesList() {
    Set<String> words = StopWords.of(Annotated.KNOWLEDGE.stopWords());
    assertThat(words).contains("اكد", "خلال", "عن").doesNotContain("حرب");
    assertThat(words.size()).isGreaterThan(StopWords.of(List.of()).size());
  }

  @Test
  void aUsersFileAddsAWordAndTakesOneBack(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("stopwords.tsv"), "#word\tuse\tnote\nمراسلنا\tstop\t\nيوم\tterm\t\n");
    Set<String> words =
        StopWords.of(Knowledge.load(KnowledgeFiles.withOverlay(directory)).stopWords());
    assertThat(words).contains("مراسلنا", "خلال").doesNotContain("يوم");
  }

  @Test
  void aWordOfLucenesListCanBeATerm() {
    assertThat(StopWords.of(List.of())).contains("عن");
    assertThat(StopWords.of(List.of(new StopWord("عن", StopWord.Use.TERM)))).doesNotContain("عن");
  }
}
