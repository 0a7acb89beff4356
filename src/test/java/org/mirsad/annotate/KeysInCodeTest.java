package org.mirsad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirsad.text.Folding;
import org.mirsad.text.Morphology;

/**
 * Lists of words in code name them by keys; a key that its own word does not have matches nothing:
 * «n:صراع», since the dictionary has no such noun («w:صراع» matches it as it is written).
 */
class KeysInCodeTest {
  private static final Pattern KEY = Pattern.compile("\"n:([\u0621-\u064a]+)\"");

  @Test
  void everyNounNamedInCodeIsOneOfTheDictionary() throws IOException {
    Morphology morphology = Morphology.instance();
    Set<String> dead = new TreeSet<>();
    for (Path file : sources()) {
      Matcher matcher = KEY.matcher(Files.readString(file));
      while (matcher.find()) {
        String noun = matcher.group(1);
        boolean known =
            Folding.fold(noun).equals(noun)
                && spellings(noun).stream().anyMatch(s -> morphology.analyse(s).has("n:" + noun));
        if (!known) {
          dead.add(file.getFileName() + " n:" + noun);
        }
      }
    }
    assertEquals(Set.of(), dead);
  }

  /** What folding levels, and forms in which a noun is known where its bare form is none. */
  private static Set<String> spellings(String noun) {
    Set<String> spellings = new TreeSet<>(Set.of(noun));
    for (String[] letters :
        new String[][] {
          {"^ا", "أ"}, {"^ا", "إ"}, {"^ا", "آ"}, {"ه$", "ة"}, {"ي$", "ى"}, {"ي$", ""}
        }) {
      for (String spelling : List.copyOf(spellings)) {
        spellings.add(spelling.replaceFirst(letters[0], letters[1]));
      }
    }
    for (String spelling : List.copyOf(spellings)) {
      spellings.add("ال" + spelling);
      spellings.add(spelling + "ين");
      spellings.add(spelling.replaceFirst("[ةه]$", "") + "ات");
      spellings.add(spelling.replaceFirst("ا", "أ"));
    }
    return spellings;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mirsad/annotate"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
