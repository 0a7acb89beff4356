package org.mirsad.annotate.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.actor.WordingIndex.Opening;
import org.mirsad.annotate.actor.WordingIndex.Start;
import org.mirsad.annotate.actor.WordingIndex.StateAdjective;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;

/**
 * Finds the wordings of actors in sentences: names, and offices with the adjective or the name of a
 * state.
 *
 * <p>Only the first word of a wording is looked up without its proclitics; the others must stand as
 * listed.
 */
public final class Gazetteer {
  /** An adjective of an actor found in a sentence, and the index of its last word. */
  record AdjectiveMatch(Actor actor, int last) {}

  private static final int LONG_NAME = 5;

  /** Letters of the shortest name that «و» joins to one before, and words of the longest before. */
  private static final int SHORTEST_JOINED = 4;

  private static final int LONGEST_BEFORE = 3;

  /** Marks that may stand between the words of a wording. */
  private static final String MARKS = ".-–";

  /** The same of a name, whose later words may be in quotation marks: «تيار "المستقبل"». */
  private static final String MARKS_IN_NAMES = ".-–«\"“";

  private final WordingIndex index;
  private final Map<String, Actor> actors;
  private final Set<String> firstNames = new HashSet<>();
  private final TypeTest isFirstName = new TypeTest(form -> isFirstName(form.folded()));

  public Gazetteer(Knowledge knowledge) {
    actors = knowledge.actors();
    index = new WordingIndex(knowledge);
    for (Actor actor : actors.values()) {
      if (actor.type() == Actor.Type.PERSON) {
        addFirstNames(actor);
      }
    }
  }

  private void addFirstNames(Actor actor) {
    for (String name : actor.names()) {
      List<String> words = WordingIndex.words(name);
      if (words.size() > 1
          && !words.get(0).equals("عبد")
          && !words.get(0).startsWith("ال")
          && words.get(0).length() > 2) {
        firstNames.add(words.get(0));
      }
    }
  }

  /** The first name of a person, or null if a single word is all there is. */
  String firstName(String actorId) {
    return index.firstName(actorId);
  }

  Actor actor(Match match) {
    return actors.get(match.wording().actorId());
  }

  boolean isFirstName(String folded) {
    return firstNames.contains(folded) || GivenNames.contains(folded);
  }

  boolean isFirstName(Word word) {
    return isFirstName.test(word.form());
  }

  /** Names of all kinds whose first word is the form given. */
  List<Wording> wordings(String form) {
    return index.wordings(form);
  }

  /** What may start at a word, whatever stands behind it. */
  Start start(Word word) {
    return word.isPunctuation() ? Start.NOTHING : index.start(word.form());
  }

  /** All wordings that start at a word. */
  List<Match> at(List<Word> sentence, int at) {
    return at(sentence, at, start(sentence.get(at)));
  }

  /** The same, with what may start there known. */
  List<Match> at(List<Word> sentence, int at, Start start) {
    if (start.openings().isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Opening opening : start.openings()) {
      int prefix = opening.prefix();
      for (Wording wording : opening.wordings().at(sentence, at, MARKS_IN_NAMES)) {
        int last = Continuations.last(sentence, at, wording.words(), MARKS_IN_NAMES);
        if (last >= 0
            && !(prefix > 0
                && wording.words().size() == 1
                && isWordOfItsOwn(sentence.get(at), wording)
                && !isJoinedToName(sentence, at, opening))
            && isInitialism(sentence, at, last)) {
          matches.add(new Match(wording, at, last, prefix));
        }
      }
      addOffices(sentence, at, opening, matches);
      addInstitutions(sentence, at, opening, matches);
    }
    return matches;
  }

  /** «وجوبا» is a word of its own, not «و» and Juba; but nobody means two lionesses by «لبوتين». */
  private static boolean isWordOfItsOwn(Word word, Wording wording) {
    int length = wording.words().get(0).length();
    boolean seat = wording.kind() == Wording.Kind.METONYM;
    if (word.folded().startsWith("ل")
        && (seat || wording.kind() == Wording.Kind.NAME)
        && length >= (seat ? LONG_NAME - 1 : LONG_NAME)) {
      return false;
    }
    for (Reading reading : word.form().readings()) {
      if (reading.conjunction() == 0
          && reading.particle() == 0
          && !reading.pronoun()
          && reading.partOfSpeech() != Reading.PartOfSpeech.PROPER
          && reading.partOfSpeech() != Reading.PartOfSpeech.PARTICLE) {
        return true;
      }
    }
    return false;
  }

