package org.mirsad.annotate.speech;

import java.util.Locale;
import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.knowledge.SpeechVerb;
import org.mirsad.text.Span;

/**
 * Reported speech within one sentence; speech over several sentences is a statement in each.
 *
 * @param sentence number of the sentence
 * @param speakerId actor id, empty if the speaker is no known actor
 * @param speakerSurface how the text names the speaker, empty if by nothing but the verb
 * @param kind direct or indirect
 * @param verb lexeme of the verb or source phrase, empty where a quotation goes on
 * @param verbSpan the verb's place; the statement's own span where a quotation goes on
 * @param attitude the verb's attitude
 * @param confidence in (0,1]
 * @param span the words reported, without the verb and the speaker where they stand outside
 */
public record Statement(
    int sentence,
    String speakerId,
    String speakerSurface,
    Kind kind,
    String verb,
    Span verbSpan,
    SpeechVerb.Attitude attitude,
    double confidence,
    Span span) {
  public static final Layer<Statement> LAYER = new Layer<>("statements", Statement.class);

  /** Whether the words are quoted or reported. */
  public enum Kind {
    DIRECT,
    INDIRECT;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Statement {
    Objects.requireNonNull(speakerId, "speakerId");
    Objects.requireNonNull(speakerSurface, "speakerSurface");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verb, "verb");
    Objects.requireNonNull(verbSpan, "verbSpan");
    Objects.requireNonNull(attitude, "attitude");
    Objects.requireNonNull(span, "span");
  }
}
