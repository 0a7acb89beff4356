package org.mirsad.annotate.clean;

import java.util.ArrayList;
import java.util.List;
import org.mirsad.text.Folding;
import org.mirsad.text.Span;

/**
 * A line of a document that is not blank, or the tail of one, with what its look tells.
 *
 * @param span its visible characters
 * @param tokens folded words and the marks that boilerplate is known by («:», «-», «/», «|»)
 * @param words the folded words alone
 * @param ending what its last sentence ends with, closing quotation marks and brackets aside
 * @param stops ends of sentences inside, the last one excepted
 * @param commas commas and semicolons
 * @param ellipses «..», «…» and question or exclamation marks inside
 * @param bulleted whether it begins with a bullet
 */
record Paragraph(
    Span span,
    List<String> tokens,
    List<String> words,
    Ending ending,
    int stops,
    int commas,
    int ellipses,
    boolean bulleted) {

  /** How a paragraph ends. */
  enum Ending {
    STOP,
    QUESTION,
    EXCLAMATION,
    ELLIPSIS,
    COLON,
    COMMA,
    NONE
  }

  private static final String CLOSING = "\"”»’'）)]“";
  private static final String BULLETS = "•●▪■◾◼►▶◆○◦‣∙·★☆✓✔➤*-–—";

  static Paragraph of(String text, Span span) {
    List<String> tokens = new ArrayList<>();
    List<String> words = new ArrayList<>();
    tokenize(Folding.fold(text.substring(span.start(), span.end())), tokens, words);
    int end = lastMark(text, span);
    int stops = 0;
    int commas = 0;
    int ellipses = 0;
    for (int i = span.start(); i < end; i++) {
      switch (text.charAt(i)) {
        case '.', '۔' -> {
          if (text.charAt(i + 1) == '.') {
            ellipses++;
            i = endOfDots(text, i, end) - 1;
          } else if (endsSentence(text, i, span)) {
            stops++;
          }
        }
        case '…', '؟', '!', '?' -> ellipses++;
        case '،', ',', '؛', ';' -> commas++;
        default -> {}
      }
    }
    boolean bulleted = BULLETS.indexOf(text.charAt(span.start())) >= 0;
    return new Paragraph(
        span,
        List.copyOf(tokens),
        List.copyOf(words),
        ending(text, span, end),
        stops,
        commas,
        ellipses,
        bulleted);
  }

  int size() {
    return words.size();
  }

  /** Sentences, by their final marks. */
  int sentences() {
    return stops + ellipses + 1;
  }

  /** Running text: a full sentence at least, or many words with punctuation among them. */
  boolean isProse() {
    boolean finished = ending == Ending.STOP || ending == Ending.COLON || stops > 0;
    return size() >= 8 && finished || size() >= 20 && commas + stops > 0 || size() >= 35;
  }

  /** The look of a headline or of a title in a list: short, and not the end of a sentence. */
  boolean isTitle() {
    return size() >= 1
        && size() <= 30
        && stops == 0
        && ending != Ending.STOP
        && ending != Ending.COMMA
        && ending != Ending.COLON
        && !isProse();
  }

  /** Words and the marks that matter, of a folded line. */
  static void tokenize(String folded, List<String> tokens, List<String> words) {
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      int start = i;
      if (Character.isLetterOrDigit(c)) {
        while (i < folded.length() && Character.isLetterOrDigit(folded.codePointAt(i))) {
          i += Character.charCount(folded.codePointAt(i));
        }
        String word = folded.substring(start, i);
        tokens.add(word);
        words.add(word);
        continue;
      }
      String mark = mark(c);
      if (!mark.isEmpty()) {
        tokens.add(mark);
      }
      i += Character.charCount(c);
    }
  }

  private static String mark(int c) {
    return switch (c) {
      case ':', '：' -> ":";
      case '-', '–', '—', '−', '‐' -> "-";
      case '/' -> "/";
      case '|', '│' -> "|";
      case '>', '›' -> ">";
      case '»' -> "»";
      case '©' -> "©";
      case '+' -> "+";
      default -> "";
    };
  }

  /** The place of the last character that is no closing mark; the span's start at least. */
  private static int lastMark(String text, Span span) {
    int end = span.end() - 1;
    while (end > span.start()
        && (CLOSING.indexOf(text.charAt(end)) >= 0 || Lines.isSpace(text.charAt(end)))) {
      end--;
    }
    return end;
  }

  private static Ending ending(String text, Span span, int end) {
    return switch (text.charAt(end)) {
      case '.', '۔' ->
          end > span.start() && text.charAt(end - 1) == '.' ? Ending.ELLIPSIS : Ending.STOP;
      case '…' -> Ending.ELLIPSIS;
      case '؟', '?' -> Ending.QUESTION;
      case '!' -> Ending.EXCLAMATION;
      case ':' -> Ending.COLON;
      case '،', ',', '؛', ';' -> Ending.COMMA;
      default -> Ending.NONE;
    };
  }

  private static int endOfDots(String text, int i, int limit) {
    int end = i;
    while (end < limit && text.charAt(end) == '.') {
      end++;
    }
    return end;
  }

  /** A stop after a word of two letters or more, before a space or a closing mark. */
  private static boolean endsSentence(String text, int i, Span span) {
    char next = text.charAt(i + 1);
    boolean open = Lines.isSpace(next) || CLOSING.indexOf(next) >= 0;
    return open
        && i - 2 >= span.start()
        && !Lines.isSpace(text.charAt(i - 1))
        && !Lines.isSpace(text.charAt(i - 2));
  }
}
