package org.mirsad.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An article and the layers found in it so far. Immutable. */
public final class AnnotatedArticle {
  private final Article article;
  private final Map<Layer<?>, List<?>> layers;

  private final Map<Shared, Object> shared;

  /** What a shared value is, and what it was worked out with; the latter by identity. */
  private record Shared(Class<?> kind, Object with) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Shared that && kind == that.kind && with == that.with;
    }

    @Override
    public int hashCode() {
      return kind.hashCode() * 31 + System.identityHashCode(with);
    }
  }

  private AnnotatedArticle(
      Article article, Map<Layer<?>, List<?>> layers, Map<Shared, Object> shared) {
    this.article = article;
    this.layers = layers;
    this.shared = new ConcurrentHashMap<>(shared);
  }

  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, Map.of(), Map.of());
  }

  public Article article() {
    return article;
  }

  /** The document's whole text, which all spans point into. */
  public String text() {
    return article.text();
  }

  /**
   * The annotations of a layer, in order.
   *
   * @throws IllegalStateException if the layer has not been annotated
   */
  @SuppressWarnings("unchecked") // with() only stores lists of the layer's own type
  public <T> List<T> layer(Layer<T> layer) {
    List<?> values = layers.get(layer);
    if (values == null) {
      throw new IllegalStateException("layer %s has not been annotated".formatted(layer));
    }
    return (List<T>) values;
  }

  /**
   * What several annotators need worked out of the same layers, such as the roles of every
   * sentence: worked out for the first that asks, kept for the others. Layers never change, so the
   * values last.
   *
   * @param kind what the values are
   * @param with what they are worked out with beside the layers
   * @param work a pure function of the layers
   */
  @SuppressWarnings("unchecked") // what is kept of a kind was worked out as that kind
  public <V> List<V> shared(Class<V> kind, Object with, Function<AnnotatedArticle, List<V>> work) {
    Shared key = new Shared(kind, with);
    Object known = shared.get(key);
    if (known == null) {
      known = List.copyOf(work.apply(this));
      shared.put(key, known);
    }
    return (List<V>) known;
  }

  /** A copy with one more layer. */
  public <T> AnnotatedArticle with(Layer<T> layer, List<T> values) {
    if (layers.containsKey(layer)) {
      throw new IllegalStateException("layer %s is there already".formatted(layer));
    }
    Map<Layer<?>, List<?>> more = new HashMap<>(layers);
    more.put(layer, List.copyOf(values));
    return new AnnotatedArticle(article, Map.copyOf(more), shared);
  }
}
