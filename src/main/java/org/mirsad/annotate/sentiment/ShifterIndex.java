package org.mirsad.annotate.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirsad.annotate.role.SentenceRoles;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.Shifter;
import org.mirsad.text.Folding;
import org.mirsad.text.Reading;
import org.mirsad.text.Token;
import org.mirsad.text.TypeCache;
import org.mirsad.text.WordForm;

/**
 * Finds the words that turn, weaken or suspend a judgement: «لم», «ربما», «إذا», «ما يسمى».
 *
 * <p>Phrases match as they stand, with or without و and ف in front; the longest wins, so that «لا
 * يزال» (still) is no negation. «ما» counts only before a perfect verb it can negate («ما نجح») and
 * «قد» only before an imperfect («قد يفشل», may fail).
 */
public final class ShifterIndex {
  private record Phrase(List<String> words, Shifter shifter) {}

  /** «ما من زعيم», not «ما من شأنه». */
  private static final List<String> NO_ONE = List.of("ما", "من");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final TypeCache<List<Phrase>> starting = new TypeCache<>(this::starting);

  public ShifterIndex(Knowledge knowledge) {
    for (Shifter shifter : knowledge.shifters()) {
      List<String> words = List.of(Folding.fold(shifter.phrase()).split(" "));
      byFirstWord
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Phrase(words, shifter));
    }
  }

  /** The shifters of a sentence in text order, none overlapping. */
  public Shifts find(SentenceRoles roles) {
    List<Word> words = roles.words();
    List<Shifts.Shift> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      // «آبي أن» is a name, no «أبى أن».
      boolean word = !words.get(i).isPunctuation() && !roles.isNamed(i);
      Shifts.Shift best = word ? longestAt(words, i) : null;
      if (best == null) {
        i++;
      } else {
        found.add(best);
        i = best.last() + 1;
      }
    }
    return new Shifts(roles, found);
  }

  private Shifts.Shift longestAt(List<Word> words, int at) {
    Shifts.Shift best = null;
    for (Phrase phrase : starting.of(words.get(at).form())) {
      int last = lastWord(words, at, phrase.words());
      if (last >= 0 && holds(words, at, phrase) && (best == null || last > best.last())) {
        best = new Shifts.Shift(at, last, phrase.shifter());
      }
    }
    return best;
  }

  /** The phrases a word can start, with or without a conjunction written to it. */
  private List<Phrase> starting(WordForm form) {
    String folded = form.folded();
    List<Phrase> phrases = new ArrayList<>(byFirstWord.getOrDefault(folded, List.of()));
    if (folded.length() > 2 && "وف".indexOf(folded.charAt(0)) >= 0) {
      phrases.addAll(byFirstWord.getOrDefault(folded.substring(1), List.of()));
    }
    return List.copyOf(phrases);
  }

  /** Index of the phrase's last word, or -1; a single letter at its end is a proclitic. */
  private static int lastWord(List<Word> words, int at, List<String> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      if (at + k >= words.size()) {
        return -1;
      }
      String wanted = phrase.get(k);
      String folded = words.get(at + k).folded();
      if (wanted.length() == 1 && k == phrase.size() - 1) {
        return folded.startsWith(wanted) ? at + k - 1 : -1;
      }
      if (!folded.equals(wanted)) {
        return -1;
      }
    }
    return at + phrase.size() - 1;
  }

  private static boolean holds(List<Word> words, int at, Phrase phrase) {
    if (phrase.words().size() > 1) {
      return !phrase.words().equals(NO_ONE) || !isAt(words, at + 2, "شان");
    }
    return switch (phrase.words().get(0)) {
      case "ما" -> negatesPerfect(words, at);
      case "قد" -> isBefore(words, at, Reading.PartOfSpeech.IMPERFECT);
      case "غير" -> at + 1 < words.size() && !words.get(at + 1).folded().startsWith("ان");
      default -> true;
    };
  }

  private static boolean isAt(List<Word> words, int index, String opening) {
    return index < words.size() && words.get(index).folded().startsWith(opening);
  }

  /** «ما نجح» at the start of a clause, not «بعد ما نجح» or «كل ما فعله». */
  private static boolean negatesPerfect(List<Word> words, int at) {
    boolean opens = at == 0 || words.get(at - 1).isPunctuation();
    return opens && isBefore(words, at, Reading.PartOfSpeech.PERFECT);
  }

  private static boolean isBefore(List<Word> words, int at, Reading.PartOfSpeech part) {
    return at + 1 < words.size()
        && words.get(at + 1).token().kind() == Token.Kind.ARABIC
        && words.get(at + 1).form().readings().stream()
            .filter(r -> r.partOfSpeech().isVerb() && !r.rareMood())
            .findFirst()
            .filter(r -> r.partOfSpeech() == part)
            .isPresent();
  }
}
