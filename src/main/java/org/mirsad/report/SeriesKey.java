package org.mirsad.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * The name of a series.
 *
 * @param kind what it is about
 * @param first actor judged, actor whose stance it is, or voice
 * @param second empty, issue, or actor judged
 */
public record SeriesKey(Kind kind, String first, String second) implements Comparable<SeriesKey> {
  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::kind)
          .thenComparing(SeriesKey::first)
          .thenComparing(SeriesKey::second);

  /** What a series is about. */
  public enum Kind {
    SENTIMENT,
    STANCE,
    VOICE
  }

  public SeriesKey {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  static SeriesKey sentiment(String actor) {
    return new SeriesKey(Kind.SENTIMENT, actor, "");
  }

  static SeriesKey stance(String holder, String issue) {
    return new SeriesKey(Kind.STANCE, holder, issue);
  }

  static SeriesKey voice(String voice, String target) {
    return new SeriesKey(Kind.VOICE, voice, target);
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
