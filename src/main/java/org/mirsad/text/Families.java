package org.mirsad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * Joins a verb with its masdars and active participles: «تأييد», «مؤيد» and «يؤيد» are of «أيّد».
 *
 * <p>Masdars come from LanguageTool's table of masdars and verbs. Participles are built by rule and
 * count when the dictionary has the verb: مُفعِل is the imperfect with م for ي, فاعل the three
 * radicals with an alef, hollow and defective ones included. Passive participles stay out, for whom
 * they describe has not done the deed.
 */
final class Families {
  private static final String TABLE = "/org/languagetool/rules/ar/arabic_masdar_verb.txt";

  /** What the dictionary knows of verbs. */
  interface Verbs {
    /** Folded lemmas of more than three radicals whose active imperfect this is. */
    Set<String> ofDerivedImperfect(String imperfect);

    /** Whether this is a verb's citation form. */
    boolean isCitation(String perfect);
  }

  private final Map<String, Set<String>> verbsByMasdar;
  private final Verbs verbs;

  Families(Verbs verbs) {
    this.verbs = verbs;
    this.verbsByMasdar = table();
  }

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new HashMap<>();
    try (InputStream in = Families.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("masdars not on the class path: " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          Set<String> of =
              table.computeIfAbsent(
                  Folding.fold(line.substring(0, equals).strip()), k -> new TreeSet<>());
          StringTokenizer verbs = new StringTokenizer(line.substring(equals + 1), "|=");
          while (verbs.hasMoreTokens()) {
            of.add(Folding.fold(verbs.nextToken().strip()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("masdars unreadable: " + TABLE, e);
    }
    return table;
  }

  /** Folded lemmas of the verbs whose masdar or participle a reading is. */
  Set<String> of(Reading reading) {
    String lemma = reading.lemma();
    return switch (reading.partOfSpeech()) {
      case MASDAR, NOUN -> verbsByMasdar.getOrDefault(lemma, Set.of());
      case ADJECTIVE -> ofParticiple(lemma);
      case PERFECT, IMPERFECT, IMPERATIVE, PROPER, PARTICLE -> Set.of();
    };
  }

  private Set<String> ofParticiple(String lemma) {
    Set<String> found = new LinkedHashSet<>();
    if (lemma.length() > 3 && lemma.charAt(0) == 'م') {
      found.addAll(verbs.ofDerivedImperfect("ي" + lemma.substring(1)));
    }
    if (lemma.length() == 4 && lemma.charAt(1) == 'ا') {
      for (String perfect : simplePerfects(lemma.charAt(0), lemma.charAt(2), lemma.charAt(3))) {
        if (verbs.isCitation(perfect)) {
          found.add(Folding.fold(perfect));
        }
      }
    }
    return found;
  }

  /** «قاصف» is of «قصف», «قائل» of «قال», «غازي» of «غزا», «رامي» of «رمى». */
  private static List<String> simplePerfects(char first, char second, char third) {
    if (second == 'ئ') {
      return List.of("" + first + 'ا' + third);
    }
    String sound = "" + first + second + third;
    String stem = "" + first + second;
    return third == 'ي' ? List.of(stem + 'ا', stem + 'ى', sound) : List.of(sound);
  }
}
