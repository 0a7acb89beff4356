package org.mirsad.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What somebody works out of a word type alone, kept for the next word of that type.
 *
 * <p>News repeats its words: of a hundred words some five are of a new type. What is known is
 * written onto the type's form itself, each cache at a place of its own, where it is found without
 * a search and forgotten with the form. Caches beyond {@value #PLACES} share places and drive each
 * other out; what is only yes or no takes a {@link TypeTest} instead. Thread-safe without a lock:
 * what is seen too late is worked out again, to the same result.
 */
public final class TypeCache<V> {
  /** Places on a form: twice what one analyzer needs. */
  static final int PLACES = 48;

  /** Values that many types have in common are kept once, as far as there are few. */
  private static final int FEW = 1_000;

  private static final AtomicInteger CACHES = new AtomicInteger();

  /** A value, and whose it is. */
  private record Known<V>(TypeCache<V> of, V value) {}

  private final int place = Math.floorMod(CACHES.getAndIncrement(), PLACES);
  private final Map<V, Known<V>> few = new ConcurrentHashMap<>();
  private final Function<WordForm, V> work;

  /**
   * @param work what is worked out, a pure function without null
   */
  public TypeCache(Function<WordForm, V> work) {
    this.work = work;
  }

  @SuppressWarnings("unchecked") // only this cache writes what says to be of it
  public V of(WordForm form) {
    Known<?> known = (Known<?>) form.notes[place];
    if (known != null && known.of == this) {
      return (V) known.value;
    }
    return note(form);
  }

  private V note(WordForm form) {
    V value = work.apply(form);
    Known<V> known = few.get(value);
    if (known == null) {
      known = new Known<>(this, value);
      if (few.size() < FEW) {
        few.put(value, known);
      }
    }
    form.notes[place] = known;
    return known.value;
  }
}
