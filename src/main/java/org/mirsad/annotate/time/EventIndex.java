package org.mirsad.annotate.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Event;
import org.mirsad.text.Morphology;
import org.mirsad.text.Reading;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * Tells which dated events a text speaks of: those of whose cue groups it holds a word or phrase
 * each. Words are compared by lexeme, proclitics and article aside.
 *
 * <p>Each event is filed under its rarest group, so that a text only tries the few events whose
 * rarest cue it holds.
 */
final class EventIndex {

  private static final int SAFE_LEMMA = 4;
  private static final int LONG_NAME = 5;

  /** How many words may stand between two words of a cue. */
  private static final int GAP = 1;

  /** A cue: the lexeme keys each of its words is known by. */
  private record Cue(String text, List<Set<String>> words) {}

  private record Entry(Event event, List<List<Cue>> groups) {}

  /**
   * An event a text speaks of.
   *
   * @param event the event
   * @param cues the cues found, each once
   * @param found in how many places of the text, a place of several cues counted once a group
   * @param groups number of its cue groups
   * @param within words of the text, from its start, within which every group has been met
   * @param most the same for every group but the last to be met
   * @param window the fewest words in a row that hold every group
   */
  record Match(
      Event event, Set<String> cues, int found, int groups, int within, int most, int window) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Numbers of the entries to try where a key stands. */
  private final Map<String, Set<Integer>> byRarestKey = new HashMap<>();

  /** The keys of a word type that are of some cue. */
  private final TypeCache<Set<String>> textKeys;

  EventIndex(List<Event> events, Morphology morphology) {
    for (Event event : events) {
      entries.add(entry(event, morphology));
    }
    Map<String, Integer> frequency = frequency(entries);
    Set<String> cueKeys = Set.copyOf(frequency.keySet());
    textKeys = new TypeCache<>(form -> textKeys(form, cueKeys));
    for (int i = 0; i < entries.size(); i++) {
      int number = i;
      List<Cue> rarest =
          entries.get(i).groups().stream()
              .min(Comparator.comparingInt(g -> cost(g, frequency)))
              .orElseThrow();
      Set<String> keys = new HashSet<>();
      for (Cue cue : rarest) {
        keys.addAll(rarestWord(cue, frequency));
      }
      keys.forEach(key -> byRarestKey.computeIfAbsent(key, k -> new HashSet<>()).add(number));
    }
  }

  private static Entry entry(Event event, Morphology morphology) {
    List<List<Cue>> groups = new ArrayList<>();
    for (List<String> group : event.cues()) {
      List<Cue> cues = new ArrayList<>();
      for (String text : group) {
        Cue cue = cue(text, morphology);
        if (!cue.words().isEmpty()) {
          cues.add(cue);
        }
      }
      groups.add(cues);
    }
    return new Entry(event, groups);
  }

