package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Spelling;
import org.mirsad.text.Morphology;

/**
 * Makes the other spellings of persons' names that {@code spellings.tsv} lists: a long vowel left
 * out («الإبراهيمي», «الابرهيمي»), doubled letters written once, g as غ, ج or ك, compounds joined
 * («عبدالله»). A spelling that names somebody else, or is a word of the dictionary, is left out.
 */
public final class Spellings {
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_SINGLE = 5;

  private final Knowledge knowledge;
  private final Set<List<String>> taken = new HashSet<>();

  private Spellings(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Actor actor : knowledge.actors().values()) {
      for (List<String> names :
          List.of(
              actor.names(),
              actor.shortNames(),
              actor.metonyms(),
              actor.people(),
              actor.adjectives())) {
        names.forEach(name -> taken.add(WordingIndex.words(name)));
      }
    }
  }

  /** All spellings the listed names give, by actor and name. */
  public static List<Spelling> of(Knowledge knowledge) {
    return new Spellings(knowledge).make();
  }

  private List<Spelling> make() {
    Map<String, Spelling> byVariant = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    List<Spelling> all = new ArrayList<>();
    for (Actor actor : knowledge.actors().values()) {
      if (actor.type() != Actor.Type.PERSON) {
        continue;
      }
      Set<String> own = new HashSet<>();
      for (String name : sources(actor)) {
        for (String variant : variants(WordingIndex.words(name))) {
          if (own.add(variant)) {
            Spelling spelling = new Spelling(actor.id(), name, variant);
            all.add(spelling);
            Spelling other = byVariant.putIfAbsent(variant, spelling);
            if (other != null && !other.actorId().equals(actor.id())) {
              ambiguous.add(variant);
            }
          }
        }
      }
    }
    all.removeIf(spelling -> ambiguous.contains(spelling.variant()));
    return all;
  }

  /** The display name, and names of one word. */
  private static Set<String> sources(Actor actor) {
    Set<String> names = new LinkedHashSet<>();
    if (actor.names().contains(actor.ar())) {
      names.add(actor.ar());
    }
    for (String name : actor.names()) {
      if (WordingIndex.words(name).size() == 1) {
        names.add(name);
      }
    }
    for (String name : actor.shortNames()) {
      if (WordingIndex.words(name).size() == 1) {
        names.add(name);
      }
    }
    return names;
  }

  private Set<String> variants(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String other : respelled(words.get(i))) {
        List<String> variant = new ArrayList<>(words);
        variant.set(i, other);
        addIfFree(variant, other, found);
      }
      boolean compound =
          i + 1 < words.size()
              && (words.get(i).equals("عبد") || words.get(i).equals("ابو"))
              && words.size() > 2;
      if (compound) {
        List<String> variant = new ArrayList<>(words.subList(0, i));
        String joined = words.get(i) + words.get(i + 1);
        variant.add(joined);
        variant.addAll(words.subList(i + 2, words.size()));
        addIfFree(variant, "", found);
      }
    }
    return found;
  }

  private void addIfFree(List<String> variant, String changed, Set<String> found) {
    boolean single = variant.size() == 1;
    boolean free =
        !taken.contains(variant)
            && (changed.isEmpty() || !Morphology.instance().analyse(changed).isKnown())
            && !(single && (changed.length() < SHORTEST_SINGLE || GivenNames.contains(changed)));
    if (free) {
      found.add(String.join(" ", variant));
    }
  }

  /** One word written otherwise, one letter changed at a time. */
  private static Set<String> respelled(String word) {
    Set<String> found = new LinkedHashSet<>();
    int start = word.startsWith("ال") ? 2 : 0;
    if (word.length() - start - 1 >= SHORTEST_STEM) {
      for (int i = start + 1; i < word.length() - 1; i++) {
        boolean vowel = "اوي".indexOf(word.charAt(i)) >= 0;
        boolean doubled = word.charAt(i) == word.charAt(i - 1);
        if (vowel || doubled) {
          found.add(word.substring(0, i) + word.substring(i + 1));
        }
      }
    }
    for (int i = start; i < word.length(); i++) {
      if (word.charAt(i) == 'غ') {
        found.add(word.substring(0, i) + 'ج' + word.substring(i + 1));
        found.add(word.substring(0, i) + 'ك' + word.substring(i + 1));
      }
    }
    found.remove(word);
    return found;
  }
}
