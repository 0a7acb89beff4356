package org.mirsad.annotate;

import java.util.Locale;
import java.util.Objects;
import org.mirsad.text.Span;

/**
 * A typed stretch of a document; the blocks of a document cover it without gap or overlap, so that
 * white space between paragraphs belongs to the block before it.
 *
 * @param blockNo position in the document, from 0
 * @param part the article it belongs to (see {@link Article#part()}), 0 for none
 * @param kind what it is; a repeat keeps the kind of what it repeats
 * @param kept whether it is analysed
 * @param rule the rule that decided, for the cut log
 * @param span where it stands, trailing white space included
 */
public record Block(int blockNo, int part, Kind kind, boolean kept, String rule, Span span) {

  /** Kinds of blocks; the first five make up articles, the rest is cut. */
  public enum Kind {
    HEADLINE,
    BYLINE,
    LEAD,
    SUBHEAD,
    BODY,
    CAPTION,
    SOURCE,
    KEYWORDS,
    NAV,
    SHARE,
    RELATED,
    AD,
    DISCLAIMER;

    /** The name in tables and gold files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    if (kept && part == 0) {
      throw new IllegalArgumentException("kept block of no article: " + blockNo);
    }
  }
}
