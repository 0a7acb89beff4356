package org.mirsad.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the job sorts rows: column by column, nulls first, texts by code point (the
 * order of their UTF-8 bytes, not of Java's units).
 */
final class KeyOrder implements Comparator<List<Object>> {
  static final KeyOrder INSTANCE = new KeyOrder();

  private KeyOrder() {}

  @Override
  public int compare(List<Object> one, List<Object> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = compareValues(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compareValues(Object one, Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    if (one instanceof String a && other instanceof String b) {
      return byCodePoint(a, b);
    }
    if (one instanceof Long a && other instanceof Long b) {
      return a.compareTo(b);
    }
    if (one instanceof Double a && other instanceof Double b) {
      return a.compareTo(b);
    }
    if (one instanceof LocalDate a && other instanceof LocalDate b) {
      return a.compareTo(b);
    }
    if (one instanceof Boolean a && other instanceof Boolean b) {
      return a.compareTo(b);
    }
    throw new IllegalArgumentException(
        "no order between %s and %s".formatted(one.getClass(), other.getClass()));
  }

  private static int byCodePoint(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        // Surrogates stand for code points above all others.
        boolean aIsHigh = Character.isSurrogate(a);
        return aIsHigh == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(aIsHigh, !aIsHigh);
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
