package org.mirsad.annotate.time;

import java.util.List;
import java.util.Set;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.AlignedText;
import org.mirsad.text.Token;
import org.mirsad.text.WordForm;

/** The words of a sentence as the time grammar asks for them; indices beyond its ends are empty. */
final class TimeTokens {
  private static final int LONGEST_NUMBER = 4;

  private final List<Word> words;

  TimeTokens(List<Word> words) {
    this.words = words;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** The folded word, "" outside the sentence. */
  String at(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).folded();
  }

  boolean in(int i, Set<String> set) {
    return set.contains(at(i));
  }

  /** Whether the word with or without proclitics is in the set. */
  boolean inStripped(int i, Set<String> set) {
    if (i < 0 || i >= words.size()) {
      return false;
    }
    return inStripped(words.get(i).form(), set);
  }

  static boolean inStripped(WordForm form, Set<String> set) {
    List<String> forms = form.stripped();
    for (int i = 0; i < forms.size(); i++) {
      if (set.contains(forms.get(i))) {
        return true;
      }
    }
    // «وفي» is too short for its «و» to be taken off elsewhere
    String folded = form.folded();
    return folded.length() == 3 && folded.charAt(0) == 'و' && set.contains(folded.substring(1));
  }

  /** The form of a word, with its proclitics or without, that is in the table; else "". */
  String key(int i, TimeTable<?> table) {
    return i < 0 || i >= words.size() ? "" : table.key(words.get(i).form());
  }

  /** Whether the word is the given one, with or without proclitics. */
  boolean is(int i, String folded) {
    return i >= 0 && i < words.size() && words.get(i).form().stripped().contains(folded);
  }

  /** The value of a plain number of at most four digits, else -1. */
  int number(int i) {
    if (i < 0 || i >= words.size() || words.get(i).token().kind() != Token.Kind.NUMBER) {
      return -1;
    }
    return digits(at(i));
  }

  static int digits(String folded) {
    if (folded.isEmpty() || folded.length() > LONGEST_NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Number of digits of a plain number. */
  int width(int i) {
    return at(i).length();
  }

  boolean isMark(int i, char mark) {
    return i >= 0 && i < words.size() && words.get(i).token().isPunctuation(mark);
  }

  /** Whether a word follows the one before it without a space. */
  boolean glued(int i) {
    return i > 0
        && i < words.size()
        && words.get(i - 1).span().end() == words.get(i).span().start();
  }

  /** Where a word starts once what stands before {@code form} in it is taken off. */
  int start(int i, String form) {
    Word word = words.get(i);
    String folded = word.folded();
    // «للجمعة» is «ل» and «الجمعة» in one: the preposition stays
    boolean fused = form.startsWith("ال") && folded.endsWith("لل" + form.substring(2));
    if (!fused && !folded.endsWith(form)) {
      return word.span().start();
    }
    int prefix = folded.length() - form.length();
    int at = prefix == 0 ? 0 : AlignedText.of(word.token().surface()).startWithout(prefix);
    return word.span().start() + at;
  }
}
