package org.mirsad.statistics;

/**
 * Random numbers that are functions of a key: FNV-1a over the key's UTF-16 units, finished and
 * advanced by SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class KeyedRandom {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  KeyedRandom(String key) {
    state = hash(key);
  }

  /** A whole number in [0, bound); the bias for the small bounds used here is below 1e-12. */
  int below(int bound) {
    state += STEP;
    return (int) Long.remainderUnsigned(mix(state), bound);
  }

  /** A stable 64-bit hash of a string (FNV-1a, mixed). */
  public static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** A number in [0,1) that depends on the two keys alone. */
  static double uniform(long keyHash, int replicate) {
    return (mix(keyHash + STEP * (replicate + 1L)) >>> 11) * 0x1.0p-53;
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
