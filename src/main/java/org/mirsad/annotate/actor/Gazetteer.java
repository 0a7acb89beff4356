package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Title;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;
import org.mirsad.text.Token;
import org.mirsad.text.Tokenizer;

/**
 * Every wording that can name an actor, as sequences of folded words: names, short names, metonyms,
 * the people of a state, institutions and offices with the adjective or the name of a state.
 *
 * <p>Only the first word of a wording is looked up without its proclitics; the others must stand as
 * listed, except that the parts of compound names («عبد الله», «عبدالله») may be joined.
 */
final class Gazetteer {

  /** What kind of wording matched. */
  enum Kind {
    NAME,
    SHORT,
    METONYM,
    /** The people or side of a state: «الروس», «الحوثيون». */
    PEOPLE,
    /** Office and state: «الرئيس الروسي», «رئيس روسيا». */
    OFFICE,
    /** Office alone: «الرئيس», «وزير الخارجية». */
    BARE_OFFICE,
    /** «نظيره» and a state's adjective. */
    COUNTERPART
  }

  /**
   * A wording.
   *
   * @param kind what it is
   * @param actorId the actor, or for offices the state or body
   * @param role the office's role, else empty
   * @param words folded words
   * @param stateWords how many of the last words name the state itself (mention of its own), else 0
   */
  record Entry(Kind kind, String actorId, String role, List<String> words, int stateWords) {}

  /** An entry found at a word. */
  record Match(Entry entry, int first, int last, int prefixLength) {}

  /** Heads that make a state's adjective stand for the state. */
  private static final List<String> INSTITUTIONS =
      List.of(
          "الجانب",
          "الطرف",
          "الإدارة",
          "القيادة",
          "الحكومة",
          "السلطات",
          "السلطة التنفيذية",
          "الفريق",
          "السلطات الرسمية",
          "الدولة",
          "وزارة الخارجية",
          "الخارجية",
          "الدبلوماسية",
          "الرئاسة",
          "النظام",
          "القيادة السياسية",
          "الدبلوماسيه",
          "الحكومه");

  private static final Set<String> COUNTERPARTS = Set.of("نظيره", "نظيرها", "نظيرته", "نظيرتها");

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, List<Entry>> definiteTitles = new HashMap<>();
  private final Map<String, List<Entry>> constructTitles = new HashMap<>();
  private final Map<String, List<List<String>>> institutions = new HashMap<>();
  private final Map<String, List<Actor>> byAdjective = new HashMap<>();
  private final Map<String, Actor> actors;
  private final Set<String> firstNames = new HashSet<>();

  Gazetteer(Knowledge knowledge) {
    actors = knowledge.actors();
    for (Actor actor : actors.values()) {
      addAll(Kind.NAME, actor.id(), actor.names());
      addAll(Kind.NAME, actor.id(), actor.latin());
      addAll(Kind.PEOPLE, actor.id(), actor.people());
      addAll(Kind.SHORT, actor.id(), actor.shortNames());
      addAll(Kind.METONYM, actor.id(), actor.metonyms());
      if (actor.type() == Actor.Type.PERSON) {
        addFirstNames(actor);
      }
      for (String adjective : actor.adjectives()) {
        String masculine = words("ال" + adjective).get(0);
        for (String form : List.of(masculine, masculine + "ه")) {
          byAdjective.computeIfAbsent(form, k -> new ArrayList<>()).add(actor);
        }
      }
    }
    for (String institution : INSTITUTIONS) {
      List<String> words = words(institution);
      institutions.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
    }
    for (Title title : knowledge.titles()) {
      addTitle(definiteTitles, title.role(), title.definite());
      addTitle(constructTitles, title.role(), title.construct());
    }
  }

  private void addFirstNames(Actor actor) {
    for (String name : actor.names()) {
      List<String> words = words(name);
      if (words.size() > 1 && !words.get(0).equals("عبد") && words.get(0).length() > 2) {
        firstNames.add(words.get(0));
      }
    }
  }

