package org.mirsad.job;

import java.util.Iterator;
import java.util.function.Function;

/** Applies a function to what an iterator yields, when it yields it. */
record MappedIterator<S, T>(Iterator<S> source, Function<S, T> function) implements Iterator<T> {
  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public T next() {
    return function.apply(source.next());
  }
}
