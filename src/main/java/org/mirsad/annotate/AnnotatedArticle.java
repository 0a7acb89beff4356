package org.mirsad.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article and the layers found in it so far. Immutable. */
public final class AnnotatedArticle {
  private final Article article;
  private final Map<Layer<?>, List<?>> layers;

  private AnnotatedArticle(Article article, Map<Layer<?>, List<?>> layers) {
    this.article = article;
    this.layers = layers;
  }

  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, Map.of());
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

  /** A copy with one more layer. */
  public <T> AnnotatedArticle with(Layer<T> layer, List<T> values) {
    if (layers.containsKey(layer)) {
      throw new IllegalStateException("layer %s is there already".formatted(layer));
    }
    Map<Layer<?>, List<?>> more = new HashMap<>(layers);
    more.put(layer, List.copyOf(values));
    return new AnnotatedArticle(article, Map.copyOf(more));
  }
}
