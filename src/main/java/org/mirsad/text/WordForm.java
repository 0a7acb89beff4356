package org.mirsad.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of one word type, whatever its context: a value, with answers to what is often
 * asked worked out beforehand.
 */
public final class WordForm {
  private final String folded;
  private final List<String> stripped;
  private final List<Reading> readings;
  private final Set<String> keys;

  private final String[] keyList;
  private final boolean mayBeVerb;
  private final boolean verb;
  private final boolean mayBeFinite;
  private final boolean mayBeNominal;
  private final boolean article;
  private final boolean functionWord;

  /** What {@link TypeCache}s know of the form, each at its own place; no part of its value. */
  final Object[] notes = new Object[TypeCache.PLACES];

  /**
   * What {@link TypeTest}s know of the form, two bits each; no part of its value. Not in an array:
   * every pass over an article asks something of every word, and finds it with the form itself.
   */
  long firstAnswers;

  long secondAnswers;
  long thirdAnswers;
  long fourthAnswers;
  long fifthAnswers;

  /**
   * @param folded the word under {@link Folding}
   * @param stripped the folded word and what is left of it without proclitics, each with the
   *     article kept («للولايات» gives «للولايات» and «الولايات»): the forms a gazetteer looks up
   * @param readings the dictionary's readings, verbs and nominals mixed; empty for unknown words
   * @param keys lexeme keys: {@code v:} and {@code n:} lemmas of the readings, {@code f:} the verbs
   *     whose masdars or participles they are, and {@code w:} with the folded word without clitics
   *     and article, which unknown words can be found by
   */
  public WordForm(String folded, List<String> stripped, List<Reading> readings, Set<String> keys) {
    this.folded = folded;
    this.stripped = List.copyOf(stripped);
    this.readings = List.copyOf(readings);
    this.keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    this.keyList = this.keys.toArray(String[]::new);
    this.mayBeVerb = readings.stream().anyMatch(r -> r.partOfSpeech().isVerb());
    this.verb = mayBeVerb && readings.stream().allMatch(r -> r.partOfSpeech().isVerb());
    this.mayBeFinite =
        readings.stream().anyMatch(r -> r.partOfSpeech().isVerb() && r.person() == 3)
            && readings.stream()
                .allMatch(r -> r.partOfSpeech().isVerb() || !r.article() && r.particle() == 0);
    this.mayBeNominal =
        readings.isEmpty() || readings.stream().anyMatch(r -> r.partOfSpeech().isNominal());
    this.article = stripped.stream().anyMatch(s -> s.startsWith("ال") && s.length() > 3);
    this.functionWord = FunctionWords.isFunctionWord(folded);
  }

  public String folded() {
    return folded;
  }

  public List<String> stripped() {
    return stripped;
  }

  public List<Reading> readings() {
    return readings;
  }

  public Set<String> keys() {
    return keys;
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
    for (String key : keyList) {
      if (wanted.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading is a finite verb. */
  public boolean mayBeVerb() {
    return mayBeVerb;
  }

  /** Whether all readings are finite verbs. */
  public boolean isVerb() {
    return verb;
  }

  /**
   * Whether some reading is a finite verb of the third person and none a nominal with proclitics.
   */
  public boolean mayBeFinite() {
    return mayBeFinite;
  }

  /** Whether some reading is a perfect. */
  public boolean mayBePerfect() {
    return readings.stream().anyMatch(r -> r.partOfSpeech() == Reading.PartOfSpeech.PERFECT);
  }

  /** Whether the word is an adjective, noun or masdar in some reading. */
  public boolean mayBeNominal() {
    return mayBeNominal;
  }

  /** Whether the article stands in front in the written form. */
  public boolean hasArticle() {
    return article;
  }

  /** Whether the word belongs to a closed class, with or without و/ف in front. */
  public boolean isFunctionWord() {
    return functionWord;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof WordForm that
            && folded.equals(that.folded)
            && stripped.equals(that.stripped)
            && readings.equals(that.readings)
            && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folded, stripped, readings, keys);
  }

  @Override
  public String toString() {
    return "WordForm[%s, %s, %s]".formatted(folded, readings, keys);
  }
}
