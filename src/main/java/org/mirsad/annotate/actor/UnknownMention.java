package org.mirsad.annotate.actor;

import java.util.Locale;
import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Span;

/**
 * A place where a person or body is named that no list of actors has: a candidate for the list.
 *
 * <p>Mentions of one candidate share their {@code name}; counting them by it, over articles, tells
 * what the list misses most. One article's mentions of a surname alone bear the full name that
 * introduced it.
 *
 * @param sentence number of the sentence
 * @param span where the name stands, titles and clitics left out
 * @param surface the characters at the span
 * @param name the folded words of the name in full, one space between: the key of the candidate
 * @param type person or body
 * @param evidence what gives it away
 * @param title the words of the title before a person's name («وزير الصحة التونسي»), else empty
 */
public record UnknownMention(
    int sentence,
    Span span,
    String surface,
    String name,
    Type type,
    Evidence evidence,
    String title) {
  public static final Layer<UnknownMention> LAYER =
      new Layer<>("unknown_mentions", UnknownMention.class);

  /** What kind of actor a candidate would be. */
  public enum Type {
    PERSON,
    BODY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What gives a candidate away, the strongest first. */
  public enum Evidence {
    /** A title stands before the name: «وزير الصحة التونسي سعيد العايدي». */
    TITLE,
    /** The name is the subject of a verb of speech: «قال عماد الحمامي». */
    SPEECH,
    /** The head of a body stands before it: «حركة مشروع تونس». */
    BODY,
    /** The article has introduced it before. */
    REPETITION;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public UnknownMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(title, "title");
  }
}
