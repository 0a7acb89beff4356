package org.mirsad.annotate.sentiment;

import java.util.List;
import org.mirsad.annotate.speech.Statement;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Span;

/**
 * Tells in whose voice words stand: that of the innermost statement around them, else the
 * narrator's.
 */
public final class VoiceFinder {
  private final List<Statement> statements;

  public VoiceFinder(List<Statement> statementsOfSentence) {
    this.statements = statementsOfSentence;
  }

  /** The innermost statement around an offset, or null in the narrator's own words. */
  private Statement innermost(int offset) {
    Statement best = null;
    for (Statement statement : statements) {
      if (statement.span().contains(offset)
          && (best == null || statement.span().length() < best.span().length())) {
        best = statement;
      }
    }
    return best;
  }

  /** Actor id, {@link Opinion#OTHER} or {@link Opinion#NARRATOR}. */
  public String voice(int offset) {
    Statement statement = innermost(offset);
    if (statement == null) {
      return Opinion.NARRATOR;
    }
    return statement.speakerId().isEmpty() ? Opinion.OTHER : statement.speakerId();
  }

  /** The statement a verb makes, or null: «أدان». */
  Statement madeBy(Span verb) {
    for (Statement statement : statements) {
      if (statement.verbSpan().overlaps(verb) && !statement.verb().isEmpty()) {
        return statement;
      }
    }
    return null;
  }

  /** The last statement whose verb stands before an offset, or null. */
  Statement lastBefore(int offset) {
    Statement last = null;
    for (Statement statement : statements) {
      boolean before = statement.verbSpan().end() <= offset && !statement.verb().isEmpty();
      if (before && (last == null || statement.verbSpan().start() > last.verbSpan().start())) {
        last = statement;
      }
    }
    return last;
  }

  /** Whether the words are the content of a denial. */
  public boolean isDenied(int offset) {
    Statement statement = innermost(offset);
    return statement != null && statement.attitude() == SpeechVerb.Attitude.DENIES;
  }
}
