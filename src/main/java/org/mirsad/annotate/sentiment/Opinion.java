package org.mirsad.annotate.sentiment;

import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.text.Span;

/**
 * A judgement that makes an actor look good or bad.
 *
 * @param sentence number of the sentence
 * @param targetId who is judged
 * @param voice who judges: an actor id, {@link #NARRATOR}, or {@link #OTHER} for a speaker outside
 *     the list
 * @param polarity in [-1,1], never 0
 * @param confidence in (0,1]
 * @param span the words that judge
 * @param trace why
 */
public record Opinion(
    int sentence,
    String targetId,
    String voice,
    double polarity,
    double confidence,
    Span span,
    Trace trace) {
  public static final Layer<Opinion> LAYER = new Layer<>("opinions", Opinion.class);

  /** What the rules judge, before the model does. */
  public static final Layer<Opinion> BY_RULES = new Layer<>("opinions by rules", Opinion.class);

  /** The voice of the text itself. */
  public static final String NARRATOR = "narrator";

  /** The voice of a speaker who is no known actor. */
  public static final String OTHER = "other";

  public Opinion {
    Objects.requireNonNull(targetId, "targetId");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(trace, "trace");
    if (!(Math.abs(polarity) > 0 && Math.abs(polarity) <= 1)) {
      throw new IllegalArgumentException("polarity out of [-1,1] or zero: " + polarity);
    }
  }

  public String label() {
    return polarity > 0 ? "positive" : "negative";
  }
}
