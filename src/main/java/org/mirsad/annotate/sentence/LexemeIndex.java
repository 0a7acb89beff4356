package org.mirsad.annotate.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.Use;
import org.mirsad.text.WordForm;

/**
 * Finds words and expressions of a lexicon in analysed text, whatever their inflection and clitics.
 *
 * <p>Every word of an entry becomes a set of lexeme keys ({@link WordForm#keys()}); a text matches
 * when each word shares a key. Between the words of an expression a few other words may stand («وقف
 * فوري لإطلاق النار»), none across punctuation. The longest entry wins, then the one with the
 * fewest words between.
 */
public final class LexemeIndex<T> {
  /** Which readings of an entry's first word count. */
  public enum Head {
    VERB,
    NOMINAL,
    ANY,
    /** Any reading; where it is a masdar, its verb too: «رفع العقوبات» and «رفعت العقوبات». */
    ACTION,
    /** The words as they are spelled, but for و/ف in front. */
    EXACT
  }

  /**
   * An entry found in text.
   *
   * @param first index of its first word in the sentence
   * @param last index of its last word
   * @param value what the entry stands for
   * @param words number of words of the entry
   */
  public record Match<T>(int first, int last, T value, int words) {
    public Span span(List<Word> sentence) {
      return Span.cover(sentence.get(first).span(), sentence.get(last).span());
    }
  }

  private record Entry<T>(List<Set<String>> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirstKey = new HashMap<>();
  private final Morphology morphology;
  private final int gap;

  /**
   * @param gap how many other words may stand between two words of an entry
   */
  public LexemeIndex(Morphology morphology, int gap) {
    this.morphology = morphology;
    this.gap = gap;
  }

  /** Adds an entry; done while building only. */
  public void add(String phrase, Head head, T value) {
    List<Set<String>> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(phrase, new Span(0, phrase.length()))) {
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        WordForm form = morphology.analyse(token.surface());
        words.add(keys(form, words.isEmpty() || head == Head.EXACT ? head : Head.ANY));
      }
    }
    if (words.isEmpty()) {
      return;
    }
    Entry<T> entry = new Entry<>(List.copyOf(words), value);
    for (String key : words.get(0)) {
      byFirstKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
  }

  private static Set<String> keys(WordForm form, Head head) {
    Set<String> keys = new HashSet<>();
    for (Reading reading : form.readings()) {
      boolean fits =
          switch (head) {
            case VERB -> isCitation(reading);
            case NOMINAL -> reading.partOfSpeech().isNominal();
            case ANY, ACTION -> true;
            case EXACT -> false;
          };
      if (fits
          && reading.particle() == 0
          && reading.conjunction() == 0
          && reading.partOfSpeech() != Reading.PartOfSpeech.PARTICLE) {
        boolean plural =
            reading.number() == 3
                && reading.partOfSpeech().isNominal()
                && head != Head.VERB
                && form.folded().endsWith("ات");
        keys.add(plural ? reading.pluralKey() : reading.key());
      }
    }
    if (head == Head.VERB) {
      // The lemma is the citation form itself; other readings of the same letters are other verbs.
      String own = "v:" + form.folded();
      return keys.isEmpty() || keys.contains(own) ? Set.of(own) : Set.copyOf(keys);
    }
    if (head == Head.ACTION) {
      form.keys().stream()
          .filter(k -> k.startsWith("f:"))
          .forEach(k -> keys.add("v:" + k.substring(2)));
    }
    if (keys.isEmpty() || head == Head.ANY || head == Head.ACTION) {
      form.keys().stream().filter(k -> k.startsWith("w:")).limit(1).forEach(keys::add);
    }
    return Set.copyOf(keys);
  }

  /** Third person masculine singular perfect active, without a suffix. */
  private static boolean isCitation(Reading reading) {
    return reading.partOfSpeech() == Reading.PartOfSpeech.PERFECT
        && !reading.passive()
        && reading.person() == 3
        && reading.number() == 1
        && !reading.feminine()
        && !reading.pronoun();
  }

  /** The best entry that starts at a word. */
  public Optional<Match<T>> at(List<Word> sentence, int index) {
    Match<T> best = null;
    for (Match<T> match : allAt(sentence, index)) {
      if (best == null
          || match.words() > best.words()
          || match.words() == best.words() && match.last() < best.last()) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All entries that start at a word. */
  public List<Match<T>> allAt(List<Word> sentence, int index) {
    Set<Entry<T>> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Match<T>> matches = new ArrayList<>();
    boolean verbPossible = sentence.get(index).use() != Use.OTHER;
    for (String key : sentence.get(index).form().keys()) {
      if (key.startsWith("v:") && !verbPossible) {
        continue;
      }
      for (Entry<T> entry : byFirstKey.getOrDefault(key, List.of())) {
        if (tried.add(entry)) {
          int last = matchRest(sentence, index, entry.words());
          if (last >= 0) {
            matches.add(new Match<>(index, last, entry.value(), entry.words().size()));
          }
        }
      }
    }
    return matches;
  }

  private int matchRest(List<Word> sentence, int first, List<Set<String>> words) {
    int at = first;
    for (int w = 1; w < words.size(); w++) {
      int found = -1;
      for (int next = at + 1; next < sentence.size() && next <= at + 1 + gap; next++) {
        Word word = sentence.get(next);
        if (word.isPunctuation()) {
          if ("«»\"“”'‘’(".indexOf(word.mark()) >= 0) {
            continue;
          }
          break;
        }
        if (word.form().hasAny(words.get(w))) {
          found = next;
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found;
    }
    return at;
  }
}
