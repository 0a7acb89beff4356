package org.mirsad.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirsad.annotate.sentence.Sentence;
import org.mirsad.annotate.sentence.Word;
import org.mirsad.text.Token;

/**
 * Finds the date that heads an article: «القاهرة – 12 مايو 2015 –», «نشر في 12 مايو 2015», «آخر
 * تحديث: 12/5/2015», or a line of its own «الاثنين 19 مايو 2025 - 10:30».
 */
final class Dateline {
  private static final int HEAD_SENTENCES = 4;
  private static final int PLACE_WORDS = 6;
  private static final int LABEL_REACH = 5;
  private static final int LABEL_LINE = 16;
  private static final int OWN_LINE_WORDS = 3;
  private static final String SEPARATORS = "-–—:|/)•";

  private static final Set<String> LABELS =
      TimeWords.folded(
          "نشر",
          "نشرت",
          "النشر",
          "تحديث",
          "التحديث",
          "حدث",
          "أضيف",
          "الإضافة",
          "تحريرا",
          "الناشر",
          "published",
          "updated");

  private Dateline() {}

  /** The date at the head of the sentences given, the article's first ones. */
  static Optional<LocalDate> atHead(List<Sentence> sentences) {
    LocalDate found = null;
    int lines = 0;
    for (Sentence sentence : sentences) {
      for (TimePhrase phrase : TimeScanner.scan(sentence.words())) {
        Optional<LocalDate> date = date(phrase);
        boolean own = date.isPresent() && isOwnLine(sentence.words(), phrase);
        lines += own ? 1 : 0;
        if (found == null && date.isPresent() && heads(sentence, phrase, own)) {
          found = date.get();
        }
      }
    }
    return lines > 1
        ? Optional.empty()
        : Optional.ofNullable(found); // many such lines: a programme
  }

  /** The date of a line that says it is the date of publication, wherever it stands. */
  static Optional<LocalDate> labelled(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.words().size() > LABEL_LINE) {
        continue;
      }
      for (TimePhrase phrase : TimeScanner.scan(sentence.words())) {
        Optional<LocalDate> date = date(phrase);
        if (date.isPresent() && isLabelled(sentence.words(), phrase)) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(TimePhrase phrase) {
    return phrase.meaning() instanceof Meaning.Calendar said
            && said.isFull()
            && said.near().isEmpty()
        ? PathDate.date(said.year(), said.month(), said.day())
        : Optional.empty();
  }

  private static boolean heads(Sentence sentence, TimePhrase phrase, boolean ownLine) {
    List<Word> words = sentence.words();
    if (sentence.number() >= HEAD_SENTENCES) {
      return false;
    }
    return isLabelled(words, phrase) && words.size() <= LABEL_LINE
        || ownLine && sentence.number() <= 2
        || sentence.number() <= 2 && followsPlace(words, phrase);
  }

  private static boolean isLabelled(List<Word> words, TimePhrase phrase) {
    for (int i = Math.max(0, phrase.first() - LABEL_REACH); i < phrase.first(); i++) {
      if (LABELS.contains(words.get(i).folded())) {
        return isSeparated(words, phrase.end()) || phrase.end() == words.size();
      }
    }
    return false;
  }

  /** Hardly a word beside the date, a time and marks. */
  private static boolean isOwnLine(List<Word> words, TimePhrase phrase) {
    int others = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean inside = i >= phrase.first() && i < phrase.end();
      if (!inside && words.get(i).form().isVerb()) {
        return false;
      }
      if (!inside && words.get(i).token().isWord()) {
        others++;
      }
    }
    return others <= OWN_LINE_WORDS;
  }

  /** Names of places and agencies, a separator, the date, a separator. */
  private static boolean followsPlace(List<Word> words, TimePhrase phrase) {
    if (phrase.first() > PLACE_WORDS * 2 || !isSeparated(words, phrase.end())) {
      return false;
    }
    int names = 0;
    boolean separated = false;
    for (int i = 0; i < phrase.first(); i++) {
      Word word = words.get(i);
      if (word.isPunctuation()) {
        separated |= SEPARATORS.indexOf(word.mark()) >= 0 || word.mark() == '(';
      } else if (word.token().kind() == Token.Kind.NUMBER || word.form().isVerb()) {
        return false;
      } else {
        names++;
      }
    }
    return separated && names <= PLACE_WORDS;
  }

  private static boolean isSeparated(List<Word> words, int i) {
    if (i >= words.size()) {
      return true;
    }
    Word next = words.get(i);
    return next.isPunctuation() && SEPARATORS.indexOf(next.mark()) >= 0
        || next.token().kind() == Token.Kind.NUMBER;
  }
}
