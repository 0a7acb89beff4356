package org.mirsad.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of one word type, whatever its context.
 *
 * @param folded the word under {@link Folding}
 * @param stripped the folded word and what is left of it without proclitics, each with the article
 *     kept («للولايات» gives «للولايات» and «الولايات»): the forms a gazetteer looks up
 * @param readings the dictionary's readings, verbs and nominals mixed; empty for unknown words
 * @param keys lexeme keys: {@code v:} and {@code n:} lemmas of the readings, {@code f:} the verbs
 *     whose masdars or participles they are, and {@code w:} with the folded word without clitics
 *     and article, which unknown words can be found by
 */
public record WordForm(
    String folded, List<String> stripped, List<Reading> readings, Set<String> keys) {

  public WordForm {
    stripped = List.copyOf(stripped);
    readings = List.copyOf(readings);
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
  }

  /** The same form where it is part of a name and no verb. */
  public WordForm withoutVerbs() {
    return new WordForm(
        folded,
        stripped,
        readings.stream().filter(r -> !r.partOfSpeech().isVerb()).toList(),
        keys.stream().filter(k -> !k.startsWith("v:")).collect(Collectors.toSet()));
  }

  public boolean isKnown() {
    return !readings.isEmpty();
  }

  public boolean has(String key) {
    return keys.contains(key);
  }

  public boolean hasAny(Set<String> wanted) {
    if (keys.size() > wanted.size()) {
      for (String key : wanted) {
        if (keys.contains(key)) {
          return true;
        }
      }
      return false;
    }
    for (String key : keys) {
      if (wanted.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading is a finite verb. */
  public boolean mayBeVerb() {
    return readings.stream().anyMatch(r -> r.partOfSpeech().isVerb());
  }

  /** Whether all readings are finite verbs. */
  public boolean isVerb() {
    return isKnown() && readings.stream().allMatch(r -> r.partOfSpeech().isVerb());
  }

  /** Whether the word is an adjective, noun or masdar in some reading. */
  public boolean mayBeNominal() {
    return readings.isEmpty() || readings.stream().anyMatch(r -> r.partOfSpeech().isNominal());
  }

  /** Whether the article stands in front in the written form. */
  public boolean hasArticle() {
    return stripped.stream().anyMatch(s -> s.startsWith("ال") && s.length() > 3);
  }
}
