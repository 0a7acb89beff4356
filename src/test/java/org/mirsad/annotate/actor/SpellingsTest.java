package org.mirsad.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mirsad.annotate.Annotated;
import org.mirsad.knowledge.Spelling;

/** The list of spellings is what the rules make of the listed names: nothing is edited by hand. */
class SpellingsTest {
  private static final Path FILE = Path.of("src/main/resources/knowledge/spellings.tsv");

  @Test
  void theListIsWhatTheRulesMake() throws IOException {
    List<Spelling> made = Spellings.of(Annotated.KNOWLEDGE);
    String text =
        made.stream()
            .map(s -> s.actorId() + "\t" + s.name() + "\t" + s.variant() + "\n")
            .collect(Collectors.joining("", "#id\tname\tvariant\n", ""));
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE)).isEqualTo(text);
  }

  @Test
  void aVowelLeftOutIsAnotherSpellingAndAWordOfTheDictionaryIsNone() {
    List<String> brahimi =
        Spellings.of(Annotated.KNOWLEDGE).stream()
            .filter(s -> s.actorId().equals("brahimi"))
            .map(Spelling::variant)
            .toList();
    assertThat(brahimi).contains("الابرهيمي", "الاخضر الابرهيمي");
    assertThat(Spellings.of(Annotated.KNOWLEDGE))
        .noneMatch(s -> s.variant().length() < 5)
        .noneMatch(s -> s.name().equals(s.variant()));
  }
}
