package org.mirsad.evaluate;

import java.util.List;
import java.util.Objects;
import org.mirsad.text.Span;

/**
 * What was found in one document. All spans are in code points.
 *
 * @param text its decoded text
 * @param blocks the whole document, cut into blocks
 * @param mentions mentions of actors, of every kind
 * @param statements reported speech
 * @param opinions judgements of actors
 * @param stances positions of actors
 * @param dates time expressions
 */
public record FoundDocument(
    String text,
    List<Block> blocks,
    List<Mention> mentions,
    List<Statement> statements,
    List<Opinion> opinions,
    List<Stance> stances,
    List<Date> dates) {
  public FoundDocument {
    Objects.requireNonNull(text, "text");
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    opinions = List.copyOf(opinions);
    stances = List.copyOf(stances);
    dates = List.copyOf(dates);
  }

  /** Something that stands somewhere. */
  public interface Located {
    Span span();
  }

  /**
   * A block.
   *
   * @param span where it stands
   * @param kind its kind, as in the tables
   * @param kept whether it is analysed
   */
  public record Block(Span span, String kind, boolean kept) implements Located {
    public Block {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * A mention of an actor.
   *
   * @param span where it stands
   * @param actorId whom it names
   * @param kind {@code name}, {@code title}, {@code metonym}, {@code pronoun} or {@code subject}
   */
  public record Mention(Span span, String actorId, String kind) implements Located {
    public Mention {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(actorId, "actorId");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * Reported speech.
   *
   * @param span the words reported
   * @param speakerId who says them, empty for no known actor
   */
  public record Statement(Span span, String speakerId) implements Located {
    public Statement {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(speakerId, "speakerId");
    }
  }

  /**
   * A judgement.
   *
   * @param span the words that judge
   * @param targetId who is judged
   * @param voice {@code narrator}, {@code other} or an actor id
   * @param polarity below or above 0
   */
  public record Opinion(Span span, String targetId, String voice, double polarity)
      implements Located {
    public Opinion {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(targetId, "targetId");
      Objects.requireNonNull(voice, "voice");
    }
  }

  /**
   * A position.
   *
   * @param span the words that tell it
   * @param holderId whose it is
   * @param issueId on what
   * @param label {@code support}, {@code conditional} or {@code oppose}
   */
  public record Stance(Span span, String holderId, String issueId, String label)
      implements Located {
    public Stance {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(holderId, "holderId");
      Objects.requireNonNull(issueId, "issueId");
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * A time expression.
   *
   * @param span where it stands
   * @param surface its words
   * @param iso its value, empty for one that could not be resolved
   */
  public record Date(Span span, String surface, String iso) implements Located {
    public Date {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(surface, "surface");
      Objects.requireNonNull(iso, "iso");
    }
  }
}
