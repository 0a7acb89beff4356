package org.mirsad.explain;

import java.util.List;
import java.util.Objects;
import org.mirsad.annotate.actor.Mention;
import org.mirsad.text.CodePoints;
import org.mirsad.text.Span;

/**
 * A judgement in its sentence. All spans are in UTF-16 units of the document's text.
 *
 * @param source the article it stands in
 * @param text the document's text
 * @param offsets of that text
 * @param sentence where the sentence stands
 * @param mentions the actor's mentions in the sentence
 * @param judgement what was judged, and why
 */
public record Evidence(
    Source source,
    String text,
    CodePoints offsets,
    Span sentence,
    List<Mention> mentions,
    Judgement judgement) {
  public Evidence {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(offsets, "offsets");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(judgement, "judgement");
    mentions = List.copyOf(mentions);
  }
}
