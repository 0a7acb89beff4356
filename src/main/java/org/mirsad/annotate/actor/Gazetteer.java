package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Title;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
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

  /** A definite adjective of an actor, of one or two words («الروسية», «الكورية الشمالية»). */
  private record StateAdjective(List<String> words, Actor actor) {}

  /** An adjective of an actor found in a sentence, and the index of its last word. */
  record AdjectiveMatch(Actor actor, int last) {}

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
  private final Map<String, List<StateAdjective>> byAdjective = new HashMap<>();
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
        addAdjective(actor, words(adjective));
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

  /** Both genders, with the article on every word that takes it («جنوب أفريقي» takes one). */
  private void addAdjective(Actor actor, List<String> words) {
    boolean compound = words.size() > 1 && !words.get(0).endsWith("ي");
    for (String ending : List.of("", "ه")) {
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        boolean inflected = !compound || i == words.size() - 1;
        boolean definite = !compound || i == 0;
        forms.add((definite ? "ال" : "") + words.get(i) + (inflected ? ending : ""));
      }
      byAdjective
          .computeIfAbsent(forms.get(0), k -> new ArrayList<>())
          .add(new StateAdjective(List.copyOf(forms), actor));
    }
  }

  private void addFirstNames(Actor actor) {
    for (String name : actor.names()) {
      List<String> words = words(name);
      if (words.size() > 1
          && !words.get(0).equals("عبد")
          && !words.get(0).startsWith("ال")
          && words.get(0).length() > 2) {
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
    return firstNames.contains(folded) || GivenNames.contains(folded);
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
      boolean another = prefix > 0 && isWordOfItsOwn(word);
      for (Entry entry : byFirstWord.getOrDefault(form, List.of())) {
        int last = rest(sentence, index, entry.words());
        if (last >= 0
            && !(another && entry.words().size() == 1)
            && isInitialism(sentence, index, last)) {
          matches.add(new Match(entry, index, last, prefix));
        }
      }
      addOffices(sentence, index, form, prefix, matches);
      addInstitutions(sentence, index, form, prefix, matches);
    }
    return matches;
  }

  /** «وجوبا» is a word of its own, not «و» and Juba. */
  private static boolean isWordOfItsOwn(Word word) {
    return word.form().readings().stream()
        .anyMatch(
            r ->
                r.conjunction() == 0
                    && r.particle() == 0
                    && !r.pronoun()
                    && r.partOfSpeech() != Reading.PartOfSpeech.PROPER
                    && r.partOfSpeech() != Reading.PartOfSpeech.PARTICLE);
  }

  /** Latin initialisms count in capitals and alone only: «UN», not French «un», not «UN Watch». */
  private static boolean isInitialism(List<Word> sentence, int first, int last) {
    Token token = sentence.get(first).token();
    if (token.kind() != Token.Kind.LATIN || token.surface().length() > 3 || last > first) {
      return true;
    }
    boolean alone =
        (first == 0 || sentence.get(first - 1).token().kind() != Token.Kind.LATIN)
            && (last + 1 >= sentence.size()
                || sentence.get(last + 1).token().kind() != Token.Kind.LATIN);
    return alone && token.surface().chars().allMatch(Character::isUpperCase);
  }

  private void addOffices(
      List<Word> sentence, int index, String form, int prefix, List<Match> matches) {
    for (Entry title : definiteTitles.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, title.words());
      if (last >= 0) {
        matches.add(new Match(title, index, last, prefix));
        for (AdjectiveMatch state : adjectiveAt(sentence, last + 1)) {
          matches.add(
              new Match(
                  new Entry(Kind.OFFICE, state.actor().id(), title.role(), title.words(), 0),
                  index,
                  state.last(),
                  prefix));
        }
        if (last + 1 < sentence.size() && sentence.get(last + 1).folded().startsWith("ل")) {
          addOfficesOfNamed(sentence, index, last, title, prefix, matches);
        }
      }
    }
    for (Entry title : constructTitles.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, title.words());
      if (last >= 0 && last + 1 < sentence.size()) {
        addOfficesOfNamed(sentence, index, last, title, prefix, matches);
      }
    }
  }

  /** «رئيس روسيا», «الأمين العام للأمم المتحدة»: the state or body is named behind the title. */
  private void addOfficesOfNamed(
      List<Word> sentence, int index, int last, Entry title, int prefix, List<Match> matches) {
    for (Match named : namedAt(sentence, last + 1)) {
      Entry office =
          new Entry(
              Kind.OFFICE,
              named.entry().actorId(),
              title.role(),
              title.words(),
              named.last() - last);
      matches.add(new Match(office, index, named.last(), prefix));
    }
  }

  /** Names of states, bodies and groups that start at a word, with no prefix but «ل». */
  List<Match> namedAt(List<Word> sentence, int index) {
    List<Match> named = new ArrayList<>();
    if (index >= sentence.size()) {
      return named;
    }
    Word next = sentence.get(index);
    for (String form : next.form().stripped()) {
      if (form.equals(next.folded()) || next.folded().startsWith("ل")) {
        named.addAll(namedAt(sentence, index, form));
      }
    }
    return named;
  }

  /** Names of states, bodies and groups whose first word is the form given. */
  List<Match> namedAt(List<Word> sentence, int index, String form) {
    List<Match> named = new ArrayList<>();
    for (Entry entry : byFirstWord.getOrDefault(form, List.of())) {
      int end =
          entry.kind() == Kind.NAME && actors.get(entry.actorId()).type() != Actor.Type.PERSON
              ? rest(sentence, index, entry.words())
              : -1;
      if (end >= 0) {
        named.add(new Match(entry, index, end, prefixLength(sentence.get(index), form)));
      }
    }
    return named;
  }

  /** Whom a name of exactly these folded words stands for, persons left out. */
  Optional<String> named(List<String> words) {
    return byFirstWord.getOrDefault(words.get(0), List.of()).stream()
        .filter(e -> e.kind() == Kind.NAME && e.words().equals(words))
        .map(Entry::actorId)
        .filter(id -> actors.get(id).type() != Actor.Type.PERSON)
        .findFirst();
  }

  /** Titles whose first word is the form given and whose others stand behind the word. */
  List<Match> titlesAt(List<Word> sentence, int index, String form, boolean definite) {
    List<Match> found = new ArrayList<>();
    Map<String, List<Entry>> titles = definite ? definiteTitles : constructTitles;
    for (Entry title : titles.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, title.words());
      if (last >= 0) {
        found.add(new Match(title, index, last, 0));
      }
    }
    found.sort(Comparator.comparingInt((Match m) -> -m.last()));
    return found;
  }

  private void addInstitutions(
      List<Word> sentence, int index, String form, int prefix, List<Match> matches) {
    for (List<String> institution : institutions.getOrDefault(form, List.of())) {
      int last = rest(sentence, index, institution);
      for (AdjectiveMatch state :
          last < 0 ? List.<AdjectiveMatch>of() : adjectiveAt(sentence, last + 1)) {
        boolean agrees =
            !institution.get(institution.size() - 1).endsWith("ه")
                || sentence.get(state.last()).folded().endsWith("ه");
        if (state.actor().type() == Actor.Type.STATE && agrees) {
          matches.add(
              new Match(
                  new Entry(Kind.NAME, state.actor().id(), "", institution, 0),
                  index,
                  state.last(),
                  prefix));
        }
      }
    }
    if (COUNTERPARTS.contains(form)) {
      for (AdjectiveMatch state : adjectiveAt(sentence, index + 1)) {
        matches.add(
            new Match(
                new Entry(Kind.COUNTERPART, state.actor().id(), "", List.of(form), 0),
                index,
                state.last(),
                prefix));
      }
    }
  }

  /** The actors whose definite adjective starts at a word, those of the longest wording only. */
  List<AdjectiveMatch> adjectiveAt(List<Word> sentence, int index) {
    return index < sentence.size()
        ? adjectiveAt(sentence, index, sentence.get(index).folded())
        : List.of();
  }

  /** The same, with the first word given without its conjunction. */
  List<AdjectiveMatch> adjectiveAt(List<Word> sentence, int index, String first) {
    List<AdjectiveMatch> found = new ArrayList<>();
    for (StateAdjective adjective : byAdjective.getOrDefault(first, List.of())) {
      int last = rest(sentence, index, adjective.words());
      if (last >= 0) {
        found.add(new AdjectiveMatch(adjective.actor(), last));
      }
    }
    int longest = found.stream().mapToInt(AdjectiveMatch::last).max().orElse(-1);
    return found.stream().filter(m -> m.last() == longest).toList();
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
