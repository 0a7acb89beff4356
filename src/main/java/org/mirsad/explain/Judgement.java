package org.mirsad.explain;

import org.mirsad.annotate.Trace;
import org.mirsad.annotate.sentiment.Opinion;
import org.mirsad.annotate.stance.Stance;
import org.mirsad.text.Span;

/** A row of evidence; spans are in UTF-16 units of the document's text. */
public sealed interface Judgement {

  /** Number of the sentence in its article, from 0. */
  int sentence();

  /** From -1 to 1. */
  double polarity();

  /** {@code positive}, {@code negative}, {@code support}, {@code conditional} or {@code oppose}. */
  String label();

  /** In (0,1]. */
  double confidence();

  /** The words that judge. */
  Span span();

  Trace trace();

  /** +1, 0 (under a condition) or -1. */
  int sign();

  /** Sentiment toward an actor. */
  record OfActor(Opinion opinion) implements Judgement {
    @Override
    public int sentence() {
      return opinion.sentence();
    }

    @Override
    public double polarity() {
      return opinion.polarity();
    }

    @Override
    public String label() {
      return opinion.label();
    }

    @Override
    public double confidence() {
      return opinion.confidence();
    }

    @Override
    public Span span() {
      return opinion.span();
    }

    @Override
    public Trace trace() {
      return opinion.trace();
    }

    @Override
    public int sign() {
      return opinion.polarity() > 0 ? 1 : -1;
    }
  }

  /** A stance on an issue. */
  record OnIssue(Stance stance) implements Judgement {
    @Override
    public int sentence() {
      return stance.sentence();
    }

    @Override
    public double polarity() {
      return stance.polarity();
    }

    @Override
    public String label() {
      return stance.label().id();
    }

    @Override
    public double confidence() {
      return stance.confidence();
    }

    @Override
    public Span span() {
      return stance.span();
    }

    @Override
    public Trace trace() {
      return stance.trace();
    }

    @Override
    public int sign() {
      return stance.label().sign();
    }
  }
}