  /** «فنزويلا وكوبا», «لافروف وكيري»: behind a name «و» joins another one. */
  private boolean isJoinedToName(List<Word> sentence, int at, Opening opening) {
    if (opening.prefix() != 1
        || opening.form().length() < SHORTEST_JOINED
        || sentence.get(at).folded().charAt(0) != 'و') {
      return false;
    }
    for (int first = at - 1; first >= Math.max(0, at - LONGEST_BEFORE); first--) {
      for (Opening before : start(sentence.get(first)).openings()) {
        for (Wording name : before.wordings().at(sentence, first, MARKS_IN_NAMES)) {
          if (name.kind() == Wording.Kind.NAME
              && Continuations.last(sentence, first, name.words(), MARKS_IN_NAMES) == at - 1) {
            return true;
          }
        }
      }
    }
    return false;
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

  private void addOffices(List<Word> sentence, int at, Opening opening, List<Match> matches) {
    for (Wording title : opening.definiteTitles().at(sentence, at, MARKS)) {
      int last = rest(sentence, at, title.words());
      if (last >= 0) {
        matches.add(new Match(title, at, last, opening.prefix()));
        for (AdjectiveMatch state : adjectiveAt(sentence, last + 1)) {
          matches.add(
              new Match(
                  new Wording(
                      Wording.Kind.OFFICE, state.actor().id(), title.role(), title.words(), 0),
                  at,
                  state.last(),
                  opening.prefix()));
        }
        if (last + 1 < sentence.size() && sentence.get(last + 1).folded().startsWith("ل")) {
          addOfficesOfNamed(sentence, at, last, title, opening.prefix(), matches);
        }
      }
    }
    for (Wording title : opening.constructTitles().at(sentence, at, MARKS)) {
      int last = rest(sentence, at, title.words());
      if (last >= 0 && last + 1 < sentence.size()) {
        addOfficesOfNamed(sentence, at, last, title, opening.prefix(), matches);
      }
    }
  }

  /** «رئيس روسيا», «الأمين العام للأمم المتحدة»: the state or body is named behind the title. */
  private void addOfficesOfNamed(
      List<Word> sentence, int at, int last, Wording title, int prefix, List<Match> matches) {
    for (Match named : namedAt(sentence, last + 1)) {
      Wording office =
          new Wording(
              Wording.Kind.OFFICE,
              named.wording().actorId(),
              title.role(),
              title.words(),
              named.last() - last);
      matches.add(new Match(office, at, named.last(), prefix));
    }
  }

  /** Names of states, bodies and groups that start at a word, with no prefix but «ل». */
  List<Match> namedAt(List<Word> sentence, int at) {
    if (at >= sentence.size()) {
      return List.of();
    }
    Word next = sentence.get(at);
    Start start = start(next);
    if (start.openings().isEmpty()) {
      return List.of();
    }
    List<Match> named = new ArrayList<>();
    for (Opening opening : start.openings()) {
      if (opening.form().equals(next.folded()) || next.folded().startsWith("ل")) {
        List<Wording> wordings = opening.wordings().at(sentence, at, MARKS);
        addNamed(sentence, at, wordings, opening.prefix(), named);
      }
    }
    return named;
  }

  /** Names of states, bodies and groups whose first word is the word without its conjunction. */
  List<Match> namedBehindConjunctionAt(List<Word> sentence, int at) {
    List<Match> named = new ArrayList<>();
    addNamed(sentence, at, index.wordings(sentence.get(at).folded().substring(1)), 1, named);
    return named;
  }

  private void addNamed(
      List<Word> sentence, int at, List<Wording> wordings, int prefix, List<Match> named) {
    for (Wording wording : wordings) {
      int end =
          wording.kind() == Wording.Kind.NAME
                  && actors.get(wording.actorId()).type() != Actor.Type.PERSON
              ? rest(sentence, at, wording.words())
              : -1;
      if (end >= 0) {
        named.add(new Match(wording, at, end, prefix));
      }
    }
  }

  /** Whom a name of exactly these folded words stands for, persons left out. */
  Optional<String> named(List<String> words) {
    for (Wording wording : index.wordings(words.get(0))) {
      if (wording.kind() == Wording.Kind.NAME
          && wording.words().equals(words)
          && actors.get(wording.actorId()).type() != Actor.Type.PERSON) {
        return Optional.of(wording.actorId());
      }
    }
    return Optional.empty();
  }

  /** Titles whose first word is the form given and whose others stand behind the word. */
  List<Match> titlesAt(List<Word> sentence, int at, String form, boolean definite) {
    List<Match> found = new ArrayList<>();
    for (Wording title : index.titles(form, definite)) {
      int last = rest(sentence, at, title.words());
      if (last >= 0) {
        found.add(new Match(title, at, last, 0));
      }
    }
    found.sort(Comparator.comparingInt((Match m) -> -m.last()));
    return found;
  }

  private void addInstitutions(List<Word> sentence, int at, Opening opening, List<Match> matches) {
    for (List<String> institution : opening.institutions().at(sentence, at, MARKS)) {
      int last = rest(sentence, at, institution);
      if (last < 0) {
        continue;
      }
      boolean feminine = institution.get(institution.size() - 1).endsWith("ه");
      for (AdjectiveMatch state : adjectiveAt(sentence, last + 1)) {
        boolean agrees = !feminine || sentence.get(state.last()).folded().endsWith("ه");
        if (state.actor().type() == Actor.Type.STATE && agrees && !isNamed(matches, state.last())) {
          Wording.Kind kind =
              isOrgan(institution, state.actor()) ? Wording.Kind.ORGAN : Wording.Kind.NAME;
          Wording wording = new Wording(kind, state.actor().id(), "", institution, 0);
          matches.add(new Match(wording, at, state.last(), opening.prefix()));
        }
      }
    }
    if (opening.counterpart()) {
      for (AdjectiveMatch state : adjectiveAt(sentence, at + 1)) {
        Wording wording =
            new Wording(
                Wording.Kind.COUNTERPART, state.actor().id(), "", List.of(opening.form()), 0);
        matches.add(new Match(wording, at, state.last(), opening.prefix()));
      }
    }
  }

  /** «الخارجية الروسية»; and «الدولة الفلسطينية» is what is to be founded. */
  private static boolean isOrgan(List<String> institution, Actor state) {
    return WordingIndex.isOrgan(institution)
        || institution.get(0).equals("الدوله") && state.id().equals("palestine");
  }

  /** «الحكومة اليمنية», if somebody is listed by this very name. */
  private static boolean isNamed(List<Match> matches, int last) {
    for (Match match : matches) {
      if (match.wording().kind() == Wording.Kind.NAME && match.last() == last) {
        return true;
      }
    }
    return false;
  }

  /** Whether a definite adjective of an actor starts at a word. */
  boolean isAdjectiveAt(List<Word> sentence, int at) {
    return !adjectiveAt(sentence, at).isEmpty();
  }

  /** The actors whose definite adjective starts at a word, those of the longest wording only. */
  List<AdjectiveMatch> adjectiveAt(List<Word> sentence, int at) {
    return at < sentence.size() && sentence.get(at).folded().startsWith("ال")
        ? adjectiveAt(sentence, at, start(sentence.get(at)).adjectives())
        : List.of();
  }

  /** The same, for a word whose conjunction is taken off. */
  List<AdjectiveMatch> adjectiveBehindConjunctionAt(List<Word> sentence, int at) {
    return adjectiveAt(sentence, at, index.adjectives(sentence.get(at).folded().substring(1)));
  }

  /** Those of some adjectives whose other words stand behind the first, the longest only. */
  static List<AdjectiveMatch> adjectiveAt(
      List<Word> sentence, int at, List<StateAdjective> adjectives) {
    if (adjectives.isEmpty()) {
      return List.of();
    }
    List<AdjectiveMatch> found = new ArrayList<>(adjectives.size());
    int longest = -1;
    for (StateAdjective adjective : adjectives) {
      int last = rest(sentence, at, adjective.words());
      if (last >= longest && last >= 0) {
        if (last > longest) {
          found.clear();
          longest = last;
        }
        found.add(new AdjectiveMatch(adjective.actor(), last));
      }
    }
    return found;
  }

  /** The index of the last of some words where they stand, the first taken for granted, or -1. */
  private static int rest(List<Word> sentence, int first, List<String> words) {
    return Continuations.last(sentence, first, words, MARKS);
  }
}
