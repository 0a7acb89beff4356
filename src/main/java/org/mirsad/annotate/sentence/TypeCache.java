package org.mirsad.annotate.sentence;

import java.util.function.Function;
import org.mirsad.text.WordForm;

/**
 * What somebody works out of a word type alone, kept for the next word of that type.
 *
 * <p>News repeats its words: of a hundred words some five are of a new type. A cache holds at most
 * {@value #SIZE} types, two in a place of two, and forgets the one seen earlier. Types are told
 * apart by identity, as {@link org.mirsad.text.Morphology} gives every word of a type the same
 * form. Thread-safe without a lock: what is forgotten or seen too late is worked out again, to the
 * same result.
 */
public final class TypeCache<V> {
  private static final int SIZE = 1 << 16;

  private record Known<V>(WordForm form, V value) {}

  private final Known<V>[] known = table();
  private final Function<WordForm, V> work;

  /**
   * @param work what is worked out, a pure function without null
   */
  public TypeCache(Function<WordForm, V> work) {
    this.work = work;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the array never leaves this class
  private static <V> Known<V>[] table() {
    return new Known[SIZE];
  }

  public V of(WordForm form) {
    int place = System.identityHashCode(form) & SIZE - 1;
    Known<V> first = known[place];
    if (first != null && first.form == form) {
      return first.value;
    }
    Known<V> second = known[place ^ 1];
    if (second != null && second.form == form) {
      return second.value;
    }
    V value = work.apply(form);
    if (first != null) {
      known[place ^ 1] = first;
    }
    known[place] = new Known<>(form, value);
    return value;
  }
}
