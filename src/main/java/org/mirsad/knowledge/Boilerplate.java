package org.mirsad.knowledge;

/**
 * A wording that marks a line as not part of an article.
 *
 * @param kind what such a line is
 * @param match how the phrase is looked for
 * @param phrase the wording, unfolded
 */
public record Boilerplate(Kind kind, Match match, String phrase) {

  /** What the line is. */
  public enum Kind {
    BYLINE,
    SOURCE,
    KEYWORDS,
    NAV,
    SHARE,
    RELATED,
    AD,
    DISCLAIMER,
    SUBSCRIBE
  }

  /** Where in the line the phrase stands. */
  public enum Match {
    LINE,
    START,
    CONTAINS,
    HEADING
  }
}
