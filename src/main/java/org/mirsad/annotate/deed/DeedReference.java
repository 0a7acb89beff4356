package org.mirsad.annotate.deed;

import java.util.List;
import java.util.Objects;
import org.mirsad.annotate.Layer;
import org.mirsad.text.Span;

/**
 * Words that take up a deed, and whose it is: «القرار», «ما جرى». A deed of several has a reference
 * for each.
 *
 * @param sentence number of the sentence
 * @param span the words: «ذلك», «الهجوم», «ما حدث»
 * @param actorId who did it
 * @param confidence in (0,1]
 */
public record DeedReference(int sentence, Span span, String actorId, double confidence) {
  public static final Layer<DeedReference> LAYER =
      new Layer<>("deed references", DeedReference.class);

  public DeedReference {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(actorId, "actorId");
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of (0,1]: " + confidence);
    }
  }

  /** The actors of the deed a word takes up, among the references of its sentence. */
  public static List<DeedReference> at(List<DeedReference> references, Span word) {
    return references.isEmpty()
        ? List.of()
        : references.stream().filter(r -> r.span().overlaps(word)).toList();
  }
}
