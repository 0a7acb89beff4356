package org.mirsad.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An article and the layers found in it so far. Immutable. */
public final class AnnotatedArticle {
  private final Article article;

  /** The article without its last layer, null without any. */
  private final AnnotatedArticle before;

  private final Layer<?> last;
  private final List<?> values;

  /** One for all copies: a value is the same whatever other layers there are. */
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
      Article article,
      AnnotatedArticle before,
      Layer<?> last,
      List<?> values,
      Map<Shared, Object> shared) {
    this.article = article;
    this.before = before;
    this.last = last;
    this.values = values;
    this.shared = shared;
  }

  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, null, null, List.of(), new ConcurrentHashMap<>());
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
    List<?> known = find(layer);
    if (known == null) {
      throw new IllegalStateException("layer %s has not been annotated".formatted(layer));
    }
    return (List<T>) known;
  }

  /** The values of a layer, or null. */
  private List<?> find(Layer<?> layer) {
    for (AnnotatedArticle at = this; at.before != null; at = at.before) {
      if (at.last.equals(layer)) {
        return at.values;
      }
    }
    return null;
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
    if (find(layer) != null) {
      throw new IllegalStateException("layer %s is there already".formatted(layer));
    }
    return new AnnotatedArticle(article, this, layer, List.copyOf(values), shared);
  }
}
