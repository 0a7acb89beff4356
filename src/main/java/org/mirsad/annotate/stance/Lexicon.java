package org.mirsad.annotate.stance;

import java.util.Objects;
import org.mirsad.annotate.sentiment.PassageReader;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.text.Morphology;

/**
 * What the rules and the models of sentiment and stance read articles with: made once of the
 * knowledge, for indexing it takes longer than reading an article, and shared, so that what one of
 * them works out of an article is there for the others.
 */
public record Lexicon(
    Knowledge knowledge, PassageReader passages, FrameIndex frames, IssueIndex issues) {
  public Lexicon {
    Objects.requireNonNull(knowledge, "knowledge");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(frames, "frames");
    Objects.requireNonNull(issues, "issues");
  }

  public static Lexicon of(Knowledge knowledge, Morphology morphology) {
    return new Lexicon(
        knowledge,
        new PassageReader(knowledge, morphology),
        new FrameIndex(knowledge, morphology),
        new IssueIndex(knowledge, morphology));
  }
}
