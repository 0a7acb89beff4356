package org.mirsad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mirsad.annotate.Trace;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.text.Span;

/** A sentence on one line, some of its words marked. What was marked first stays as it is. */
final class MarkedSentence {

  /**
   * @param end offset behind the stretch
   * @param look what makes it stand out
   */
  private record Mark(int end, UnaryOperator<String> look) {}

  private final String text;
  private final Span sentence;

  /** By where they start; none overlaps another. */
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();

  /**
   * @param text what all spans point into
   */
  MarkedSentence(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * The sentence of a judgement: the actor's names, the cues, and only where the actor is not named
   * what refers back to it.
   *
   * @param mentions of the actor in the sentence
   */
  static MarkedSentence judged(
      String text, Span sentence, List<Mention> mentions, Trace trace, Style style) {
    MarkedSentence marked = new MarkedSentence(text, sentence);
    mentions.stream()
        .filter(Mention::isExplicit)
        .forEach(mention -> marked.mark(mention.span(), style::actor));
    // The model's words stand in for the rules' where these found none; its values are for, never
    // good or bad.
    List<Trace.Cue> byRules =
        trace.cues().stream().filter(cue -> !cue.kind().equals(Reason.MODEL)).toList();
    for (Trace.Cue cue : byRules.isEmpty() ? trace.cues() : byRules) {
      boolean neutral = Reason.isShifter(cue) || cue.kind().equals(Reason.MODEL);
      double sign = neutral ? 0 : cue.value();
      marked.mark(cue.span(), words -> style.cue(sign, words));
    }
    if (mentions.stream().noneMatch(Mention::isExplicit)) {
      mentions.forEach(mention -> marked.mark(mention.span(), style::actor));
    }
    return marked;
  }

  /** Marks what of a stretch stands in the sentence and is not marked yet. */
  void mark(Span span, UnaryOperator<String> look) {
    int from = Math.max(span.start(), sentence.start());
    int end = Math.min(span.end(), sentence.end());
    List<Span> free = new ArrayList<>();
    for (Map.Entry<Integer, Mark> mark : marks.entrySet()) {
      int before = Math.min(end, mark.getKey());
      if (from < before) {
        free.add(new Span(from, before));
      }
      from = Math.max(from, mark.getValue().end());
    }
    if (from < end) {
      free.add(new Span(from, end));
    }
    free.forEach(piece -> add(piece, look));
  }

  private void add(Span piece, UnaryOperator<String> look) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      marks.put(start, new Mark(end, look));
    }
  }

  /** The line, isolated from the direction of what is around it. */
  String line() {
    StringBuilder line = new StringBuilder();
    int at = sentence.start();
    for (Map.Entry<Integer, Mark> mark : marks.entrySet()) {
      line.append(Wording.plain(text.substring(at, mark.getKey())));
      at = mark.getValue().end();
      line.append(mark.getValue().look().apply(Wording.plain(text.substring(mark.getKey(), at))));
    }
    line.append(Wording.plain(text.substring(at, sentence.end())));
    return Wording.isolated(Wording.collapsed(line.toString()));
  }
}
