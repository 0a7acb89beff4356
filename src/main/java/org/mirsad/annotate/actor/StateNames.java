package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Actor;
import org.mirsad.text.Folding;
import org.mirsad.text.FunctionWords;

/**
 * Tells by what stands around it that the short name of a state means the state: «مالي والنيجر»,
 * not «وضع مالي»; «المملكة» where the article speaks of that kingdom; «رفضت سيول», not «في سيول».
 */
final class StateNames {
  /** What only a state has. */
  private static final Set<String> GOVERNING =
      FoldedWords.folded("رئيس حكومة جيش جمهورية دولة شمال شمالي جنوب وسط سلطات حكام انقلاب سفير");

  private final Gazetteer gazetteer;
  private final Seats seats;

  StateNames(Gazetteer gazetteer, Seats seats) {
    this.gazetteer = gazetteer;
    this.seats = seats;
  }

  /** Whether a short name of a state means it where it stands, though nobody has introduced it. */
  boolean isMeant(ArticleReading reading, Sentence sentence, Match match, Actor actor) {
    return actor.type() == Actor.Type.STATE
        && (ContextNames.isRealm(match.wording()) && isSpokenOf(reading, actor)
            || isAmongStates(reading, sentence, match, actor)
            || isStemOfAdjective(reading.presence(), sentence.words(), match, actor));
  }

  /** Whether a short name of a state is that of its capital, and the capital a place: «في سيول». */
  boolean isSeatAsPlace(List<Word> words, Match match) {
    Actor actor = gazetteer.actor(match);
    return actor.type() == Actor.Type.STATE
        && (isTown(match)
            || !WordingIndex.words(actor.ar()).contains(match.wording().words().get(0)))
        && seats.isPlace(words, match);
  }

  /** «مالي والنيجر», «قطر وعمان», «رئيس مالي»: the state's own name beside another, or governed. */
  private boolean isAmongStates(
      ArticleReading reading, Sentence sentence, Match match, Actor actor) {
    List<Word> words = sentence.words();
    if (actor.type() != Actor.Type.STATE
        || !WordingIndex.words(actor.ar()).contains(match.wording().words().get(0))) {
      return false;
    }
    int behind = match.behind();
    boolean joined =
        behind < words.size()
            && words.get(behind).folded().startsWith("و")
            && words.get(behind).folded().length() > 3
            && gazetteer.namedBehindConjunctionAt(words, behind).stream()
                .anyMatch(m -> gazetteer.actor(m).type() == Actor.Type.STATE);
    boolean governed =
        match.first() > 0
            && (FoldedWords.isOneOf(words.get(match.first() - 1), GOVERNING)
                || match.prefixLength() == 0 && isPlaced(words, match) && !isTown(match));
    return joined || governed || isBeside(reading, sentence, match, Actor.Type.STATE);
  }

  /** «عمان» is Oman where the article speaks of Omanis, «في مالي» Mali where of Malians. */
  private static boolean isStemOfAdjective(
      Presence presence, List<Word> words, Match match, Actor actor) {
    if (match.wording().words().size() != 1 || !presence.referred().contains(actor.id())) {
      return false;
    }
    String name = match.wording().words().get(0);
    boolean placed =
        match.first() > 0
            && FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(match.first() - 1).folded());
    for (String own : actor.adjectives()) {
      String adjective = Folding.fold(own);
      if (adjective.equals(name + "ي") || placed && adjective.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** «في مالي»: no adjective stands behind a preposition. */
  private static boolean isPlaced(List<Word> words, Match match) {
    return FunctionWords.in(FunctionWords.PREPOSITIONS, words.get(match.first() - 1).folded());
  }

  /** «عمان» is a capital as well. */
  private boolean isTown(Match match) {
    return gazetteer.wordings(match.wording().words().get(0)).stream()
        .anyMatch(wording -> wording.kind() == Wording.Kind.METONYM);
  }

  /** Whether the article refers to a state, or names somebody of it. */
  private static boolean isSpokenOf(ArticleReading reading, Actor state) {
    if (reading.presence().referred().contains(state.id())) {
      return true;
    }
    for (String id : reading.presence().introduced()) {
      Actor actor = reading.actor(id);
      if (actor.affiliations().contains(state.id())) {
        return true;
      }
    }
    return false;
  }

  static boolean isBeside(ArticleReading reading, Sentence sentence, Match match, Actor.Type type) {
    if (match.first() == 0 || match.prefixLength() == 0 || reading.mentions().isEmpty()) {
      return false;
    }
    Mention last = reading.mentions().get(reading.mentions().size() - 1);
    return last.span().end() == sentence.words().get(match.first() - 1).span().end()
        && reading.actor(last.actorId()).type() == type;
  }
}
