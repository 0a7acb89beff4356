package org.mirsad.document;

import java.util.Arrays;

/** A set of well-mixed numbers, 16 bytes each and no objects: a file may hold millions. */
final class LongSet {
  private long[] slots = new long[64];
  private int size;
  private boolean zero;

  /** Adds a number; false if it was there. */
  boolean add(long value) {
    if (value == 0) {
      boolean added = !zero;
      zero = true;
      return added;
    }
    if (size * 2 >= slots.length) {
      grow();
    }
    return insert(value);
  }

  private boolean insert(long value) {
    int mask = slots.length - 1;
    int slot = (int) value & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == value) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = value;
    size++;
    return true;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    Arrays.stream(old).filter(value -> value != 0).forEach(this::insert);
  }
}
