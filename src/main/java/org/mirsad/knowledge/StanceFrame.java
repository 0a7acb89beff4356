package org.mirsad.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A lexeme that says what somebody wants of a thing.
 *
 * @param lexeme as in {@link SentimentEntry}
 * @param partOfSpeech class of the lexeme
 * @param derived masdars and participles
 * @param polarity +1 for, -1 against, 0 conditional or evasive
 * @param objects how the thing is attached
 * @param strength in (0,1]
 * @param kind the frame's sense
 * @param place file and line, for traces
 */
public record StanceFrame(
    String lexeme,
    SentimentEntry.Class partOfSpeech,
    List<String> derived,
    int polarity,
    Set<String> objects,
    double strength,
    Kind kind,
    String place) {

  /** Senses of frames. */
  public enum Kind {
    SUPPORT,
    DEMAND,
    OFFER,
    ACCEPT,
    PROMISE,
    ACT,
    REJECT,
    RULE_OUT,
    OBSTRUCT,
    STOP,
    CONDITION,
    EVADE,
    REVERSE,
    /** What a thing is said to be: «خطأ», «خطوة إيجابية». */
    JUDGEMENT,
    /** What a thing does that is good or bad: «يخدم», «يقوض»; from 0.9 whatever its object is. */
    EFFECT,
    /** That a thing brings or ends another, good or bad by that one: «يؤدي إلى», «يمنع». */
    RESULT,
    /** That a thing comes, goes on or stops: «ستستمر», «لن تتوقف». */
    COURSE,
    /** What makes a result good or bad: «الاستقرار», «الفوضى». */
    THING,
    /** No frame: the words derived only share letters with the lexeme, «لمدة عام» with «مدان». */
    OTHER;

    /** Whether it tells what a thing is or does, not what somebody wants of it. */
    public boolean tellsOfThings() {
      return this == EFFECT || this == RESULT || this == COURSE || this == THING;
    }
  }

  public StanceFrame {
    derived = List.copyOf(derived);
    objects = Set.copyOf(objects);
    if (polarity < -1 || polarity > 1) {
      throw new IllegalArgumentException("polarity out of -1..1: " + polarity);
    }
  }
}
