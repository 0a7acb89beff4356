package org.mirsad.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A checked sequence of annotators. */
public final class Pipeline {
  private final List<Annotator<?>> annotators;

  private Pipeline(List<Annotator<?>> annotators) {
    this.annotators = List.copyOf(annotators);
  }

  /**
   * Builds a pipeline that runs the annotators in the order given.
   *
   * @throws IllegalArgumentException if a layer is written twice or needed before it is there
   */
  public static Pipeline of(List<Annotator<?>> annotators) {
    Set<Layer<?>> present = new HashSet<>();
    for (Annotator<?> annotator : annotators) {
      for (Layer<?> needed : annotator.requires()) {
        if (!present.contains(needed)) {
          throw new IllegalArgumentException(
              "layer %s needs layer %s before it".formatted(annotator.layer(), needed));
        }
      }
      if (!present.add(annotator.layer())) {
        throw new IllegalArgumentException(
            "layer %s is written twice".formatted(annotator.layer()));
      }
    }
    return new Pipeline(new ArrayList<>(annotators));
  }

  public AnnotatedArticle annotate(Article article) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    for (Annotator<?> annotator : annotators) {
      annotated = add(annotated, annotator);
    }
    return annotated;
  }

  public List<Annotator<?>> annotators() {
    return annotators;
  }

  private static <T> AnnotatedArticle add(AnnotatedArticle article, Annotator<T> annotator) {
    return article.with(annotator.layer(), annotator.annotate(article));
  }
}
