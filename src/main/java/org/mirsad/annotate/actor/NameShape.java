package org.mirsad.annotate.actor;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;
import org.mirsad.text.TypeTest;
import org.mirsad.text.WordForm;

/**
 * Tells by their shape where the words of a person's name end that no list has: a given name or a
 * word the dictionary lacks, then a family name («عماد الحمامي», «كوثر بن هنية», «هنري كيسنجر»).
 */
final class NameShape {
  /** Longest name, in words. */
  private static final int LONGEST = 5;

  private static final int SHORTEST_WORD = 3;

  /** Words that bind the next one into a name. */
  private static final Set<String> LINKS =
      FoldedWords.folded("بن ابن بنت بو أبو أبي أم آل ولد عبد دي دو دا دال فان فون ماك لو ده");

  /** «بدر الدين», «عطا الله»: second halves of given names. */
  private static final Set<String> COMPLETES_GIVEN = FoldedWords.folded("الدين الله");

  private final Gazetteer gazetteer;
  private final TypeTest mayLead = new TypeTest(this::mayLead);

  NameShape(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The index behind the name that starts at a word, or -1 if none does.
   *
   * @param taken which words mentions of known actors cover
   */
  int end(List<Word> words, int first, boolean[] taken) {
    if (first >= words.size() || taken[first] || !mayLead(words.get(first))) {
      return -1;
    }
    if (isJoinedToPlace(words, first)) {
      return -1;
    }
    int at = first + 1;
    boolean given = isGiven(words.get(first));
    boolean family = LINKS.contains(words.get(first).folded());
    boolean linked = family;
    while (at < words.size() && at < first + LONGEST && !taken[at] && isLetters(words.get(at))) {
      Word word = words.get(at);
      boolean link = LINKS.contains(word.folded());
      if (isJoinedByAnd(word) || isTitle(word.folded())) {
        break;
      }
      if (COMPLETES_GIVEN.contains(word.folded())) {
        linked = false;
        at++;
        continue;
      }
      boolean definite = word.folded().startsWith("ال") && word.folded().length() > 4;
      boolean own = isGiven(word) || isUnknown(word.form());
      boolean joined = link || linked || own || definite && given && !family;
      if (!joined || word.form().isFunctionWord() && !link) {
        break;
      }
      if (definite && (gazetteer.isAdjectiveAt(words, at) || family)) {
        break;
      }
      family |= !link && (definite || linked || !isGiven(word));
      given |= isGiven(word);
      linked = link;
      at++;
    }
    if (linked) {
      at--;
    }
    return at - first >= 2 && at < words.size() + 1 ? at : -1;
  }

  static boolean isLink(Word word) {
    return LINKS.contains(word.folded());
  }

  private boolean mayLead(Word word) {
    return isLetters(word) && mayLead.test(word.form());
  }

  private boolean mayLead(WordForm form) {
    return form.folded().length() >= SHORTEST_WORD
        && !isTitle(form.folded())
        && !form.isFunctionWord()
        && (gazetteer.isFirstName(form.folded()) || isUnknown(form) || form.folded().equals("عبد"));
  }

  /** «بجنيف رياض»: a place with its preposition, then the name. */
  private boolean isJoinedToPlace(List<Word> words, int first) {
    char letter = words.get(first).folded().charAt(0);
    return (letter == 'ب' || letter == 'ل')
        && !isGiven(words.get(first))
        && first + 1 < words.size()
        && isGiven(words.get(first + 1));
  }

  /** «مارك ودانيال»: the next name, joined by «و». */
  private boolean isJoinedByAnd(Word word) {
    String folded = word.folded();
    return folded.length() > 4
        && folded.charAt(0) == 'و'
        && !isGiven(word)
        && gazetteer.isFirstName(folded.substring(1));
  }

  private static boolean isTitle(String folded) {
    return UnknownActors.TITLE_HEADS.contains(folded) && !folded.startsWith("ال");
  }

  private boolean isGiven(Word word) {
    return gazetteer.isFirstName(word);
  }

  /** Neither in the dictionary nor an inflected form with و, ب, ل or the article in front. */
  private static boolean isUnknown(WordForm form) {
    return !form.isKnown()
        && !form.hasArticle()
        && form.folded().length() >= SHORTEST_WORD
        && !form.isFunctionWord();
  }

  private static boolean isLetters(Word word) {
    return word.token().kind() == Token.Kind.ARABIC;
  }
}
