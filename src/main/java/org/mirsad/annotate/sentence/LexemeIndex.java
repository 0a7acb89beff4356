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
import java.util.TreeSet;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.TypeCache;
import org.mirsad.text.TypeTest;
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
  /** Marks that may stand inside an expression. */
  private static final String QUOTATION = "«»\"“”'‘’(";

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
   * @param gap most other words that stand between two words of the entry
   */
  public record Match<T>(int first, int last, T value, int words, int gap) {
    public Span span(List<Word> sentence) {
      return Span.cover(sentence.get(first).span(), sentence.get(last).span());
    }
  }

  /**
   * An entry of the lexicon.
   *
   * @param words numbers of the key sets of its words
   */
  private record Entry<T>(int[] words, T value) {}

  /** What a word type means to this index; by identity, for it is made once for each type. */
  private static final class Lookup<T> {
    private final int[] words;
    private final long bits;
    private final Starts<T> starts;
    private final Starts<T> nominalStarts;

    /**
     * @param words numbers of the key sets it shares a key with, but for those of first words alone
     * @param starts the entries it can be the first word of
     * @param nominalStarts those of them it can start as no verb
     */
    Lookup(int[] words, Starts<T> starts, Starts<T> nominalStarts) {
      this.words = words;
      this.starts = starts;
      this.nominalStarts = nominalStarts;
      long bits = 0;
      for (int word : words) {
        bits |= bit(word);
      }
      this.bits = bits;
    }

    /** The words as bits of their numbers' last six digits, for a quick no. */
    long bits() {
      return bits;
    }

    Starts<T> starts() {
      return starts;
    }

    Starts<T> nominalStarts() {
      return nominalStarts;
    }

    boolean holds(int word) {
      if ((bits & bit(word)) != 0) {
        for (int held : words) {
          if (held == word) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * The entries a word can be the first of, in order.
   *
   * @param seconds the bit of each entry's second word, 0 where it has none
   * @param needed the bits of all of them
   * @param single whether some entry is a word by itself
   */
  private record Starts<T>(List<Entry<T>> entries, long[] seconds, long needed, boolean single) {
    static <T> Starts<T> of(List<Entry<T>> entries) {
      long[] seconds = new long[entries.size()];
      long needed = 0;
      boolean single = false;
      for (int i = 0; i < seconds.length; i++) {
        int[] words = entries.get(i).words();
        seconds[i] = words.length == 1 ? 0 : bit(words[1]);
        needed |= seconds[i];
        single |= words.length == 1;
      }
      return new Starts<>(List.copyOf(entries), seconds, needed, single);
    }
  }

  private final Map<Set<String>, Integer> wordNumbers = new HashMap<>();
  private final Map<String, Set<Integer>> wordsByKey = new HashMap<>();
  private final Map<String, List<Entry<T>>> startsByKey = new HashMap<>();
  private final Starts<T> none = Starts.of(List.of());
  private final Lookup<T> nothing = new Lookup<>(new int[0], none, none);
  private final TypeCache<Lookup<T>> lookups = new TypeCache<>(this::workOut);

  /** A quick no for most words. */
  private final TypeTest isInSome = new TypeTest(form -> lookups.of(form) != nothing);

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
    int[] numbers = new int[words.size()];
    for (int w = 1; w < numbers.length; w++) {
      numbers[w] = wordNumber(words.get(w));
    }
    Entry<T> entry = new Entry<>(numbers, value);
    for (String key : words.get(0)) {
      startsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
  }

  private int wordNumber(Set<String> keys) {
    Integer known = wordNumbers.putIfAbsent(keys, wordNumbers.size());
    int number = known == null ? wordNumbers.size() - 1 : known;
    for (String key : keys) {
      wordsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
    }
    return number;
  }

  private Set<String> keys(WordForm form, Head head) {
    Set<String> keys = new HashSet<>();
    boolean free = head == Head.ANY || head == Head.ACTION;
    for (Reading reading : free ? citations(form) : form.readings()) {
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
      if (form.keys().stream().noneMatch(k -> k.startsWith("f:"))) {
        MasdarPatterns.verb(form.folded())
            .map(verb -> "v:" + verb)
            .filter(key -> morphology.analyse(key.substring(2)).keys().contains(key))
            .ifPresent(keys::add);
      }
    }
    if (keys.isEmpty() || head == Head.ANY || head == Head.ACTION) {
      form.keys().stream().filter(k -> k.startsWith("w:")).limit(1).forEach(keys::add);
    }
    return Set.copyOf(keys);
  }

  /**
   * Of a word of an entry that is some lemma as it stands the readings as that lemma: «أقال» is
   * «dismissed», not «I am told», «العملة» the currency, not the workers. All readings otherwise.
   */
  private static List<Reading> citations(WordForm form) {
    List<Reading> own =
        form.readings().stream()
            .filter(
                r ->
                    r.partOfSpeech().isVerb()
                        ? isCitation(r)
                        : r.number() <= 1
                            && !r.pronoun()
                            && r.conjunction() == 0
                            && r.particle() == 0)
            .filter(r -> form.stripped().contains((r.article() ? "ال" : "") + r.lemma()))
            .toList();
    return own.isEmpty() ? form.readings() : own;
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

  /** Whether some entry begins with a word of this form, whatever follows it. */
  public boolean mayStart(WordForm form) {
    return lookup(form).starts() != none;
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
    return allAt(sentence, index, gap);
  }

  /** Those of some matches that the index's own gap allows, in order. */
  public List<Match<T>> close(List<Match<T>> matches) {
    List<Match<T>> close = new ArrayList<>(matches.size());
    for (Match<T> match : matches) {
      if (match.gap() <= gap) {
        close.add(match);
      }
    }
    return close;
  }

  /** All entries that start at a word, with another gap between their words. */
  public List<Match<T>> allAt(List<Word> sentence, int index, int gap) {
    Lookup<T> lookup = lookup(sentence.get(index).form());
    if (lookup.starts() == none) {
      return List.of();
    }
    Starts<T> starts = mayBeVerb(sentence, index) ? lookup.starts() : lookup.nominalStarts();
    long within = starts.needed() == 0 ? 0 : bitsBehind(sentence, index, gap);
    if ((within & starts.needed()) == 0 && !starts.single()) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>(2);
    for (int i = 0; i < starts.seconds().length; i++) {
      long second = starts.seconds()[i];
      if (second == 0 || (within & second) != 0) {
        Entry<T> entry = starts.entries().get(i);
        Match<T> match = match(sentence, index, entry, gap);
        if (match != null) {
          matches.add(match);
        }
      }
    }
    return matches;
  }

  private static boolean mayBeVerb(List<Word> sentence, int index) {
    return sentence.get(index).use() != Use.OTHER;
  }

  /** The bits of all words an entry's second one could be. */
  private long bitsBehind(List<Word> sentence, int index, int gap) {
    long bits = 0;
    int end = Math.min(sentence.size(), index + 2 + gap);
    for (int next = index + 1; next < end; next++) {
      bits |= lookup(sentence.get(next).form()).bits();
    }
    return bits;
  }

  /** An entry whose first word stands there, or null if the others do not. */
  private Match<T> match(List<Word> sentence, int first, Entry<T> entry, int gap) {
    int[] words = entry.words();
    int at = first;
    int widest = 0;
    for (int w = 1; w < words.length; w++) {
      int next = next(sentence, at, words[w], gap);
      if (next < 0) {
        return null;
      }
      widest = Math.max(widest, next - at - 1);
      at = next;
    }
    return new Match<>(first, at, entry.value(), words.length, widest);
  }

  /** Index of an entry's next word behind another, or -1. */
  private int next(List<Word> sentence, int at, int wanted, int gap) {
    int end = Math.min(sentence.size(), at + 2 + gap);
    for (int next = at + 1; next < end; next++) {
      Word word = sentence.get(next);
      if (word.isPunctuation()) {
        if (QUOTATION.indexOf(word.mark()) < 0) {
          return -1;
        }
      } else if (lookup(word.form()).holds(wanted)) {
        return next;
      }
    }
    return -1;
  }

  /** What a word type means to this index: most mean nothing. */
  private Lookup<T> lookup(WordForm form) {
    return isInSome.test(form) ? lookups.of(form) : nothing;
  }

  private Lookup<T> workOut(WordForm form) {
    Set<Integer> words = new TreeSet<>();
    Set<Entry<T>> starts = identitySet();
    Set<Entry<T>> nominalStarts = identitySet();
    List<Entry<T>> ordered = new ArrayList<>();
    List<Entry<T>> nominal = new ArrayList<>();
    for (String key : form.keys()) {
      words.addAll(wordsByKey.getOrDefault(key, Set.of()));
      for (Entry<T> entry : startsByKey.getOrDefault(key, List.of())) {
        if (starts.add(entry)) {
          ordered.add(entry);
        }
        if (!key.startsWith("v:") && nominalStarts.add(entry)) {
          nominal.add(entry);
        }
      }
    }
    if (words.isEmpty() && ordered.isEmpty()) {
      return nothing;
    }
    return new Lookup<>(
        words.stream().mapToInt(Integer::intValue).toArray(),
        ordered.isEmpty() ? none : Starts.of(ordered),
        nominal.isEmpty() ? none : Starts.of(nominal));
  }

  private static long bit(int word) {
    return 1L << (word & 63);
  }

  private static <E> Set<E> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
