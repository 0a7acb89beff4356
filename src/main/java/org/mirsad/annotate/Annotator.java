package org.mirsad.annotate;

import java.util.List;
import java.util.Set;

/**
 * Adds one layer to an article. Implementations are immutable and thread-safe, do no I/O and never
 * change what they are given: the same article gives the same annotations, ordered by span.
 */
public interface Annotator<T> {
  /** The layer this annotator writes. */
  Layer<T> layer();

  /** The layers that must be there before. */
  Set<Layer<?>> requires();

  List<T> annotate(AnnotatedArticle article);
}