  private static void addTitle(Map<String, List<Entry>> titles, String role, String phrase) {
    List<String> words = words(phrase);
    if (!words.isEmpty()) {
      titles
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Entry(Kind.BARE_OFFICE, "", role, words, 0));
    }
  }

  private void addAll(Kind kind, String actorId, List<String> wordings) {
    for (String wording : wordings) {
      add(new Entry(kind, actorId, "", words(wording), 0));
    }
  }

  private void add(Entry entry) {
    if (!entry.words().isEmpty()) {
      byFirstWord.computeIfAbsent(entry.words().get(0), k -> new ArrayList<>()).add(entry);
    }
  }

  /** The folded words of a wording. */
  static List<String> words(String wording) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(wording, new Span(0, wording.length()))) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        words.add(Folding.fold(token.surface()));
      }
    }
    return List.copyOf(words);
  }

  boolean isFirstName(String folded) {
    return firstNames.contains(folded);
  }

  /** All wordings that start at a word. */
  List<Match> at(List<Word> sentence, int index) {
    List<Match> matches = new ArrayList<>();
    Word word = sentence.get(index);
    if (word.isPunctuation()) {
      return matches;
    }
    for (String form : word.form().stripped()) {
      int prefix = prefixLength(word, form);
      for (Entry entry : byFirstWord.getOrDefault(form, List.of())) {
        int last = rest(sentence, index, entry.words());
        if (last >= 0) {
          matches.add(new Match(entry, index, last, prefix));
        }
      }
      addOffices(sentence, index, form, prefix, matches);
      addInstitutions(sentence, index, form, prefix, matches);
    }
    return matches;
  }

  private void addOffices(
      List<Word> sentence, int index, String form, int prefix, List<Match> matches) {
    for (Entry title : definiteTitles.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, title.words());
      if (last >= 0) {
        matches.add(new Match(title, index, last, prefix));
        for (Actor state : adjectiveAt(sentence, last + 1)) {
          matches.add(
              new Match(
                  new Entry(Kind.OFFICE, state.id(), title.role(), title.words(), 0),
                  index,
                  last + 1,
                  prefix));
        }
      }
    }
    for (Entry title : constructTitles.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, title.words());
      if (last < 0 || last + 1 >= sentence.size()) {
        continue;
      }
      Word next = sentence.get(last + 1);
      for (String state : next.form().stripped()) {
        boolean attached = state.equals(next.folded()) || next.folded().startsWith("ل");
        for (Entry entry :
            attached ? byFirstWord.getOrDefault(state, List.<Entry>of()) : List.<Entry>of()) {
          int end =
              entry.kind() == Kind.NAME && actors.get(entry.actorId()).type() != Actor.Type.PERSON
                  ? rest(sentence, last + 1, entry.words())
                  : -1;
          if (end >= 0) {
            Entry office =
                new Entry(Kind.OFFICE, entry.actorId(), title.role(), title.words(), end - last);
            matches.add(new Match(office, index, end, prefix));
          }
        }
      }
    }
  }

  private void addInstitutions(
      List<Word> sentence, int index, String form, int prefix, List<Match> matches) {
    for (List<String> institution : institutions.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, institution);
      for (Actor state : last < 0 ? List.<Actor>of() : adjectiveAt(sentence, last + 1)) {
        if (state.type() == Actor.Type.STATE) {
          matches.add(
              new Match(
                  new Entry(Kind.NAME, state.id(), "", institution, 0), index, last + 1, prefix));
        }
      }
    }
    if (COUNTERPARTS.contains(form)) {
      for (Actor state : adjectiveAt(sentence, index + 1)) {
        matches.add(
            new Match(
                new Entry(Kind.COUNTERPART, state.id(), "", List.of(form), 0),
                index,
                index + 1,
                prefix));
      }
    }
  }

  private List<Actor> adjectiveAt(List<Word> sentence, int index) {
    return index < sentence.size()
        ? byAdjective.getOrDefault(sentence.get(index).folded(), List.of())
        : List.of();
  }

  /** How many characters of the word's surface stand before the stripped form. */
  private static int prefixLength(Word word, String form) {
    String folded = word.folded();
    if (form.length() == folded.length() || !folded.endsWith(form)) {
      // «للولايات» holds «الولايات» without its alef: the span then takes the second lam along.
      return form.startsWith("ال") && folded.endsWith("لل" + form.substring(2))
          ? folded.length() - form.length()
          : 0;
    }
    return folded.length() - form.length();
  }

  private static int rest(List<Word> sentence, int first, List<String> words) {
    int at = first;
    for (int w = 1; w < words.size(); w++) {
      int next = at + 1;
      // Initials are written with and without dots.
      while (next < sentence.size()
          && sentence.get(next).isPunctuation()
          && ".-–".indexOf(sentence.get(next).mark()) >= 0) {
        next++;
      }
      if (next >= sentence.size() || !sentence.get(next).folded().equals(words.get(w))) {
        return -1;
      }
      at = next;
    }
    return at;
  }
}
