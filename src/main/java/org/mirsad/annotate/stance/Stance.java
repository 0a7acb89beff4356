package org.mirsad.annotate.stance;

import java.util.Locale;
import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.annotate.Trace;
import org.mirsad.text.Span;

/**
 * An actor's position on an issue.
 *
 * @param sentence number of the sentence
 * @param holderId whose position it is
 * @param issueId on what
 * @param label for, against, or conditional
 * @param polarity in [-1,1]; 0 when conditional
 * @param confidence in (0,1]
 * @param span the words that tell it
 * @param trace why
 */
public record Stance(
    int sentence,
    String holderId,
    String issueId,
    Label label,
    double polarity,
    double confidence,
    Span span,
    Trace trace) {
  public static final Layer<Stance> LAYER = new Layer<>("stances", Stance.class);

  /** What the rules find, before the model judges. */
  public static final Layer<Stance> BY_RULES = new Layer<>("stances by rules", Stance.class);

  /** The position taken. */
  public enum Label {
    SUPPORT,
    CONDITIONAL,
    OPPOSE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** +1, 0 or -1. */
    public int sign() {
      return 1 - ordinal();
    }
  }

  public Stance {
    Objects.requireNonNull(holderId, "holderId");
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(trace, "trace");
    if (!(Math.abs(polarity) <= 1)) {
      throw new IllegalArgumentException("polarity out of [-1,1]: " + polarity);
    }
  }
}