  private static Cue cue(String text, Morphology morphology) {
    List<Set<String>> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text, new Span(0, text.length()))) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        words.add(cueKeys(morphology.analyse(token.surface())));
      }
    }
    return new Cue(text, words);
  }

  /**
   * The keys a cue's word is known by: the word itself, and its lemma where that is safe.
   * Proclitics are never taken off («بوتين» is no «وتين»), duals tell («ساعتين» is not «ساعة»), and
   * lemmas of up to three letters have too many homographs.
   */
  private static Set<String> cueKeys(WordForm form) {
    Set<String> keys = new HashSet<>();
    String bare = withoutArticle(form.folded());
    boolean dual = form.readings().stream().anyMatch(reading -> reading.number() == 2);
    for (Reading reading : form.readings()) {
      boolean whole = reading.particle() == 0 && reading.conjunction() == 0 && !reading.pronoun();
      boolean safe = reading.lemma().length() >= SAFE_LEMMA || reading.lemma().equals(bare);
      if (whole && safe && !dual) {
        keys.add(reading.key());
      }
    }
    keys.add("w:" + bare);
    addSpelling(form, keys);
    return keys;
  }

  /** The keys a word of a text is found by. */
  private static Set<String> textKeys(WordForm form, Set<String> cueKeys) {
    Set<String> keys = new HashSet<>(form.keys());
    addSpelling(form, keys);
    keys.retainAll(cueKeys);
    return Set.copyOf(keys);
  }

  /**
   * Names are spelled in many ways («زيلينسكي», «زيلنسكي»; «البنتاغون», «البنتاجون»): words the
   * dictionary does not know are compared without their long vowels too.
   */
  private static void addSpelling(WordForm form, Set<String> keys) {
    if (form.isKnown()) {
      return;
    }
    for (String stripped : form.stripped()) {
      String bare = withoutArticle(stripped);
      StringBuilder skeleton = new StringBuilder("x:");
      for (int i = 0; i < bare.length(); i++) {
        char c = bare.charAt(i);
        if (i == 0 || "اوي".indexOf(c) < 0) {
          skeleton.append(c == 'غ' ? 'ج' : c);
        }
      }
      if (bare.length() >= LONG_NAME) {
        keys.add(skeleton.toString());
      }
    }
  }

  private static String withoutArticle(String folded) {
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  private static Map<String, Integer> frequency(List<Entry> entries) {
    Map<String, Integer> frequency = new HashMap<>();
    for (Entry entry : entries) {
      Set<String> seen = new HashSet<>();
      for (List<Cue> group : entry.groups()) {
        group.forEach(cue -> cue.words().forEach(seen::addAll));
      }
      seen.forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
    return frequency;
  }

  private static int cost(List<Cue> group, Map<String, Integer> frequency) {
    int cost = 0;
    for (Cue cue : group) {
      int rarest = Integer.MAX_VALUE;
      for (Set<String> word : cue.words()) {
        rarest = Math.min(rarest, wordCost(word, frequency));
      }
      cost += rarest;
    }
    return group.isEmpty() ? Integer.MAX_VALUE : cost;
  }

  private static int wordCost(Set<String> word, Map<String, Integer> frequency) {
    int most = 0;
    for (String key : word) {
      most = Math.max(most, frequency.get(key));
    }
    return most;
  }

  private static Set<String> rarestWord(Cue cue, Map<String, Integer> frequency) {
    return cue.words().stream()
        .min(Comparator.comparingInt(w -> wordCost(w, frequency)))
        .orElseThrow();
  }

  /** The words of a text by place, and the places of each lexeme key. */
  private record Text(List<Set<String>> words, Map<String, List<Integer>> places) {
    static Text of(List<Sentence> sentences, TypeCache<Set<String>> textKeys) {
      Text text = new Text(new ArrayList<>(), new HashMap<>());
      for (Sentence sentence : sentences) {
        for (Word word : sentence.words()) {
          if (!word.isPunctuation()) {
            text.add(textKeys.of(word.form()));
          }
        }
      }
      return text;
    }

    private void add(Set<String> keys) {
      for (String key : keys) {
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(words.size());
      }
      words.add(keys);
    }

    /** Where a cue stands, its words one behind the other. */
    Set<Integer> find(Cue cue) {
      Set<Integer> found = new TreeSet<>();
      for (String key : cue.words().get(0)) {
        for (int at : places.getOrDefault(key, List.of())) {
          if (follows(cue, at)) {
            found.add(at);
          }
        }
      }
      return found;
    }

    private boolean follows(Cue cue, int first) {
      int at = first;
      for (Set<String> word : cue.words().subList(1, cue.words().size())) {
        int next = at + 1;
        while (next <= at + 1 + GAP && !holds(next, word)) {
          next++;
        }
        if (next > at + 1 + GAP) {
          return false;
        }
        at = next;
      }
      return true;
    }

    private boolean holds(int at, Set<String> keys) {
      return at < words.size() && !Collections.disjoint(words.get(at), keys);
    }
  }

  /** The events a text speaks of, by date. */
  List<Match> match(List<Sentence> sentences) {
    Text text = Text.of(sentences, textKeys);
    Set<Integer> tried = new TreeSet<>();
    for (String key : text.places().keySet()) {
      tried.addAll(byRarestKey.getOrDefault(key, Set.of()));
    }
    List<Match> matches = new ArrayList<>();
    for (int number : tried) {
      Match match = match(entries.get(number), text);
      if (match != null) {
        matches.add(match);
      }
    }
    matches.sort(
        Comparator.comparing((Match m) -> m.event().date()).thenComparing(m -> m.event().id()));
    return matches;
  }

  private static Match match(Entry entry, Text text) {
    Set<String> cues = new TreeSet<>();
    List<TreeSet<Integer>> places = new ArrayList<>();
    int found = 0;
    List<Integer> firstPlaces = new ArrayList<>();
    for (List<Cue> group : entry.groups()) {
      TreeSet<Integer> ofGroup = new TreeSet<>();
      Set<Integer> firsts = new HashSet<>();
      for (Cue cue : group) {
        Set<Integer> ofCue = text.find(cue);
        if (!ofCue.isEmpty()) {
          cues.add(cue.text());
          firsts.add(Collections.min(ofCue));
          ofGroup.addAll(ofCue);
        }
      }
      if (ofGroup.isEmpty()) {
        return null;
      }
      places.add(ofGroup);
      found += firsts.size();
      firstPlaces.add(ofGroup.first());
    }
    Collections.sort(firstPlaces);
    int last = firstPlaces.size() - 1;
    return new Match(
        entry.event(),
        cues,
        found,
        places.size(),
        firstPlaces.get(last),
        firstPlaces.get(Math.max(0, last - 1)),
        window(places));
  }

  /** The fewest words that hold a cue of every group. */
  private static int window(List<TreeSet<Integer>> places) {
    int best = Integer.MAX_VALUE;
    TreeSet<Integer> starts = new TreeSet<>();
    places.forEach(starts::addAll);
    for (int start : starts) {
      int end = start;
      for (TreeSet<Integer> ofGroup : places) {
        Integer next = ofGroup.ceiling(start);
        end = next == null ? Integer.MAX_VALUE : Math.max(end, next);
      }
      if (end != Integer.MAX_VALUE) {
        best = Math.min(best, end - start + 1);
      }
    }
    return best;
  }
}
