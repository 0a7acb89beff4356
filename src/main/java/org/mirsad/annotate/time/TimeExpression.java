package org.mirsad.annotate.time;

import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Span;

/**
 * A time expression that names a calendar point or span.
 *
 * @param sentence number of the sentence
 * @param span where it stands
 * @param surface the words
 * @param value ISO 8601: {@code 2025-05-19}, {@code 2025-02}, {@code 2022}; empty when it cannot be
 *     resolved
 * @param kind how it is expressed
 */
public record TimeExpression(int sentence, Span span, String surface, String value, Kind kind) {
  public static final Layer<TimeExpression> LAYER =
      new Layer<>("time_expressions", TimeExpression.class);

  /** How a time is expressed. */
  public enum Kind {
    /** Day, month or year by name or number. */
    ABSOLUTE,
    /** Relative to the day of publication («أمس», «الشهر الماضي»). */
    RELATIVE,
    /** A day of the week. */
    WEEKDAY,
    /** Relative to another time of the text («بعد شهر», «ذلك اليوم»). */
    ANAPHORIC
  }

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(kind, "kind");
  }
}
